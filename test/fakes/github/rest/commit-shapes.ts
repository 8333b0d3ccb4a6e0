import type { JsonObject, Sha } from '../../../../scripts/core/model.ts';
import type { Signature } from '../../../../scripts/sources/git-objects.ts';
import type { Data } from '../data.ts';
import { addresses } from '../openapi.ts';
import { notFound } from '../refusal.ts';
import { userOfEmail, type World } from '../world.ts';
import { date, nodeId } from './route.ts';
import { simpleUser } from './shapes.ts';

export function repoUrl(world: World): string {
  return `${world.origin}/repos/${world.owner}/${world.name}`;
}

/** A commit by its name: an id (whole or short), a branch, a tag. @throws Refusal 404 */
export async function commitOfName({ git }: World, data: Data, name: string): Promise<Sha> {
  const bare = name.replace(/^(refs\/)?heads\//, '').replace(/^(refs\/)?tags\//, '');
  const known = data.refs[`refs/heads/${bare}`] ?? data.refs[`refs/tags/${bare}`];
  const sha = known ?? (/^[0-9a-f]{7,40}$/.test(name) ? await git.revParse(name) : null);
  if (sha === null) throw notFound();
  return sha;
}

export async function commit(world: World, data: Data, sha: Sha): Promise<JsonObject> {
  const { author, committer, message, parents, tree } = await world.commit(sha);
  const url = `${repoUrl(world)}/commits/${sha}`;
  const account = ({ email }: Signature) => {
    const user = userOfEmail(data, email);
    return user && simpleUser(world, user);
  };
  return {
    ...addresses('commit', url),
    url,
    sha,
    node_id: nodeId('Commit', sha),
    commit: {
      ...addresses('git-commit', url),
      message,
      author: person(author),
      committer: person(committer),
      comment_count: 0,
      tree: { sha: tree, url: `${repoUrl(world)}/git/trees/${tree}` },
      verification: await verification(world, data, sha),
    },
    author: account(author),
    committer: account(committer),
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${repoUrl(world)}/commits/${parent}`,
      html_url: `${repoUrl(world)}/commit/${parent}`,
    })),
  };
}

export function person({ name, email, at }: Signature): JsonObject {
  return { name, email, date: date(at) };
}

export async function verification(world: World, data: Data, sha: Sha): Promise<JsonObject> {
  const signature = await signatureOf(world, sha);
  const verified = signature !== null && data.webCommits.includes(sha);
  const reason = verified ? 'valid' : signature === null ? 'unsigned' : 'unknown_key';
  return { verified, reason, signature, payload: null, verified_at: null };
}

/** What the commit carries as its signature, whoever made it; null: nothing. */
export async function signatureOf(world: World, sha: Sha): Promise<string | null> {
  const text = String((await world.git.object(sha))?.body ?? '');
  const found = /^gpgsig (.*(?:\n .*)*)$/m.exec(text.slice(0, text.indexOf('\n\n')))?.[1];
  return found?.replaceAll('\n ', '\n') ?? null;
}

/** The files that differ, without their patches. */
export async function diffEntries(world: World, from: Sha, to: Sha): Promise<JsonObject[]> {
  const words = { A: 'added', M: 'modified', D: 'removed', T: 'changed' } as const;
  const changes = await world.git.changes(from, to);
  return changes.map(({ path, status, oid }) => ({
    ...addresses('diff-entry', `${repoUrl(world)}/files`),
    sha: status === 'D' ? null : oid,
    filename: path,
    status: words[status],
    additions: 0,
    deletions: 0,
    changes: 0,
  }));
}
