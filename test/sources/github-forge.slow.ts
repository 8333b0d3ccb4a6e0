import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Evidence } from '../../scripts/core/model.ts';
import { Git } from '../../scripts/sources/git.ts';
import { runGit } from '../../scripts/sources/git-process.ts';
import { openGithub } from '../../scripts/sources/github/open.ts';
import { placeOf } from '../../scripts/sources/github/place.ts';
import type { Fault } from '../fakes/github/faults.ts';
import { requestFile } from '../support/forge.ts';
import { type Opened, openTestGithub, type TestGithub } from '../support/github.ts';
import { idOf } from '../support/ledger.ts';

let github: TestGithub;
let opened: Opened;
let count = 0;
beforeAll(async () => {
  github = await openTestGithub();
  opened = await github.open('dave');
});
afterAll(() => github.close());
beforeEach(() => {
  github.double.failNoMore();
  count += 1;
});

const ask = (order = {}) => github.test.requestPull({ as: 'alice', file: requestFile(idOf(count)), ...order });
const headOf = (pull: number) => github.double.data.pulls.find(({ number }) => number === pull)?.headRef ?? '';
const moveBy = async (as: 'alice' | 'bob' | 'carol', branch: string, text: string, force = false) => {
  const sha = await github.test.commit({ as, on: force ? 'main' : branch, changes: [{ path: 'NOTES.md', content: text }] });
  return github.test.push(as, sha, branch, { force });
};

/** Faults for good, so that trying again does not help. Each must end in a gap or an error; never in evidence that looks whole. */
const node = ['repository', 'pullRequest'];
const whole: [string, Fault][] = [
  ...[
    'title',
    'state',
    'isDraft',
    'isCrossRepository',
    'createdAt',
    'headRefName',
    'headRefOid',
    'baseRefName',
    'commits',
    'reviews',
    'timelineItems',
  ].map((field): [string, Fault] => [`no ${field}`, { kind: 'null-at', withError: false, path: [...node, field] }]),
  ...['author', 'mergedAt', 'mergedBy', 'mergeCommit'].map((field): [string, Fault] => [
    `${field} that could not be read`,
    { kind: 'null-at', withError: true, path: [...node, field] },
  ]),
  ['an author who is nobody, though the account is there', { kind: 'null-at', withError: false, path: [...node, 'author'] }],
  [
    'a reviewer who is nobody, though the account is there',
    { kind: 'null-at', withError: false, path: [...node, 'reviews', 'nodes', '0', 'author'] },
  ],
  ['no list of commits', { kind: 'null-at', withError: false, path: [...node, 'commits', 'nodes'] }],
  ['a commit that is missing', { kind: 'null-at', withError: false, path: [...node, 'commits', 'nodes', '0'] }],
  ['a commit without authors', { kind: 'null-at', withError: false, path: [...node, 'commits', 'nodes', '0', 'commit', 'authors'] }],
  ['an author more than shown', { kind: 'wrong-count', by: 1, path: [...node, 'commits', 'nodes', '0', 'commit', 'authors'] }],
  ['a committer that is missing', { kind: 'null-at', withError: false, path: [...node, 'commits', 'nodes', '0', 'commit', 'committer'] }],
  ['no list of reviews', { kind: 'null-at', withError: false, path: [...node, 'reviews', 'nodes'] }],
  ['a review that is missing', { kind: 'null-at', withError: false, path: [...node, 'reviews', 'nodes', '0'] }],
  ['a review without state', { kind: 'null-at', withError: false, path: [...node, 'reviews', 'nodes', '0', 'state'] }],
  [
    'a review that may have come by e-mail',
    { kind: 'null-at', withError: false, path: [...node, 'reviews', 'nodes', '0', 'createdViaEmail'] },
  ],
  ['an account without a number', { kind: 'null-at', withError: false, path: [...node, 'reviews', 'nodes', '0', 'author', 'databaseId'] }],
  ['an account of no kind', { kind: 'null-at', withError: false, path: [...node, 'reviews', 'nodes', '0', 'author', '__typename'] }],
  ['more reviews counted than shown', { kind: 'wrong-count', by: 1, path: [...node, 'reviews'] }],
  ['fewer reviews counted than shown', { kind: 'wrong-count', by: -1, path: [...node, 'reviews'] }],
  ['whether there are more reviews', { kind: 'null-at', withError: false, path: [...node, 'reviews', 'pageInfo'] }],
  [
    'whether there is more of the timeline',
    { kind: 'null-at', withError: false, path: [...node, 'timelineItems', 'pageInfo', 'hasNextPage'] },
  ],
  ['no pull request at all', { kind: 'null-at', withError: false, path: node }],
  ['no repository', { kind: 'null-at', withError: false, path: ['repository'] }],
];
describe('what GitHub does not tell whole is a gap, never «none»', () => {
  test.each(whole)('%s', async (_, fault) => {
    const pull = await ask();
    await github.test.approve('carol', pull);
    github.double.fail({ operation: 'repository', times: 50, ...fault } as Fault);
    const found = await opened.forge.evidence(pull).catch((error) => error);
    if (found instanceof Error) expect(found).toMatchObject({ code: 'FORGE_UNREACHABLE' });
    else expect((found as Evidence).gaps).not.toEqual([]);
    github.double.failNoMore();
    expect((await opened.forge.evidence(pull)).gaps).toEqual([]);
  });

  test('a feed that does not show the last push yet', async () => {
    const pull = await ask();
    await moveBy('alice', headOf(pull), 'more');
    github.double.fail({ kind: 'stale', route: 'GET /repos/{owner}/{repo}/activity', times: 50 });
    const { headMoves, pull: facts } = await opened.forge.evidence(pull);
    expect(headMoves.at(-1)?.after).not.toBe(facts.headSha); // core calls that a gap
  });

  test('a feed that lags behind a force-push away and back', async () => {
    const pull = await ask();
    const { headSha } = (await opened.forge.evidence(pull)).pull;
    await moveBy('carol', headOf(pull), 'away', true);
    await github.test.push('alice', headSha, headOf(pull), { force: true });
    const { moves } = github.double.data;
    const lost = moves.splice(moves.length - 2, 2);
    const found = await opened.forge.evidence(pull);
    moves.push(...lost);
    expect(found.headMoves.at(-1)?.after).toBe(found.pull.headSha);
    expect(found.gaps).toEqual(['no record yet of who moved the head']);
    expect((await opened.forge.evidence(pull)).gaps).toEqual([]);
  });

  test('a feed with a link missing, or without its beginning', async () => {
    const pull = await ask();
    const branch = headOf(pull);
    for (const text of ['one', 'two']) await moveBy('alice', branch, text);
    const { moves } = github.double.data;
    const own = moves.flatMap((move, index) => (move.ref === `refs/heads/${branch}` ? [index] : []));
    for (const index of [own[1] ?? 0, own[0] ?? 0]) {
      const [lost] = moves.splice(index, 1);
      expect((await opened.forge.evidence(pull)).gaps).toEqual([expect.stringContaining('every move of the head')]);
      if (lost) moves.splice(index, 0, lost);
    }
    expect((await opened.forge.evidence(pull)).gaps).toEqual([]);
  });

  test('the head moves between two pages of reviews', async () => {
    const pull = await ask();
    for (let index = 0; index < 120; index += 1) {
      await github.double.review(github.test.account('grace'), pull, { state: 'COMMENTED', body: `${index}` });
    }
    github.double.fail({ kind: 'meanwhile', operation: 'repository', from: 2, act: () => moveBy('bob', headOf(pull), 'new') });
    expect((await opened.forge.evidence(pull)).gaps).toContain('the head moved while it was read');
    expect((await opened.forge.evidence(pull)).gaps).toEqual([]);
  });

  test('a review arrives between two pages', async () => {
    const pull = await ask();
    for (let index = 0; index < 120; index += 1) {
      await github.double.review(github.test.account('grace'), pull, { state: 'COMMENTED', body: `${index}` });
    }
    github.double.fail({ kind: 'meanwhile', operation: 'repository', from: 2, act: () => github.test.approve('carol', pull) });
    expect((await opened.forge.evidence(pull)).gaps).toEqual([expect.stringContaining('counts 120 reviews')]);
  });
});

test('a head branch that was renamed: its own feed does not tell who pushed to it under its other name', async () => {
  const pull = await ask();
  const old = headOf(pull);
  await moveBy('carol', old, 'mine');
  await moveBy('alice', old, 'and mine');
  const head = (await opened.forge.evidence(pull)).pull.headSha;
  await github.test.push('alice', head, `renamed-${count}`);
  Object.assign(github.double.data.pulls.find(({ number }) => number === pull) ?? {}, { headRef: `renamed-${count}` });
  const found = await opened.forge.evidence(pull);
  expect(found.headMoves.map(({ actor }) => actor?.login)).toEqual(['alice-acme']);
  expect(found.gaps).toEqual([expect.stringContaining('younger than the pull request')]);
});

test('more changes of the base than fit on a page are all there', async () => {
  const pull = await ask();
  await github.test.push('judy', (await github.double.git.revParse('refs/heads/main')) ?? '', `next-${count}`);
  for (let index = 0; index < 105; index += 1) await github.double.retarget(pull, index % 2 === 0 ? `next-${count}` : 'main');
  const { baseMoves, gaps } = await opened.forge.evidence(pull);
  expect({ gaps, moves: baseMoves.length }).toEqual({ gaps: [], moves: 105 });
});

test('a base that was gone for a while: closed with it, opened again when it is back, and changed', async () => {
  const pull = await ask();
  const tip = (await github.double.git.revParse('refs/heads/main')) ?? '';
  await github.test.push('judy', tip, `next-${count}`);
  await github.double.retarget(pull, `next-${count}`);
  github.test.clock.advance(60);
  await github.double.deleteBranch(github.test.account('alice'), `next-${count}`);
  const gone = github.test.clock.at;
  await github.test.push('alice', tip, `next-${count}`);
  await github.double.setState(pull, 'open');
  const { baseMoves, gaps } = await opened.forge.evidence(pull);
  expect({ gaps, last: baseMoves.at(-1) }).toEqual({ gaps: [], last: gone });
});

test('an organisation’s own GitHub serves the same below /api', async () => {
  const pull = await ask();
  const place = placeOf(github.double.gitUrl(), {});
  expect(place?.apiUrl).toBe(`${github.double.serverUrl}/api/v3`);
  if (!place) throw new Error('no place');
  const { forge } = openGithub(place, opened.git, { env: github.env('dave'), now: github.test.clock.now });
  const found = await forge.evidence(pull);
  expect(found).toMatchObject({ gaps: [], pull: { number: pull, author: { login: 'alice-acme' } } });
});

test('who is gone by both of GitHub’s doors is gone: no gap, and two calls more', async () => {
  const gone = await github.double.createAccount({ login: 'leaver' });
  const pull = await ask({ as: 'bob' });
  await github.double.review(gone, pull, { state: 'APPROVED' });
  github.double.forgetCalls();
  await opened.forge.evidence(pull);
  const before = github.double.calls.length;
  await github.double.deleteAccount(gone);
  const bob = github.double.data.users.find(({ login }) => login === 'bob-acme');
  if (bob) bob.isGone = true;
  github.double.forgetCalls();
  const found = await opened.forge.evidence(pull);
  if (bob) bob.isGone = false;
  expect(found).toMatchObject({ gaps: [], pull: { author: null }, reviews: [{ author: null }] });
  expect(github.double.calls.length).toBe(before + 2);
});

test('a feed longer than a page is followed by its cursor, as far as needed', async () => {
  const pull = await ask();
  const branch = headOf(pull);
  for (let index = 0; index < 105; index += 1) await moveBy('alice', branch, String(index));
  github.double.forgetCalls();
  const { headMoves, gaps } = await opened.forge.evidence(pull);
  expect({ gaps, moves: headMoves.length, first: headMoves[0]?.kind }).toEqual({ gaps: [], moves: 106, first: 'create' });
  expect(github.double.calls.map(({ route }) => route).filter((route) => route.includes('activity'))).toHaveLength(2);
});

test('the arrivals of a whole run are one look at main’s feed', async () => {
  const [one, two] = [await ask(), await ask({ branch: `other-${count}`, file: requestFile(idOf(900)) })];
  const commits = [await github.test.merge('dave', one, { method: 'squash' }), await github.test.merge('dave', two, { method: 'squash' })];
  const fresh = await github.open('dave');
  github.double.forgetCalls();
  for (const commit of commits) expect((await fresh.forge.evidenceOf(commit))[0]?.arrival?.kind).toBe('merge');
  const feeds = github.double.calls.filter(({ path }) => path.includes('activity') && path.includes('main'));
  expect(feeds).toHaveLength(1);
});

test('a group of the merge queue: the one in the middle arrived by the queue too', async () => {
  const [one, two] = [await ask(), await ask({ branch: `other-${count}`, file: requestFile(idOf(901)) })];
  const first = await github.test.merge('dave', one, { method: 'squash', byQueue: true });
  const second = await github.test.merge('dave', two, { method: 'squash', byQueue: true });
  const { moves } = github.double.data;
  const [last, before] = [moves.pop(), moves.pop()];
  if (!last || !before) throw new Error('no moves');
  moves.push({ ...last, before: before.before });
  await opened.forge.refresh();
  for (const commit of [first, second]) expect((await opened.forge.evidenceOf(commit))[0]?.arrival?.kind).toBe('merge-queue');
});

test('just after a merge: a replica that shows the pull request as open, or not at all, decides nothing', async () => {
  const pull = await ask();
  const commit = await github.test.merge('dave', pull, { method: 'squash' });
  await opened.forge.refresh();
  const stale = { kind: 'stale', times: 50 } as const;
  github.double.fail({ ...stale, operation: 'repository' });
  const found = await opened.forge.evidenceOf(commit).catch((error) => [error]);
  const isRetry = found.map((one) => (one instanceof Error ? (one as Error & { code: string }).code : [one.pull.state, one.arrival?.kind]));
  // an open pull request whose merge has arrived is a gap to core
  expect([[['open', 'merge']], ['FORGE_UNREACHABLE']]).toContainEqual(isRetry);

  github.double.fail({ ...stale });
  await expect(opened.forge.evidenceOf(commit)).rejects.toMatchObject({ code: 'FORGE_UNREACHABLE' });
});

test('the head’s objects are fetched when the clone lacks them, by the pull request’s own ref', async () => {
  const pull = await ask();
  const { headSha } = (await opened.forge.evidence(pull)).pull;
  await github.double.deleteBranch(github.test.account('alice'), headOf(pull));
  const fresh = await github.open('erin');
  expect(await fresh.git.revParse(headSha)).toBeNull();
  await fresh.forge.evidence(pull);
  expect(await fresh.git.revParse(headSha)).toBe(headSha);
  expect((await fresh.git.run(['for-each-ref', '--format=%(refname)'])).toString()).not.toContain('pull');
});

test('git hears the token from its environment alone, and only for GitHub’s server', async () => {
  const settings = [[`http.${new URL(github.place.gitUrl).origin}/.extraHeader`, 'Authorization: Basic abc']] as const;
  const { stdout } = await runGit(null, ['config', '--list', '--show-origin'], { settings });
  expect(stdout.toString()).toMatch(/^command line:\s+http\.http:\/\/127\.0\.0\.1:[0-9]+\/\.extraheader=/m);
  const git = Git.open(opened.dir);
  const config = (await git.run(['config', '--list', '--local'])).toString();
  git.close();
  for (const secret of github.secrets) expect(config).not.toContain(secret);
});

test('a token that git is not let in with', async () => {
  const stranger = await github.double.createAccount({ login: 'stranger', role: null });
  const env = { ...github.env('dave'), GITHUB_TOKEN: github.double.token(stranger) };
  await expect(github.open('dave', { env })).rejects.toMatchObject({ code: 'SIGN_IN_NEEDED' });
});
