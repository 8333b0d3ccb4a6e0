import { mainBranch } from '../sources/forge-evidence.ts';
import { commitFiles } from '../sources/git-write.ts';
import type { Acting } from './acting.ts';

export interface Proposal {
  /** Main's tip: the commit goes on top of it. */
  readonly base: string;
  readonly path: string;
  readonly content: string;
  readonly headRef: string;
  readonly title: string;
  readonly body: string;
}

/** One new file as a pull request of whoever acts. Only objects are added to the clone: its work tree, index and branches stay as they are. */
export async function proposeFile(context: Acting, { base, path, content, headRef, title, body }: Proposal): Promise<number> {
  const { clone, local, afterEffect } = context;
  const me = context.me();
  const signature = local.signature(me);
  if ((await clone.revParse(base)) === null) {
    await clone.run(['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--', local.repo, `refs/heads/${mainBranch}`]);
  }
  const changes = [{ path, content }];
  const commit = await commitFiles(clone, { parents: [base], author: signature, committer: signature, message: `${title}\n`, changes });
  await local.push(me, clone.gitDir, commit, headRef);
  afterEffect('branch:pushed');
  const pull = await local.openPull(me, { headRef, baseRef: mainBranch, title, body });
  afterEffect('pull:opened');
  return pull;
}
