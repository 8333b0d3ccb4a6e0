import { ElevationError } from '../core/errors.ts';
import type { LedgerEvent } from '../core/events.ts';
import type { Finding } from '../core/findings.ts';
import type { Instant, Policy, Request, RequestId } from '../core/model.ts';
import { readRequest } from '../core/request-file.ts';
import { unusual } from '../core/unusual.ts';
import { seenWithinMs, wouldFail } from '../core/would-fail.ts';
import { readEvents } from '../sources/ledger-log.ts';
import type { Tools } from './tools.ts';

const yearMs = 365 * 86_400_000;

/** What is unusual about a request, from the record of the last year of its system. Asks the clone alone. */
export async function unusualOf(tools: Tools, request: Request, policy: Policy): Promise<Finding[]> {
  const now = tools.now();
  const start = Math.max(now, request.notBefore ?? now);
  try {
    const events = await eventsOf(tools, request.system, now - yearMs);
    const past = { events, refusedShapes: await refusedShapes(tools, events, request) };
    return [...wouldFail(request, events, now), ...unusual(request, past, policy, start)];
  } catch (error) {
    return unreadable(error);
  }
}

/** Only what would keep it from being granted: for whoever asks, before anything is pushed. */
export async function wouldFailOf(tools: Tools, request: Request): Promise<Finding[]> {
  const now = tools.now();
  try {
    return wouldFail(request, await eventsOf(tools, request.system, now - seenWithinMs, 'baseline'), now);
  } catch (error) {
    return unreadable(error);
  }
}

function unreadable(error: unknown): Finding[] {
  if (error instanceof ElevationError) return [{ code: 'RECORD_UNREADABLE' }];
  throw error;
}

async function eventsOf({ git, ledger }: Tools, system: string, since: Instant, kind?: LedgerEvent['kind']): Promise<LedgerEvent[]> {
  const filter = { system, since, ...(kind !== undefined && { kind }) };
  return (await Array.fromAsync(readEvents(git, filter, ledger.ref))).map(({ event }) => event);
}

/** The ledger does not say what a refused request asked for; its file on main does. */
async function refusedShapes(
  { git, mainRef }: Tools,
  events: readonly LedgerEvent[],
  { requester }: Request,
): Promise<Map<RequestId, string>> {
  const found = new Map<RequestId, string>();
  for (const event of events) {
    if (event.kind !== 'refused' || event.requester !== requester) continue;
    const bytes = await git.blob(`${mainRef}:${event.path}`);
    const read = bytes === null ? null : await readRequest(event.path, bytes, '');
    if (read?.ok) found.set(event.id, read.file.request.shape);
  }
  return found;
}
