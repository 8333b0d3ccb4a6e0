import { canonicalYaml } from './canonical.ts';
import { idAlphabet, requestPath } from './elevation-path.ts';
import type { Instant, JobRun, JsonObject, Params, RequestId, Revocation, TierName } from './model.ts';
import { formatInstant } from './time.ts';

/** What a request says, before it is a file. `null`: the file will not have the field. */
export interface RequestFields {
  readonly system: string;
  readonly shape: string;
  readonly tier: TierName;
  readonly params: Params;
  /** As it is written, `45m`. */
  readonly ttl: string;
  readonly requester: string;
  readonly subject: string | null;
  readonly justification: string;
  readonly rollback: string;
  readonly alternatives: string | null;
  readonly incident: string | null;
  readonly notBefore: string | null;
  readonly proof: string | null;
  readonly run: JobRun | null;
}

/** The file of a request: its schema for editors, then the canonical form, which is also what approvers are shown. */
export function composeRequest(id: RequestId, { params, ...fields }: RequestFields): string {
  const said = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [[name, typeof value === 'string' ? value : { ...value }] as const],
  );
  const value: JsonObject = {
    apiVersion: 'elevation/v1',
    id,
    ...Object.fromEntries(said),
    ...(Object.keys(params).length > 0 && { params: { ...params } }),
  };
  return `# yaml-language-server: $schema=${schemaFrom(requestPath({ id, ...fields }), 'request')}\n${canonicalYaml(value)}`;
}

/** The file of a revocation, for its place at `path`. */
export function composeRevocation(path: string, revocation: Revocation): string {
  const value: JsonObject = { apiVersion: 'elevation/v1', ...revocation };
  return `# yaml-language-server: $schema=${schemaFrom(path, 'revocation')}\n${canonicalYaml(value)}`;
}

/** A new id. `random`: at least six bytes that nobody can foresee; 256 is a multiple of 32, so every character is as likely as any other. */
export function newRequestId(now: Instant, system: string, random: Uint8Array): RequestId {
  const characters = Array.from(random.subarray(0, 6), (byte) => idAlphabet[byte % idAlphabet.length] ?? '');
  return `${formatInstant(now).slice(0, 10).replaceAll('-', '')}-${system}-${characters.join('')}`;
}

function schemaFrom(path: string, name: string): string {
  return `${'../'.repeat(path.split('/').length - 1)}schemas/${name}.schema.json`;
}
