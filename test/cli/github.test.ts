import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../scripts/core/model.ts';
import { exitCodeOf } from '../../scripts/elevate.ts';
import { guardOutput, noPaint } from '../../scripts/output/paint.ts';
import { runGit } from '../../scripts/sources/git-process.ts';
import { type Name, requestFile } from '../support/forge.ts';
import { type Asked, openGithubWorld } from '../support/world.ts';

let world: Awaited<ReturnType<typeof openGithubWorld>>;
let clone: string;
let home: string;
beforeAll(async () => {
  world = await openGithubWorld();
  clone = join(world.forge.root, 'alice');
  home = join(world.forge.root, 'home');
  mkdirSync(home);
  const { GITHUB_TOKEN } = world.github.env('alice');
  const basic = Buffer.from(`x:${GITHUB_TOKEN}`).toString('base64');
  const settings = [['http.extraHeader', `Authorization: Basic ${basic}`]] as const;
  await runGit(null, ['clone', '--quiet', '--', world.github.place.gitUrl, clone], { settings });
});
afterAll(() => world.stop());

interface Said {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}
const everythingSaid: string[] = [];

async function elevate(
  as: Name | 'pipeline' | null,
  args: readonly string[],
  env: { readonly [name: string]: string } = {},
): Promise<Said> {
  const [out, err]: [string[], string[]] = [[], []];
  const own = as === null ? {} : world.github.env(as);
  const exit = await exitCodeOf(args, {
    env: { ...world.env, GITHUB_TOKEN: '', PATH: process.env.PATH ?? '', HOME: home, ELEVATE_HOME: join(home, 'elevate'), ...own, ...env },
    cwd: clone,
    now: world.forge.clock.now,
    isInteractive: false,
    print: (text) => void out.push(guardOutput(text)),
    talk: (text) => void err.push(guardOutput(text)),
    paint: noPaint,
  });
  everythingSaid.push(...out, ...err);
  return { exit, out: out.join('\n'), err: err.join('\n') };
}
async function json(as: Name | 'pipeline', ...args: readonly string[]): Promise<JsonObject> {
  const said = await elevate(as, [...args, '--json']);
  try {
    return { ...(JSON.parse(said.out) as JsonObject), exit: said.exit };
  } catch {
    throw new Error(`no JSON: ${said.out}\n${said.err}`);
  }
}
const flags = [
  ...['--system', 'orders-db', '--shape', 'update-rows', '--param', 'schema=shop', '--param', 'tables=orders', '--ttl', '45m'],
  ...['--justification', 'Orders of 19 November carry a wrong currency; this sets it right.'],
  ...['--rollback', 'The old values are kept in shop.orders_before_4711.'],
  ...['--alternatives', 'Waiting for the next release would leave invoices wrong until Tuesday.'],
];

describe('elevate in a clone from GitHub', () => {
  let id = '';
  let pull = 0;
  const asked = (): Asked => ({ id, pull, path: '', secret: '' });

  test('request: a branch, a commit and a pull request in the name of whoever the token belongs to', async () => {
    const said = await json('alice', 'request', ...flags);
    expect(said).toMatchObject({ exit: 0, branch: `elevation/${said.id}` });
    id = String(said.id);
    pull = Number(said.pull);
    const stored = world.github.double.data.pulls.find(({ number }) => number === pull);
    expect(stored).toMatchObject({ headRef: `elevation/${id}`, baseRef: 'main', author: 1001 });
    expect(stored?.commits).toHaveLength(1);
  });

  test('revoke of what is not merged: where it is called off', async () => {
    const { exit, says } = await json('alice', 'revoke', id, '--reason', 'The wrong table.');
    const page = `${world.github.place.gitUrl.replace(/\.git$/, '')}/pull/${pull}`;
    expect({ exit, says }).toEqual({ exit: 1, says: expect.stringContaining(`close the pull request on its page: ${page}`) });
  });

  test('check --pull: waits for approvals; at most five calls of the API', async () => {
    world.github.double.forgetCalls();
    const said = await json('alice', 'check', '--pull', String(pull));
    expect(said).toMatchObject({ exit: 0, verdict: 'wait' });
    const calls = world.github.double.calls.map(({ route }) => route);
    console.log(`round trips: a check ${calls.length} (${calls.join(', ')})`);
    expect(calls.length).toBeLessThanOrEqual(5);
  });

  test('why, status and wait say how it stands', async () => {
    expect(await json('alice', 'why', String(pull))).toMatchObject({ exit: 8 });
    const status = await json('alice', 'status');
    expect(JSON.stringify(status)).toContain(id);
    expect((await elevate('alice', ['wait', String(pull), '--timeout', '1s'])).exit).toBe(124);
    expect((await elevate('alice', ['wait', id.slice(-6), '--timeout', '1s'])).exit).toBe(124);
    expect((await elevate('alice', ['claim', id])).exit).toBe(8);
  });

  test.each([['approve'], ['merge'], ['reject', '--reason', 'no']])('%s is done on the page', async (command, ...more) => {
    const said = await elevate('carol', [command, String(pull), ...more]);
    expect(said).toMatchObject({ exit: 2, out: '' });
    expect(said.err).toMatch(/^elevate: USAGE: .*page/);
  });

  test('approved and merged, granted by the pipeline; then claim, show, replay, audit log and verify', async () => {
    await world.forge.approve('carol', pull);
    await world.forge.approve('grace', pull);
    expect((await elevate('alice', ['wait', String(pull), '--timeout', '5s'])).exit).toBe(0);
    await world.merge(asked());
    expect((await elevate('pipeline', ['reconcile', '--only', 'revoke'])).exit).toBe(0);
    expect(await json('pipeline', 'reconcile')).toMatchObject({ exit: 0, steps: [{ id, step: 'grant', result: 'done' }] });

    expect((await elevate('alice', ['wait', id.slice(-6), '--timeout', '5s'])).exit).toBe(0);
    expect(await json('alice', 'claim', id)).toMatchObject({ exit: 0 });
    expect(await json('alice', 'show', id)).toMatchObject({ exit: 0, state: expect.stringMatching(/^granted until/), pull });
    expect(await json('alice', 'replay', id)).toMatchObject({ exit: 0, same: true });
    expect((await json('alice', 'audit', 'log')).rows).toEqual([expect.objectContaining({ id })]);
    expect(JSON.stringify(await json('alice', 'status'))).toContain(id);
    const psql = await elevate('alice', ['exec', id, '--', process.execPath, '-e', 'process.exit(process.env.PGPASSWORD ? 7 : 1)']);
    expect(psql.exit).toBe(7);
  });

  test('ledger verify: signatures that nobody looked at are not fine; with GitHub’s key they are proved', async () => {
    const without = await elevate('alice', ['ledger', 'verify']);
    expect(without.exit).toBe(5);
    expect(without.out).toContain('could not be checked');
    const key = join(home, 'github.asc');
    writeFileSync(key, world.github.double.signingKey());
    const said = await json('alice', 'ledger', 'verify', '--forge-key', key);
    expect(said).toMatchObject({ exit: 0, ok: true, signatures: { unverified: 0 } });
    writeFileSync(key, 'nothing');
    expect((await elevate('alice', ['ledger', 'verify', '--forge-key', key])).exit).toBe(2);
  });

  test('return: a revocation that is merged at once; the loop ends it', async () => {
    expect(await json('alice', 'return', id)).toMatchObject({ exit: 0, as: 'return' });
    expect(await json('pipeline', 'reconcile', '--only', 'revoke')).toMatchObject({
      exit: 0,
      steps: [{ id, step: 'end', result: 'done' }],
    });
    expect((await elevate('alice', ['claim', id])).exit).toBe(1);
  });

  test('revoke where the token may not merge: the pull request is there, and who presses the button is said', async () => {
    const other = await world.askAndMerge();
    expect((await elevate('pipeline', ['reconcile'])).exit).toBe(0);
    world.github.double.fail({ kind: 'status', status: 405, route: 'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge' });
    const said = await json('bob', 'revoke', other.id, '--reason', 'The laptop was lost.');
    expect(said).toMatchObject({ exit: 8, pull: expect.any(Number) });
    expect(said.says).toMatch(/still has to be merged/);
  });

  test('from a fork: refused at once, though nobody can say who pushed there', async () => {
    const file = requestFile(`${id.slice(0, 18)}-zzzzzz`);
    const fork = await world.forge.requestPull({ as: 'alice', file, isFromFork: true });
    const said = await json('alice', 'check', '--pull', String(fork));
    expect(said).toMatchObject({ exit: 1, verdict: 'deny' });
    expect(JSON.stringify(said)).toContain('FROM_FORK');
  });

  test('nobody is signed in: both ways are named', async () => {
    const said = await elevate(null, ['status'], { GITHUB_SERVER_URL: world.github.double.serverUrl, PATH: '' });
    // git itself needs a PATH, so nothing else is asked first
    expect(said.exit).toBe(4);
    expect(said.err).toMatch(/^elevate: SIGN_IN_NEEDED: .*gh auth login.*GITHUB_TOKEN/);
  });

  test('no token in anything that was said', () => {
    const all = everythingSaid.join('\n');
    expect(all.length).toBeGreaterThan(1000);
    for (const secret of world.github.secrets) {
      expect(all).not.toContain(secret);
      expect(all).not.toContain(Buffer.from(`x-access-token:${secret}`).toString('base64'));
    }
  });
});
