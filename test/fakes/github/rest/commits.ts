import { commitsBetween } from '../../../../scripts/sources/forge-evidence.ts';
import { mergedTree } from '../../../../scripts/sources/forge-merge.ts';
import { moveRef } from '../acts.ts';
import type { StoredPull } from '../data.ts';
import { addresses } from '../openapi.ts';
import { notFound, Refusal } from '../refusal.ts';
import { branchRules } from '../rules.ts';
import { writeWebCommit } from '../web-commits.ts';
import type { World } from '../world.ts';
import { commit, commitOfName, diffEntries, repoUrl } from './commit-shapes.ts';
import { simplePull } from './pull-shapes.ts';
import { type Call, created, done, ok, page, type Routes } from './route.ts';

const base = '/repos/{owner}/{repo}';

export const commitRoutes: Routes = {
  [`GET ${base}/commits`]: { needs: ['contents:read'], answer: listCommits },
  [`GET ${base}/commits/{ref}`]: { needs: ['contents:read'], answer: oneCommit },
  [`GET ${base}/commits/{commit_sha}/pulls`]: { needs: ['pull_requests:read'], answer: pullsOfCommit },
  [`GET ${base}/compare/{basehead}`]: { needs: ['contents:read'], answer: compare },
  [`GET ${base}/branches/{branch}`]: { needs: ['contents:read'], answer: branch },
  [`POST ${base}/merges`]: { needs: ['contents:write'], answer: (call) => call.world.locked(() => mergeBranches(call)) },
};

async function listCommits(call: Call) {
  const { world, data, query } = call;
  const tip = await commitOfName(world, data, query.get('sha') ?? 'main');
  const path = query.get('path');
  const out = await world.git.run(['rev-list', tip, '--', ...(path === null ? [] : [path])]);
  return page(call, out.toString('latin1').split('\n').slice(0, -1), (sha) => commit(world, data, sha));
}

async function oneCommit({ world, data, params }: Call) {
  const sha = await commitOfName(world, data, params.ref ?? '');
  const [parent] = (await world.commit(sha)).parents;
  const files = parent === undefined ? [] : await diffEntries(world, parent, sha);
  return ok({ ...(await commit(world, data, sha)), stats: { additions: 0, deletions: 0, total: 0 }, files });
}

/** The merged pull requests that brought it to the default branch; elsewhere, the open ones that hold it. */
async function pullsOfCommit(call: Call) {
  const { world, data, params } = call;
  const sha = await commitOfName(world, data, params.commit_sha ?? '');
  return page(call, await pullsWith(world, data.pulls, data.refs['refs/heads/main'], sha), (pull) => simplePull(world, data, pull));
}

export async function pullsWith(world: World, pulls: readonly StoredPull[], main: string | undefined, sha: string): Promise<StoredPull[]> {
  const isOnMain = main !== undefined && (await world.git.isAncestor(sha, main));
  const holds = (pull: StoredPull) => pull.commits.includes(sha) || pull.merged?.landed.includes(sha) === true;
  return pulls.filter((pull) => holds(pull) && (isOnMain ? pull.state === 'merged' : pull.state !== 'closed'));
}

async function compare({ world, data, params }: Call) {
  const [from = '', to = ''] = (params.basehead ?? '').split('...');
  const [baseSha, headSha] = [await commitOfName(world, data, from), await commitOfName(world, data, to)];
  const fork = await world.git.mergeBase(baseSha, headSha);
  if (fork === null) throw notFound();
  const [ahead, behind] = [await commitsBetween(world.git, baseSha, headSha), await commitsBetween(world.git, headSha, baseSha)];
  const status = ahead.length === 0 ? (behind.length === 0 ? 'identical' : 'behind') : behind.length === 0 ? 'ahead' : 'diverged';
  const url = `${repoUrl(world)}/compare/${params.basehead}`;
  return ok({
    ...addresses('commit-comparison', url),
    status,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    base_commit: await commit(world, data, baseSha),
    merge_base_commit: await commit(world, data, fork),
    commits: await Promise.all(ahead.slice(0, 250).map((sha) => commit(world, data, sha))),
    files: await diffEntries(world, fork, headSha),
  });
}

async function branch({ world, data, params }: Call) {
  const name = params.branch ?? '';
  const sha = data.refs[`refs/heads/${name}`];
  if (sha === undefined) throw notFound();
  const url = `${repoUrl(world)}/branches/${name}`;
  const isProtected = branchRules(data, name).length > 0;
  const links = { self: url, html: url };
  return ok({
    name,
    commit: await commit(world, data, sha),
    _links: links,
    protected: isProtected,
    protection: {},
    protection_url: `${url}/protection`,
  });
}

async function mergeBranches({ world, data, body, user }: Call) {
  const [into, from] = [String(body.base), String(body.head)];
  const [baseSha, headSha] = [world.data.refs[`refs/heads/${into}`], await commitOfName(world, data, from)];
  if (baseSha === undefined) throw notFound();
  if (await world.git.isAncestor(headSha, baseSha)) return done;
  const tree = await mergedTree(world.git, baseSha, headSha).catch(() => {
    throw new Refusal(409, 'Merge conflict');
  });
  const message = typeof body.commit_message === 'string' ? body.commit_message : `Merge ${from} into ${into}`;
  const sha = await writeWebCommit(world, { tree, parents: [baseSha, headSha], author: world.signature(user), message });
  await moveRef(world, user.id, `refs/heads/${into}`, baseSha, sha);
  return created(await commit(world, world.data, sha));
}
