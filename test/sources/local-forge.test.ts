import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Evidence, Instant } from '../../scripts/core/model.ts';
import { LocalForge } from '../../scripts/sources/local-forge.ts';
import { type Name, openTestForge, type PullOrder, requestFile, type TestForge } from '../support/forge.ts';

/** What core needs to see of each act, named by the cases of approvals.md; whether it counts is not asked here. */
let all: TestForge;
beforeEach(async () => {
  all = await openTestForge();
});
afterEach(() => all.close());

const file = requestFile('20261120-orders-db-7f3k9q');
const request = (order: Partial<PullOrder> = {}) => all.requestPull({ as: 'alice', file, ...order });
const evidence = (pull: number): Promise<Evidence> => all.forge.evidence(pull);
const is = (name: Name) => all.account(name);
/** Runs an act and says when it happened. */
async function at(act: () => Promise<unknown>): Promise<Instant> {
  await act();
  return all.clock.at;
}

test('a request that is approved and merged', async () => {
  const pull = await request();
  const pushedAt = all.clock.at - 60_000;
  const review = await all.approve('bob', pull, { body: 'Looks right' });
  const reviewedAt = all.clock.at;
  const merge = await all.merge('carol', pull);
  const seen = await evidence(pull);
  const { headSha } = seen.pull;
  expect(seen).toMatchObject({ forge: 'local', readAt: all.clock.at, gaps: [], baseMoves: [] });
  expect(seen.pull).toMatchObject({ state: 'merged', author: is('alice'), isDraft: false, isCrossRepository: false, commitCount: 1 });
  expect(seen.pull).toMatchObject({ mergedAt: all.clock.at, mergedBy: is('carol'), mergeCommit: merge, createdAt: pushedAt + 60_000 });
  expect(seen.commits).toEqual([
    {
      sha: headSha,
      parents: 1,
      authors: [{ email: 'alice@example.com', account: is('alice') }],
      committer: { email: 'alice@example.com', account: is('alice') },
      committedViaWeb: false,
    },
  ]);
  const approval = { id: review, author: is('bob'), state: 'APPROVED', commit: headSha, submittedAt: reviewedAt, viaEmail: false };
  expect(seen.reviews).toEqual([{ ...approval, body: 'Looks right' }]);
  expect(seen.headMoves).toEqual([{ at: pushedAt, actor: is('alice'), before: null, after: headSha, kind: 'create' }]);
  expect(seen.arrival).toEqual({ kind: 'merge', at: all.clock.at, actor: is('carol') });
  expect(await all.forge.pullsOf(merge)).toEqual([pull]);
  expect(await all.forge.openPulls()).toEqual([]);
});

describe('identity', () => {
  test('I02, I03: a rename keeps the id and shows everywhere; the old login is free for a stranger', async () => {
    const pull = await request();
    await all.approve('bob', pull);
    await all.forge.rename(is('bob'), 'robert-acme');
    const stranger = await all.forge.createAccount({ login: 'bob-acme' });
    await all.forge.review(stranger, pull, { state: 'APPROVED' });
    const { reviews } = await evidence(pull);
    expect(reviews.map(({ author }) => author)).toEqual([{ id: 1002, login: 'robert-acme', type: 'User' }, stranger]);
    expect(all.forge.account('BOB-acme')).toEqual(stranger);
  });
  test('a login is taken once, whatever its case', async () => {
    await expect(all.forge.createAccount({ login: 'Bob-ACME' })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });
  test('I05, I11, I12: a bot that opens and approves is a Bot', async () => {
    const pull = await request({ as: 'triage-agent' });
    await all.approve('release-agent', pull);
    const seen = await evidence(pull);
    expect([seen.pull.author?.type, seen.reviews[0]?.author?.type]).toEqual(['Bot', 'Bot']);
  });
  test('I28: what a deleted account did is nobody’s', async () => {
    const pull = await request();
    await all.approve('bob', pull);
    await all.forge.deleteAccount(is('bob'));
    await all.forge.deleteAccount(is('alice'));
    const seen = await evidence(pull);
    expect([seen.reviews[0]?.author, seen.pull.author, seen.headMoves[0]?.actor, seen.commits[0]?.authors[0]?.account]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('contributors and pushers', () => {
  test('C01, C02, C03, C06: authors, committers and co-authors as git says, by e-mail, forged or not', async () => {
    const message = 'Ask\n\nCo-authored-by: Carol <CAROL@example.com>\nco-authored-by: X <nobody@example.org>';
    const pull = await request({
      message,
      author: { email: 'bob@example.com' },
      committer: { email: '1004+dave-acme@users.noreply.localhost' },
    });
    const [commit] = (await evidence(pull)).commits;
    expect(commit?.authors.map(({ account }) => account)).toEqual([is('bob'), is('carol'), null]);
    expect(commit?.committer.account).toEqual(is('dave'));
  });
  test('C04: who pushed what others wrote', async () => {
    const pull = await request({ pushedBy: 'dave' });
    const seen = await evidence(pull);
    expect(seen.headMoves.map(({ actor }) => actor)).toEqual([is('dave')]);
    expect(seen.commits[0]?.authors[0]?.account).toEqual(is('alice'));
  });
  test('C09: "Update branch" moves the head by the one who clicked, with the forge as committer', async () => {
    const pull = await request();
    await all.push('judy', await all.commit({ as: 'judy', changes: [{ path: 'NOTES.md', content: 'x\n' }] }), 'main');
    all.clock.advance(60);
    const head = await all.forge.updateBranch(is('bob'), pull);
    const seen = await evidence(pull);
    expect(seen.headMoves.at(-1)).toMatchObject({ actor: is('bob'), after: head, kind: 'push', at: all.clock.at });
    expect(seen.commits.at(-1)).toMatchObject({ sha: head, parents: 2, committedViaWeb: true, committer: { account: null } });
    expect(seen.gaps).toEqual([]);
  });
  test('a committer who only pretends to be the forge', async () => {
    const pull = await request({ committer: { name: 'Forge', email: 'noreply@forge.localhost' } });
    expect((await evidence(pull)).commits[0]?.committedViaWeb).toBe(false);
  });
  test('C11: a merge that adds something has other bytes than the head', async () => {
    const pull = await request();
    const { headSha } = (await evidence(pull)).pull;
    const evil = await all.commit({ as: 'bob', changes: [{ ...file, content: 'evil\n' }] });
    await all.push('bob', evil, 'parked');
    const merge = await all.merge('bob', pull, { commit: evil });
    expect(merge).toBe(evil);
    expect(String(await all.forge.git.blob(`${merge}:${file.path}`))).not.toBe(String(await all.forge.git.blob(`${headSha}:${file.path}`)));
    expect((await evidence(pull)).arrival?.kind).toBe('merge');
  });
  test('C15: commits are counted whole', async () => {
    let tip = await all.commit({ as: 'alice', changes: [file] });
    for (let n = 0; n < 12; n += 1) tip = await all.commit({ as: 'alice', on: tip, changes: [{ path: 'x', content: `${n}` }] });
    const pull = await request({ on: tip, changes: [{ path: 'x', content: 'end' }] });
    const seen = await evidence(pull);
    expect([seen.pull.commitCount, seen.commits.length]).toEqual([14, 14]);
  });
});

describe('review states', () => {
  test('R01, R05, R06, R15: every state, in the order given, with body and way', async () => {
    const pull = await request();
    const first = await all.approve('bob', pull);
    await all.review('bob', pull, { state: 'CHANGES_REQUESTED' });
    await all.review('bob', pull, { state: 'COMMENTED', body: 'LGTM' });
    await all.review('carol', pull, { state: 'APPROVED', viaEmail: true });
    await all.forge.dismiss(pull, first);
    const { reviews } = await evidence(pull);
    expect(reviews.map(({ state, viaEmail }) => [state, viaEmail])).toEqual([
      ['DISMISSED', false],
      ['CHANGES_REQUESTED', false],
      ['COMMENTED', false],
      ['APPROVED', true],
    ]);
    await expect(all.forge.dismiss(pull, '999')).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });
  test('a review begun and not submitted has no time', async () => {
    const pull = await request();
    await all.review('bob', pull, { state: 'PENDING' });
    expect((await evidence(pull)).reviews[0]).toMatchObject({ state: 'PENDING', submittedAt: null });
  });
  test('R11: a review after the merge is dated after it', async () => {
    const pull = await request();
    await all.merge('bob', pull);
    await all.approve('carol', pull);
    const seen = await evidence(pull);
    expect(seen.reviews[0]?.submittedAt).toBe((seen.pull.mergedAt ?? 0) + 60_000);
  });
  test('an edited body keeps its time and its commit', async () => {
    const pull = await request();
    const review = await all.approve('bob', pull);
    const [before] = (await evidence(pull)).reviews;
    all.clock.advance(60);
    await all.forge.editReview(pull, review, 'now signed');
    expect((await evidence(pull)).reviews[0]).toEqual({ ...before, body: 'now signed' });
  });
});

describe('freshness', () => {
  const more = (as: Name, on: string) => all.commit({ as, on, changes: [{ path: 'more.txt', content: 'more\n' }] });
  test('S01: a push after the approval moves the head, and the approval stays on the older commit', async () => {
    const pull = await request({ branch: 'topic' });
    const before = (await evidence(pull)).pull.headSha;
    await all.approve('bob', pull);
    const head = await more('alice', 'topic');
    const pushedAt = await at(() => all.push('alice', head, 'topic'));
    const seen = await evidence(pull);
    expect(seen.pull.headSha).toBe(head);
    expect(seen.reviews[0]?.commit).toBe(before);
    expect(seen.headMoves.at(-1)).toEqual({ at: pushedAt, actor: is('alice'), before, after: head, kind: 'push' });
  });
  test('S02: after a force-push the approval can be bound to the new head, with its old time', async () => {
    const pull = await request({ branch: 'topic' });
    await all.approve('bob', pull);
    const head = await all.commit({ as: 'alice', changes: [file], message: 'Again' });
    await expect(all.push('alice', head, 'topic')).rejects.toMatchObject({ code: 'GIT_FAILED' });
    const pushedAt = await at(() => all.push('alice', head, 'topic', { force: true, rebindsReviews: true }));
    const seen = await evidence(pull);
    expect(seen.headMoves.at(-1)).toMatchObject({ kind: 'force-push', at: pushedAt, after: head });
    expect(seen.reviews[0]?.commit).toBe(head);
    expect(seen.reviews[0]?.submittedAt).toBeLessThan(pushedAt);
  });
  test('S03: dates in commits are what their writer says, and no time of a move', async () => {
    const pull = await request({ author: { at: 0 }, committer: { at: 0 } });
    expect((await evidence(pull)).headMoves[0]?.at).toBe(all.clock.at - 60_000);
  });
  test('S04: a commit that was on another branch before has the time of its move to this one', async () => {
    const old = await all.commit({ as: 'alice', changes: [file] });
    await all.push('alice', old, 'elsewhere');
    const pull = await request({ branch: 'topic', file: { ...file, content: 'first\n' } });
    const movedAt = await at(() => all.push('dave', old, 'topic', { force: true }));
    expect((await evidence(pull)).headMoves.at(-1)).toMatchObject({ at: movedAt, after: old, actor: is('dave') });
  });
  test('S06: another base, and a base that is force-pushed, are base moves; a push to the base is none', async () => {
    const pull = await request();
    await all.push('judy', await all.commit({ as: 'judy', changes: [{ path: 'a', content: 'a' }] }), 'main');
    await all.push('judy', await all.commit({ as: 'judy', changes: [{ path: 'b', content: 'b' }] }), 'release');
    expect((await evidence(pull)).baseMoves).toEqual([]);
    const retargetedAt = await at(() => all.forge.retarget(pull, 'release'));
    all.clock.advance(60);
    await all.forge.retarget(pull, 'main');
    const back = all.clock.at;
    const main = await all.forge.git.revParse('refs/heads/main~1');
    const forcedAt = await at(() => all.push('judy', main ?? '', 'main', { force: true }));
    expect((await evidence(pull)).baseMoves).toEqual([retargetedAt, back, forcedAt]);
  });
  test('S09: a merge only if the head is still the one that was looked at', async () => {
    const pull = await request({ branch: 'topic' });
    const head = (await evidence(pull)).pull.headSha;
    await all.push('alice', await more('alice', 'topic'), 'topic');
    await expect(all.merge('bob', pull, { head })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    expect((await evidence(pull)).pull.state).toBe('open');
  });
  test('S12: closed and reopened, the moves are all there', async () => {
    const pull = await request({ branch: 'topic' });
    await all.forge.setState(pull, 'closed');
    await all.push('alice', await more('alice', 'topic'), 'topic');
    expect((await evidence(pull)).pull.state).toBe('closed');
    await all.forge.setState(pull, 'open');
    expect((await evidence(pull)).headMoves.length).toBe(2);
  });
  test('a branch of the same name that was there before is no part of it, and what is pushed after the merge neither', async () => {
    await all.push('dave', await all.commit({ as: 'dave', changes: [] }), 'topic');
    await all.forge.deleteBranch(is('dave'), 'topic');
    const pull = await request({ branch: 'topic' });
    const head = (await evidence(pull)).pull.headSha;
    await all.merge('bob', pull);
    await all.forge.push(is('frank'), all.work.gitDir, await more('frank', 'topic'), 'topic');
    const seen = await evidence(pull);
    expect(seen.headMoves.map(({ actor }) => actor)).toEqual([is('alice')]);
    expect(seen.pull.headSha).toBe(head);
    expect(seen.gaps).toEqual([]);
  });
});

describe('past the forge', () => {
  const plainPush = (...args: string[]) =>
    execFileSync('git', ['-C', all.work.gitDir, 'push', '-q', all.forge.repo, ...args], { stdio: 'ignore' });
  test('a head that plain git moved is a gap', async () => {
    const pull = await request({ branch: 'topic' });
    const head = await all.commit({ as: 'alice', on: 'topic', changes: [{ path: 'x', content: 'x' }] });
    plainPush(`${head}:refs/heads/topic`);
    const seen = await evidence(pull);
    expect(seen.pull.headSha).toBe(head);
    expect(seen.gaps).toEqual(['the head was moved past the forge: nobody knows by whom']);
  });
  test('so is one that was moved on by a push the forge saw', async () => {
    const pull = await request({ branch: 'topic' });
    const between = await all.commit({ as: 'alice', on: 'topic', changes: [{ path: 'x', content: 'x' }] });
    plainPush(`${between}:refs/heads/topic`);
    await all.push('alice', await all.commit({ as: 'alice', on: between, changes: [{ path: 'y', content: 'y' }] }), 'topic');
    expect((await evidence(pull)).gaps.length).toBe(1);
  });
  test('so is a pull request of a branch that the forge never saw', async () => {
    const head = await all.commit({ as: 'alice', changes: [file] });
    plainPush(`${head}:refs/heads/topic`);
    const pull = await all.forge.openPull(is('alice'), { headRef: 'topic', baseRef: 'main', title: 'x', body: '' });
    expect((await evidence(pull)).gaps.length).toBe(1);
  });
  test('so is a head branch that is gone', async () => {
    const pull = await request({ branch: 'topic' });
    plainPush(':refs/heads/topic');
    expect((await evidence(pull)).gaps).toContain('the head branch is gone');
  });
});

describe('merge and main', () => {
  test('M01: a push to main belongs to no pull request', async () => {
    const sha = await all.push('alice', await all.commit({ as: 'alice', changes: [file] }), 'main');
    expect(await all.forge.pullsOf(sha)).toEqual([]);
  });
  test('M01: a head pushed to main shows as merged, and as having come by a push', async () => {
    const pull = await request({ branch: 'topic' });
    const { headSha } = (await evidence(pull)).pull;
    const pushedAt = await at(() => all.push('alice', headSha, 'main'));
    const seen = await evidence(pull);
    expect(seen.pull).toMatchObject({ state: 'merged', mergeCommit: headSha, mergedBy: is('alice'), mergedAt: pushedAt, commitCount: 1 });
    expect(seen.arrival).toEqual({ kind: 'push', at: pushedAt, actor: is('alice') });
    expect(await all.forge.pullsOf(headSha)).toEqual([pull]);
  });
  test.each([
    ['merge', 2, 1],
    ['squash', 1, 1],
    ['rebase', 1, 2],
  ] as const)('M09, M10: by %s the bytes of the head arrive', async (method, parents, landed) => {
    const first = await all.commit({ as: 'alice', changes: [file] });
    const pull = await request({ on: first, changes: [{ path: 'second.txt', content: 'second\n' }] });
    const main = (await all.push('judy', await all.commit({ as: 'judy', changes: [{ path: 'a', content: 'a' }] }), 'main')) ?? '';
    const merge = await all.merge('bob', pull, { method });
    const { pull: seen } = await evidence(pull);
    const commit = await all.forge.git.object(merge);
    expect(String(commit?.body).match(/^parent /gm)?.length).toBe(parents);
    for (const path of [file.path, 'second.txt', 'a']) expect(await all.forge.git.object(`${merge}:${path}`)).not.toBeNull();
    expect((await all.forge.git.object(`${merge}:${file.path}`))?.oid).toBe(
      (await all.forge.git.object(`${seen.headSha}:${file.path}`))?.oid,
    );
    expect(seen).toMatchObject({ mergeCommit: merge, commitCount: 2 });
    const line = (await all.forge.git.run(['rev-list', '--first-parent', `${main}..${merge}`])).toString().trim().split('\n');
    expect(line.length).toBe(landed);
    for (const sha of line) expect(await all.forge.pullsOf(sha)).toEqual([pull]);
  });
  test('a conflict is an answer, and nothing moves', async () => {
    const pull = await request();
    await all.push('judy', await all.commit({ as: 'judy', changes: [{ ...file, content: 'other\n' }] }), 'main');
    for (const method of ['merge', 'squash', 'rebase'] as const) {
      await expect(all.merge('bob', pull, { method })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    }
    expect((await evidence(pull)).pull.state).toBe('open');
  });
  test('by the queue', async () => {
    const pull = await request();
    await all.merge('bob', pull, { byQueue: true });
    expect((await evidence(pull)).arrival?.kind).toBe('merge-queue');
  });
  test('M15: a merge that main lost is not there any more', async () => {
    const before = await all.forge.git.revParse('refs/heads/main');
    const pull = await request();
    await all.merge('bob', pull);
    await all.push('judy', before ?? '', 'main', { force: true });
    expect((await evidence(pull)).arrival).toBeNull();
  });
  test('merged into another branch is not on main', async () => {
    await all.push('judy', await all.commit({ as: 'judy', changes: [{ path: 'b', content: 'b' }] }), 'release');
    const pull = await request();
    await all.forge.retarget(pull, 'release');
    await all.merge('bob', pull);
    expect((await evidence(pull)).arrival).toBeNull();
  });
  test('P18, P19: from a fork, a draft, and ready', async () => {
    const pull = await request({ isFromFork: true, isDraft: true });
    expect((await evidence(pull)).pull).toMatchObject({ isCrossRepository: true, isDraft: true });
    await all.forge.edit(pull, { isDraft: false, title: 'Ready' });
    expect((await evidence(pull)).pull).toMatchObject({ isDraft: false, title: 'Ready' });
  });
  test('what is merged can be neither merged, retargeted nor reopened', async () => {
    const pull = await request();
    await all.merge('bob', pull);
    for (const act of [() => all.merge('bob', pull), () => all.forge.retarget(pull, 'main'), () => all.forge.setState(pull, 'open')]) {
      await expect(act()).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    }
    await expect(evidence(999)).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });
});

describe('where it is', () => {
  test('is found by the address of its repository alone', async () => {
    expect(LocalForge.find(all.forge.repo)).toBe(all.forge.dir);
    expect(LocalForge.find(`file://${all.forge.repo}`)).toBe(all.forge.dir);
    expect(LocalForge.find(all.work.gitDir)).toBeNull();
    expect(LocalForge.find('https://example.com/acme/repo.git')).toBeNull();
    expect(LocalForge.find('git@example.com:acme/repo.git')).toBeNull();
    expect(LocalForge.find(join(all.forge.dir, 'forge'))).toBeNull();
  });
  test('many acts at once, from two of them: none is lost and no number is given twice', async () => {
    const other = LocalForge.open(all.forge.dir, { now: all.clock.now });
    const pull = await request();
    const acts = Array.from({ length: 20 }, (_, n) => (n % 2 === 0 ? all.forge : other).review(is('bob'), pull, { state: 'COMMENTED' }));
    const ids = await Promise.all(acts);
    other.close();
    expect(new Set(ids).size).toBe(20);
    expect((await evidence(pull)).reviews.length).toBe(20);
  });
});
