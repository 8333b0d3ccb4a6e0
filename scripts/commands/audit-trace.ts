import { ElevationError } from '../core/errors.ts';
import type { GrantingEvent, LedgerEvent } from '../core/events.ts';
import type { Instant, System } from '../core/model.ts';
import { type LogKind, logKinds, type Span, type Traced } from '../core/trace/entry.ts';
import type { Told } from '../core/trace/feeder.ts';
import { type Tracer, type Traces, tracerOf, tracesOf } from '../core/trace/trace.ts';
import { readEvents } from '../sources/ledger-log.ts';
import { chunksOf, type LogFile } from '../sources/log-files.ts';
import { readPolicy } from '../sources/policy.ts';
import { arnOfElevation, connectionOf } from '../targets/aws-iam/connection.ts';
import { roleOf } from '../targets/aws-iam/names.ts';
import { loginOf } from '../targets/postgres/login-name.ts';
import { findOnMain } from './find-id.ts';
import type { Tools } from './tools.ts';

export type Logs = { readonly [kind in LogKind]: readonly LogFile[] };

/** What was done under one elevation, as far as these logs tell. */
export interface TraceAnswer extends Traces {
  readonly traced: Traced;
  /** What the ledger says of it; null: it was never granted. */
  readonly granting: GrantingEvent | null;
  readonly read: readonly ReadLog[];
}
/** How far the logs of one kind reach. */
export interface ReadLog {
  readonly log: LogKind;
  readonly files: number;
  /** Lines, rows or records. */
  readonly pieces: number;
  /** How many of them could not be read, and the first of these with their reasons. */
  readonly unreadable: number;
  readonly faults: readonly Fault[];
}
export interface Fault {
  readonly place: string;
  readonly why: string;
}
/** More are counted, not kept. */
const keptFaults = 100;
const patienceMs = 3000;

/**
 * Costs one reading of the files, two or three where sessions of AWS were chained; the memory holds what is found, never the logs.
 * @throws ElevationError INPUT_INVALID for a file that cannot be read to its end
 */
export async function auditTrace(
  tools: Pick<Tools, 'git' | 'mainRef' | 'ledger' | 'now'>,
  said: string,
  logs: Logs,
  talk: (line: string) => void,
): Promise<TraceAnswer> {
  const { git, ledger, now } = tools;
  const id = await findOnMain(tools, said);
  const events: LedgerEvent[] = [];
  for await (const { event } of readEvents(git, { id }, ledger.ref)) events.push(event);
  const granting = events.find((event) => event.kind === 'granting') ?? null;
  const system = granting ? await systemOf(git, granting) : null;
  const traced: Traced = {
    id,
    login: loginOf(id),
    roleArn: system?.target === 'aws-iam' ? arnOfElevation(connectionOf(system), roleOf(id)) : null,
    accessors: events.flatMap((event) => (event.kind === 'granted' ? (event.traces ?? []) : [])),
    span: granting ? spanOf(granting, events) : null,
  };
  const tracers: Tracer[] = [];
  const read: ReadLog[] = [];
  const tell = progress(talk, now);
  for (const log of logKinds) {
    const files = logs[log];
    if (files.length === 0) continue;
    const one = await traceIn(log, files, traced, tell);
    tracers.push(one.tracer);
    read.push({ log, files: files.length, ...one.count });
  }
  return { ...tracesOf(tracers, traced), traced, granting, read };
}

type Count = Pick<ReadLog, 'pieces' | 'unreadable' | 'faults'>;

async function traceIn(
  log: LogKind,
  files: readonly LogFile[],
  traced: Traced,
  tell: (file: string) => void,
): Promise<{ tracer: Tracer; count: Count }> {
  let count = counter();
  let tracer = tracerOf(log, traced, (place, why) => count.told(place, why));
  for (;;) {
    for (const file of files) {
      const feeder = tracer.open(file.name);
      for await (const chunk of chunksOf(file)) {
        feeder.feed(chunk);
        tell(file.name);
      }
      feeder.end();
    }
    const again = tracer.again();
    if (again === null) return { tracer, count: count.count() };
    tracer = again;
    count = counter();
  }
}

function counter(): { told: Told; count: () => Count } {
  let pieces = 0;
  let unreadable = 0;
  const faults: Fault[] = [];
  return {
    told(place, why) {
      pieces += 1;
      if (why === null) return;
      unreadable += 1;
      if (faults.length < keptFaults) faults.push({ place, why });
    },
    count: () => ({ pieces, unreadable, faults }),
  };
}

/** By the policy that granted it, so with the account of that day. */
async function systemOf(git: Tools['git'], { policy, system }: GrantingEvent): Promise<System | null> {
  const commit = await git.revParse(policy[1]);
  const read = commit === null ? null : await readPolicy(git, commit, [system]);
  const found = read?.ok ? read.policy.systems.get(system) : undefined;
  if (!found)
    throw new ElevationError('INPUT_INVALID', `the policy that granted this cannot be read (${policy[1].slice(0, 12)}); fetch main whole`);
  return found;
}

/** By the ledger's clock: an end that came early counts, and one that came late does not excuse what was told to approvers. */
function spanOf(granting: GrantingEvent, events: readonly LedgerEvent[]): Span {
  const over = events.find(({ kind }) => kind === 'ended' || kind === 'lost' || kind === 'failed');
  const ended = over ? Date.parse(over.at) : Number.POSITIVE_INFINITY;
  const until = Math.min(Date.parse(granting.expiresAt), ended);
  return { from: Date.parse(granting.at), until, last: Math.min(Date.parse(granting.effectiveEnd), Math.max(until, ended)) };
}

/** Says which file is being read, but only to those who have waited a while. */
function progress(talk: (line: string) => void, now: () => Instant): (file: string) => void {
  let next = now() + patienceMs;
  return (file) => {
    if (now() < next) return;
    next = now() + patienceMs;
    talk(`reading ${file} …`);
  };
}
