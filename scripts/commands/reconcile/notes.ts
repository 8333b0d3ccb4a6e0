import type { LedgerEvent, LedgerState } from '../../core/events.ts';
import type { Sha } from '../../core/model.ts';
import { formatInstant } from '../../core/time.ts';
import type { Tools } from '../tools.ts';
import type { Carried } from './grants.ts';

/** What a run of grants writes besides each grant's own record: what is only to be noted, and the cursor. All of it is one commit. */
export class Notes {
  readonly #tools: Tools;
  readonly #before: LedgerState;
  readonly #tip: Sha;
  readonly #run: string;
  readonly #carried: readonly Carried[];
  #isWritten = false;

  /** `carried`: the run's own list, as it grows. */
  constructor(
    tools: Tools,
    about: { readonly before: LedgerState; readonly tip: Sha; readonly run: string; readonly carried: readonly Carried[] },
  ) {
    this.#tools = tools;
    this.#before = about.before;
    this.#tip = about.tip;
    this.#run = about.run;
    this.#carried = about.carried;
  }

  /** For the commit that records the last grant of a run: with it goes everything else, and one write less is made. */
  async writeWith(own: (state: LedgerState) => readonly LedgerEvent[]): Promise<LedgerState> {
    const { state } = await this.#tools.ledger.append((state) => [...own(state), ...this.#events(state)]);
    this.#isWritten = true;
    return state;
  }

  async write(): Promise<void> {
    if (!this.#isWritten) await this.writeWith(() => []);
    this.#tools.afterEffect('ledger:noted');
  }

  /** A commit of main is behind us when all its requests have an event. */
  #events(state: LedgerState): LedgerEvent[] {
    const hasFailed = this.#carried.some(({ result }) => result.step === 'grant' && result.result === 'failed');
    const isOurs = state.main === this.#before.main && this.#tip !== this.#before.main && !hasFailed;
    const cursor: LedgerEvent = { version: 1, kind: 'cursor', at: formatInstant(this.#tools.now()), run: this.#run, main: this.#tip };
    const records = this.#carried.flatMap(({ record }) => record ?? []);
    const stillNews = records.filter(
      (event) => !('id' in event) || !(state.active.has(event.id) || state.recent.some(({ id }) => id === event.id)),
    );
    return [...stillNews, ...(isOurs ? [cursor] : [])];
  }
}
