import { setTimeout as pause } from 'node:timers/promises';
import { ElevationError } from '../core/errors.ts';
import { applyEvent, type LedgerEvent, type LedgerState } from '../core/events.ts';
import type { Blind, Heartbeat } from '../core/heartbeat.ts';
import { renderMessage } from '../core/ledger/message.ts';
import { stateFiles } from '../core/ledger/tree.ts';
import type { Instant, Sha } from '../core/model.ts';
import type { Git } from './git.ts';
import { parseCommit } from './git-objects.ts';
import type { GithubApi } from './github/api.ts';
import { batchesOf, type LedgerCommit, LedgerWriter } from './github/ledger-writer.ts';
import type { Place } from './github/place.ts';
import { type Remote, remoteHeartbeat, remoteLedger } from './github/remote.ts';
import type { Known, Ledger } from './ledger.ts';
import { checkEvents, heartbeatText, parseHeartbeat, readState } from './ledger-format.ts';
import { readEvents } from './ledger-log.ts';

const attempts = 8;
const longestPauseMs = 2000;

export interface GithubLedgerOptions {
  readonly api: GithubApi;
  readonly git: Git;
  readonly place: Place;
  readonly remote: Remote;
  readonly pause?: (ms: number) => Promise<unknown>;
}

/** The ledger on GitHub: read from the clone after a fetch, written commit by commit through GitHub's interface, which signs each. */
export class GithubLedger implements Ledger {
  readonly ref = remoteLedger;
  readonly #git: Git;
  readonly #remote: Remote;
  readonly #writer: LedgerWriter;
  readonly #pause: (ms: number) => Promise<unknown>;
  #known: Known | null = null;
  /** What this process wrote last: a fetch that does not bring it came from a server that lags behind. */
  #written: Sha | null = null;

  constructor({ api, git, place, remote, pause: wait = pause }: GithubLedgerOptions) {
    this.#git = git;
    this.#remote = remote;
    this.#writer = new LedgerWriter(api, { owner: place.owner, repo: place.repo });
    this.#pause = wait;
  }

  async read(): Promise<Known> {
    try {
      return await this.#fetched();
    } catch (error) {
      if (!isOutage(error)) throw error;
      const known = this.#known ?? (await this.#at(await this.#git.revParse(remoteLedger)));
      return { ...known, isStale: true };
    }
  }

  async append(make: (state: LedgerState) => readonly LedgerEvent[]): Promise<{ events: readonly LedgerEvent[]; state: LedgerState }> {
    const written: LedgerEvent[] = [];
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const known = attempt === 0 && this.#known ? this.#known : await this.#fetched();
      const events = make(known.state);
      if (events.length > 0) await checkEvents(events);
      const count = await this.#writeAll(known, batchesOf(events));
      written.push(...events.slice(0, count));
      if (count === events.length) return { events: written, state: this.#known?.state ?? known.state };
      await this.#pause(Math.random() * Math.min(100 * 2 ** attempt, longestPauseMs));
    }
    const says = `others wrote to the ledger first, ${attempts} times in a row`;
    throw new ElevationError('LEDGER_CONFLICT', `${says}; what is missing was not written, run the same again`);
  }

  async eventsOf(id: string, since: Instant): Promise<LedgerEvent[]> {
    return (await Array.fromAsync(readEvents(this.#git, { id, since }, remoteLedger))).map(({ event }) => event);
  }

  /** Names the ledger's tip too, so that a ledger put back behind it shows. */
  async beat(at: Instant, blind: Blind = new Map()): Promise<void> {
    const tip = this.#known?.tip ?? (await this.#git.revParse(remoteLedger));
    // any tree that GitHub has will do: the message is what counts
    const tree =
      (await this.#git.object(`${tip ?? 'refs/remotes/origin/main'}^{tree}`)) ??
      (await this.#git.object('refs/remotes/origin/main^{tree}'));
    if (!tree) throw new ElevationError('USAGE', 'the repository has no main branch yet; push the policy to it first');
    await this.#writer.beat(heartbeatText({ at, ledger: tip, blind }), tree.oid);
  }

  async heartbeat(): Promise<Heartbeat | null> {
    const commit = await this.#git.object(remoteHeartbeat);
    return commit?.type === 'commit' ? parseHeartbeat(parseCommit(commit.body).message) : null;
  }

  /** How many of the events are written; fewer than all: somebody was faster, and what is known now is no more. */
  async #writeAll(known: Known, batches: readonly (readonly LedgerEvent[])[]): Promise<number> {
    let { tip, state } = known;
    let count = 0;
    for (const events of batches) {
      const after = events.reduce(applyEvent, state);
      const commit = await this.#write(tip, state, after, events);
      if (commit === null) {
        this.#known = null;
        return count;
      }
      [tip, state] = [commit, after];
      this.#written = commit;
      this.#known = { tip, state };
      count += events.length;
    }
    return count;
  }

  /** null: the ledger is not where it was. When the answer was lost, the ledger itself tells whether the commit is there. */
  async #write(tip: Sha | null, before: LedgerState, after: LedgerState, events: readonly LedgerEvent[]): Promise<Sha | null> {
    const message = renderMessage(events);
    const files = { before: tip === null ? new Map<string, string>() : stateFiles(before), after: stateFiles(after) };
    const order: LedgerCommit = { parent: tip, message, ...files };
    try {
      return (await this.#writer.commit(order)) ?? (await this.#landed(tip, message));
    } catch (error) {
      const landed = isOutage(error) ? await this.#landed(tip, message).catch(() => null) : null;
      if (landed === null) throw error;
      return landed;
    }
  }

  /** The commit right after `tip`, if it holds this message: nobody else writes our run's name into theirs. */
  async #landed(tip: Sha | null, message: string): Promise<Sha | null> {
    await this.#remote.fetchLedger();
    const isHere = (await this.#git.revParse(remoteLedger)) !== null && (tip === null || (await this.#git.revParse(tip)) !== null);
    if (!isHere) return null;
    const since = tip === null ? [] : [`^${tip}`];
    const line = await this.#git.run(['rev-list', '--first-parent', remoteLedger, ...since, '--']);
    const first = line.toString('latin1').trimEnd().split('\n').at(-1) ?? '';
    const object = first === '' ? null : await this.#git.object(first);
    return object && parseCommit(object.body).message.trimEnd() === message.trimEnd() ? object.oid : null;
  }

  async #fetched(): Promise<Known> {
    for (let attempt = 0; ; attempt += 1) {
      await this.#remote.fetchLedger();
      const tip = await this.#git.revParse(remoteLedger);
      if (await this.#holdsWritten(tip)) {
        this.#known = await this.#at(tip);
        return this.#known;
      }
      if (attempt === attempts) {
        throw new ElevationError('FORGE_UNREACHABLE', 'GitHub does not show what was just written to the ledger; run the same again later');
      }
      await this.#pause(Math.min(100 * 2 ** attempt, longestPauseMs));
    }
  }

  async #holdsWritten(tip: Sha | null): Promise<boolean> {
    if (this.#written === null || this.#written === tip) return true;
    if (tip === null || (await this.#git.revParse(this.#written)) === null) return false;
    return this.#git.isAncestor(this.#written, tip);
  }

  async #at(tip: Sha | null): Promise<Known> {
    return this.#known && this.#known.tip === tip ? this.#known : { tip, state: await readState(this.#git, tip) };
  }
}

function isOutage(error: unknown): boolean {
  return error instanceof ElevationError && (error.code === 'FORGE_UNREACHABLE' || error.code === 'GIT_FAILED');
}
