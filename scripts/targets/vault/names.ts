import type { Grant, RequestId } from '../../core/model.ts';

/** Date, system, random. */
const idForm = /^[0-9]{8}-([a-z0-9-]+)-[a-z0-9]{6}$/;
const entityForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Every policy that an elevation can give begins with it; the token roles allow no other. */
const shapePrefix = 'shape-';
/** Of a shape that works from certain networks only. The common token role refuses these, so nobody gets round the networks with it. */
const boundPrefix = 'shape-net~';
export const globs = { shapes: `${shapePrefix}*`, bound: `${boundPrefix}*` } as const;

/**
 * `shape-<system>.<shape>`, then a dot and a value for each parameter. Dots between, because names and values hold dashes themselves and
 * two different policies must never share a name. Vault makes capitals small, so they are written as `~` and their code, like every
 * other character that is not plainly a letter, a digit or a dash.
 */
export function policyName(system: string, shape: string, values: readonly string[], isBound = false): string {
  const plain = (value: string) =>
    value.replace(/[^a-z0-9_-]/g, (character) => `~${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return [`${isBound ? boundPrefix : shapePrefix}${system}`, shape, ...values.map(plain)].join('.');
}

/** Token roles. A shape that is bound to networks has one of its own, since the networks are a property of the role. */
export function tokenRole(mount: string, bound: { readonly system: string; readonly shape: string } | null): string {
  return bound === null ? mount : `${mount}.${bound.system}.${bound.shape}`;
}

/** Makes tokens that hold what everybody holds, for `elevate baseline` to ask what they can do. Nobody ever sees one. */
export function baselineRole(mount: string): string {
  return `${mount}-baseline`;
}

/** Where Vault says that a token of the role was made (`creation_path`), and below which its lease stands. */
export function creationPath(role: string): string {
  return `auth/token/create/${role}`;
}

/** How the token is called in Vault's audit log: Vault puts `token-` in front of what it is told. */
export function displayName(id: RequestId): string {
  return `token-${id}`;
}

export function systemOf(id: RequestId): string | null {
  return idForm.exec(id)?.[1] ?? null;
}

/**
 * Where it waits for its subject, below the mount: under the entity that the subject is; for one run of a workflow with the number of the
 * run behind it, by which Vault calls whoever signs in for that run (setup/vault, elevate-run). null: there is no such place.
 */
export function placeOf({ subjectIdentity, run }: Pick<Grant, 'subjectIdentity' | 'run'>): string | null {
  if (subjectIdentity === null || !isEntity(subjectIdentity)) return null;
  if (run === null) return subjectIdentity;
  return /^[0-9]{1,20}$/.test(run.id) ? `${subjectIdentity}.run-${run.id}` : null;
}

/** An entity's id, as Vault makes them. Being no more than hex digits and dashes, it cannot lead out of its place in a path. */
export function isEntity(text: string): boolean {
  return entityForm.test(text);
}
