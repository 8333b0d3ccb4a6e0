import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Grant, JsonObject, System } from '../../scripts/core/model.ts';
import { call, must } from '../../scripts/demo/vault-setup.ts';
import type { Claimed, NotClaimed } from '../../scripts/targets/target.ts';
import { type ClaimBench, codeOf, entryOf, never, openClaimBench, tokenIn } from '../support/vault-claim.ts';

let at: ClaimBench;
beforeAll(async () => {
  at = await openClaimBench();
}, 120_000);
afterAll(() => at.stop());

const read = (token: string, path: string) => call(at.bench.server, token, 'GET', path);

describe('alice, whom it is for', () => {
  test('fetches it once, and uses what she has from then on, also where she is not signed in', async () => {
    const grant = await at.granted();
    const alice = at.machineFor(grant);
    expect(await at.claimStateOf(grant)).toBe('waiting');
    const got = await alice.claim();
    const token = tokenIn(got);
    expect(got).toEqual({ environment: { VAULT_ADDR: at.bench.server.address, VAULT_TOKEN: token }, until: grant.expiresAt });
    expect([await at.canWrite(token), await at.canWrite(token, 'search')]).toEqual([true, false]);
    expect(await at.claimStateOf(grant)).toBe('claimed');
    expect((await read(at.bench.alice.token, entryOf(grant))).status).toBe(404);
    expect(tokenIn(await alice.claim({ env: { HOME: at.home } }))).toBe(token);
  });

  test('signs in as "vault login" left her, or as VAULT_TOKEN says', async () => {
    const mine = mkdtempSync(join(tmpdir(), 'elevate-home-'));
    writeFileSync(join(mine, '.vault-token'), `${at.bench.alice.token}\n`, { mode: 0o600 });
    expect(codeOf(await at.machineFor(await at.granted(), { env: { HOME: mine } }).claim())).toBe('claimed');
    const wrong = { HOME: mine, VAULT_TOKEN: 'hvs.not-hers' };
    await expect(at.machineFor(await at.granted(), { env: wrong }).claim()).rejects.toMatchObject({ code: 'SIGN_IN_NEEDED' });
    rmSync(mine, { recursive: true });
  });

  test('is told to sign in where she is not, and by which command', async () => {
    const grant = await at.granted();
    const refusal = at.machineFor(grant, { env: { HOME: at.home } }).claim();
    await expect(refusal).rejects.toMatchObject({ code: 'SIGN_IN_NEEDED', message: expect.stringContaining('vault login -address=http') });
  });

  test('goes where policy says, whatever the environment says', async () => {
    const env = { HOME: at.home, VAULT_TOKEN: at.bench.alice.token, VAULT_ADDR: 'http://127.0.0.1:1', VAULT_NAMESPACE: 'mallory' };
    expect(codeOf(await at.machineFor(await at.granted(), { env }).claim())).toBe('claimed');
  });

  test('is told that it has ended, when it has', async () => {
    const grant = await at.granted();
    const alice = at.machineFor(grant);
    await alice.claim();
    await at.pipeline.revoke(grant.id);
    expect(codeOf(await alice.claim())).toEqual(['CLAIM_OVER', false]);
  });

  test.each<[string, (grant: Grant) => Promise<unknown>, string]>([
    ['nothing waits any more', ({ id }) => at.pipeline.revoke(id), 'CLAIM_NOTHING_WAITS'],
    ['it was fetched on another machine', (grant) => at.machineFor(grant).claim(), 'CLAIM_DONE_ELSEWHERE'],
    [
      'the pipeline is still at it',
      async (grant) => {
        await at.asRoot('DELETE', entryOf(grant).replace('/data/', '/metadata/'));
        await at.asRoot('POST', entryOf(grant), { data: {} });
      },
      'CLAIM_NOT_READY',
    ],
  ])('is told no, and no alarm is raised, when %s', async (_, before, code) => {
    const grant = await at.granted();
    await before(grant);
    expect(codeOf(await at.machineFor(grant).claim())).toEqual([code, false]);
  });

  test('is told that she came too late', async () => {
    const grant = await at.granted({ claimWithin: 1 });
    const { wrapping_token: token } = await at.waiting(grant);
    await expect
      .poll(async () => (await call(at.bench.server, '', 'POST', 'sys/wrapping/lookup', { token })).status, { timeout: 10_000 })
      .not.toBe(200);
    expect(codeOf(await at.machineFor(grant).claim())).toEqual(['CLAIM_TOO_LATE', false]);
  });
});

describe('theft shows', () => {
  test('who opens it before alice leaves an alarm, with her and with the sweep', async () => {
    const grant = await at.granted();
    const { wrapping_token: token } = await at.waiting(grant);
    await must(at.bench.server, token, 'POST', 'sys/wrapping/unwrap', {});
    const alice = at.machineFor(grant);
    expect(codeOf(await alice.claim())).toEqual(['CLAIM_USED_UP', true]);
    expect(alice.kept).toBeNull();
    expect(await at.claimStateOf(grant)).toBe('taken');
  });

  test('a second unwrap fails, whoever does it', async () => {
    const grant = await at.granted();
    const { wrapping_token: token } = await at.waiting(grant);
    await at.machineFor(grant).claim();
    expect((await call(at.bench.server, token, 'POST', 'sys/wrapping/unwrap', {})).status).toBe(400);
  });

  test('who takes it out, wraps it again and puts it back is seen', async () => {
    const grant = await at.granted();
    const { wrapping_token, wrapping_accessor } = await at.waiting(grant);
    const { auth } = await must(at.bench.server, wrapping_token, 'POST', 'sys/wrapping/unwrap', {});
    const { wrap_info } = await at.asRoot('POST', 'sys/wrapping/wrap', { auth: auth ?? null }, { 'x-vault-wrap-ttl': '60s' });
    const { token } = wrap_info as { token: string };
    await at.asRoot('POST', entryOf(grant), { data: { wrapping_token: token, wrapping_accessor } });
    const got = await at.machineFor(grant).claim();
    expect(got).toMatchObject({ isAlarm: true, finding: { code: 'CLAIM_SWAPPED', details: { found: 'sys/wrapping/wrap' } } });
  });

  /** As somebody with all rights of the pipeline could: another token by the same role, in the place of the real one. */
  async function swapped(change: JsonObject, { wrap = '60s', isNoted = true, expires = 120 } = {}): Promise<Claimed | NotClaimed> {
    const grant = await at.granted({}, expires);
    const meta = { elevation: grant.id, system: 'web-kv', shape: 'set-flag' };
    const body = { policies: ['shape-web-kv.set-flag.checkout'], explicit_max_ttl: '60s', ttl: '60s', meta, ...change };
    const { wrap_info } = await at.asRoot('POST', 'auth/token/create/elevations', body, { 'x-vault-wrap-ttl': wrap });
    const { token, accessor, wrapped_accessor: inner } = wrap_info as { token: string; accessor: string; wrapped_accessor: string };
    await at.asRoot('POST', entryOf(grant), { data: { wrapping_token: token, wrapping_accessor: accessor } });
    const notes = { custom_metadata: { token_ffffffff: `${inner} ${accessor}` } };
    if (isNoted) await at.asRoot('PATCH', entryOf(grant).replace('/data/', '/metadata/'), notes);
    const alice = at.machineFor(grant);
    const got = await alice.claim();
    if (codeOf(got) !== 'claimed') expect(alice.kept ?? '').not.toContain('"kind":"token"');
    return got;
  }
  test('such a token that is like the real one cannot be told from it', async () => {
    expect(codeOf(await swapped({}))).toBe('claimed');
  });
  test.each<[string, JsonObject, object, string]>([
    ['one that the sweep would not find to end', {}, { isNoted: false }, 'CLAIM_TOKEN_WRONG the accessor'],
    [
      'one with a policy more',
      { policies: ['shape-web-kv.set-flag.checkout', 'shape-web-kv.set-flag.search'] },
      {},
      'CLAIM_TOKEN_WRONG the policies',
    ],
    ['one with another policy', { policies: ['shape-web-kv.set-flag.search'] }, {}, 'CLAIM_TOKEN_WRONG the policies'],
    [
      'one of another elevation',
      { meta: { elevation: '20261121-web-kv-000000', system: 'web-kv' } },
      {},
      'CLAIM_TOKEN_WRONG the elevation',
    ],
    ['one of nothing', { meta: {} }, {}, 'CLAIM_TOKEN_WRONG the elevation'],
    ['one that lives on after the end', { explicit_max_ttl: '1h', ttl: '1h' }, {}, 'CLAIM_TOKEN_WRONG seconds to live'],
    ['one that could be opened after the end', {}, { wrap: '1h' }, 'CLAIM_LASTS_WRONG'],
  ])('%s is refused, and never kept', async (_, change, how, expected) => {
    const got = await swapped(change, how);
    const { code, details } = 'finding' in got ? got.finding : never();
    expect([code, ...(details?.what === undefined ? [] : [details.what])].join(' ')).toBe(expected);
    expect(codeOf(got)).toEqual([code, true]);
  });
});

describe('whoever it is not for', () => {
  test('bob sees nothing of what waits for alice, nor does the pipeline that put it there', async () => {
    const grant = await at.granted();
    const jobs = await Promise.all(
      (['everything', 'revoke'] as const).map(async (only) => {
        const env = at.bench.envOf(only);
        const answer = await fetch(`${env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=vault-elevations`, {
          headers: { authorization: `bearer ${env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
        });
        const { value: jwt } = (await answer.json()) as { value: string };
        const role = only === 'revoke' ? 'elevate-revoke' : 'elevate-grant';
        const { auth } = await must(at.bench.server, '', 'POST', 'auth/elevate-jwt/login', { role, jwt });
        return (auth as { client_token: string }).client_token;
      }),
    );
    for (const token of [at.bench.bob.token, ...jobs]) {
      for (const path of [entryOf(grant), entryOf(grant).replace('/data/', '/subkeys/')])
        expect((await read(token, path)).status).toBe(403);
      const { status } = await call(at.bench.server, token, 'DELETE', entryOf(grant));
      expect(status).toBe(403);
    }
    expect((await read(at.bench.bob.token, entryOf(grant).replace('/data/', '/metadata/'))).status).toBe(403);
    expect(codeOf(await at.machineFor(grant).claim())).toBe('claimed');
  });

  test('bob, signed in as himself, is told whom it is for; so is an administrator with the root token', async () => {
    const grant = await at.granted();
    for (const token of [at.bench.bob.token, at.bench.server.rootToken]) {
      const refusal = at.machineFor(grant, { env: { HOME: at.home, VAULT_TOKEN: token } }).claim();
      await expect(refusal).rejects.toMatchObject({ code: 'SIGN_IN_NEEDED', message: expect.stringContaining('is for «alice»') });
    }
    expect(await at.claimStateOf(grant)).toBe('waiting');
  });

  test('nobody gets what policy names no entity for', async () => {
    const grant = await at.granted();
    await expect(at.machineFor(grant, { identity: null }).claim()).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    await expect(at.machineFor(grant, { identity: '../sys' }).claim()).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });

  test('a shape that policy has no more gives nothing', async () => {
    const grant = await at.granted();
    const system: System = { ...at.bench.system, shapes: new Map() };
    await expect(at.machineFor(grant, { system }).claim()).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    expect(await at.claimStateOf(grant)).toBe('waiting');
  });
});
