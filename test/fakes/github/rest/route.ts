import type { Instant, JsonObject, JsonValue } from '../../../../scripts/core/model.ts';
import type { Data, StoredUser } from '../data.ts';
import type { Need } from '../tokens.ts';
import type { World } from '../world.ts';

/** One call that is known, valid and allowed. */
export interface Call {
  readonly params: { readonly [name: string]: string };
  readonly query: URLSearchParams;
  readonly body: JsonObject;
  readonly user: StoredUser;
  readonly world: World;
  /** What reads look at: the present, or a lagging replica's past. */
  readonly data: Data;
  readonly pathname: string;
}
export interface Answer {
  readonly status: number;
  readonly body?: JsonValue;
  readonly headers?: { readonly [name: string]: string };
}
export interface Route {
  /** One of them is enough. */
  readonly needs: readonly Need[];
  readonly answer: (call: Call) => Promise<Answer> | Answer;
}
/** By `GET /repos/{owner}/{repo}/pulls`. */
export type Routes = { readonly [route: string]: Route };

export const ok = (body: JsonValue): Answer => ({ status: 200, body });
export const created = (body: JsonValue): Answer => ({ status: 201, body });
export const done: Answer = { status: 204 };

/** `2026-11-20T10:00:00Z`, as GitHub writes all its dates. */
export function date(at: Instant): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
}
export function dateOrNull(at: Instant | null): string | null {
  return at === null ? null : date(at);
}

export function nodeId(type: string, id: number | string): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}

/** One page of a list, with the `Link` header that leads on. */
export function page<T>(call: Call, items: readonly T[], show: (item: T) => JsonValue | Promise<JsonValue>): Promise<Answer> {
  return pageIn(call, items, show, (list) => list);
}

/** The same, of a list that is wrapped in an object with its `total_count`. */
export function countedPage<T>(
  call: Call,
  name: string,
  items: readonly T[],
  show: (item: T) => JsonValue | Promise<JsonValue>,
): Promise<Answer> {
  return pageIn(call, items, show, (list) => ({ total_count: items.length, [name]: list }));
}

async function pageIn<T>(
  call: Call,
  items: readonly T[],
  show: (item: T) => JsonValue | Promise<JsonValue>,
  wrap: (list: JsonValue[]) => JsonValue,
): Promise<Answer> {
  const size = Math.min(Math.max(Number(call.query.get('per_page') ?? 30), 1), 100);
  const number = Math.max(Number(call.query.get('page') ?? 1), 1);
  const last = Math.max(Math.ceil(items.length / size), 1);
  const shown = await Promise.all(items.slice((number - 1) * size, number * size).map(show));
  const to = (page: number) => ({ page: String(page) });
  const links = [
    ...(number < last ? [linkTo(call, to(number + 1), 'next'), linkTo(call, to(last), 'last')] : []),
    ...(number > 1 ? [linkTo(call, to(1), 'first'), linkTo(call, to(number - 1), 'prev')] : []),
  ];
  return { status: 200, body: wrap(shown), headers: links.length === 0 ? {} : { link: links.join(', ') } };
}

export function linkTo({ world, pathname, query }: Call, change: { readonly [name: string]: string }, relation: string): string {
  const url = new URL(pathname, world.origin);
  url.search = String(new URLSearchParams({ ...Object.fromEntries(query), ...change }));
  return `<${url}>; rel="${relation}"`;
}
