import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { protectionFindings } from '../../scripts/core/protection.ts';
import { type Opened, openTestGithub, protect, type TestGithub } from '../support/github.ts';
import { at, granted, granting, idOf } from '../support/ledger.ts';

let github: TestGithub;
let ours: Opened;
beforeAll(async () => {
  github = await openTestGithub();
  // what a workflow's token has, and no more
  ours = await github.open('pipeline', { order: { kind: 'actions', permissions: { contents: 'write' } } });
});
afterAll(() => github.close());
beforeEach(() => {
  github.double.failNoMore();
  github.double.data.rulesets.length = 0;
});

const asked = async () => protectionFindings((await ours.forge.protection?.()) ?? { main: [], ledger: [] });
const codes = async () => (await asked()).map(({ code, details }) => `${code} ${details?.missing}`);
const rules = { main: ['pull_request', 'non_fast_forward', 'deletion'], ledger: ['non_fast_forward', 'deletion'] };
const unguarded = ['MAIN_UNPROTECTED pull_request, non_fast_forward, deletion', 'LEDGER_UNPROTECTED non_fast_forward, deletion'];
const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';

test('a repository without rulesets, before the ledger’s first commit', async () => {
  expect(await codes()).toEqual(unguarded);
});

test('rules in force on both branches', async () => {
  protect(github.double, rules);
  expect(await asked()).toEqual([]);
  expect(await ours.forge.protection?.()).toEqual(rules);
});

test('rules that are only tried out, or of another branch, are none', async () => {
  protect(github.double, { ...rules, 'ledger-of-yesterday': rules.ledger });
  const [main, ledger] = github.double.data.rulesets;
  Object.assign(main ?? {}, { enforcement: 'evaluate' });
  Object.assign(ledger ?? {}, { enforcement: 'disabled' });
  expect(await codes()).toEqual(unguarded);
});

test.each([
  ['a status', { kind: 'status', status: 500, times: 9 }],
  ['a half answer', { kind: 'reset', times: 9 }],
  ['a no', { kind: 'status', status: 403, times: 9 }],
] as const)('%s is no answer', async (_, fault) => {
  protect(github.double, rules);
  github.double.fail({ ...fault, route });
  await expect(asked()).rejects.toThrow(/GitHub|token/);
});

test('under these rules the pipeline writes ledger and heartbeat as before, and nobody rewinds or deletes the ledger', async () => {
  github.test.clock.at = Date.parse(at(0));
  protect(github.double, rules);
  const { tip: none } = await ours.ledger.read();
  expect(none).toBeNull();
  await ours.ledger.append(() => [granting(idOf(1))]);
  const { tip: first } = await ours.ledger.read();
  await ours.ledger.append(() => [granted(idOf(1))]);
  const { tip } = await ours.ledger.read();
  for (const second of [1, 2]) await ours.ledger.beat(Date.parse(at(second)));
  await ours.forge.refresh();
  expect(await ours.ledger.heartbeat()).toMatchObject({ at: Date.parse(at(2)), ledger: tip });

  const mallory = await github.open('dave');
  const repository = { owner: github.place.owner, repo: github.place.repo };
  const refused = async (call: string, params: object) => {
    const answer = await mallory.api.rest(`${call} /repos/{owner}/{repo}/git/refs/{ref}`, { ...repository, ...params }, [422]);
    expect([answer.status, JSON.stringify(answer.data)]).toEqual([422, expect.stringContaining('rule violations')]);
  };
  await refused('PATCH', { ref: 'heads/ledger', sha: first, force: true });
  await refused('DELETE', { ref: 'heads/ledger' });
  expect((await ours.ledger.read()).tip).toBe(tip);
});
