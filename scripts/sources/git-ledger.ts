import { setTimeout as pause } from 'node:timers/promises';
import { ElevationError } from '../core/errors.ts';
import { applyEvent, type LedgerEvent, type LedgerState } from '../core/events.ts';
import type { Blind, Heartbeat } from '../core/heartbeat.ts';
import { renderMessage } from '../core/ledger/message.ts';
import { stateFiles } from '../core/ledger/tree.ts';
import type { Instant, Sha } from '../core/model.ts';
import { quote } from '../core/text.ts';
import { formatInstant } from '../core/time.ts';
import { Git } from './git.ts';
import { type GitEnd, gitFailed, runGit } from './git-process.ts';
import { commitFiles, type FileChange } from './git-write.ts';
import type { Known, Ledger } from './ledger.ts';
import { checkEvents, heartbeatText, ledgerRef, parseHeartbeat, readState } from './ledger-format.ts';
import { readEvents } from './ledger-log.ts';
import { fs } from './node.ts';

/** A blob, overwritten by every sweep, so that an idle one adds nothing to the ledger's history. */
export const heartbeatRef = 'refs/elevations/heartbeat';

const attempts = 12;
const longestPauseMs = 200;
const noCommit = '0'.repeat(40);

export interface GitLedgerOptions {
  /** A bare repository, or any other: only refs and objects of it are touched. */
  readonly gitDir: string;
  readonly now?: () => Instant;
}

/** A ledger on a branch of a local repository: appended to by a ref update that names the old value. */
export function openGitLedger({ gitDir, now = Date.now }: GitLedgerOptions): Ledger & { close(): void } {
  return new GitLedger(Git.open(gitDir), now);
}

class GitLedger implements Ledger {
  readonly ref = ledgerRef;
  readonly #git: Git;
  readonly #now: () => Instant;
  #known: Known | null = null;

  constructor(git: Git, now: () => Instant) {
    this.#git = git;
    this.#now = now;
  }

  async read(): Promise<Known> {
    const tip = await this.#git.revParse(ledgerRef);
    if (this.#known?.tip !== tip) this.#known = null;
    this.#known ??= { tip, state: await readState(this.#git, tip) };
    return this.#known;
  }

  async append(make: (state: LedgerState) => readonly LedgerEvent[]): Promise<{ events: readonly LedgerEvent[]; state: LedgerState }> {
    let hindrance = '';
    /** How often in a row the ledger had not moved afterwards: nobody came first. */
    let stood = 0;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const known = await this.read();
      const events = make(known.state);
      if (events.length === 0) return { events, state: known.state };
      const state = events.reduce(applyEvent, known.state);
      await checkEvents(events);
      const commit = await this.#write(known, state, events);
      const { code, said } = await this.#moveRef(commit, known.tip);
      if (code === 0) {
        this.#known = { tip: commit, state };
        return { events, state };
      }
      hindrance = said;
      stood = (await this.#git.revParse(ledgerRef)) === known.tip ? stood + 1 : 0;
      await pause(Math.random() * Math.min(10 * 2 ** attempt, longestPauseMs));
    }
    if (stood > attempts / 2) throw await this.#cannotMove(hindrance);
    throw new ElevationError(
      'LEDGER_CONFLICT',
      `others wrote to the ledger first, ${attempts} times in a row; nothing was written, run the same again`,
    );
  }

  async eventsOf(id: string, since: Instant): Promise<LedgerEvent[]> {
    return (await Array.fromAsync(readEvents(this.#git, { id, since }))).map(({ event }) => event);
  }

  /** Names the ledger's tip too, so that a ledger put back behind it shows. */
  async beat(at: Instant, blind: Blind = new Map()): Promise<void> {
    const ledger = await this.#git.revParse(ledgerRef);
    const blob = await this.#git.run(['hash-object', '-w', '--stdin'], { input: heartbeatText({ at, ledger, blind }) });
    await this.#git.run(['update-ref', heartbeatRef, blob.toString('latin1').trim()]);
  }

  async heartbeat(): Promise<Heartbeat | null> {
    return parseHeartbeat((await this.#git.blob(heartbeatRef))?.toString('utf8') ?? '');
  }

  close(): void {
    this.#git.close();
  }

  #write(known: Known, state: LedgerState, events: readonly LedgerEvent[]): Promise<Sha> {
    const [before, after] = [known.tip === null ? new Map<string, string>() : stateFiles(known.state), stateFiles(state)];
    const written = [...after]
      .filter(([path, text]) => before.get(path) !== text)
      .map(([path, content]): FileChange => ({ path, content }));
    const removed = [...before.keys()].filter((path) => !after.has(path)).map((path): FileChange => ({ path, content: null }));
    const who = { name: 'elevate', email: 'elevate@localhost', at: this.#now() };
    const parents = known.tip === null ? [] : [known.tip];
    return commitFiles(this.#git, {
      parents,
      author: who,
      committer: who,
      message: renderMessage(events),
      changes: [...removed, ...written],
    });
  }

  /** Compare and swap. Not 0: the branch is not where it was, somebody is moving it at this moment, or nobody can. */
  #moveRef(to: Sha, from: Sha | null): Promise<GitEnd> {
    return runGit(this.#git.gitDir, ['update-ref', ledgerRef, to, from ?? noCommit], { accept: [0, 1, 128] });
  }

  async #cannotMove(said: string): Promise<ElevationError> {
    const lock = (await this.#git.run(['rev-parse', '--git-path', `${ledgerRef}.lock`])).toString('utf8').trim();
    const since = fs.statSync(lock, { throwIfNoEntry: false })?.mtime.getTime();
    if (since === undefined) return gitFailed(['update-ref'], said);
    return new ElevationError(
      'GIT_FAILED',
      `the ledger could not be written: a lock file has been there since ${formatInstant(since)}, as a git that was killed leaves it; make sure that no git runs in that repository, delete ${quote(lock, 300)} and run the same again`,
    );
  }
}
