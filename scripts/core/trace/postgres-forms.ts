import type { Instant, JsonObject } from '../model.ts';
import { parseObject, textOf } from './json.ts';
import { fieldsOf } from './pieces.ts';
import type { Message } from './postgres.ts';

export const postgresForms = ['csvlog', 'jsonlog', 'stderr'] as const;
export type PostgresForm = (typeof postgresForms)[number];

/** What log_line_prefix must be for a plain log: time, process, session, SQLSTATE, and then (only for sessions) who, where and from where. */
export const linePrefix = '%m [%p] %c %e %q%u@%d %h ';

const levels = 'DEBUG[1-5]?|LOG|INFO|NOTICE|WARNING|ERROR|FATAL|PANIC';
const level = new RegExp(`^(?:${levels})$`);
const foreign = "its severity is no English word; set lc_messages = 'C'";

/** By its first line. */
export function formOf(line: string): PostgresForm {
  if (line.startsWith('{')) return 'jsonlog';
  return /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} [\w+-]+,/.test(line) ? 'csvlog' : 'stderr';
}

/** @returns what keeps it from being read, where it cannot be */
export function messageOfRow(row: string): Message | string {
  const fields = fieldsOf(row);
  // 23 until PostgreSQL 12, then backend_type, then leader_pid and query_id
  if (fields.length < 23 || fields.length > 26) return `it has ${fields.length} fields and no csvlog has so many or so few`;
  const [time = '', user = '', , , from = '', session = '', , command = '', , , , severity = '', sqlstate = '', text = ''] = fields;
  const at = timeOf(time);
  if (typeof at === 'string') return at;
  if (!level.test(severity)) return foreign;
  const host = from.replace(/:\d+$/, '');
  return {
    ...{ at, session, severity, sqlstate, text },
    user: user === '' ? null : user,
    host: host === '' ? null : host,
    command: command === '' ? null : command,
    query: fields[19] === '' ? null : (fields[19] ?? null),
  };
}

export function messageOfJson(line: string): Message | string {
  const log: JsonObject | null = parseObject(line);
  if (log === null) return 'it is no JSON';
  const at = timeOf(textOf(log.timestamp) ?? '');
  if (typeof at === 'string') return at;
  const severity = textOf(log.error_severity);
  if (severity === null) return 'it is no line of a jsonlog (no error_severity)';
  if (!level.test(severity)) return foreign;
  return {
    ...{ at, severity },
    user: textOf(log.user),
    host: textOf(log.remote_host),
    session: textOf(log.session_id) ?? '',
    sqlstate: textOf(log.state_code) ?? '00000',
    command: textOf(log.ps),
    text: textOf(log.message) ?? '',
    query: textOf(log.statement),
  };
}

const parts = 'DETAIL|HINT|QUERY|CONTEXT|STATEMENT|LOCATION|BACKTRACE';
const time = '\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3} \\S+';
const plain = new RegExp(
  `^(${time}) \\[\\d+\\] ([0-9a-f]+\\.[0-9a-f]+) ([0-9A-Z]{5}) (?:(.+?)@(.*?) (\\S+) )?(?:(${levels})|(${parts})): {2}(.*)$`,
);

export interface Whole {
  readonly message: Message;
  /** Of its first line. */
  readonly place: string;
}

/**
 * A plain log, made with `linePrefix`. One message is several lines: its own, further ones that begin with a tab, and parts such as STATEMENT
 * with a prefix of their own. So each is held until the next begins.
 *
 * Its lines are not quoted, and whoever reaches the port may put anything into the name that they ask to sign in with, line feeds too. What is
 * before that name is the server's own, so SQLSTATE must fit what is said after it; and PostgreSQL keeps 63 bytes of the name, in which a
 * whole prefix and one of our logins have no room (seen on 18.4; csvlog and jsonlog need no such care).
 */
export class PlainLog {
  #held: Whole | null = null;
  #part = '';

  /** The messages that are whole now, and what keeps this line from being read. */
  add(line: string, place: string): { readonly whole: readonly Whole[]; readonly why: string | null } {
    if (line.startsWith('\t') && this.#held) {
      this.#goOn(line.slice(1));
      return { whole: [], why: null };
    }
    const found = plain.exec(line);
    const [, at = '', session = '', sqlstate = '', user = null, , host = null, severity, part, text = ''] = found ?? [];
    if (part !== undefined && this.#held?.message.session === session) {
      this.#part = part;
      if (part === 'STATEMENT') this.#held = { ...this.#held, message: { ...this.#held.message, query: text } };
      return { whole: [], why: null };
    }
    const whole = this.end();
    const when = timeOf(at);
    if (!found) return { whole, why: `it does not begin as log_line_prefix = '${linePrefix}' has it` };
    if (typeof when === 'string') return { whole, why: when };
    if (severity === undefined) return { whole, why: `its ${part} belongs to no message before it` };
    if (/^(?:ERROR|FATAL|PANIC)$/.test(severity) && sqlstate === '00000') return { whole, why: 'no error has the SQLSTATE 00000' };
    this.#part = '';
    this.#held = { message: { at: when, user, host, session, severity, sqlstate, command: null, text, query: null }, place };
    return { whole, why: null };
  }

  end(): Whole[] {
    const whole = this.#held ? [this.#held] : [];
    this.#held = null;
    return whole;
  }

  #goOn(more: string): void {
    if (!this.#held) return;
    const { message, place } = this.#held;
    if (this.#part === '') this.#held = { message: { ...message, text: `${message.text}\n${more}` }, place };
    if (this.#part === 'STATEMENT') this.#held = { message: { ...message, query: `${message.query}\n${more}` }, place };
  }
}

/** `2026-11-21 08:20:00.123 UTC`. An abbreviation such as CST means different times in different places, so it is none. */
function timeOf(text: string): Instant | string {
  const [, day, clock, zone = ''] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?) (\S+)$/.exec(text) ?? [];
  const [, hours, minutes = '00'] = /^([+-]\d\d):?(\d\d)?$/.exec(zone) ?? [];
  if (day === undefined) return 'it does not begin with a time';
  if (hours === undefined && zone !== 'UTC' && zone !== 'GMT') return 'its time zone is an abbreviation; set log_timezone = UTC';
  const at = Date.parse(`${day}T${clock}${hours === undefined ? 'Z' : `${hours}:${minutes}`}`);
  return Number.isNaN(at) ? 'its time does not exist' : at;
}
