import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { JsonObject, Sha } from '../../../scripts/core/model.ts';
import { openRig, type Rig } from './rig.ts';

let rig: Rig;
let ledger: Sha;
beforeEach(async () => {
  rig = await openRig();
  ledger = await rig.commit('active/one.json', '{}\n', null);
  await rig.double.push(rig.judy, rig.work.gitDir, ledger, 'ledger');
});
afterEach(() => rig.close());

const mutation = `mutation append($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { clientMutationId commit { oid signature { isValid wasSignedByGitHub signer { login } } } ref { name } } }`;
const files = {
  additions: [{ path: 'active/two.json', contents: Buffer.from('{"two":2}\n').toString('base64') }],
  deletions: [{ path: 'active/one.json' }],
};
const input = (change: JsonObject = {}): JsonObject => ({
  branch: { repositoryNameWithOwner: 'acme/ops-elevations', branchName: 'ledger' },
  expectedHeadOid: ledger,
  message: { headline: 'Granted', body: 'Event: granted' },
  fileChanges: files,
  ...change,
});
const append = (change: JsonObject = {}, token?: string) => rig.graphql(mutation, { input: input(change) }, token);

test('the commit is real: on the branch, by the token’s account, committed and signed by GitHub', async () => {
  const app = rig.double.token(rig.bot, { kind: 'app', permissions: { contents: 'write' } });
  const { data, errors } = await append({}, app);
  expect(errors).toBeUndefined();
  const { commit, ref } = data.createCommitOnBranch;
  expect(ref.name).toBe('ledger');
  expect(commit.signature).toEqual({ isValid: true, wasSignedByGitHub: true, signer: { login: 'web-flow' } });
  expect(rig.double.data.refs['refs/heads/ledger']).toBe(commit.oid);
  expect(await rig.double.git.revParse('refs/heads/ledger')).toBe(commit.oid);
  const made = await rig.double.world.commit(commit.oid);
  expect(made.parents).toEqual([ledger]);
  expect(made.author).toMatchObject({ name: 'triage-agent[bot]', email: '2001+triage-agent[bot]@users.noreply.github.com' });
  expect(made.committer).toMatchObject({ name: 'GitHub', email: 'noreply@github.com' });
  expect(made.message).toBe('Granted\n\nEvent: granted');
  expect(String(await rig.double.git.blob(`${commit.oid}:active/two.json`))).toBe('{"two":2}\n');
  expect(await rig.double.git.blob(`${commit.oid}:active/one.json`)).toBeNull();
  expect(rig.double.data.moves.at(-1)).toMatchObject({ kind: 'push', actor: rig.bot.id, before: ledger, after: commit.oid });
});

test('a head that is not the expected one: STALE_DATA in GitHub’s words, and nothing is written', async () => {
  const { data: first } = await append();
  const { data, errors } = await append();
  const message = `Expected branch to point to "${ledger}" but it did not.  Pull and try again.`;
  expect(data).toEqual({ createCommitOnBranch: null });
  expect(errors).toEqual([expect.objectContaining({ type: 'STALE_DATA', path: ['createCommitOnBranch'], message })]);
  expect(rig.double.data.refs['refs/heads/ledger']).toBe(first.createCommitOnBranch.commit.oid);
});

test('many at once: one wins', async () => {
  const answers = await Promise.all(Array.from({ length: 5 }, () => append()));
  expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
  expect(answers.flatMap(({ errors = [] }) => errors.map(({ type }: { type: string }) => type))).toEqual(Array(4).fill('STALE_DATA'));
});

test('a conflict to order, alone or because somebody really was faster', async () => {
  rig.double.fail({ operation: 'createCommitOnBranch', kind: 'conflict' });
  expect((await append()).errors[0].type).toBe('STALE_DATA');
  expect(rig.double.data.refs['refs/heads/ledger']).toBe(ledger);
  const faster = await rig.commit('x', 'x', ledger);
  rig.double.fail({
    operation: 'createCommitOnBranch',
    kind: 'meanwhile',
    act: () => rig.double.push(rig.bob, rig.work.gitDir, faster, 'ledger'),
  });
  expect((await append()).errors[0].type).toBe('STALE_DATA');
  expect(rig.double.data.refs['refs/heads/ledger']).toBe(faster);
});

test('an answer that is lost after the commit was made', async () => {
  rig.double.fail({ operation: 'append', kind: 'reset' });
  await expect(append()).rejects.toThrow();
  expect(rig.double.data.refs['refs/heads/ledger']).not.toBe(ledger);
  expect((await append()).errors[0].type).toBe('STALE_DATA');
});

test.each<[string, JsonObject, string]>([
  ['a branch that is not there', { branch: { repositoryNameWithOwner: 'acme/ops-elevations', branchName: 'none' } }, 'NOT_FOUND'],
  ['another repository', { branch: { repositoryNameWithOwner: 'acme/other', branchName: 'ledger' } }, 'NOT_FOUND'],
  ['the deletion of what is not there', { fileChanges: { deletions: [{ path: 'none' }] } }, 'UNPROCESSABLE'],
])('%s is refused', async (_, change, type) => {
  expect((await append(change)).errors[0].type).toBe(type);
  expect(rig.double.data.refs['refs/heads/ledger']).toBe(ledger);
});

test('a protected branch takes no commit past its rule', async () => {
  const conditions = { ref_name: { include: ['refs/heads/ledger'], exclude: [] } };
  await rig.repo('POST', '/rulesets', { name: 'x', enforcement: 'active', conditions, rules: [{ type: 'pull_request' }] }, rig.tokens.judy);
  expect((await append()).errors[0]).toMatchObject({ type: 'UNPROCESSABLE', message: expect.stringContaining('rule violations') });
});

test('a first commit and its branch by REST: GitHub signs what names no author', async () => {
  const tree = await rig.repo('POST', '/git/trees', { tree: [{ path: 'active/a.json', mode: '100644', type: 'blob', content: '{}' }] });
  const signed = await rig.repo('POST', '/git/commits', { message: 'First', tree: tree.body.sha, parents: [] });
  const own = { name: 'Alice', email: 'alice@example.com', date: '2026-11-20T10:00:00Z' };
  const unsigned = await rig.repo('POST', '/git/commits', { message: 'First', tree: tree.body.sha, parents: [], author: own });
  expect([signed.body.verification.verified, unsigned.body.verification.verified]).toEqual([true, false]);
  const make = () => rig.repo('POST', '/git/refs', { ref: 'refs/heads/other', sha: signed.body.sha });
  expect((await make()).status).toBe(201);
  expect(await make()).toMatchObject({ status: 422, body: { message: 'Reference already exists' } });
  expect(String(await rig.double.git.blob('refs/heads/other:active/a.json'))).toBe('{}');
});

test('refs by REST: forward only, unless forced', async () => {
  const [next, other] = [await rig.commit('b', 'b', ledger), await rig.commit('c', 'c', ledger)];
  for (const [sha, branch] of [
    [next, 'x'],
    [other, 'y'],
  ] as const)
    await rig.double.push(rig.bob, rig.work.gitDir, sha, branch);
  const patch = (sha: Sha, force = false) => rig.repo('PATCH', '/git/refs/heads/ledger', { sha, force });
  expect((await patch(next)).body.object.sha).toBe(next);
  expect(await patch(other)).toMatchObject({ status: 422, body: { message: 'Update is not a fast forward' } });
  expect((await patch(other, true)).status).toBe(200);
  expect((await patch('f'.repeat(40))).status).toBe(422);
  expect(rig.double.data.moves.at(-1)).toMatchObject({ kind: 'force_push', actor: rig.alice.id, before: next, after: other });
});

const hasGpg = spawnSync('gpg', ['--version']).status === 0;
test.skipIf(!hasGpg)('gpg and git accept the signature, and not of a commit that was changed', async () => {
  const { data } = await append();
  const home = join(rig.dir, 'gpg');
  mkdirSync(home, { mode: 0o700 });
  writeFileSync(join(home, 'key'), rig.double.signingKey());
  const env = { PATH: process.env.PATH, GNUPGHOME: home, GIT_CONFIG_GLOBAL: '/dev/null' };
  expect(spawnSync('gpg', ['--batch', '--quiet', '--import', join(home, 'key')], { env }).status).toBe(0);
  const { oid } = data.createCommitOnBranch.commit;
  const verify = (sha: Sha) => spawnSync('git', ['--git-dir', rig.double.repo, 'verify-commit', sha], { env }).status;
  expect(verify(oid)).toBe(0);
  const body = String((await rig.double.git.object(oid))?.body).replace('Granted', 'Refused');
  const forged = await rig.double.git.run(['hash-object', '-t', 'commit', '-w', '--stdin'], { input: body });
  expect(verify(String(forged).trim())).not.toBe(0);
  spawnSync('gpgconf', ['--kill', 'all'], { env });
});
