import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Grant, JsonObject, Request, System } from '../../scripts/core/model.ts';
import type { ClaimAsked, Claimed, NotClaimed, Target } from '../../scripts/targets/target.ts';
import { vaultKind } from '../../scripts/targets/vault/kind.ts';
import { openVaultBench, setFlag, type VaultBench } from '../support/vault.ts';
import { call, must } from '../support/vault-setup.ts';

let bench: VaultBench;
let pipeline: Target;
let home: string;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'elevate-claim-'));
  bench = await openVaultBench();
  pipeline = await bench.open('everything');
}, 120_000);
afterAll(async () => {
  await pipeline.close();
  await bench.stop();
  rmSync(home, { recursive: true });
});

/** A machine of the subject's: what its store keeps, and how the claim goes there. */
interface Machine {
  kept: string | null;
  readonly asked: ClaimAsked;
  claim(change?: Partial<ClaimAsked>): Promise<Claimed | NotClaimed>;
}

function machineFor(grant: Grant, change: Partial<ClaimAsked> = {}): Machine {
  const { id, subject, subjectIdentity: identity, expiresAt, run } = grant;
  const request: Request = {
    ...{
      id,
      system: 'web-kv',
      shape: 'set-flag',
      tier: 'reversible-write',
      params: grant.params,
      ttl: 120,
      requester: 'alice',
      subject,
      run,
    },
    ...{ justification: 'j', rollback: 'r', alternatives: null, incident: null, notBefore: null, proof: null },
  };
  const machine: Machine = {
    kept: null,
    asked: {
      ...{ system: bench.system, id, expiresAt, subject, subjectKind: 'human', identity, request, secret: null },
      ...{ env: { HOME: home, VAULT_TOKEN: bench.alice.token }, now: Date.now, talk: () => undefined },
      keep: (secret) => {
        machine.kept = secret;
      },
      ...change,
    },
    claim: async (more = {}) => (await vaultKind.claim?.({ ...machine.asked, secret: machine.kept, ...more })) ?? never(),
  };
  return machine;
}

async function granted(change: Partial<Grant> = {}, seconds = 120): Promise<Machine & { readonly grant: Grant }> {
  const grant = bench.newGrant(seconds, change);
  await pipeline.grant(setFlag, grant);
  return { ...machineFor(grant), grant };
}
const never = (): never => {
  throw new Error('this cannot be');
};
const codeOf = (got: Claimed | NotClaimed) => ('finding' in got ? [got.finding.code, got.isAlarm] : 'claimed');
const tokenIn = (got: Claimed | NotClaimed) => ('finding' in got ? never() : (got.environment.VAULT_TOKEN ?? never()));
async function canWrite(token: string, flag = 'checkout'): Promise<boolean> {
  return (await call(bench.server, token, 'POST', `feature/data/flags/${flag}`, { data: { on: true } })).status === 200;
}
const placeOf = ({ id, subjectIdentity }: Grant) => `elevations/data/${subjectIdentity}/${id}`;
const read = (token: string, path: string) => call(bench.server, token, 'GET', path);
const asRoot = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: JsonObject, headers = {}) =>
  must(bench.server, bench.server.rootToken, method, path, body, headers);
async function waiting(grant: Grant): Promise<{ wrapping_token: string; wrapping_accessor: string }> {
  const { data } = (await asRoot('GET', placeOf(grant))) as { data: { data: { wrapping_token: string; wrapping_accessor: string } } };
  return data.data;
}
async function claimStateOf({ id }: Grant): Promise<string | undefined> {
  return (await pipeline.list()).find((lease) => lease.id === id)?.claim?.state;
}

describe('alice, whom it is for', () => {
  test('fetches it once, and uses what she has from then on, also where she is not signed in', async () => {
    const { grant, ...machine } = await granted();
    const alice = machineFor(grant);
    expect(await claimStateOf(grant)).toBe('waiting');
    const got = await alice.claim();
    const token = tokenIn(got);
    expect(got).toEqual({ environment: { VAULT_ADDR: bench.server.address, VAULT_TOKEN: token }, until: grant.expiresAt });
    expect([await canWrite(token), await canWrite(token, 'search')]).toEqual([true, false]);
    expect(await claimStateOf(grant)).toBe('claimed');
    expect((await read(bench.alice.token, placeOf(grant))).status).toBe(404);
    expect(tokenIn(await alice.claim({ env: { HOME: home } }))).toBe(token);
    expect(machine.kept).toBeNull();
  });

  test('signs in as "vault login" left her, or as VAULT_TOKEN says', async () => {
    const mine = mkdtempSync(join(tmpdir(), 'elevate-home-'));
    writeFileSync(join(mine, '.vault-token'), `${bench.alice.token}\n`, { mode: 0o600 });
    expect(codeOf(await machineFor((await granted()).grant, { env: { HOME: mine } }).claim())).toBe('claimed');
    const wrong = { HOME: mine, VAULT_TOKEN: 'hvs.not-hers' };
    await expect(machineFor((await granted()).grant, { env: wrong }).claim()).rejects.toMatchObject({ code: 'SIGN_IN_NEEDED' });
    rmSync(mine, { recursive: true });
  });

  test('is told to sign in where she is not, and by which command', async () => {
    const { grant } = await granted();
    const refusal = machineFor(grant, { env: { HOME: home } }).claim();
    await expect(refusal).rejects.toMatchObject({ code: 'SIGN_IN_NEEDED', message: expect.stringContaining('vault login -address=http') });
  });

  test('goes where policy says, whatever the environment says', async () => {
    const env = { HOME: home, VAULT_TOKEN: bench.alice.token, VAULT_ADDR: 'http://127.0.0.1:1', VAULT_NAMESPACE: 'mallory' };
    expect(codeOf(await machineFor((await granted()).grant, { env }).claim())).toBe('claimed');
  });

  test('is told that it has ended, when it has', async () => {
    const { grant } = await granted();
    const alice = machineFor(grant);
    await alice.claim();
    await pipeline.revoke(grant.id);
    expect(codeOf(await alice.claim())).toEqual(['CLAIM_OVER', false]);
  });

  test.each<[string, (grant: Grant) => Promise<unknown>, string]>([
    ['nothing waits any more', ({ id }) => pipeline.revoke(id), 'CLAIM_NOTHING_WAITS'],
    ['it was fetched on another machine', (grant) => machineFor(grant).claim(), 'CLAIM_DONE_ELSEWHERE'],
    [
      'the pipeline is still at it',
      async (grant) => {
        await asRoot('DELETE', placeOf(grant).replace('/data/', '/metadata/'));
        await asRoot('POST', placeOf(grant), { data: {} });
      },
      'CLAIM_NOT_READY',
    ],
  ])('is told no, and no alarm is raised, when %s', async (_, before, code) => {
    const { grant } = await granted();
    await before(grant);
    expect(codeOf(await machineFor(grant).claim())).toEqual([code, false]);
  });

  test('is told that she came too late', async () => {
    const { grant } = await granted({ claimWithin: 1 });
    const { wrapping_token: token } = await waiting(grant);
    await expect
      .poll(async () => (await call(bench.server, '', 'POST', 'sys/wrapping/lookup', { token })).status, { timeout: 10_000 })
      .not.toBe(200);
    expect(codeOf(await machineFor(grant).claim())).toEqual(['CLAIM_TOO_LATE', false]);
  });
});

describe('a claim that is killed', () => {
  test.each<[string, number]>([
    ['before it is marked', 1],
    ['before the token is kept', 2],
  ])('%s: the next one goes on, or says so', async (_, at) => {
    const { grant } = await granted();
    const alice = machineFor(grant);
    let keeps = 0;
    const keep = (secret: string) => {
      keeps += 1;
      if (keeps < at || at === 1) alice.asked.keep(secret);
      if (keeps === at) throw new Error('killed');
    };
    await expect(alice.claim({ keep })).rejects.toThrow('killed');
    // Opened, and lost with the process: nobody can say who has it, so it counts as stolen.
    expect(codeOf(await alice.claim())).toEqual(at === 1 ? 'claimed' : ['CLAIM_USED_UP', true]);
    if (at === 1) expect(await claimStateOf(grant)).toBe('claimed');
  });

  test('after the mark: what it kept opens it, where she is signed in', async () => {
    const { grant } = await granted();
    const alice = machineFor(grant);
    const stop = (secret: string) => {
      alice.asked.keep(secret);
      throw new Error('killed');
    };
    await expect(alice.claim({ keep: stop })).rejects.toThrow('killed');
    await must(bench.server, bench.alice.token, 'DELETE', placeOf(grant));
    expect(await canWrite(tokenIn(await alice.claim()))).toBe(true);
  });
});

describe('theft shows', () => {
  test('who opens it before alice leaves an alarm, with her and with the sweep', async () => {
    const { grant } = await granted();
    const { wrapping_token: token } = await waiting(grant);
    await must(bench.server, token, 'POST', 'sys/wrapping/unwrap', {});
    const alice = machineFor(grant);
    expect(codeOf(await alice.claim())).toEqual(['CLAIM_USED_UP', true]);
    expect(alice.kept).toBeNull();
    expect(await claimStateOf(grant)).toBe('taken');
  });

  test('a second unwrap fails, whoever does it', async () => {
    const { grant } = await granted();
    const { wrapping_token: token } = await waiting(grant);
    await machineFor(grant).claim();
    expect((await call(bench.server, token, 'POST', 'sys/wrapping/unwrap', {})).status).toBe(400);
  });

  test('who takes it out, wraps it again and puts it back is seen', async () => {
    const { grant } = await granted();
    const { wrapping_token, wrapping_accessor } = await waiting(grant);
    const { auth } = await must(bench.server, wrapping_token, 'POST', 'sys/wrapping/unwrap', {});
    const { wrap_info } = await asRoot('POST', 'sys/wrapping/wrap', { auth: auth ?? null }, { 'x-vault-wrap-ttl': '60s' });
    const { token } = wrap_info as { token: string };
    await asRoot('POST', placeOf(grant), { data: { wrapping_token: token, wrapping_accessor } });
    const got = await machineFor(grant).claim();
    expect(got).toMatchObject({ isAlarm: true, finding: { code: 'CLAIM_SWAPPED', details: { found: 'sys/wrapping/wrap' } } });
  });

  /** As somebody with all rights of the pipeline could: another token by the same role, in the place of the real one. */
  async function swapped(change: JsonObject, { wrap = '60s', isNoted = true, expires = 120 } = {}): Promise<Claimed | NotClaimed> {
    const { grant } = await granted({}, expires);
    const meta = { elevation: grant.id, system: 'web-kv', shape: 'set-flag' };
    const body = { policies: ['shape-web-kv.set-flag.checkout'], explicit_max_ttl: '60s', ttl: '60s', meta, ...change };
    const { wrap_info } = await asRoot('POST', 'auth/token/create/elevations', body, { 'x-vault-wrap-ttl': wrap });
    const { token, accessor, wrapped_accessor: inner } = wrap_info as { token: string; accessor: string; wrapped_accessor: string };
    await asRoot('POST', placeOf(grant), { data: { wrapping_token: token, wrapping_accessor: accessor } });
    const notes = { custom_metadata: { token_00000000: `${inner} ${accessor}` } };
    if (isNoted) await asRoot('PATCH', placeOf(grant).replace('/data/', '/metadata/'), notes);
    const alice = machineFor(grant);
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
    const { grant } = await granted();
    const jobs = await Promise.all(
      (['everything', 'revoke'] as const).map(async (only) => {
        const env = bench.envOf(only);
        const answer = await fetch(`${env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=vault-elevations`, {
          headers: { authorization: `bearer ${env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
        });
        const { value: jwt } = (await answer.json()) as { value: string };
        const role = only === 'revoke' ? 'elevate-revoke' : 'elevate-grant';
        const { auth } = await must(bench.server, '', 'POST', 'auth/elevate-jwt/login', { role, jwt });
        return (auth as { client_token: string }).client_token;
      }),
    );
    for (const token of [bench.bob.token, ...jobs]) {
      for (const path of [placeOf(grant), placeOf(grant).replace('/data/', '/subkeys/')])
        expect((await read(token, path)).status).toBe(403);
      const { status } = await call(bench.server, token, 'DELETE', placeOf(grant));
      expect(status).toBe(403);
    }
    expect((await read(bench.bob.token, placeOf(grant).replace('/data/', '/metadata/'))).status).toBe(403);
    expect(codeOf(await machineFor(grant).claim())).toBe('claimed');
  });

  test('bob, signed in as himself, is told whom it is for; so is an administrator with the root token', async () => {
    const { grant } = await granted();
    for (const token of [bench.bob.token, bench.server.rootToken]) {
      const refusal = machineFor(grant, { env: { HOME: home, VAULT_TOKEN: token } }).claim();
      await expect(refusal).rejects.toMatchObject({ code: 'SIGN_IN_NEEDED', message: expect.stringContaining('is for «alice»') });
    }
    expect(await claimStateOf(grant)).toBe('waiting');
  });

  test('nobody gets what policy names no entity for', async () => {
    const { grant } = await granted();
    await expect(machineFor(grant, { identity: null }).claim()).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    await expect(machineFor(grant, { identity: '../sys' }).claim()).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });

  test('a shape that policy has no more gives nothing', async () => {
    const { grant } = await granted();
    const system: System = { ...bench.system, shapes: new Map() };
    await expect(machineFor(grant, { system }).claim()).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    expect(await claimStateOf(grant)).toBe('waiting');
  });
});
