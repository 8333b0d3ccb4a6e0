import { setTimeout as wait } from 'node:timers/promises';
import { ElevationError } from '../../core/errors.ts';
import type { JsonObject } from '../../core/model.ts';
import { type Call, type GithubApi, type GraphqlAnswer, graphqlRoute, type Raw, type RestAnswer, type Send } from './api.ts';
import { type Outage, shorter } from './outage.ts';
import { limitOf, statusError } from './refusals.ts';

export interface CallsOptions {
  readonly reads: Send;
  readonly writes: Send;
  /** Of one attempt. */
  readonly timeoutMs?: number;
  readonly pause?: (ms: number) => Promise<void>;
  readonly now?: () => number;
  readonly outage?: Outage;
}

const attempts = 4;
const firstPauseMs = 400;
/** All the waiting of one call; who is told to wait longer is told so, and tries again later. */
const longestWaitMs = 90_000;

/** The one way to GitHub: each attempt has its time-out, each failure that may pass is tried again, writes go one after the other. */
export function openCalls(options: CallsOptions): GithubApi {
  return new Calls(options);
}

class Calls implements GithubApi {
  calls = 0;
  readonly #options: Required<CallsOptions>;
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor({ timeoutMs = 20_000, pause = (ms) => wait(ms), now = Date.now, outage = { isDown: false }, ...senders }: CallsOptions) {
    this.#options = { timeoutMs, pause, now, outage, ...senders };
  }

  async graphql(document: string, variables: JsonObject): Promise<GraphqlAnswer> {
    const isWrite = document.trimStart().startsWith('mutation');
    const { data, headers } = await this.#call({ route: graphqlRoute, params: { query: document, variables }, isWrite }, []);
    const body = isObject(data) ? data : {};
    return { data: isObject(body.data) ? body.data : null, ...errorsOf(body), at: dateOf(headers) };
  }

  async rest(route: string, params: JsonObject, accept: readonly number[] = []): Promise<RestAnswer> {
    const call = { route, params, isWrite: !route.startsWith('GET ') };
    const { status, data, headers } = await this.#call(call, accept);
    return { status, data: data ?? null, at: dateOf(headers), next: cursorOf(headers.link) };
  }

  /** One write after the other, as GitHub asks for; a write that failed does not stop the next. */
  #call(call: Call, accept: readonly number[]): Promise<Raw> {
    if (!call.isWrite) return this.#attempt(call, accept);
    const done = this.#lastWrite.then(() => this.#attempt(call, accept));
    this.#lastWrite = done.catch(() => undefined);
    return done;
  }

  async #attempt(call: Call, accept: readonly number[]): Promise<Raw> {
    const { pause, now, outage } = this.#options;
    const most = outage.isDown ? 1 : attempts;
    let waited = 0;
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.#once(call);
      const limited = typeof answer === 'object' ? limitOf(answer, now()) : null;
      const passes = typeof answer === 'string' || limited !== null || answer.status >= 500 || answer.data === undefined;
      if (!passes) {
        outage.isDown = false;
        if ((answer.status >= 200 && answer.status < 300) || accept.includes(answer.status)) return answer;
        throw statusError(call.route, answer.status);
      }
      const ms = limited ?? firstPauseMs * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
      if (attempt >= most || waited + ms > longestWaitMs) {
        outage.isDown = limited === null;
        throw unreachable(call.route, answer, limited);
      }
      waited += ms;
      await pause(ms);
    }
  }

  /** A text: no answer came, and that is why. */
  async #once(call: Call): Promise<Raw | 'gave no answer in time' | 'closed the connection'> {
    const { reads, writes, timeoutMs, outage } = this.#options;
    const signal = AbortSignal.timeout(outage.isDown ? timeoutMs * shorter : timeoutMs);
    this.calls += 1;
    try {
      return await (call.isWrite ? writes : reads)(call, signal);
    } catch (error) {
      if (error instanceof ElevationError) throw error;
      return signal.aborted ? 'gave no answer in time' : 'closed the connection';
    }
  }
}

/** Never with a body, a header or an address: they can hold a token, and logs have many readers. */
function unreachable(route: string, answer: Raw | string, limited: number | null): ElevationError {
  const what =
    typeof answer === 'string'
      ? answer
      : limited !== null
        ? `asks to wait ${Math.ceil(limited / 1000)} s (${answer.status})`
        : answer.data === undefined && answer.status < 500
          ? `broke off its answer (${answer.status})`
          : `answered ${answer.status}`;
  return new ElevationError('FORGE_UNREACHABLE', `GitHub ${what} for ${route}; nothing is decided by that, run the same again later`);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function errorsOf({ errors }: JsonObject): Pick<GraphqlAnswer, 'errors' | 'failed'> {
  if (errors === undefined || errors === null) return { errors: [], failed: [] };
  const all = (Array.isArray(errors) && errors.length > 0 ? errors : [null]).map((error) => (isObject(error) ? error : {}));
  return {
    errors: all.map(({ type }) => (typeof type === 'string' && /^[A-Za-z_]{1,60}$/.test(type) ? type : 'UNKNOWN')),
    failed: all.map(({ path }) => (Array.isArray(path) && typeof path[0] === 'string' ? path[0] : null)),
  };
}

function dateOf(headers: Raw['headers']): number | null {
  const at = Date.parse(headers.date ?? '');
  return Number.isNaN(at) ? null : at;
}

/** `<https://…?after=abc>; rel="next"` → `abc` */
function cursorOf(link: string | undefined): string | null {
  const next = /<([^<>]*)>;\s*rel="next"/.exec(link ?? '')?.[1];
  return next && URL.canParse(next) ? new URL(next).searchParams.get('after') : null;
}
