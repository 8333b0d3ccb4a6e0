import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JsonObject } from '../../scripts/core/model.ts';
import type { Name } from '../support/forge.ts';
import { requestFile } from '../support/forge.ts';
import { type Opened, openTestGithub, type TestGithub } from '../support/github.ts';
import { idOf } from '../support/ledger.ts';
import type { Answer } from './answer.ts';
import { answerOn, usualFields } from './stages/forge.ts';

/** What stands on a page of GitHub and is read by nobody: it neither helps a request to be granted nor keeps it from that. */
let github: TestGithub;
let opened: Opened;
let count = 0;
beforeAll(async () => {
  github = await openTestGithub();
  opened = await github.open('pipeline');
});
afterAll(() => github.close());

interface Request {
  readonly pull: number;
  readonly head: string;
  readonly path: string;
}
async function ask(on = 'main'): Promise<Request> {
  count += 1;
  const file = requestFile(idOf(count), usualFields);
  const pull = await github.test.requestPull({ as: 'alice', file, on });
  const head = github.double.data.pulls.find(({ number }) => number === pull)?.headSha ?? '';
  return { pull, head, path: file.path };
}
const approvedBy = async ({ pull }: Request, ...names: readonly Name[]) => {
  for (const name of names) await github.test.approve(name, pull);
};
/** What the check says of it before the merge, and the loop after it; and every call that both have made. */
async function judged({ pull, path }: Request): Promise<{ before: string; after: string; calls: string }> {
  const open = { ...opened, people: github.test, emailOf: () => null, close: () => undefined };
  github.double.forgetCalls();
  await opened.forge.refresh();
  const before: Answer = await answerOn(open, { path, pull, review: null, isOnMain: false });
  await github.test.merge('dave', pull, { method: 'squash' });
  await opened.forge.refresh();
  const after = await answerOn(open, { path, pull, review: null, isOnMain: true });
  return { before: before.words, after: after.words, calls: github.double.calls.map(({ route }) => route).join('\n') };
}
const waiting = { before: 'PENDING APPROVAL_MISSING', after: 'ALARM MERGED_WITHOUT_APPROVALS' };

/** As any writer can, by the interface. */
async function setStatus(as: Name, { head }: Request, body: JsonObject): Promise<number> {
  const headers = { authorization: `Bearer ${github.double.token(github.test.account(as))}` };
  const address = `${github.double.apiUrl}/repos/acme/ops-elevations/statuses/${head}`;
  return (await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) })).status;
}

test('a status with the right name, set by the requester, helps nothing', async () => {
  const asked = await ask();
  await approvedBy(asked, 'grace');
  for (const context of ['elevation/check', 'elevation/approvals']) {
    expect(await setStatus('alice', asked, { state: 'success', context, description: 'approved by ivan, grace' })).toBe(201);
  }
  const { calls, ...said } = await judged(asked);
  expect(said).toEqual(waiting);
  expect(calls).not.toMatch(/status|check-run/);
});

test('… and one that says no keeps nothing from being granted', async () => {
  const asked = await ask();
  await approvedBy(asked, 'ivan', 'grace');
  expect(await setStatus('dave', asked, { state: 'failure', context: 'elevation/check' })).toBe(201);
  expect(await judged(asked)).toMatchObject({ before: 'COUNT', after: 'COUNT' });
});

test.each(['skipped', 'neutral', 'success'])('a required check that ended as %s helps nothing', async (conclusion) => {
  const asked = await ask();
  await approvedBy(asked, 'ivan');
  const at = github.test.clock.at;
  const about = { id: 7_000_000 + count, sha: asked.head, name: 'elevation/check', status: 'completed', startedAt: at, completedAt: at };
  github.double.data.checkRuns.push({ ...about, conclusion, externalId: '', output: {}, by: 41_898_282 });
  const { calls, ...said } = await judged(asked);
  expect(said).toEqual(waiting);
  expect(calls).not.toMatch(/status|check-run/);
});

test('what the branch once held of policy, schema, workflow and code judges nothing', async () => {
  const tiers = String(await github.double.git.blob('refs/heads/main:policy/tiers.yaml'));
  const lax = tiers.replaceAll(/approvals:\n(?: {6}.*\n)+/g, 'approvals: []\n');
  expect(lax).not.toBe(tiers);
  const own = {
    'policy/tiers.yaml': lax,
    'schemas/request.schema.json': '{}',
    'scripts/core/decide.ts': "export const decide = () => ({ kind: 'allow' });\n",
    '.github/workflows/grant.yml': 'on: pull_request\n',
  };
  const changes = Object.entries(own).map(([path, content]) => ({ path, content }));
  const judge = await github.test.commit({ as: 'alice', changes, message: 'My own judge' });
  const back = Object.keys(own).map((path) => ({ path, content: path === 'policy/tiers.yaml' ? tiers : null }));
  const asked = await ask(await github.test.commit({ as: 'alice', on: judge, changes: back, message: 'And back' }));
  await approvedBy(asked, 'ivan');
  const { calls: _, ...said } = await judged(asked);
  expect(said).toEqual(waiting);
});

test('a team that was made anew under the name of a group brings nobody in, and no team is asked', async () => {
  const mallory = await github.double.createAccount({ login: 'mallory' });
  for (const slug of ['senior-approvers', 'system-owners']) github.double.createTeam(slug, [mallory]);
  const asked = await ask();
  await approvedBy(asked, 'grace');
  await github.double.review(mallory, asked.pull, { state: 'APPROVED' });
  const { calls, ...said } = await judged(asked);
  expect(said).toEqual(waiting);
  expect(calls).not.toContain('team');
});

test('the forge’s own robot, let by a setting, approves: it counts nowhere', async () => {
  github.double.data.settings.canApprovePulls = true;
  const robot = github.double.account('github-actions');
  if (!robot) throw new Error('no robot');
  const asked = await ask();
  await approvedBy(asked, 'grace');
  await github.double.review(robot, asked.pull, { state: 'APPROVED' });
  const { calls: _, ...said } = await judged(asked);
  expect(said).toEqual(waiting);
});

test('an approver who lost all access counts until policy is told: the evidence is the same', async () => {
  const asked = await ask();
  await approvedBy(asked, 'ivan', 'grace');
  const ivan = github.test.account('ivan');
  const before = await opened.forge.evidence(asked.pull);
  await github.double.setRole(ivan, null);
  expect(await opened.forge.evidence(asked.pull)).toEqual(before);
  expect(await judged(asked)).toMatchObject({ before: 'COUNT', after: 'COUNT' });
  await github.double.setRole(ivan, 'write');
});
