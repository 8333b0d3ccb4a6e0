import type { Sha } from '../../../../scripts/core/model.ts';
import { mergePull } from '../acts.ts';
import type { StoredPull } from '../data.ts';
import { isMergeable } from '../merging.ts';
import { closePull, refreshPull } from '../moves.ts';
import { askReviewers } from '../page-acts.ts';
import { addPull, editPull, reopenPull, retargetPull } from '../pull-acts.ts';
import { notFound, Refusal, unprocessable } from '../refusal.ts';
import { branchRules } from '../rules.ts';
import { pullOf, userOfLogin, type World } from '../world.ts';
import { diffEntries, commit as showCommit } from './commit-shapes.ts';
import { fullPull, simplePull } from './pull-shapes.ts';
import { type Call, created, done, ok, page, type Routes } from './route.ts';
import { userOrNull } from './shapes.ts';
import { team } from './team-shapes.ts';

const base = '/repos/{owner}/{repo}/pulls';
const one = `${base}/{pull_number}`;

export function pullOfCall({ data, params }: Pick<Call, 'data' | 'params'>): StoredPull {
  const pull = pullOf(data, Number(params.pull_number ?? params.issue_number));
  if (!pull) throw notFound();
  return pull;
}
/** For what changes it: never a replica's. */
export function livePull({ world, params }: Call): StoredPull {
  return pullOfCall({ data: world.data, params });
}

export const pullRoutes: Routes = {
  [`GET ${base}`]: { needs: ['pull_requests:read'], answer: listPulls },
  [`POST ${base}`]: { needs: ['pull_requests:write'], answer: (call) => call.world.locked(() => createPull(call)) },
  [`GET ${one}`]: {
    needs: ['pull_requests:read'],
    answer: async (call) => ok(await fullPull(call.world, call.data, pullOfCall(call))),
  },
  [`PATCH ${one}`]: { needs: ['pull_requests:write'], answer: (call) => call.world.locked(() => changePull(call)) },
  [`GET ${one}/commits`]: {
    needs: ['pull_requests:read'],
    answer: (call) => page(call, pullOfCall(call).commits.slice(0, 250), (sha) => showCommit(call.world, call.data, sha)),
  },
  [`GET ${one}/files`]: {
    needs: ['pull_requests:read'],
    answer: async (call) => {
      const { baseSha, headSha } = pullOfCall(call);
      const from = (await call.world.git.mergeBase(baseSha, headSha)) ?? baseSha;
      return page(call, await diffEntries(call.world, from, headSha), (entry) => entry);
    },
  },
  [`GET ${one}/merge`]: {
    needs: ['contents:read'],
    answer: (call) => {
      if (pullOfCall(call).merged === null) throw notFound();
      return done;
    },
  },
  [`PUT ${one}/merge`]: { needs: ['contents:write'], answer: (call) => call.world.locked(() => merge(call)) },
  [`GET ${one}/requested_reviewers`]: {
    needs: ['pull_requests:read'],
    answer: ({ world, data, params }) => {
      const { users, teams } = pullOfCall({ data, params }).reviewers;
      const shownTeams = data.teams.filter(({ slug }) => teams.includes(slug)).map((item) => team(world, item));
      return ok({ users: users.map((id) => userOrNull(world, data, id)), teams: shownTeams });
    },
  },
  [`POST ${one}/requested_reviewers`]: { needs: ['pull_requests:write'], answer: (call) => changeReviewers(call, true) },
  [`DELETE ${one}/requested_reviewers`]: { needs: ['pull_requests:write'], answer: (call) => changeReviewers(call, false) },
};

function listPulls(call: Call) {
  const { world, data, query } = call;
  const [state, head, into] = [query.get('state') ?? 'open', query.get('head'), query.get('base')];
  const isMeant = (pull: StoredPull) =>
    (state === 'all' || (pull.state === 'open') === (state === 'open')) &&
    (head === null || head.toLowerCase() === `${pull.fork ?? world.owner}:${pull.headRef}`.toLowerCase()) &&
    (into === null || into === pull.baseRef);
  const found = data.pulls.filter(isMeant);
  const [sort, direction] = [query.get('sort') ?? 'created', query.get('direction')];
  const sorted = found.sort((a, b) => (sort === 'updated' ? a.updatedAt - b.updatedAt : a.number - b.number));
  return page(call, direction === 'asc' ? sorted : sorted.reverse(), (pull) => simplePull(world, data, pull));
}

async function createPull({ world, user, body }: Call) {
  const {
    title,
    head,
    base: baseRef,
    body: text,
    draft,
  } = body as { title?: string; head: string; base: string; body?: string; draft?: boolean };
  const invalid = (field: string) => unprocessable({ resource: 'PullRequest', field, code: 'invalid' });
  const headRef = head.includes(':') ? head.slice(head.indexOf(':') + 1) : head;
  if (title === undefined) throw unprocessable({ resource: 'PullRequest', field: 'title', code: 'missing_field' });
  const headSha = world.data.refs[`refs/heads/${headRef}`];
  const baseSha = world.data.refs[`refs/heads/${baseRef}`];
  if (headSha === undefined) throw invalid('head');
  if (baseSha === undefined) throw invalid('base');
  const says = (message: string) => unprocessable({ resource: 'PullRequest', code: 'custom', message });
  if (await world.git.isAncestor(headSha, baseSha)) throw says(`No commits between ${baseRef} and ${headRef}`);
  const isTwin = (pull: StoredPull) => pull.state === 'open' && pull.fork === null && pull.headRef === headRef && pull.baseRef === baseRef;
  if (world.data.pulls.some(isTwin)) throw says(`A pull request already exists for ${world.owner}:${headRef}.`);
  const pull = await addPull(world, user, { title, body: text ?? '', headRef, baseRef, isDraft: draft === true });
  return created(await fullPull(world, world.data, pull));
}

async function changePull(call: Call) {
  const { world, user, body } = call;
  const pull = livePull(call);
  const { title, body: text, state, base: baseRef } = body as { title?: string; body?: string | null; state?: string; base?: string };
  if (baseRef !== undefined && baseRef !== pull.baseRef) {
    if (world.data.refs[`refs/heads/${baseRef}`] === undefined)
      throw unprocessable({ resource: 'PullRequest', field: 'base', code: 'invalid' });
    await retargetPull(world, user, pull, baseRef);
  }
  editPull(world, user, pull, { ...(title === undefined ? {} : { title }), ...(text === undefined ? {} : { body: text ?? '' }) });
  if (state === 'closed' && pull.state === 'open') closePull(world, pull, user.id);
  if (state === 'open' && pull.state === 'closed') await reopenPull(world, user, pull);
  return ok(await fullPull(world, world.data, pull));
}

async function merge(call: Call) {
  const { world, user, body } = call;
  const pull = livePull(call);
  const { sha, merge_method: method = 'merge' } = body as { sha?: Sha; merge_method?: 'merge' | 'squash' | 'rebase' };
  if (pull.state !== 'open' || pull.isDraft)
    throw new Refusal(405, pull.isDraft ? 'Pull Request is still a draft' : 'Pull Request is not mergeable');
  if (sha !== undefined && sha !== pull.headSha) throw new Refusal(409, 'Head branch was modified. Review and try the merge again.');
  await refreshPull(world, pull);
  if (!(await isMergeable(world, pull))) throw new Refusal(405, 'Pull Request is not mergeable');
  if (approvalsMissing(world, pull) > 0)
    throw new Refusal(405, 'Repository rule violations found\n\nAt least 1 approving review is required by reviewers with write access.');
  const merged = await mergePull(world, user, pull.number, { method });
  return ok({ sha: merged, merged: true, message: 'Pull Request successfully merged' });
}

function approvalsMissing({ data }: World, { baseRef, reviews }: StoredPull): number {
  const asked = branchRules(data, baseRef).map(({ parameters }) => Number(parameters.required_approving_review_count ?? 0));
  const latest = new Map(
    reviews.filter(({ state }) => state !== 'COMMENTED' && state !== 'PENDING').map(({ author, state }) => [author, state]),
  );
  return Math.max(0, ...asked) - [...latest.values()].filter((state) => state === 'APPROVED').length;
}

async function changeReviewers(call: Call, isAsked: boolean) {
  const { world, body, user } = call;
  const pull = livePull(call);
  const { reviewers = [], team_reviewers: teams = [] } = body as { reviewers?: string[]; team_reviewers?: string[] };
  const ids = reviewers.map((login) => userOfLogin(world.data, login)?.id ?? 0);
  const isKnown = ids.every((id) => id > 0) && teams.every((slug) => world.data.teams.some((item) => item.slug === slug));
  if (!isKnown)
    throw new Refusal(
      422,
      'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator.',
    );
  if (isAsked && ids.includes(pull.author)) throw new Refusal(422, 'Review cannot be requested from pull request author.');
  if (isAsked) askReviewers(world, user, pull, ids, teams);
  else {
    for (const id of ids) world.timeline(pull, 'ReviewRequestRemovedEvent', user.id, { reviewer: id });
    const { users: usersNow, teams: teamsNow } = pull.reviewers;
    pull.reviewers = { users: usersNow.filter((id) => !ids.includes(id)), teams: teamsNow.filter((slug) => !teams.includes(slug)) };
  }
  return isAsked ? created(simplePull(world, world.data, pull)) : ok(simplePull(world, world.data, pull));
}
