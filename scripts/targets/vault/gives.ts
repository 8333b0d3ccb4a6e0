import { ElevationError } from '../../core/errors.ts';
import type { JsonObject, JsonValue, Params, ParamType, Shape } from '../../core/model.ts';
import { parseDuration } from '../../core/time.ts';

/** One path that a shape opens. Its form is `vaultGives` in schemas/system.schema.json. */
export interface PathRule {
  /** `feature/data/flags/{flag}`: `{flag}` stands for the parameter, always for one segment or a part of it. */
  readonly template: string;
  readonly uses: readonly string[];
  readonly capabilities: readonly Capability[];
  /** Seconds that what is read there lives on by itself, beyond the token. */
  readonly outlives: number;
}
export const capabilities = ['create', 'read', 'update', 'patch', 'delete', 'list'] as const;
export type Capability = (typeof capabilities)[number];

const placeholder = /\{([a-z][A-Za-z0-9]*)\}/g;
/** One segment, beside its placeholders. `+` alone is any one segment. */
const segment = /^(?:\+|[A-Za-z0-9_.@:=~-]+)$/;
/** A value stands for itself alone: no slash, no `*`, no `+`, no brace, nothing unseen. */
const value = /^[A-Za-z0-9_.@:=~-]{1,128}$/;
/** What no shape may ever open: Vault itself, who may sign in, who is who, and what is private to a token. */
const reserved: readonly string[] = ['sys', 'auth', 'identity', 'cubbyhole', '+'];

/** @throws ElevationError INPUT_INVALID when it is not of the schema's form */
export function rulesOf(shape: Shape): PathRule[] {
  return listIn(shape.gives.paths, shape).map((entry) => {
    const { path, capabilities: asked, outlives = '0s' } = objectIn(entry, shape);
    const { template, with: uses = [] } = typeof path === 'string' ? { template: path } : objectIn(path, shape);
    const seconds = outlives === '0s' ? 0 : parseDuration(String(outlives));
    if (typeof template !== 'string' || seconds === null) throw malformed(shape);
    const named = (Array.isArray(uses) ? uses : []).map((use) => objectIn(use, shape).param);
    return { template, uses: named.map((name) => textIn(name, shape)), capabilities: capabilitiesIn(asked, shape), outlives: seconds };
  });
}

/** Networks from which alone the token works; empty: from everywhere. */
export function cidrsOf(shape: Shape): string[] {
  const { cidrs = [] } = shape.gives;
  return (Array.isArray(cidrs) ? cidrs : []).map((cidr) => textIn(cidr, shape));
}

/** Whether the value stays within its segment. `.` and `..` mean other places to some who read paths. */
export function isSegment(text: string): boolean {
  return value.test(text) && text !== '.' && !text.includes('..');
}

/** The parameters that are part of a path, sorted, each once: what a policy's name counts up. */
export function paramsIn(shape: Shape): string[] {
  return [...new Set(rulesOf(shape).flatMap(({ uses }) => uses))].sort();
}

/** The values that a parameter can have; null: they cannot be counted up, so no policy could be there for each. */
export function valuesOf(type: ParamType): string[] | null {
  switch (type.type) {
    case 'boolean':
      return ['false', 'true'];
    case 'integer':
      return type.maximum - type.minimum < mostPolicies
        ? Array.from({ length: type.maximum - type.minimum + 1 }, (_, step) => String(type.minimum + step))
        : null;
    case 'string':
      return 'enum' in type ? [...type.enum] : null;
    case 'array':
      return valuesOf(type.items);
  }
}

/** So many policies an operator still keeps up, and Vault still shows on a page. */
export const mostPolicies = 200;

/** The values that a request chose, as texts: a list stands for each of its entries. */
export function chosen(params: Params, name: string): string[] {
  const given = Object.hasOwn(params, name) ? params[name] : undefined;
  if (given === undefined) return [];
  return Array.isArray(given) ? given : [String(given)];
}

/** @param values by parameter; each is a segment */
export function fill(template: string, values: ReadonlyMap<string, string>): string {
  return template.replace(placeholder, (_, name: string) => {
    const text = values.get(name);
    if (text === undefined || !isSegment(text)) throw new ElevationError('INPUT_INVALID', 'a value does not fit into its path');
    return text;
  });
}

/** Why a template cannot stand in a policy; null: it can. */
export function faultOf({ template, uses }: PathRule): 'form' | 'reserved' | 'wide' | null {
  const named = [...template.matchAll(placeholder)].map(([, name]) => name);
  const isWhole = uses.length === new Set(named).size && uses.every((name) => named.includes(name));
  if (!isWhole) return 'form';
  if (/\}[*]/.test(template)) return 'wide';
  // A star may end the path and nothing else; a slash at the end is how lists are asked for.
  const body = template.replace(/\*$/, '').replace(/\/$/, '');
  const segments = body.replace(placeholder, 'x').split('/');
  if (!segments.every((part) => segment.test(part) && part !== '.' && !part.includes('..'))) return 'form';
  // The mount is written out, and so is what could be a namespace before `sys` or `auth`.
  const [mount = '', second = ''] = body.split('/');
  const isLiteral = !/[+{*]/.test(mount) && body.includes('/');
  return !isLiteral || reserved.includes(mount) || reserved.includes(second) ? 'reserved' : null;
}

function capabilitiesIn(asked: JsonValue | undefined, shape: Shape): Capability[] {
  return listIn(asked, shape).map((text) => {
    const known = capabilities.find((capability) => capability === text);
    if (known === undefined) throw malformed(shape);
    return known;
  });
}

function textIn(text: JsonValue | undefined, shape: Shape): string {
  if (typeof text !== 'string') throw malformed(shape);
  return text;
}

function objectIn(entry: JsonValue | undefined, shape: Shape): JsonObject {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) throw malformed(shape);
  return entry;
}

function listIn(list: JsonValue | undefined, shape: Shape): JsonValue[] {
  if (!Array.isArray(list) || list.length === 0) throw malformed(shape);
  return list;
}

function malformed(shape: Shape): ElevationError {
  return new ElevationError('INPUT_INVALID', `shape ${shape.name}: its "gives" is not whole; run "elevate policy lint"`);
}
