import type { FileChange } from '../../../../scripts/sources/git-write.ts';
import { moveRef } from '../acts.ts';
import { nodeId } from '../rest/route.ts';
import { rulesAgainst } from '../rules.ts';
import { commitOnTop } from '../web-commits.ts';
import { requireMay } from './allowed.ts';
import { type Context, graphqlRefusal } from './answer.ts';
import { commit, ref } from './git-objects.ts';
import { pageMutations } from './page-mutations.ts';

interface CommitInput {
  readonly branch: { readonly id?: string; readonly repositoryNameWithOwner?: string; readonly branchName?: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string };
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions?: readonly { readonly path: string }[];
  };
  readonly clientMutationId?: string;
}

/** The fields at the top of a mutation. */
export const rootMutation = {
  ...pageMutations,
  createCommitOnBranch: ({ input }: { input: CommitInput }, context: Context) => context.world.locked(() => createCommit(input, context)),
};

/** The commit is the token's, by GitHub's hand: signed, its message as given and without a last line break. */
async function createCommit({ branch, expectedHeadOid, message, fileChanges = {}, clientMutationId }: CommitInput, context: Context) {
  const { world, user } = context;
  requireMay(context, ['contents:write']);
  const name = refName(branch, context);
  const head = world.data.refs[name];
  if (head === undefined) throw graphqlRefusal('NOT_FOUND', `Could not resolve to a Ref with the name '${name}'.`);
  if (head !== expectedHeadOid || context.isConflict) {
    throw graphqlRefusal('STALE_DATA', `Expected branch to point to "${expectedHeadOid}" but it did not.  Pull and try again.`);
  }
  const rules = rulesAgainst(world.data, name.slice('refs/heads/'.length), user.id);
  if (rules.some(({ type }) => type === 'pull_request' || type === 'update')) {
    throw graphqlRefusal('UNPROCESSABLE', 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n');
  }
  const { additions = [], deletions = [] } = fileChanges;
  for (const { path } of deletions) {
    if (await world.git.object(`${head}:${path}`)) continue;
    throw graphqlRefusal('UNPROCESSABLE', `A path was requested for deletion which does not exist as of commit oid \`${head}\``);
  }
  const changes: FileChange[] = [
    ...deletions.map(({ path }) => ({ path, content: null })),
    ...additions.map(({ path, contents }) => ({ path, content: Buffer.from(contents, 'base64') })),
  ];
  const text = message.body ? `${message.headline}\n\n${message.body}` : message.headline;
  const sha = await commitOnTop(world, head, changes, world.signature(user), text);
  await moveRef(world, user.id, name, head, sha);
  return { clientMutationId: clientMutationId ?? null, commit: () => commit(context, sha), ref: () => ref(context, name) };
}

function refName({ id, repositoryNameWithOwner, branchName }: CommitInput['branch'], { world, data }: Context): string {
  if (id !== undefined) return Object.keys(data.refs).find((name) => nodeId('Ref', name) === id) ?? '';
  const wanted = `${world.owner}/${world.name}`;
  if (repositoryNameWithOwner?.toLowerCase() !== wanted.toLowerCase() || branchName === undefined) {
    throw graphqlRefusal('NOT_FOUND', `Could not resolve to a Repository with the name '${repositoryNameWithOwner}'.`);
  }
  return branchName.startsWith('refs/heads/') ? branchName : `refs/heads/${branchName}`;
}
