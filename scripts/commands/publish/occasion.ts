import { ElevationError } from '../../core/errors.ts';
import type { JsonValue, Sha } from '../../core/model.ts';

/** What a workflow run is about: of everything that the event says, a number and a commit are taken, and nothing else. */
export type Occasion =
  | { readonly kind: 'pull'; readonly number: number }
  /** A pull request in a merge queue: its verdict, for the commit that the queue would merge. */
  | { readonly kind: 'group'; readonly number: number; readonly sha: Sha };

/** @throws ElevationError USAGE for an event that is about no pull request */
export function occasionOf(name: string, payload: JsonValue): Occasion {
  if (name === 'pull_request' || name === 'pull_request_review') {
    const number = field(field(payload, 'pull_request'), 'number');
    if (isCount(number)) return { kind: 'pull', number };
  }
  if (name === 'merge_group') {
    const group = field(payload, 'merge_group');
    const [ref, sha] = [field(group, 'head_ref'), field(group, 'head_sha')];
    const number = Number(/^refs\/heads\/gh-readonly-queue\/main\/pr-([1-9][0-9]{0,8})-[0-9a-f]{40,64}$/.exec(String(ref))?.[1]);
    if (isCount(number) && typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha)) return { kind: 'group', number, sha };
  }
  throw new ElevationError('USAGE', 'this event is about no pull request of main; name one with --pull');
}

function field(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function isCount(value: JsonValue | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
