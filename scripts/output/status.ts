import type { Result } from '../commands/result.ts';
import type { OpenPull, Status } from '../commands/status.ts';
import { type ActiveLease, isExpired } from '../core/events.ts';
import { oneLine, quote } from '../core/text.ts';
import { formatDuration, formatInstant } from '../core/time.ts';
import type { Paint } from './paint.ts';
import { table, wrap } from './table.ts';

export function statusResult(status: Status): Result {
  const { at, active, pending, recent, pulls, sweep, problems } = status;
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
    })),
    pending: pending.map((event) => ({ ...event, version: undefined, kind: undefined })),
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

function statusText({ at, active, pending, recent, pulls, sweep, problems }: Status, paint: Paint): string {
  const blocks = [
    problems.map((problem) => paint('red', wrap(oneLine(`! ${problem}`), ''))).join('\n'),
    block(
      'Held now',
      active.map((lease) => activeRow(lease, at, paint)),
      'nobody holds anything',
      paint,
    ),
    block(
      'Merged, not decided yet',
      pending.map(({ id, requester, codes }) => [oneLine(id), oneLine(requester), oneLine(codes.join(' '))]),
      null,
      paint,
    ),
    block('Open pull requests', pulls.map(pullRow), null, paint),
    block(
      'Ended of late',
      recent.map(({ id, outcome, subject, requester, at: ended }) => [
        oneLine(id ?? ''),
        outcome,
        oneLine(subject ?? requester ?? ''),
        oneLine(ended),
      ]),
      null,
      paint,
    ),
    sweep.last === null ? '' : paint('dim', `The last sweep was ${formatDuration(Math.max(0, Math.round((at - sweep.last) / 1000)))} ago.`),
  ];
  return blocks.filter((text) => text !== '').join('\n\n');
}

function block(title: string, rows: readonly (readonly string[])[], empty: string | null, paint: Paint): string {
  if (rows.length === 0) return empty === null ? '' : `${paint('bold', title)}\n  ${empty}`;
  return `${paint('bold', title)}\n${table(rows.map(([first = '', ...rest]) => [`  ${first}`, ...rest]))}`;
}

function activeRow(lease: ActiveLease, at: number, paint: Paint): string[] {
  const { id, subject, shape, expiresAt } = lease.granting;
  const left = Math.round((Date.parse(expiresAt) - at) / 1000);
  const time = left > 0 ? `${formatDuration(left)} left` : paint('red', `over since ${formatDuration(-left)}`);
  return [
    oneLine(subject),
    oneLine(id),
    lease.state === 'granting' ? paint('yellow', 'being granted') : time,
    oneLine(`${shape}, until ${expiresAt}`),
  ];
}

function pullRow({ number, title, kind, requester, id }: OpenPull): string[] {
  return [`#${number}`, kind, oneLine(requester ?? ''), id === null ? quote(title) : oneLine(id)];
}
