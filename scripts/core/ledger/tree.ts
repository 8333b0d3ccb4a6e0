import type { ActiveLease, LedgerState, PendingEvent, RecentEnd } from '../events.ts';
import type { JsonValue, RequestId } from '../model.ts';
import { asciiJson, ordered } from './message.ts';

/** The files of the ledger's tree, by path: the whole of what lives. */
export function stateFiles({ active, pending, main, recent }: LedgerState): Map<string, string> {
  const waiting = [...pending].sort(byKey).map(([id, event]): [string, JsonValue] => [id, ordered(event)]);
  const ends = recent.map(({ id, system, kind, at }) => ({ id, system, kind, at }));
  return new Map([
    ...[...active].map(([id, { state, granting }]): [string, string] => [
      `active/${id}.json`,
      fileText({ state, granting: ordered(granting) }),
    ]),
    ['cursor.json', fileText({ main, pending: Object.fromEntries(waiting) })],
    ['recent.json', fileText(ends)],
  ]);
}

/**
 * The state in these files, its events not looked at yet. null: not the files of a ledger.
 * What `stateFiles` would write differently is null too, so nothing hides in a second key or an unknown field.
 */
export function stateOfFiles(files: ReadonlyMap<string, string>): LedgerState | null {
  try {
    const cursor = JSON.parse(files.get('cursor.json') ?? '') as { main: string | null; pending: { [id: RequestId]: PendingEvent } };
    const recent = JSON.parse(files.get('recent.json') ?? '') as RecentEnd[];
    const active = new Map<RequestId, ActiveLease>();
    for (const [path, text] of files) {
      if (path.startsWith('active/')) active.set(path.slice('active/'.length, -'.json'.length), JSON.parse(text) as ActiveLease);
    }
    const pending = new Map(Object.entries(cursor.pending));
    const state: LedgerState = { active, pending, main: cursor.main, recent };
    return isState(state) && sameFiles(files, stateFiles(state)) ? state : null;
  } catch {
    return null;
  }
}

function isState({ active, pending, main, recent }: LedgerState): boolean {
  const areActive = [...active].every(
    ([id, lease]) => lease.granting.id === id && lease.granting.kind === 'granting' && isLeaseState(lease),
  );
  const arePending = [...pending].every(([id, event]) => event.id === id && event.kind === 'pending');
  const isMain = main === null || /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(main);
  const texts = recent.flatMap(({ id, system, kind, at }) => [id, system, kind, at]);
  return areActive && arePending && isMain && texts.every((text) => typeof text === 'string');
}

function isLeaseState({ state }: ActiveLease): boolean {
  return state === 'granting' || state === 'granted';
}

export function sameFiles(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([path, text]) => other.get(path) === text);
}

function fileText(value: JsonValue): string {
  return `${asciiJson(value, 2)}\n`;
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
