import { createHash } from 'node:crypto';
import { canonicalYaml } from '../../scripts/core/canonical.ts';
import type { JsonObject, TierName } from '../../scripts/core/model.ts';
import { requestPath } from '../../scripts/core/request-file.ts';
import { samplePolicy } from '../support/forge.ts';
import { commit, importRepository, makeBare, write } from './import.ts';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const monthMs = 30 * 86_400_000;
export const now = Date.parse('2026-11-20T10:00:00Z');

const shapes: readonly (readonly [shape: string, tier: TierName, params: JsonObject])[] = [
  ['refresh-daily-sales', 'cosmetic', {}],
  ['insert-rows', 'reversible-write', { schema: 'shop', tables: ['orders', 'order_lines'] }],
  ['update-rows', 'semi-destructive', { schema: 'shop', tables: ['orders'] }],
  ['migrate', 'semi-destructive', {}],
];
const people = ['alice', 'bob', 'dave', 'erin', 'frank'];

export interface MadeRequest {
  readonly id: string;
  readonly path: string;
  readonly content: string;
  readonly at: number;
  readonly value: JsonObject;
}

/** Request `index` of `count`, which lie evenly over five years. 12 or 13 fields and about 700 bytes, as people write them. */
export function madeRequest(index: number, count: number, system = 'orders-db'): MadeRequest {
  const at = now - 60 * monthMs + Math.floor((index * 60 * monthMs) / Math.max(count, 1));
  const day = new Date(at).toISOString().slice(0, 10).replaceAll('-', '');
  const tail = Array.from({ length: 6 }, (_, place) => alphabet[Math.floor(index / 32 ** place) % 32])
    .reverse()
    .join('');
  const [shape, tier, params] = shapes[index % shapes.length] ?? ['refresh-daily-sales', 'cosmetic', {}];
  const id = `${day}-${system}-${tail}`;
  const value: JsonObject = {
    apiVersion: 'elevation/v1',
    id,
    system,
    shape,
    tier,
    params,
    ttl: '45m',
    requester: people[index % people.length] ?? 'alice',
    justification: `Orders of batch ${index} carry the wrong currency since the import, and their invoices go out tonight.`,
    rollback: `The old values of batch ${index} are in the import file; the same statement writes them back.`,
    alternatives: 'Importing the day again would send every customer a second confirmation.',
    proof: verifier(tail),
  };
  return { id, path: requestPath({ id, system, tier }), content: canonicalYaml(value), at, value };
}

/** In the form of a SCRAM verifier, and nobody's. */
function verifier(seed: string): string {
  const [salt, stored, server] = ['salt', 'stored', 'server'].map((part) =>
    createHash('sha256')
      .update(part + seed)
      .digest(),
  );
  return `SCRAM-SHA-256$4096:${salt?.subarray(0, 16).toString('base64')}$${stored?.toString('base64')}:${server?.toString('base64')}`;
}

/** The sample policy as fast-import writes it; `change` gets each file's text. */
export function policyFiles(change: (path: string, text: string) => string = (_, text) => text): string[] {
  return Object.entries(samplePolicy()).map(([path, text]) => write(path, change(path, text)));
}

/** main with the sample policy and then the requests, `each` of them in a commit (mark: the number of its first request plus 1). */
export function* mainCommits(requests: Iterable<MadeRequest>, each = 1, policy: readonly string[] = policyFiles()): Generator<string> {
  const main = 'refs/heads/main';
  yield commit(main, now - 61 * monthMs, 'The policy', policy, 1_000_000_000);
  let batch: MadeRequest[] = [];
  let first = 0;
  for (const request of requests) {
    batch.push(request);
    if (batch.length < each) continue;
    yield commit(
      main,
      batch[0]?.at ?? now,
      `Requests from ${batch[0]?.id}`,
      batch.map(({ path, content }) => write(path, content)),
      first + 1,
    );
    first += batch.length;
    batch = [];
  }
  if (batch.length > 0)
    yield commit(
      main,
      batch[0]?.at ?? now,
      'Requests',
      batch.map(({ path, content }) => write(path, content)),
      first + 1,
    );
}

/** In turn for each of the systems. */
export function* manyRequests(count: number, systems: readonly string[] = ['orders-db']): Generator<MadeRequest> {
  for (let index = 0; index < count; index += 1) yield madeRequest(index, count, systems[index % systems.length]);
}

/** A bare repository with so many old requests, ten to a commit. */
export async function requestRepository(name: string, count: number): Promise<string> {
  const gitDir = await makeBare(name);
  await importRepository(gitDir, mainCommits(manyRequests(count), 10));
  return gitDir;
}
