import type { AuditRow } from '../commands/audit-log-rows.ts';
import type { Result } from '../commands/result.ts';
import type { MergedRequest, OpenPull, Status } from '../commands/status.ts';
import { type ActiveLease, isExpired, type PendingEvent } from '../core/events.ts';
import type { Instant } from '../core/model.ts';
import { oneLine, quote } from '../core/text.ts';
import { formatDuration, formatInstant } from '../core/time.ts';
import type { Paint } from './paint.ts';
import { table, wrap } from './table.ts';

export function statusResult(status: Status): Result {
  const { at, active, takenBack, pending, merged, recent, pulls, sweep, problems } = status;
  const { last, within } = sweep;
  const json = {
    version: 1,
    at: formatInstant(at),
    active: active.map(({ granting, state }) => ({
      ...granting,
      version: undefined,
      kind: undefined,
      state,
      expired: isExpired({ granting, state }, at),
      takenBack: takenBack.has(granting.id),
    })),
    pending: pending.map((event) => ({ ...event, version: undefined, kind: undefined })),
    merged: merged.map((one) => ({ ...one, at: formatInstant(one.at) })),
    recent,
    pulls,
    sweep: {
      last: last === null ? null : formatInstant(last),
      ageSeconds: last === null ? null : Math.round((at - last) / 1000),
      withinSeconds: within,
    },
    problems,
  } as const;
  return { outcome: problems.length > 0 ? 'partly' : 'done', json, text: (paint) => statusText(status, paint) };
}

function statusText({ at, active, takenBack, pending, merged, recent, pulls, sweep, problems }: Status, paint: Paint): string {
  const held = active.map((lease) => leaseText(lease, takenBack.has(lease.granting.id), at, paint)).join('\n');
  const blocks = [
    problems.map((problem) => paint('red', wrap(oneLine(`! ${problem}`), ''))).join('\n'),
    `${paint('bold', 'Held now')}\n${held === '' ? '  nobody holds anything' : held}`,
    block('Merged, not decided yet', [...pending.map(pendingRow), ...merged.map(mergedRow)], paint),
    block('Open pull requests', pulls.map(pullRow), paint),
    block('Ended of late', recent.map(recentRow), paint),
    sweep.last === null ? '' : paint('dim', `The last sweep was ${formatDuration(Math.max(0, Math.round((at - sweep.last) / 1000)))} ago.`),
  ];
  return blocks.filter((text) => text !== '').join('\n\n');
}

function block(title: string, rows: readonly (readonly string[])[], paint: Paint): string {
  if (rows.length === 0) return '';
  return `${paint('bold', title)}\n${table(rows.map(([first = '', ...rest]) => [`  ${first}`, ...rest]))}`;
}

function leaseText(lease: ActiveLease, isTakenBack: boolean, at: Instant, paint: Paint): string {
  const { id, system, subject, requester, shape, expiresAt } = lease.granting;
  const left = Math.round((Date.parse(expiresAt) - at) / 1000);
  const time = left > 0 ? `${formatDuration(left)} left` : paint('red', `over since ${formatDuration(-left)}`);
  const who = subject === requester ? subject : `${subject} (asked by ${requester})`;
  const head = `  ${oneLine(`${who}: ${shape} on ${system}`)}${lease.state === 'granting' ? paint('yellow', ', being granted') : ''}${isTakenBack ? paint('yellow', ', taken back: ends with the next turn') : ''}`;
  return `${head}\n    ${oneLine(id)}, ${time}, until ${oneLine(expiresAt)}`;
}

function pendingRow({ id, requester, codes }: PendingEvent): string[] {
  return [oneLine(id), oneLine(requester), oneLine(codes.join(' '))];
}

function mergedRow({ id, requester }: MergedRequest): string[] {
  return [oneLine(id), oneLine(requester ?? ''), 'waits for the next turn of the loop'];
}

function pullRow({ number, title, kind, requester, id }: OpenPull): string[] {
  return [`#${number}`, kind, id === null ? quote(title) : oneLine(id), oneLine(requester ?? '')];
}

function recentRow({ id, outcome, subject, requester, at }: AuditRow): string[] {
  return [oneLine(id ?? ''), outcome, oneLine(subject ?? requester ?? ''), oneLine(at).replace(/\.\d+Z$/, 'Z')];
}
