import { jsonOfMessage } from '../core/ledger/message.ts';
import type { Instant, JsonObject, RequestId, Sha } from '../core/model.ts';
import { formatInstant } from '../core/time.ts';
import type { Git } from './git.ts';
import { runGit, streamGit } from './git-process.ts';
import { ledgerRef } from './ledger.ts';

/** Each field that is there must hold of the commit; a commit can hold other events besides, so the caller looks at each one again. */
export interface ScanFilter {
  readonly ids?: readonly RequestId[];
  readonly kinds?: readonly string[];
  readonly system?: string;
  readonly tier?: string;
  /** From about this instant on, by the committer's clock. */
  readonly since?: Instant;
  readonly until?: Instant;
}
/** One event as it stands there. Nobody has looked at its form: `ledger verify` does. */
export interface ScannedEvent {
  readonly commit: Sha;
  readonly event: JsonObject;
}
export interface Scan {
  readonly events: readonly ScannedEvent[];
  /** Commits whose message is not one of a ledger. */
  readonly unreadable: readonly Sha[];
}

/** A commit is dated by its writer's clock, a little off the events in it; what was recorded late (break-glass) can lie a day after. */
const earlyMs = 10 * 60_000;
const lateMs = 24 * 3_600_000;
/** More ids than this make a pattern that costs git more than it saves. */
const maxIds = 200;

/**
 * Events oldest first, found by git itself through their trailers: one process, and no look at what does not match. Made for auditors'
 * questions over a long record, so it checks nothing; where something is decided, `readEvents` of ledger-log.ts is what to use.
 */
export async function scanLedger(git: Git, filter: ScanFilter, ref: string = ledgerRef): Promise<Scan> {
  const [scan, isHiding] = await Promise.all([scanWith(git, ref, revList(filter, ref, 'since')), hidesCommits(git, filter.since, ref)]);
  return isHiding ? scanWith(git, ref, revList(filter, ref, 'since-as-filter')) : scan;
}

/**
 * Whether a commit that is dated too early keeps git from what lies behind it: where it goes by dates, it goes back no further than to the
 * first that is older. Counting costs next to nothing, and at the same time.
 */
async function hidesCommits(git: Git, since: Instant | undefined, ref: string): Promise<boolean> {
  if (since === undefined) return false;
  // Where there is no such branch, neither says anything.
  const count = (option: 'since' | 'since-as-filter') =>
    runGit(git.gitDir, ['rev-list', '--count', sinceOption(option, since), ref, '--'], { accept: [0, 128] });
  const [found, all] = await Promise.all([count('since'), count('since-as-filter')]);
  return !found.stdout.equals(all.stdout);
}

async function scanWith(git: Git, ref: string, args: readonly string[]): Promise<Scan> {
  const events: ScannedEvent[] = [];
  const unreadable: Sha[] = [];
  try {
    for await (const [commit, message] of messages(streamGit(git.gitDir, args))) {
      const found = jsonOfMessage(message);
      if (found === null) unreadable.push(commit);
      for (const event of found ?? []) if (isObject(event)) events.push({ commit, event });
    }
  } catch (error) {
    // Asked only now, because it would cost every question a process.
    if ((await git.revParse(ref)) !== null) throw error;
  }
  return { events, unreadable };
}

function revList({ ids, kinds, system, tier, since, until }: ScanFilter, ref: string, option: 'since' | 'since-as-filter'): string[] {
  const greps = [
    ...(ids && ids.length <= maxIds ? [grep('Elevation', ids)] : []),
    ...(kinds ? [grep('Event', kinds)] : []),
    ...(system === undefined ? [] : [grep('System', [system])]),
    ...(tier === undefined ? [] : [grep('Tier', [tier])]),
  ];
  const after = since === undefined ? [] : [sinceOption(option, since)];
  const before = until === undefined ? [] : [`--until=${formatInstant(until + lateMs)}`];
  const form = ['--reverse', '--no-commit-header', '--format=%H%x00%B%x00'];
  return ['rev-list', ...form, '--extended-regexp', '--all-match', ...greps, ...after, ...before, ref, '--'];
}

function sinceOption(option: 'since' | 'since-as-filter', since: Instant): string {
  return `--${option}=${formatInstant(since - earlyMs)}`;
}

/** A value that could mean something in a pattern is no value of a trailer of ours, so nothing is lost with it. */
function grep(trailer: string, values: readonly string[]): string {
  return `--grep=^${trailer}: (${values.filter((value) => /^[A-Za-z0-9_-]+$/.test(value)).join('|') || '-'})$`;
}

/** Splits `id NUL message NUL newline …`. A message is ASCII; what is not does not read as one. */
async function* messages(chunks: AsyncIterable<Buffer>): AsyncGenerator<readonly [Sha, string]> {
  let rest = '';
  for await (const chunk of chunks) {
    const parts = (rest + chunk.toString('latin1')).split('\0');
    const whole = parts.length - (parts.length % 2 === 1 ? 1 : 2);
    for (let at = 0; at < whole; at += 2) yield [(parts[at] ?? '').trim(), parts[at + 1] ?? ''];
    rest = parts.slice(whole).join('\0');
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
