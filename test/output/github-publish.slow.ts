import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { Page } from '../../scripts/commands/publish/page.ts';
import { publishCheck } from '../../scripts/commands/publish.ts';
import { publishOutcomes } from '../../scripts/commands/publish-outcomes.ts';
import type { Tools } from '../../scripts/commands/tools.ts';
import { marker } from '../../scripts/output/github/comment-parts.ts';
import { noPaint } from '../../scripts/output/paint.ts';
import type { Along } from '../../scripts/sources/forge.ts';
import { fetchSender } from '../../scripts/sources/github/api-fetch.ts';
import { openCalls } from '../../scripts/sources/github/calls.ts';
import { targetKind } from '../../scripts/targets/index.ts';
import type { Permissions } from '../fakes/github/tokens.ts';
import { requestFile } from '../support/forge.ts';
import { openTestGithub, type TestGithub } from '../support/github.ts';
import { ended, granted, granting } from '../support/ledger.ts';

const id = '20261120-orders-db-7f3k9q';
/** Of the job in check.yml. */
const ofCheck: Permissions = { contents: 'read', metadata: 'read', pull_requests: 'write', statuses: 'write' };
/** Of the job that tells, in grant.yml and sweep.yml. */
const ofTelling: Permissions = { contents: 'read', metadata: 'read', pull_requests: 'write' };

let github: TestGithub;
beforeEach(async () => {
  github = await openTestGithub();
});
afterEach(() => github.close());

async function asPipeline(permissions: Permissions): Promise<{ tools: Tools; page: Page }> {
  const order = { kind: 'actions', permissions } as const;
  const opened = await github.open('pipeline', { order });
  const { git, mainRef, forge, ledger } = opened;
  const openTarget = () => Promise.reject(new Error('no target is needed to tell'));
  const tools: Tools = { git, mainRef, forge, ledger, openTarget, now: github.test.clock.now, afterEffect: () => undefined };
  const send = fetchSender(github.place, async () => github.env('pipeline', order).GITHUB_TOKEN ?? '');
  return { tools, page: new Page(openCalls({ reads: send, writes: send, pause: async () => undefined }), github.place) };
}
/** The check as the workflow runs it, and how many calls it took. */
async function check(number: number, permissions = ofCheck) {
  const { tools, page } = await asPipeline(permissions);
  github.double.forgetCalls();
  const told = await publishCheck(tools, page, { kind: 'pull', number });
  return { ...told, calls: github.double.calls.length, text: told.result.text(noPaint) };
}
const { proof } = targetKind('postgres').makeProof?.() ?? { proof: '' };
const file = (changes = {}) => requestFile(id, { proof, ...changes });
const ask = (changes = {}) => github.test.requestPull({ as: 'alice', file: file(changes) });
const commentsOn = (number: number) => github.double.data.comments.filter(({ issue }) => issue === number);
const pullData = (number: number) => {
  const found = github.double.data.pulls.find((pull) => pull.number === number);
  if (!found) throw new Error(`no pull request ${number}`);
  return found;
};
const statusesOn = (sha: string) => {
  const latest = new Map(github.double.data.statuses.filter((one) => one.sha === sha).map(({ context, state }) => [context, state]));
  return Object.fromEntries(latest);
};

test('the first check: one comment, both statuses, people asked who may approve; five calls', async () => {
  const number = await ask();
  const { result, calls, text } = await check(number);
  expect(result.outcome).toBe('done');
  expect(commentsOn(number).map(({ body }) => body.split('\n')[2])).toEqual(['### ⏳ Waits for 1 approval']);
  expect(statusesOn(pullData(number).headSha)).toEqual({ 'elevation/check': 'success', 'elevation/approvals': 'pending' });
  // engineers but alice, who asks
  expect(pullData(number).reviewers.users.sort()).toEqual([1002, 1003, 1004, 1005, 1006]);
  expect(text).toContain('The page: comment added; posted elevation/check and elevation/approvals; 5 people asked');
  expect(calls).toBe(5);
});

test('the next one writes only what has changed, and puts on the labels that the first had made', async () => {
  const number = await ask();
  await check(number);
  expect(pullData(number).labels).toEqual([]);
  const { calls } = await check(number);
  expect(pullData(number).labels.sort()).toEqual(['elevation/cosmetic', 'elevation/waiting']);
  expect(commentsOn(number)).toHaveLength(1);
  expect(calls).toBe(4);
  expect((await check(number)).calls).toBe(2);
});

const veto = (number: number) => github.test.review('carol', number, { state: 'CHANGES_REQUESTED', body: 'no' });
const update = async (number: number) => {
  const on = pullData(number).headRef;
  return github.test.push('alice', await github.test.commit({ as: 'alice', on, changes: [file({ ttl: '20m' })] }), on);
};
/** Each situation that a check meets: what happened before the check that is counted, and the most that it may write. */
const situations: [string, (number: number) => Promise<unknown>, object?][] = [
  ['the first of all', async () => undefined],
  ['the first, with an approval there', (number) => github.test.approve('bob', number)],
  ['the first, with an objection there', veto],
  ['the first, of what is refused', async () => undefined, { ttl: '23h' }],
  ['the second, which puts on the labels', check],
  ['the third, with nothing new', async (number) => [await check(number), await check(number)]],
  ['after an approval', async (number) => [await check(number), await github.test.approve('bob', number)]],
  ['after an objection', async (number) => [await check(number), await veto(number)]],
  ['after a push', async (number) => [await check(number), await check(number), await update(number)]],
  ['after a push, approved', async (number) => [await check(number), await update(number), await github.test.approve('bob', number)]],
  ['after it was closed', async (number) => [await check(number), await check(number), await github.double.setState(number, 'closed')]],
  [
    'after it was merged',
    async (number) => [await check(number), await github.test.approve('bob', number), await github.test.merge('dave', number)],
  ],
];
const counted: string[] = [];
afterAll(() => console.log(`round trips: a check with its page: ${counted.join('; ')}`));
test.each(situations)('round trips: five calls at most: %s', async (name, before, change) => {
  const number = await ask(change);
  await before(number);
  const { calls, text } = await check(number);
  counted.push(`${name} ${calls}`);
  expect(calls).toBeLessThanOrEqual(5);
  expect(text).not.toContain('not up to date');
  const { headSha, state } = pullData(number);
  if (state === 'open') expect(Object.keys(statusesOn(headSha)).sort()).toEqual(['elevation/approvals', 'elevation/check']);
  // nothing is left for the next run, but labels that the repository had not
  expect((await check(number)).text).not.toMatch(/comment (added|updated)|posted|people asked/);
});

test('an approval, its dismissal, a push and a veto: the statuses and labels stay true', async () => {
  const number = await ask();
  await check(number);
  const head = pullData(number).headSha;
  const review = await github.test.approve('bob', number);
  expect((await check(number)).calls).toBeLessThanOrEqual(5);
  expect(statusesOn(head)).toEqual({ 'elevation/check': 'success', 'elevation/approvals': 'success' });
  expect(pullData(number).labels.sort()).toEqual(['elevation/cosmetic']);
  await check(number);
  expect(pullData(number).labels.sort()).toEqual(['elevation/cosmetic', 'elevation/ready']);

  await github.double.dismiss(number, review);
  await check(number);
  expect(statusesOn(head)).toEqual({ 'elevation/check': 'success', 'elevation/approvals': 'pending' });
  expect(commentsOn(number)[0]?.body).toContain('### ⏳ Waits for 1 approval');

  await github.test.approve('bob', number);
  const on = pullData(number).headRef;
  await github.test.push('alice', await github.test.commit({ as: 'alice', on, changes: [file({ ttl: '20m' })] }), on);
  await check(number);
  expect(statusesOn(pullData(number).headSha)).toEqual({ 'elevation/check': 'success', 'elevation/approvals': 'pending' });
  expect(commentsOn(number)[0]?.body).toContain('is not about the pull request as it is now');

  await github.test.review('carol', number, { state: 'CHANGES_REQUESTED', body: 'no' });
  await check(number);
  expect(statusesOn(pullData(number).headSha)).toEqual({ 'elevation/check': 'success', 'elevation/approvals': 'failure' });
});

test('an approval within seconds of a push is told on the page, and counts', async () => {
  const number = await ask();
  const { headRef } = pullData(number);
  const approve = async (seconds: number) => {
    await github.test.push(
      'alice',
      await github.test.commit({ as: 'alice', on: headRef, changes: [file({ ttl: `${10 + seconds}m` })] }),
      headRef,
    );
    github.test.clock.advance(seconds);
    await github.double.review(github.test.account('bob'), number, { state: 'APPROVED' });
    await check(number);
    return commentsOn(number)[0]?.body ?? '';
  };
  const hasty = await approve(5);
  expect(hasty).toContain('### ✅ Ready: the merge grants it');
  expect(hasty).toContain('⚠️ **Unusual**: `bob-acme` approved 5 seconds after the last change of the branch or its base');
  expect(await approve(15)).toContain('approved 15 seconds after');
  const calm = await approve(30).catch((error) => String(error));
  expect(calm).toContain('### ✅ Ready: the merge grants it');
  expect(calm).not.toContain('after the last change');
});

test('a login that was given up, and an approval under it: its label stands beside the others', async () => {
  const number = await ask();
  await github.double.rename(github.test.account('judy'), 'judy-the-second');
  const stranger = await github.double.createAccount({ login: 'judy-acme' });
  await github.double.review(stranger, number, { state: 'APPROVED' });
  // two labels at the most are made by one run, the loud one among the first
  for (let run = 0; run < 3; run += 1) await check(number);
  expect(pullData(number).labels.toSorted()).toEqual(['elevation/alarm', 'elevation/cosmetic', 'elevation/waiting']);
  expect(commentsOn(number)[0]?.body).toContain('🚨 **`LOGIN_TAKEN`**');
});

test('where one rule is filled, only those are asked who can fill the other', async () => {
  const alternatives = 'Waiting for the next release would leave invoices wrong until Tuesday.';
  const more = { tier: 'semi-destructive', shape: 'update-rows', params: { schema: 'shop', tables: ['orders'] }, alternatives };
  const number = await ask(more);
  for (let run = 0; run < 2; run += 1) await check(number);
  const missing = () => github.double.data.statuses.filter(({ context }) => context === 'elevation/approvals').at(-1)?.description;
  expect(missing()).toBe('missing: 1 of senior-approvers; 1 of system-owners');
  pullData(number).reviewers.users.length = 0;
  await github.test.approve('ivan', number);
  for (let run = 0; run < 2; run += 1) await check(number);
  expect(missing()).toBe('missing: 1 of system-owners');
  // carol, grace and heidi own the system; judy could only have done what ivan did
  expect(pullData(number).reviewers.users.sort()).toEqual([1003, 1007, 1008]);
});

test('what is refused is red, with its findings for the runner', async () => {
  const number = await ask({ ttl: '23h' });
  const { result, findings } = await check(number);
  expect(result.outcome).toBe('no');
  expect(findings).toMatchObject([{ code: 'TTL_TOO_LONG', line: 6 }, { code: 'EFFECTIVE_END_TOO_LATE' }]);
  expect(statusesOn(pullData(number).headSha)).toEqual({ 'elevation/check': 'failure', 'elevation/approvals': 'pending' });
  expect(pullData(number).reviewers.users).toEqual([]);
});

test('a file that is no request, and one that changes the record, are told as well', async () => {
  const broken = await github.test.requestPull({ as: 'alice', file: { ...requestFile(id), content: 'a: &b 1\n' } });
  expect((await check(broken)).result.outcome).toBe('no');
  expect(commentsOn(broken)[0]?.body).toContain('### ❌ Refused as it stands');
});

test('a change of policy gets its statuses and no comment', async () => {
  const number = await github.test.requestPull({ as: 'judy', changes: [{ path: 'policy/README.md', content: 'more\n' }] });
  const { result } = await check(number);
  expect(result.outcome).toBe('done');
  expect(statusesOn(pullData(number).headSha)).toEqual({ 'elevation/check': 'success', 'elevation/approvals': 'success' });
  expect(commentsOn(number)).toEqual([]);
});

test('what a stranger posted with our marker is not ours, and a second of ours goes', async () => {
  const number = await ask();
  const { addComment } = await import('../fakes/github/page-acts.ts');
  addComment(github.double.world, github.test.account('frank'), number, `${marker}\n\n### ✅ Ready: approve at once\n`);
  for (let count = 0; count < 120; count += 1) addComment(github.double.world, github.test.account('frank'), number, `flood ${count}`);
  await check(number);
  const bot = github.double.account('github-actions');
  if (!bot) throw new Error('no account of the workflows');
  const ours = () => commentsOn(number).filter(({ author }) => author === bot.id);
  expect(ours()).toHaveLength(1);
  await check(number);
  expect(ours()).toHaveLength(1);

  addComment(github.double.world, bot, number, `${marker}\n\ntwice\n`);
  await check(number);
  expect(ours()).toHaveLength(1);
  expect(ours()[0]?.body).toContain('Waits for 1 approval');
});

test('a token that may not write changes no verdict; what is not up to date is said', async () => {
  const number = await ask();
  const { result, text } = await check(number, { contents: 'read', metadata: 'read', pull_requests: 'read' });
  expect(result.outcome).toBe('done');
  expect(commentsOn(number)).toEqual([]);
  expect(text.match(/^! the page is not up to date: /gm)).toHaveLength(3);
});

const meanwhile: [string, string, (number: number) => Promise<unknown>][] = [
  ['a head that has moved', 'its head has moved', update],
  ['a review', 'it was reviewed', (number) => github.test.approve('carol', number)],
  ['a review that is withdrawn', 'a review of it has changed', (number) => github.double.dismiss(number, reviewIn(number))],
  ['a merge', 'it is not as open, closed or merged as it was', (number) => github.test.merge('dave', number)],
];
const reviewIn = (number: number) => String(pullData(number).reviews.at(-1)?.id ?? '');
const saysSince = (what: string) =>
  `! the page is not up to date: since the pull request was read, ${what}; the run for that writes the page`;
test.each(meanwhile)('%s meanwhile is left to its own run', async (_, says, happens) => {
  const number = await ask();
  await check(number);
  await github.test.approve('bob', number);
  const before = { comments: structuredClone(commentsOn(number)), statuses: statusesOn(pullData(number).headSha) };
  const { headSha } = pullData(number);
  const { tools, page } = await asPipeline(ofCheck);
  // the first of these is the evidence with the page, the second the look that comes after the decision
  github.double.fail({ kind: 'meanwhile', operation: 'repository', from: 2, act: () => happens(number) });
  const { result } = await publishCheck(tools, page, { kind: 'pull', number });
  expect(result.text(noPaint)).toContain(saysSince(says));
  expect(commentsOn(number)).toEqual(before.comments);
  expect(statusesOn(headSha)).toEqual(before.statuses);
});

test.each(meanwhile)('%s while a first check writes: no status is posted on it', async (_, says, happens) => {
  const number = await ask();
  await github.test.approve('bob', number);
  const { headSha } = pullData(number);
  const { tools, page } = await asPipeline(ofCheck);
  github.double.fail({ kind: 'meanwhile', operation: 'addComment', act: () => happens(number) });
  github.double.forgetCalls();
  const { result } = await publishCheck(tools, page, { kind: 'pull', number });
  expect(github.double.calls.length).toBe(3);
  expect(result.text(noPaint)).toContain(saysSince(says));
  expect(statusesOn(headSha)).toEqual({});
});

test('a first check whose page cannot be written looks once more by itself before it posts a status', async () => {
  const number = await ask();
  await github.test.approve('bob', number);
  const { tools, page } = await asPipeline(ofCheck);
  github.double.fail({ kind: 'status', status: 500, operation: 'addComment', times: 100 });
  github.double.fail({ kind: 'meanwhile', operation: 'repository', from: 2, act: () => github.double.dismiss(number, reviewIn(number)) });
  const { result } = await publishCheck(tools, page, { kind: 'pull', number });
  expect(result.text(noPaint)).toContain(saysSince('a review of it has changed'));
  expect(github.double.data.statuses).toEqual([]);
});

test('git does not tell the head beforehand: the page is read by itself, and a first «pending» waits for the next run', async () => {
  const number = await ask();
  const { tools, page } = await asPipeline(ofCheck);
  const { forge } = tools;
  const blind: Tools['forge'] = Object.assign(Object.create(forge), {
    evidence: (pull: number, along?: Along) =>
      forge.evidence(pull, along && { ask: () => along.ask(null), take: (...it) => along.take(...it) }),
    lookAgain: (pull: number) => forge.lookAgain(pull),
    openPulls: () => forge.openPulls(),
  });
  github.double.forgetCalls();
  await publishCheck({ ...tools, forge: blind }, page, { kind: 'pull', number });
  expect(github.double.calls.length).toBe(5);
  expect(statusesOn(pullData(number).headSha)).toEqual({ 'elevation/check': 'success' });
  expect(pullData(number).reviewers.users).toHaveLength(5);
});

test('a part of the evidence that fails decides nothing, also where the page is read with it', async () => {
  const number = await ask();
  const path = ['repository', 'pullRequest', 'mergedBy'];
  github.double.fail({ kind: 'null-at', operation: 'repository', withError: true, path });
  const { result } = await check(number);
  expect(result.outcome).toBe('pending');
  expect(statusesOn(pullData(number).headSha)).toEqual({ 'elevation/check': 'error', 'elevation/approvals': 'error' });
});

test('a page that fails beside its evidence is read by itself, and the verdict stands', async () => {
  const number = await ask();
  await github.test.approve('bob', number);
  github.double.fail({ kind: 'null-at', operation: 'repository', withError: true, path: ['page', 'labels'] });
  const { result } = await check(number);
  expect(result.outcome).toBe('done');
  expect(statusesOn(pullData(number).headSha)).toEqual({ 'elevation/check': 'success', 'elevation/approvals': 'success' });
  expect(commentsOn(number)).toHaveLength(1);
});

test('an approver whose account has another name now: whoever has the old one is not asked, and the verdict stands', async () => {
  const number = await ask();
  await github.double.rename(github.test.account('bob'), 'robert-acme');
  const { result, text } = await check(number);
  expect(result.outcome).toBe('done');
  expect(text).toContain('4 people asked');
  expect(pullData(number).reviewers.users.sort()).toEqual([1003, 1004, 1005, 1006]);
});

test('an answer that was lost after the comment was written leads to no second one', async () => {
  const number = await ask();
  github.double.fail({ kind: 'reset', operation: 'addComment' });
  await check(number);
  await check(number);
  await check(number);
  expect(commentsOn(number)).toHaveLength(1);
});

test('GitHub is down for writing: the verdict stands, and the page is made good by the next run', async () => {
  const number = await ask();
  github.double.fail({ kind: 'status', status: 500, operation: 'addComment', times: 100 });
  const { result, text } = await check(number);
  expect(result.outcome).toBe('done');
  expect(text).toContain('! the page is not up to date: FORGE_UNREACHABLE: GitHub answered 500 for POST /graphql');
  github.double.failNoMore();
  await check(number);
  expect(commentsOn(number)).toHaveLength(1);
});

test('in a merge queue the statuses stand on the commit that the queue would merge', async () => {
  const number = await ask();
  await github.test.approve('bob', number);
  const sha = await github.test.commit({ as: 'alice', changes: [{ path: 'queue', content: 'x' }] });
  await github.test.push('judy', sha, 'gh-readonly-queue/main/pr-1');
  const { tools, page } = await asPipeline(ofCheck);
  await publishCheck(tools, page, { kind: 'group', number, sha });
  expect(statusesOn(sha)).toEqual({ 'elevation/check': 'success', 'elevation/approvals': 'success' });
  expect(commentsOn(number)).toEqual([]);
});

test('another base: it is not ready any more, and approvals from before it do not count when it is back', async () => {
  const number = await ask();
  await github.test.approve('bob', number);
  await check(number);
  const head = pullData(number).headSha;
  expect(statusesOn(head)).toEqual({ 'elevation/check': 'success', 'elevation/approvals': 'success' });
  await github.test.push('judy', await github.test.commit({ as: 'judy', changes: [{ path: 'x', content: 'x' }] }), 'release');
  await github.double.retarget(number, 'release');
  await check(number);
  expect(statusesOn(head)).toEqual({ 'elevation/check': 'failure', 'elevation/approvals': 'pending' });
  expect(commentsOn(number)[0]?.body).toContain('### ↪️ Goes into another branch');

  github.test.clock.advance(60);
  await github.double.retarget(number, 'main');
  await check(number);
  expect(statusesOn(head)).toEqual({ 'elevation/check': 'success', 'elevation/approvals': 'pending' });
  await github.test.approve('bob', number);
  await check(number);
  expect(statusesOn(head)).toEqual({ 'elevation/check': 'success', 'elevation/approvals': 'success' });
});

test('an approval that is withdrawn while it is in a merge queue holds the queue', async () => {
  const number = await ask();
  const review = await github.test.approve('bob', number);
  const sha = await github.test.commit({ as: 'alice', changes: [{ path: 'queue', content: 'x' }] });
  await github.test.push('judy', sha, 'gh-readonly-queue/main/pr-1');
  const { tools, page } = await asPipeline(ofCheck);
  const group = { kind: 'group', number, sha } as const;
  await publishCheck(tools, page, group);
  await github.double.dismiss(number, review);
  await publishCheck(tools, page, group);
  expect(statusesOn(sha)).toEqual({ 'elevation/check': 'success', 'elevation/approvals': 'pending' });
});

test('one that is closed says so on its page and wears none of our labels; opened again it is judged anew', async () => {
  const number = await ask();
  for (let run = 0; run < 2; run += 1) await check(number);
  expect(pullData(number).labels).not.toEqual([]);
  await github.double.setState(number, 'closed');
  const { result } = await check(number);
  expect(result.outcome).toBe('done');
  expect(commentsOn(number).map(({ body }) => body.split('\n')[2])).toEqual(['### 🚪 Closed without a merge: nothing is granted from it']);
  expect(pullData(number).labels).toEqual([]);
  await github.double.setState(number, 'open');
  await check(number);
  expect(commentsOn(number).map(({ body }) => body.split('\n')[2])).toEqual(['### ⏳ Waits for 1 approval']);
});

test('one that is merged is left to the record: a late check writes nothing over it', async () => {
  const number = await ask();
  await github.test.approve('bob', number);
  await check(number);
  await github.test.merge('alice', number, { method: 'squash' });
  const before = commentsOn(number)[0]?.body;
  await check(number);
  expect(commentsOn(number)[0]?.body).toBe(before);
});

test('what is closed and never had a comment gets none', async () => {
  const number = await ask();
  await github.double.setState(number, 'closed');
  await check(number);
  expect(commentsOn(number)).toEqual([]);
});

// ---- after the merge ---------------------------------------------------------------------------------------------------

async function tell() {
  const { tools, page } = await asPipeline(ofTelling);
  github.double.forgetCalls();
  const result = await publishOutcomes(tools, page, github.test.clock.at - 2 * 3_600_000);
  return { result, calls: github.double.calls.length };
}

test('the same comment tells the grant and then the end, with the record alone', async () => {
  const number = await ask();
  await check(number);
  await github.test.approve('bob', number);
  const merge = await github.test.merge('alice', number, { method: 'squash' });
  const { clock } = github.test;
  const time = (seconds: number) => new Date(clock.at + seconds * 1000).toISOString().replace('.000Z', 'Z');
  const { path } = requestFile(id);
  const change = {
    tier: 'cosmetic',
    shape: 'refresh-daily-sales',
    path,
    merge,
    pull: number,
    at: time(0),
    expiresAt: time(1800),
    effectiveEnd: time(2400),
  } as const;
  const { ledger } = await github.open('pipeline');
  await ledger.append(() => [granting(id, change), granted(id, { tier: 'cosmetic', at: time(1), expiresAt: time(1800) })]);

  const first = await tell();
  expect(first.result.outcome).toBe('done');
  expect(first.calls).toBe(2);
  expect(commentsOn(number)).toHaveLength(1);
  expect(commentsOn(number)[0]?.body).toContain(`### 🔓 Granted until ${time(1800).slice(0, 19).replace('T', ' ')} UTC`);
  expect((await tell()).calls).toBeLessThanOrEqual(2);

  clock.advance(1900);
  await ledger.append(() => [ended(id, { tier: 'cosmetic', at: time(0) })]);
  await tell();
  await tell();
  expect(commentsOn(number)[0]?.body).toContain('### 🔒 Ended at');
  expect(pullData(number).labels.sort()).toEqual(['elevation/cosmetic', 'elevation/ended']);
  expect((await tell()).calls).toBe(1);

  clock.advance(3 * 3600);
  expect((await tell()).calls).toBe(0);
});
