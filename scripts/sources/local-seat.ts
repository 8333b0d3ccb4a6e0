import { join } from 'node:path';
import { ElevationError } from '../core/errors.ts';
import type { Me, Proposal, Proposed, Seat } from './forge.ts';
import { mainBranch } from './forge-evidence.ts';
import type { Git } from './git.ts';
import { commitFiles } from './git-write.ts';
import type { LocalForge } from './local-forge.ts';

export interface LocalSeatOptions {
  readonly local: LocalForge;
  /** Where that person works. Its work tree, index and branches stay as they are: only objects are added. */
  readonly clone: Git;
  /** Who acts; null: nobody was named. */
  readonly login: string | null;
  readonly afterEffect: (effect: string) => void;
}

/** A local forge in the hands of whoever `--as` names: it believes everybody. */
export class LocalSeat implements Seat {
  readonly #options: LocalSeatOptions;

  constructor(options: LocalSeatOptions) {
    this.#options = options;
  }

  async me(): Promise<Me> {
    const { local, login } = this.#options;
    if (login === null)
      throw new ElevationError('SIGN_IN_NEEDED', 'nobody was named to act on the local forge; add --as LOGIN or set ELEVATE_AS');
    const account = local.account(login);
    if (account) return { ...account, email: local.signature(account).email };
    const where = join(local.dir, 'forge');
    throw new ElevationError('SIGN_IN_NEEDED', `the forge at ${where} has no account of that login; see accounts.json there`);
  }

  async propose({ base, path, content, headRef, title, body }: Proposal): Promise<Proposed> {
    const { clone, local, afterEffect } = this.#options;
    const me = await this.me();
    const signature = local.signature(me);
    if ((await clone.revParse(base)) === null) {
      await clone.run(['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--', local.repo, `refs/heads/${mainBranch}`]);
    }
    const changes = [{ path, content }];
    const commit = await commitFiles(clone, { parents: [base], author: signature, committer: signature, message: `${title}\n`, changes });
    await local.push(me, clone.gitDir, commit, headRef);
    afterEffect('branch:pushed');
    const number = await local.openPull(me, { headRef, baseRef: mainBranch, title, body });
    afterEffect('pull:opened');
    return { number, headSha: commit };
  }

  async merge({ number, headSha }: Proposed): Promise<boolean> {
    const { local, afterEffect } = this.#options;
    if ((await local.evidence(number)).pull.headSha !== headSha) return false;
    await local.merge(await this.me(), number, { method: 'squash', head: headSha });
    afterEffect('pull:merged');
    return true;
  }

  async callOff(number: number): Promise<boolean> {
    const { local, afterEffect } = this.#options;
    const [me, { pull }] = [await this.me(), await local.evidence(number)];
    if (pull.author?.id !== me.id) return false;
    await local.setState(number, 'closed');
    afterEffect('pull:closed');
    return true;
  }

  pageOf(): null {
    return null;
  }
}
