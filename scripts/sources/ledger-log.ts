import { ElevationError } from '../core/errors.ts';
import type { LedgerEvent } from '../core/events.ts';
import { ordered } from '../core/ledger/message.ts';
import type { Instant, Sha } from '../core/model.ts';
import { formatInstant } from '../core/time.ts';
import type { Git } from './git.ts';
import { streamGit } from './git-process.ts';
import { ledgerRef, readMessage } from './ledger-format.ts';

/** Each field that is there must hold. */
export interface EventFilter {
  readonly id?: string;
  readonly kind?: LedgerEvent['kind'];
  readonly system?: string;
  readonly tier?: string;
  readonly requester?: string;
  readonly subject?: string;
  /** From this instant on. */
  readonly since?: Instant;
  /** Before this instant. */
  readonly until?: Instant;
}
export interface LoggedEvent {
  readonly commit: Sha;
  readonly event: LedgerEvent;
}

const trailerOf = { id: 'Elevation', kind: 'Event', system: 'System', tier: 'Tier', requester: 'Requester', subject: 'Subject' } as const;
type Field = keyof typeof trailerOf;
const fields = Object.keys(trailerOf) as Field[];

/** A commit is dated by its writer's clock, a little off the events in it; what was recorded late (break-glass) can lie a day after. */
const earlyMs = 10 * 60_000;
const lateMs = 24 * 3_600_000;

/**
 * The events that match, oldest first, one commit after the other: git looks for their trailers, so what does not match costs next to nothing.
 * @throws ElevationError LEDGER_BROKEN at a message that no ledger would write
 */
export async function* readEvents(git: Git, filter: EventFilter = {}, ref: string = ledgerRef): AsyncGenerator<LoggedEvent> {
  if ((await git.revParse(ref)) === null) return;
  for await (const [commit, message] of pairs(streamGit(git.gitDir, [...revList(filter), ref, '--']))) {
    const events = await readMessage(message);
    if (typeof events === 'string') {
      throw new ElevationError(
        'LEDGER_BROKEN',
        `commit ${commit.slice(0, 12)} of the ledger was not written by it; run "elevate ledger verify"`,
      );
    }
    for (const event of events) if (matches(event, filter)) yield { commit, event };
  }
}

function revList(filter: EventFilter): string[] {
  const greps = fields.flatMap((field) => (filter[field] === undefined ? [] : [`--grep=^${trailerOf[field]}: ${escaped(filter[field])}$`]));
  const since = filter.since === undefined ? [] : [`--since-as-filter=${formatInstant(filter.since - earlyMs)}`];
  const until = filter.until === undefined ? [] : [`--until=${formatInstant(filter.until + lateMs)}`];
  const form = ['--reverse', '--no-commit-header', '--format=%H%x00%B%x00'];
  return ['rev-list', ...form, '--basic-regexp', '--all-match', ...greps, ...since, ...until];
}

function escaped(text: string): string {
  return text.replace(/[.*^$[\]\\]/g, '\\$&');
}

function matches(event: LedgerEvent, filter: EventFilter): boolean {
  const at = Date.parse(event.at);
  const isInTime = at >= (filter.since ?? Number.NEGATIVE_INFINITY) && at < (filter.until ?? Number.POSITIVE_INFINITY);
  const values = ordered(event);
  return isInTime && fields.every((field) => filter[field] === undefined || values[field] === filter[field]);
}

/** Splits `id NUL message NUL newline …`. */
async function* pairs(chunks: AsyncIterable<Buffer>): AsyncGenerator<readonly [Sha, string]> {
  let rest = '';
  for await (const chunk of chunks) {
    const parts = (rest + chunk.toString('latin1')).split('\0'); // a message is ASCII; anything else does not read as one
    for (let at = 0; at + 2 < parts.length; at += 2) yield [(parts[at] ?? '').trim(), parts[at + 1] ?? ''];
    rest = parts.length % 2 === 1 ? (parts.at(-1) ?? '') : parts.slice(-2).join('\0');
  }
}
