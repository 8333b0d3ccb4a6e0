import type { JsonObject } from '../../../scripts/core/model.ts';

/** Which API calls a fault meets: those of a route, or those that run a GraphQL operation or a field at the top of one. Neither: all. */
export interface FaultMatch {
  /** `GET /repos/{owner}/{repo}/activity` */
  readonly route?: string;
  /** The operation's name, or `createCommitOnBranch`. */
  readonly operation?: string;
  /** The first call that it meets, of those that match; 1 where it is not said. */
  readonly from?: number;
  /** How many it meets from there; 1 where it is not said. */
  readonly times?: number;
}
export type FaultKind =
  /** Nothing is done and nothing is ever answered. */
  | { readonly kind: 'time-out' }
  /** Nothing is done. */
  | { readonly kind: 'status'; readonly status: number; readonly message?: string }
  /** It is done, and the connection breaks in the middle of the answer. */
  | { readonly kind: 'reset' }
  /** Nothing is done. */
  | { readonly kind: 'secondary-limit'; readonly status: 403 | 429; readonly retryAfter: number | null }
  | { readonly kind: 'expired-token' }
  /** Shows what was before the last push or merge. */
  | { readonly kind: 'stale' }
  /** GraphQL: what stands at this path of `data` is null, with an entry in `errors` or without. */
  | { readonly kind: 'null-at'; readonly path: readonly string[]; readonly withError: boolean }
  /** GraphQL: the connection at this path says that it has so many more than it has. */
  | { readonly kind: 'wrong-count'; readonly path: readonly string[]; readonly by: number }
  /** createCommitOnBranch answers as if somebody had been faster. */
  | { readonly kind: 'conflict' }
  /** Somebody does something right before the call is carried out … */
  | { readonly kind: 'meanwhile'; readonly act: () => Promise<unknown> }
  /** … or right after, before its answer is sent. */
  | { readonly kind: 'afterwards'; readonly act: () => Promise<unknown> };
export type Fault = FaultMatch & FaultKind;

export interface CallName {
  readonly route: string;
  /** Of GraphQL: the operation's name and its fields at the top. */
  readonly operations: readonly string[];
}

/** The faults that were ordered, and which of them a call meets. */
export class Faults {
  readonly #orders: { fault: Fault; seen: number }[] = [];

  add(fault: Fault): void {
    this.#orders.push({ fault, seen: 0 });
  }
  clear(): void {
    this.#orders.length = 0;
  }

  /** Counts the call. */
  meet(call: CallName): Fault[] {
    return this.#orders.flatMap((order) => {
      const { route, operation, from = 1, times = 1 } = order.fault;
      const isMeant = (route === undefined || route === call.route) && (operation === undefined || call.operations.includes(operation));
      if (!isMeant) return [];
      order.seen += 1;
      return order.seen >= from && order.seen < from + times ? [order.fault] : [];
    });
  }
}

export function faultOf<K extends Fault['kind']>(faults: readonly Fault[], kind: K): Extract<Fault, { kind: K }> | undefined {
  return faults.find((fault): fault is Extract<Fault, { kind: K }> => fault.kind === kind);
}

/** Damages a GraphQL answer as ordered. Where the path leads nowhere the order was wrong, and this throws. */
export function damage(answer: JsonObject, faults: readonly Fault[]): JsonObject {
  const damaged = structuredClone(answer);
  for (const fault of faults) {
    if (fault.kind !== 'null-at' && fault.kind !== 'wrong-count') continue;
    const path = fault.kind === 'null-at' ? fault.path.slice(0, -1) : fault.path;
    const place = path.reduce<unknown>((at, word) => (at as JsonObject | undefined)?.[word], damaged.data) as JsonObject | undefined;
    const name = fault.kind === 'null-at' ? (fault.path.at(-1) ?? '') : 'totalCount';
    if (place?.[name] === undefined) throw new Error(`the fault's path ${fault.path.join('.')} is not in the answer`);
    if (fault.kind === 'wrong-count') place[name] = Number(place[name]) + fault.by;
    else {
      place[name] = null;
      const error = { type: 'SERVICE_UNAVAILABLE', path: [...fault.path], message: 'Something went wrong while executing your query.' };
      if (fault.withError) damaged.errors = [...((damaged.errors as JsonObject[] | undefined) ?? []), error];
    }
  }
  return damaged;
}
