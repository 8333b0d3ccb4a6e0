import type { ReadLog, TraceAnswer } from '../commands/audit-trace.ts';
import type { Result } from '../commands/result.ts';
import { oneLine } from '../core/text.ts';
import { formatInstant } from '../core/time.ts';
import type { LogKind } from '../core/trace/entry.ts';
import type { TracedEntry } from '../core/trace/trace.ts';
import type { Colour, Paint } from './paint.ts';
import { table, wrap } from './table.ts';

/** Exit code 1: access that should not have been. 5: something could not be read, or not be tied to it for certain. */
export function traceResult(answer: TraceAnswer): Result {
  const { entries, doubts, read, traced, granting } = answer;
  const unreadable = read.reduce((sum, one) => sum + one.unreadable, 0);
  const hasAlarm = entries.some(({ alarm }) => alarm);
  const { span, id } = traced;
  return {
    outcome: hasAlarm ? 'no' : unreadable > 0 || doubts.length > 0 ? 'partly' : 'done',
    json: {
      version: 1,
      id,
      system: granting?.system ?? null,
      shape: granting?.shape ?? null,
      requester: granting?.requester ?? null,
      subject: granting?.subject ?? null,
      from: span && formatInstant(span.from),
      until: span && formatInstant(span.until),
      last: span && formatInstant(span.last),
      alarm: hasAlarm,
      read,
      entries: entries.map(entryJson),
      doubts: doubts.map(entryJson),
    },
    text: (paint) => traceText(answer, paint),
  };
}

function entryJson({ at, ...entry }: TracedEntry): Record<string, unknown> {
  return { at: formatInstant(at), ...entry };
}

function traceText({ entries, doubts, traced, granting, read }: TraceAnswer, paint: Paint): string {
  const { span, id } = traced;
  const who = granting ? `: ${granting.shape} for ${granting.subject}` : '';
  const when = span ? `granted ${formatInstant(span.from)}, over ${formatInstant(span.until)}` : 'was never granted';
  const alarms = entries.filter(({ alarm }) => alarm);
  return [
    `${oneLine(`${id}${who}`)}\n${wrap(when, '  ')}`,
    entries.length === 0 ? 'These logs have nothing of it.' : rows(entries, paint),
    ...(alarms.length === 0
      ? []
      : [
          paint(
            'red',
            wrap(`✗ ALARM: ${count(alarms.length, 'entry', 'entries')} outside of its time; "elevate show ${id}" has its story`, ''),
          ),
        ]),
    ...(entries.some(({ tie }) => tie === 'metadata') ? [paint('yellow', wrap(metadataSays, ''))] : []),
    ...(doubts.length === 0 ? [] : [doubtText(doubts, paint)]),
    ...read.flatMap((one) => faultText(one, paint)),
    paint('dim', wrap(footOf(entries, read), '')),
  ].join('\n\n');
}

const colours: { readonly [phase in TracedEntry['phase']]?: Colour } = {
  before: 'red',
  after: 'red',
  never: 'red',
  'left-behind': 'yellow',
};
const phases = {
  before: 'before it began',
  during: '',
  'left-behind': 'in a session left open',
  after: 'after the end',
  never: 'never granted',
} as const;

/** A heading for each session, whenever another one goes on. */
function rows(entries: readonly TracedEntry[], paint: Paint): string {
  const heads = entries.map(({ log, by, address }) => oneLine(`${names[log]}: ${by}${address === null ? '' : ` from ${address}`}`));
  const begins = heads.flatMap((head, index) => (head === heads[index - 1] ? [] : [index]));
  const parts = begins.map((from, index) => {
    const lines = entries.slice(from, begins[index + 1]).map((entry) => ['', ...rowOf(entry, paint)]);
    return `${paint('bold', wrap(heads[from] ?? '', ''))}\n${table(lines)}`;
  });
  return parts.join('\n');
}

function rowOf(entry: TracedEntry, paint: Paint): string[] {
  const { at, kind, action, resource, result, phase, alarm } = entry;
  const told = [alarm ? 'ALARM' : '', phases[phase]].filter(Boolean).join(' ');
  const mark = told === '' ? '' : `${paint(alarm ? 'red' : (colours[phase] ?? 'dim'), `${told}:`)} `;
  const deed = resource.toUpperCase().startsWith(action.toUpperCase()) ? resource : `${action} ${resource}`.trim();
  const what = kind === 'attempt' ? 'somebody tried to sign in as it' : deed;
  return [formatInstant(at).slice(0, 19).replace('T', ' '), result, `${mark}${oneLine(what)}`];
}

function doubtText(doubts: readonly TracedEntry[], paint: Paint): string {
  const head = `! ${count(doubts.length, 'entry calls itself', 'entries call themselves')} by this id, and nothing ties ${doubts.length === 1 ? 'it' : 'them'} to it`;
  const logs = [...new Set(doubts.map(({ log }) => log))];
  const says = `${head}: somebody else used the name, or ${logs.map((log) => otherwise[log]).join(', or ')}`;
  return `${paint('yellow', wrap(says, ''))}\n${rows(doubts, paint)}`;
}

const otherwise: { readonly [log in LogKind]: string } = {
  cloudtrail: 'the call that handed the session on is in a file that is not here (of another region or account)',
  vault: 'the log is not of the audit device that policy names',
  postgres: 'the log is another server’s',
};

const metadataSays =
  '! the ledger has no hash of its Vault token, so entries of Vault are tied by the token’s metadata, which whoever creates tokens can write; let connection.audit in the system file name the audit device';

const shownFaults = 10;

function faultText({ log, unreadable, faults }: ReadLog, paint: Paint): string[] {
  if (unreadable === 0) return [];
  const shown = faults.slice(0, shownFaults).map(({ place, why }) => wrap(`${oneLine(place)}: ${why}`, '  '));
  const more = unreadable > shown.length ? [`  and ${unreadable - shown.length} more`] : [];
  return [[paint('yellow', `! ${count(unreadable, 'line', 'lines')} of ${names[log]} could not be read:`), ...shown, ...more].join('\n')];
}

const names: { readonly [log in LogKind]: string } = { cloudtrail: 'CloudTrail', vault: 'Vault', postgres: 'PostgreSQL' };

function footOf(entries: readonly TracedEntry[], read: readonly ReadLog[]): string {
  const looked = read.map(({ log, pieces, files }) => `${pieces} of ${names[log]} in ${count(files, 'file', 'files')}`).join(', ');
  return `${count(entries.length, 'entry', 'entries')}, from ${looked}; --json has the lines of each`;
}

function count(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`;
}
