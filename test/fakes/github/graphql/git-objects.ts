import { parseTree } from '../../../../scripts/sources/git-objects.ts';
import { signatureOf } from '../rest/commit-shapes.ts';
import { pullsWith } from '../rest/commits.ts';
import { date, nodeId } from '../rest/route.ts';
import { userOf, webFlowId } from '../world.ts';
import { account, gitActor } from './actors.ts';
import type { Context } from './answer.ts';
import { connection, type PageArguments } from './connection.ts';
import { status } from './page.ts';
import { pullRequest } from './pull.ts';

/** null: there is no such ref. */
export function ref(context: Context, name: string) {
  const sha = context.data.refs[name];
  if (sha === undefined) return null;
  const prefix = /^refs\/(heads|tags)\//.exec(name)?.[0] ?? 'refs/';
  return { __typename: 'Ref', id: nodeId('Ref', name), name: name.slice(prefix.length), prefix, target: () => commit(context, sha) };
}

/** Whatever an id or an expression (`main`, `main:file`) leads to; null: nothing. */
export async function gitObject(context: Context, expression: string) {
  const [start = '', path] = expression.split(/:(.*)/s);
  const tip = context.data.refs[start] ?? context.data.refs[`refs/heads/${start}`] ?? start;
  const found = await context.world.git.object(path === undefined ? tip : `${tip}:${path}`);
  if (!found) return null;
  if (found.type === 'commit') return commit(context, found.oid);
  const { oid, body } = found;
  const shared = { oid, id: nodeId('GitObject', oid), abbreviatedOid: oid.slice(0, 7) };
  if (found.type === 'tree') {
    const entries = parseTree(body, 20).map(({ name, mode, oid: id }) => ({ name, mode: Number.parseInt(mode, 8), oid: id, path: name }));
    return { __typename: 'Tree', ...shared, entries };
  }
  const isBinary = body.includes(0);
  return {
    __typename: 'Blob',
    ...shared,
    byteSize: body.length,
    isBinary,
    isTruncated: false,
    text: isBinary ? null : body.toString('utf8'),
  };
}

export async function commit(context: Context, sha: string) {
  const { world, data } = context;
  const { tree, parents, author, committer, message } = await world.commit(sha);
  const coAuthors = [...message.matchAll(/^\s*co-authored-by:\s*(.*?)\s*<([^<>]*)>\s*$/gim)];
  const named = coAuthors.map(([, name = '', email = '']) => ({ name, email, at: author.at }));
  const url = `${world.origin}/${world.owner}/${world.name}/commit/${sha}`;
  return {
    __typename: 'Commit',
    id: nodeId('Commit', sha),
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    url,
    message,
    messageHeadline: message.split('\n')[0],
    messageBody: message.split('\n').slice(2).join('\n'),
    authoredDate: date(author.at),
    committedDate: date(committer.at),
    author: () => gitActor(context, author),
    authors: (args: PageArguments) => connection('authors', [author, ...named], args, (one) => gitActor(context, one)),
    committer: () => gitActor(context, committer),
    committedViaWeb: data.webCommits.includes(sha),
    parents: (args: PageArguments) => connection('parents', parents, args, (parent) => commit(context, parent)),
    tree: { oid: tree, id: nodeId('Tree', tree) },
    signature: () => signature(context, sha),
    status: () => status(context, sha),
    associatedPullRequests: async (args: PageArguments) => {
      const found = await pullsWith(world, data.pulls, data.refs['refs/heads/main'], sha);
      return connection('associatedPullRequests', found, args, (pull) => pullRequest(context, pull));
    },
  };
}

async function signature(context: Context, sha: string) {
  const armored = await signatureOf(context.world, sha);
  if (armored === null) return null;
  const isGithubs = context.data.webCommits.includes(sha);
  const signer = userOf(context.data, webFlowId);
  return {
    __typename: 'GpgSignature',
    isValid: isGithubs,
    state: isGithubs ? 'VALID' : 'UNKNOWN_KEY',
    wasSignedByGitHub: isGithubs,
    signature: armored,
    signer: isGithubs && signer ? account(context, signer) : null,
  };
}
