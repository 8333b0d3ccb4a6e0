import type { LedgerEvent } from '../events.ts';
import type { JsonObject, JsonValue } from '../model.ts';

/**
 * A batch of events as a commit message: a headline for people, one JSON object per line, and trailers that let an auditor with nothing but git
 * find them (`git log --grep '^System: orders-db$'`). The same events always give the same bytes, so a message that was touched shows.
 */
export function renderMessage(events: readonly LedgerEvent[]): string {
  return `${headline(events)}\n\n${events.map((event) => asciiJson(ordered(event))).join('\n')}\n\n${trailers(events)}`;
}

/** The JSON objects of a message, not looked at yet. null: it is not in the form of `renderMessage`. */
export function jsonOfMessage(message: string): JsonValue[] | null {
  const [, lines] = message.split('\n\n');
  if (lines === undefined) return null;
  try {
    return lines.split('\n').map((line) => JSON.parse(line) as JsonValue);
  } catch {
    return null;
  }
}

/** The event with what every event has in front. */
export function ordered<E extends LedgerEvent>({ version, kind, at, run, ...rest }: E): JsonObject {
  return { version, kind, at, run, ...(rest as unknown as JsonObject) };
}

/** JSON in ASCII alone: no character in it can command a terminal, or look like another. */
export function asciiJson(value: JsonValue, indent?: number): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value, null, indent).replace(/[\x7f-\uffff]/g, escaped);
}

/** One line per value; `git interpret-trailers` reads them. */
function trailers(events: readonly LedgerEvent[]): string {
  const names = [
    ['Elevation', 'id'],
    ['Event', 'kind'],
    ['System', 'system'],
    ['Tier', 'tier'],
    ['Requester', 'requester'],
    ['Subject', 'subject'],
  ] as const;
  const lines = names.flatMap(([name, field]) => events.flatMap((event) => trailer(name, ordered(event)[field])));
  return `${[...new Set(lines)].join('\n')}\n`;
}

function trailer(name: string, value: unknown): string[] {
  return typeof value === 'string' ? [`${name}: ${oneLine(value)}`] : [];
}

function headline(events: readonly LedgerEvent[]): string {
  const first = events.find(({ kind }) => kind !== 'cursor') ?? events[0];
  const more = events.length > 1 ? ` (and ${events.length - 1} more)` : '';
  return `${first ? oneLine(says(first)) : 'Nothing'}${more}`;
}

function says(event: LedgerEvent): string {
  switch (event.kind) {
    case 'granting':
      return `${event.subject} is being given ${event.shape} on ${event.system} until ${event.expiresAt}`;
    case 'granted':
      return `${event.id} is granted until ${event.expiresAt}`;
    case 'failed':
      return `${event.id} could not be granted: ${event.code}`;
    case 'ended':
      return `${event.id} has ended: ${event.why}${event.by === null ? '' : ` by ${event.by}`}`;
    case 'lost':
      return `${event.id} is gone from ${event.system} before its end`;
    case 'orphan':
      return `${event.id} on ${event.system} was not known here and is revoked`;
    case 'refused':
    case 'missed':
      return `${event.id} is ${event.kind}: ${event.codes.join(', ')}`;
    case 'pending':
      return `${event.id} waits: ${event.codes.join(', ')}`;
    case 'baseline':
      return `The default identity of ${event.system} ${baselineSays(event.codes)}`;
    case 'accepted':
      return `The ledger is accepted as it is, ${event.lost === undefined ? 'its heartbeat gone' : `without ${event.lost.slice(0, 12)}`}`;
    case 'cursor':
      return `main is looked through up to ${event.main.slice(0, 12)}`;
  }
}

function baselineSays(codes: readonly string[]): string {
  if (codes.length === 0) return 'only reads';
  const canWrite = codes.some((code) => code.includes('BASELINE_'));
  return `${canWrite ? 'can write' : 'is not to be trusted'}: ${codes.join(', ')}`;
}

function oneLine(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?').slice(0, 150);
}
