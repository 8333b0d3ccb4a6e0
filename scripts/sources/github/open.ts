import type { Instant } from '../../core/model.ts';
import type { Forge, Seat } from '../forge.ts';
import type { Git } from '../git.ts';
import { GithubLedger } from '../github-ledger.ts';
import type { Ledger } from '../ledger.ts';
import type { GithubApi } from './api.ts';
import { fetchSender } from './api-fetch.ts';
import { octokitSender } from './api-octokit.ts';
import { openCalls } from './calls.ts';
import { GithubForge } from './forge.ts';
import type { Outage } from './outage.ts';
import type { Place } from './place.ts';
import { Remote, remoteMain } from './remote.ts';
import { GithubSeat } from './seat.ts';
import { tokenOf } from './token.ts';

export interface GithubOptions {
  readonly env: { readonly [name: string]: string | undefined };
  readonly now: () => Instant;
  readonly afterEffect?: (effect: string) => void;
  /** Between attempts; real time where it is not said. */
  readonly pause?: (ms: number) => Promise<void>;
  /** Of one attempt. */
  readonly timeoutMs?: number;
}
export interface Github {
  readonly api: GithubApi;
  readonly forge: Forge;
  readonly ledger: Ledger;
  readonly seat: Seat;
  /** Where the clone has main, after a fetch. */
  readonly mainRef: string;
}

/** One repository on GitHub, seen from a clone of it. What only reads goes by Node's own fetch, what writes by GitHub's client. */
export function openGithub(place: Place, git: Git, options: GithubOptions): Github {
  const { env, now, afterEffect = () => undefined, pause, timeoutMs } = options;
  const token = tokenOf(place.host, env);
  const patience = { ...(pause && { pause }), ...(timeoutMs !== undefined && { timeoutMs }) };
  const outage: Outage = { isDown: false };
  const api = openCalls({ outage, reads: fetchSender(place, token), writes: octokitSender(place, token), ...patience });
  const remote = new Remote(git, place, token, { outage, ...(timeoutMs !== undefined && { patience: Math.ceil(timeoutMs / 1000) }) });
  return {
    api,
    forge: new GithubForge({ api, git, place, remote, now }),
    ledger: new GithubLedger({ api, git, place, remote, ...(pause && { pause }) }),
    seat: new GithubSeat({ api, place, afterEffect }),
    mainRef: remoteMain,
  };
}
