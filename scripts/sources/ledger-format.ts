import { ElevationError } from '../core/errors.ts';
import type { LedgerEvent, LedgerState } from '../core/events.ts';
import { emptyLedger } from '../core/events.ts';
import type { Blind, Heartbeat } from '../core/heartbeat.ts';
import { jsonOfMessage, renderMessage } from '../core/ledger/message.ts';
import { stateOfFiles } from '../core/ledger/tree.ts';
import type { Instant, JsonValue, Sha } from '../core/model.ts';
import { checkValue } from '../core/schema.ts';
import { formatInstant, parseInstant } from '../core/time.ts';
import type { Git } from './git.ts';
import { parseTree } from './git-objects.ts';

export { ledgerRef } from './ledger.ts';

/** The events of a commit message; a text says what is wrong with it: its form, an event's schema, or bytes that would not be written so. */
export async function readMessage(message: string): Promise<readonly LedgerEvent[] | 'form' | 'schema' | 'bytes'> {
  const values = jsonOfMessage(message);
  if (values === null) return 'form';
  for (const value of values) if ((await checkValue('event', value)).length > 0) return 'schema';
  const events = values as unknown as LedgerEvent[];
  // GitHub leaves out the last line's end
  const rendered = renderMessage(events);
  return rendered === message || rendered === `${message}\n` ? events : 'bytes';
}

/** What a sweep leaves, as one line. */
export function heartbeatText({ at, ledger, blind }: Heartbeat): string {
  const since = [...blind].map(([system, instant]) => [system, formatInstant(instant)]);
  return `${JSON.stringify({ at: formatInstant(at), ledger, ...(since.length > 0 && { blind: Object.fromEntries(since) }) })}\n`;
}

/** null: it cannot be read, which is as good as none. */
export function parseHeartbeat(text: string): Heartbeat | null {
  const match = /^\{"at":"([^"]+)","ledger":(null|"([0-9a-f]{40,64})")(?:,"blind":(\{[^{}]*\}))?\}\n?$/.exec(text);
  const at = match?.[1] ? parseInstant(match[1]) : null;
  const blind = parseBlind(match?.[4] ?? '{}');
  return at === null || blind === null ? null : { at, ledger: match?.[3] ?? null, blind };
}

function parseBlind(json: string): Blind | null {
  const pairs = [...json.matchAll(/"([a-z][a-z0-9-]{0,30})":"([^"]+)"/g)].map(
    ([, system = '', text = '']) => [system, parseInstant(text)] as const,
  );
  const known = pairs.filter((pair): pair is [string, Instant] => pair[1] !== null);
  const written = JSON.stringify(Object.fromEntries(known.map(([system, instant]) => [system, formatInstant(instant)])));
  return written === json ? new Map(known) : null;
}

/** @throws ElevationError LEDGER_BROKEN: an event that would not pass `ledger verify` is not written */
export async function checkEvents(events: readonly LedgerEvent[]): Promise<void> {
  const broken = (await readMessage(renderMessage(events))) === 'schema';
  if (!broken) return;
  for (const event of events) {
    const [finding] = await checkValue('event', event as unknown as JsonValue);
    if (finding)
      throw new ElevationError(
        'LEDGER_BROKEN',
        `a ${event.kind} event was not written: ${finding.code} (${finding.details?.field ?? ''}); report this`,
      );
  }
}

/** Every file of the ledger's tree. Names and modes that a ledger does not have make it unreadable. */
export async function readLedgerFiles(git: Git, commit: Sha): Promise<Map<string, string> | null> {
  const [root, active] = await Promise.all([git.object(`${commit}^{tree}`), git.object(`${commit}:active`)]);
  if (root?.type !== 'tree') return null;
  const oidLength = commit.length / 2;
  const top = parseTree(root.body, oidLength).filter(({ name, mode }) => name !== 'active' || mode !== '040000');
  const below =
    active?.type === 'tree' ? parseTree(active.body, oidLength).map((entry) => ({ ...entry, name: `active/${entry.name}` })) : [];
  const entries = [...top, ...below];
  if (!entries.every(({ name, mode }) => mode === '100644' && /^(active\/[a-z0-9-]+|cursor|recent)\.json$/.test(name))) return null;
  const blobs = await Promise.all(entries.map(({ oid }) => git.blob(oid)));
  return new Map(entries.map(({ name }, index) => [name, blobs[index]?.toString('utf8') ?? '']));
}

/** The state at a commit of the ledger. @throws ElevationError LEDGER_BROKEN */
export async function readState(git: Git, commit: Sha | null): Promise<LedgerState> {
  if (commit === null) return emptyLedger;
  const files = await readLedgerFiles(git, commit);
  const state = files && stateOfFiles(files);
  const events = state ? [...[...state.active.values()].map(({ granting }) => granting), ...state.pending.values()] : [];
  for (const event of events) if ((await checkValue('event', event as unknown as JsonValue)).length > 0) throw broken(commit);
  if (!state) throw broken(commit);
  return state;
}

function broken(commit: Sha): ElevationError {
  return new ElevationError(
    'LEDGER_BROKEN',
    `the ledger's tree at ${commit.slice(0, 12)} cannot be read; run "elevate ledger verify" and put the branch back`,
  );
}
