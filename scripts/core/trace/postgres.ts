import type { Instant } from '../model.ts';
import type { Entry, Found, LogReader, Traced } from './entry.ts';
import { commandOf, shownStatement } from './statement.ts';

/** One message of PostgreSQL, from whichever form of its log. */
export interface Message {
  readonly at: Instant;
  /** The name that the session signed in with, also after SET ROLE: the server keeps it from the first packet on. */
  readonly user: string | null;
  readonly host: string | null;
  /** `%c`; comes again after a restart or on another server, so it alone says nothing. */
  readonly session: string;
  readonly severity: string;
  readonly sqlstate: string;
  /** UPDATE, authentication, idle …; null: the form has it not. */
  readonly command: string | null;
  readonly text: string;
  /** The statement that an error was about. */
  readonly query: string | null;
}

type Growing = { -readonly [field in keyof Entry]: Entry[field] };
interface Last {
  readonly entry: Growing;
  readonly statement: string | null;
}

/** Of a session of which nothing is known yet: refused before anybody is signed in, so the name is only what a stranger said. */
const refusedEarly = /^(?:28|3D|53|57P03|08)/;
const lead = /^(?:duration: [\d.]+ ms {2})?(?:statement|execute [^:]*): |^AUDIT: /;

/** Everything that a session of the elevation's login logged. Only the name that the server itself puts beside a message counts, whole. */
export class PostgresReader implements LogReader<Message> {
  readonly #login: string;
  readonly #entries: Growing[] = [];
  /** What a session did last: an error belongs to it, and so does what is not a deed of its own. */
  readonly #last = new Map<string, Last>();

  constructor({ login }: Traced) {
    this.#login = login;
  }

  add(message: Message, place: string): null {
    if (message.user !== this.#login) return null;
    const { session, severity, text, query } = message;
    const last = this.#last.get(session);
    const isTold = /^(?:ERROR|FATAL|PANIC)$/.test(severity);
    const statement = isTold ? query : lead.test(text) ? text.replace(lead, '') : null;
    const entry = last && goesWith(message, statement, last) ? last.entry : null;
    if (entry !== null) {
      entry.from = [...entry.from, place];
      if (isTold && entry.kind !== 'attempt') Object.assign(entry, outcomeOf(message));
      if (isSignIn(text)) entry.resource = databaseOf(text);
      return null;
    }
    const made: Growing = { ...this.#entryOf(message, statement, last !== undefined), from: [place] };
    this.#entries.push(made);
    this.#last.set(session, { entry: made, statement });
    return null;
  }

  found(): Found {
    return { entries: this.#entries, doubts: [] };
  }

  #entryOf(message: Message, statement: string | null, isSignedIn: boolean): Omit<Growing, 'from'> {
    const { at, host, command, severity, text, sqlstate } = message;
    const common = { at, log: 'postgres', by: this.#login, address: host, tie: 'login', resource: '', ...outcomeOf(message) } as const;
    // A plain log may call it LOG: the name that was asked for can hold what looks like the rest of a line.
    if (sqlstate.startsWith('28') || (!isSignedIn && refusedEarly.test(sqlstate)))
      return { ...common, kind: 'attempt', action: 'sign in', result: 'refused', code: sqlstate };
    if (isSignIn(text)) return { ...common, kind: 'sign-in', action: 'sign in', resource: databaseOf(text) };
    const isEnd = text.startsWith('disconnection: ') || (severity === 'FATAL' && sqlstate.startsWith('57P'));
    if (isEnd) return { ...common, kind: 'sign-out', action: 'sign out', result: 'done' };
    const action = commandOf(statement ?? '') || command || severity.toLowerCase();
    return { ...common, kind: 'use', action, resource: statement === null ? '' : shownStatement(statement) };
  }
}

/** Whether it is about what the session did last: its error, a warning, how long it took, a second line about the same sign-in. */
function goesWith({ text, severity, sqlstate, query }: Message, statement: string | null, last: Last): boolean {
  if (last.entry.kind === 'attempt') return last.entry.code === sqlstate;
  if (/^(?:ERROR|FATAL|PANIC)$/.test(severity)) return query !== null && last.statement === query;
  if (text.startsWith('connection authorized: ')) return last.entry.kind === 'sign-in' && last.entry.from.length === 1;
  return statement === null && !text.startsWith('connection authenticated: ') && !text.startsWith('disconnection: ');
}

function isSignIn(text: string): boolean {
  return text.startsWith('connection authorized: ') || text.startsWith('connection authenticated: ');
}

function databaseOf(text: string): string {
  return / database=(\S+)/.exec(text)?.[1] ?? '';
}

function outcomeOf({ severity, sqlstate }: Message): Pick<Entry, 'result' | 'code'> {
  if (!/^(?:ERROR|FATAL|PANIC)$/.test(severity)) return { result: 'done', code: null };
  return { result: sqlstate === '42501' ? 'refused' : 'failed', code: sqlstate };
}
