import type { Sha } from '../../../scripts/core/model.ts';
import { checkedSha } from '../../../scripts/sources/git.ts';
import { type Commit, formatCommit, parseCommit } from '../../../scripts/sources/git-objects.ts';
import { commitFiles, type FileChange } from '../../../scripts/sources/git-write.ts';
import { signAsGithub } from './signing.ts';
import type { World } from './world.ts';

/** Writes a commit by GitHub's own hand: the committer is GitHub, and it is signed. */
export async function writeWebCommit(world: World, commit: Omit<Commit, 'committer'>): Promise<Sha> {
  const committer = world.webSignature();
  const text = formatCommit({ ...commit, committer });
  const signature = signAsGithub(Buffer.from(text), committer.at).trimEnd().replaceAll('\n', '\n ');
  const signed = text.replace('\n\n', () => `\ngpgsig ${signature}\n\n`);
  const out = await world.git.run(['hash-object', '-t', 'commit', '-w', '--stdin'], { input: signed });
  const sha = checkedSha(out.toString('latin1').trim());
  world.data.webCommits.push(sha);
  return sha;
}

/** The same with changes on top of the parent's tree. */
export async function commitOnTop(
  world: World,
  parent: Sha,
  changes: readonly FileChange[],
  author: Commit['author'],
  message: string,
): Promise<Sha> {
  const plain = await commitFiles(world.git, { parents: [parent], changes, author, committer: author, message });
  const object = await world.git.object(plain);
  if (!object) throw new Error('the commit just made is not there');
  const { tree, parents } = parseCommit(object.body);
  return writeWebCommit(world, { tree, parents, author, message });
}
