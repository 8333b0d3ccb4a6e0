import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ElevationError } from '../../scripts/core/errors.ts';
import type { System } from '../../scripts/core/model.ts';
import { must } from '../../scripts/demo/vault-setup.ts';
import { vaultKind } from '../../scripts/targets/vault/kind.ts';
import { grantOf, openVaultBench, setFlag, systemOf, type VaultBench } from '../support/vault.ts';
import { openWire } from '../support/vault-wire.ts';

/** Each thing that can go wrong, with its code and what it tells to do. Nothing of Vault's own text is in it. */
let bench: VaultBench;
const closers: (() => void)[] = [];
beforeAll(async () => {
  bench = await openVaultBench();
});
afterAll(async () => {
  for (const close of closers) close();
  await bench.stop();
});

const at = (address: string): System => systemOf(address);
const openAt = (system: System, env: { readonly [name: string]: string } = bench.envOf('everything')) =>
  vaultKind.open(system, { env, only: 'everything' });
async function errorOf(act: Promise<unknown>): Promise<{ code: string; message: string }> {
  const error = await act.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ElevationError)) throw new Error(`no ElevationError: ${error}`);
  return { code: error.code, message: error.message };
}

describe('signing in', () => {
  test('outside of a job', async () => {
    expect(await errorOf(openAt(bench.system, {}))).toMatchObject({ code: 'SIGN_IN_NEEDED' });
  });

  test('as another job', async () => {
    const env = bench.issuer.jobOf({ sub: 'repo:acme/other:environment:elevations-grant', repository: 'acme/other' });
    const { code, message } = await errorOf(openAt(bench.system, env));
    expect(code).toBe('SIGN_IN_NEEDED');
    expect(message).toMatch(/does not take this job’s token for the role elevate-grant/);
  });

  test('where the environment would lead elsewhere: it does not', async () => {
    const env = { ...bench.envOf('everything'), VAULT_ADDR: 'http://127.0.0.1:1', VAULT_NAMESPACE: 'x', VAULT_TOKEN: 'hvs.other' };
    const before = { ...process.env };
    Object.assign(process.env, { VAULT_ADDR: 'http://127.0.0.1:1', VAULT_PREFIX: '/x', VAULT_NAMESPACE: 'x', VAULT_TOKEN: 'hvs.other' });
    try {
      const target = await openAt(bench.system, env);
      expect(await target.list()).toEqual([]);
    } finally {
      for (const name of ['VAULT_ADDR', 'VAULT_PREFIX', 'VAULT_NAMESPACE', 'VAULT_TOKEN']) delete process.env[name];
      Object.assign(process.env, before);
    }
  });
});

describe('a token that is over', () => {
  test('expired or revoked meanwhile: sign in again', async () => {
    const target = await bench.open('everything');
    await target.close();
    expect(await errorOf(target.list())).toEqual({
      code: 'SIGN_IN_NEEDED',
      message: 'web-kv does not know our token any more: it has expired or was revoked; run this again, which signs in anew',
    });
  });

  test('without the right: refused, and said what to look at', async () => {
    const { rootToken, address } = bench.server;
    const path = 'sys/policies/acl/elevate-pipeline';
    const { data } = await must({ address }, rootToken, 'GET', path);
    const { policy } = data as { policy: string };
    await must({ address }, rootToken, 'POST', path, { policy: policy.replace(/path "elevations\/data[^}]*\}/, '') });
    const target = await bench.open('everything');
    expect(await errorOf(target.grant(setFlag, bench.newGrant(600)))).toEqual({
      code: 'TARGET_REFUSED',
      message: 'web-kv refused to begin an entry (HTTP 403); an operator compares what is there with setup/vault',
    });
    await must({ address }, rootToken, 'POST', path, { policy });
  });
});

describe('a Vault that does not answer as one', () => {
  test('nobody listens there', async () => {
    expect(await errorOf(openAt(at('http://127.0.0.1:1')))).toMatchObject({ code: 'TARGET_UNREACHABLE' });
  });

  test.each([
    [500, 'is not ready (HTTP 500)'],
    [502, 'is not ready (HTTP 502)'],
    [429, 'is not ready (HTTP 429)'],
  ])('HTTP %i', async (status, says) => {
    const address = await listening((_, answer) => answer.writeHead(status).end('<html>hvs.secret</html>'));
    const { code, message } = await errorOf(openAt(at(address)));
    expect({ code, message }).toEqual({ code: 'TARGET_UNREACHABLE', message: expect.stringContaining(says) });
    expect(message).not.toContain('hvs.');
  });

  test('something else that answers 200', async () => {
    const address = await listening((_, answer) => answer.end('{"ok":true}'));
    expect(await errorOf(openAt(at(address)))).toMatchObject({ code: 'TARGET_REFUSED', message: expect.stringContaining('not Vault’s') });
  });
});

describe('something on the way answers in Vault’s place', () => {
  test.each([
    [
      'a page that says 404, though nothing is listed',
      '<html>not found</html>',
      'TARGET_UNREACHABLE',
      /what answers for web-kv is not Vault \(HTTP 404\)/,
    ],
    ['another 404', '{"message":"no route"}', 'TARGET_UNREACHABLE', /not Vault \(HTTP 404\)/],
  ])('%s: that is no «absent»', async (_, body, code, message) => {
    const wire = await openWire(bench.server.address);
    closers.push(() => wire.close());
    const target = await openAt(at(wire.address));
    expect(await target.revoke(bench.newGrant(600).id)).toBe('absent');
    wire.change = () => body;
    expect(await errorOf(target.list())).toEqual({ code, message: expect.stringMatching(message) });
    expect(await errorOf(target.revoke(bench.newGrant(600).id))).toEqual({ code, message: expect.stringMatching(message) });
  });

  test.each([
    ['a list', '?list=1', (text: string) => text.replace('"keys"', '"names"')],
    ['what is known of an elevation', '/metadata/', (text: string) => text.replace('"current_version"', '"version"')],
    ['what is known of a token', 'lookup-accessor', (text: string) => text.replace('"expire_time"', '"until"')],
  ])('%s that is none: nothing is taken for lost or over', async (_, call, change) => {
    const grant = bench.newGrant(600);
    const wire = await openWire(bench.server.address);
    closers.push(() => wire.close());
    const target = await openAt(at(wire.address));
    await target.grant(setFlag, grant);
    wire.change = (asked, body) => (asked.includes(call) ? change(body) : body);
    expect(await errorOf(target.list())).toMatchObject({ code: 'TARGET_REFUSED', message: expect.stringContaining('not Vault’s') });
    wire.change = (_, body) => body;
    expect(await target.revoke(grant.id)).toBe('revoked');
  });
});

describe('the network is cut', () => {
  test.each(['before the question', 'before the answer'] as const)(
    '%s, at each call of a grant: the next run makes it one that works',
    async (when) => {
      for (const cutAt of [1, 2, 3, 4]) {
        const wire = await cuttable(bench.server.address);
        const target = await openAt(at(wire.address));
        const grant = grantOf(bench.alice.entity, 600);
        wire.cut(when, cutAt);
        const { code } = await errorOf(target.grant(setFlag, grant));
        expect({ cutAt, code }).toEqual({ cutAt, code: 'TARGET_UNREACHABLE' });

        const again = await bench.open('everything');
        // Whatever was cut, the id is still found by whoever has to end it, unless nothing had been begun.
        const found = (await again.list()).some(({ id }) => id === grant.id);
        expect({ cutAt, found }).toEqual({ cutAt, found: when === 'before the answer' || cutAt > 1 });
        await again.grant(setFlag, grant);
        expect({ cutAt, works: await bench.use(grant.id) }).toEqual({ cutAt, works: true });
        const lost = (await again.baseline(true)).filter((finding) => finding.code === 'VAULT_TOKEN_UNKNOWN');
        expect({ cutAt, lost }).toEqual({ cutAt, lost: [] });
        expect(await again.revoke(grant.id)).toBe('revoked');
        await again.close();
      }
    },
    90_000,
  );
});

describe('something of it is gone', () => {
  test('the mount, then all of it sealed: told as such, and what had been given is not listed as gone', async () => {
    const other = await openVaultBench();
    try {
      const target = await other.open('everything');
      await target.grant(setFlag, other.newGrant(600));
      await other.server.root('DELETE', 'sys/mounts/elevations');
      const gone = {
        code: 'TARGET_REFUSED',
        message: 'web-kv refused to list who has access (HTTP 404); an operator compares what is there with setup/vault',
      };
      expect(await errorOf(target.list())).toEqual(gone);
      expect(await errorOf(target.revoke(other.newGrant(600).id))).toEqual(gone);
      await other.server.root('PUT', 'sys/seal');
      expect(await errorOf(target.list())).toEqual({
        code: 'TARGET_UNREACHABLE',
        message: 'web-kv is sealed; an operator has to unseal it, then run this again',
      });
      expect(await errorOf(other.open('revoke'))).toMatchObject({ code: 'TARGET_UNREACHABLE' });
    } finally {
      await other.stop();
    }
  });
});

async function listening(handle: Parameters<typeof createServer>[1] & object): Promise<string> {
  const server: Server = createServer(handle as never);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A wire to Vault that is cut at the n-th request from now on, before it has gone there or before its answer has come back. */
async function cuttable(
  address: string,
): Promise<{ address: string; cut(when: 'before the question' | 'before the answer', at: number): void }> {
  const { hostname, port } = new URL(address);
  let left = Number.POSITIVE_INFINITY;
  let cutBefore: 'question' | 'answer' = 'question';
  const sockets = new Set<Socket>();
  const server = createTcpServer((near) => {
    const far = connect(Number(port), hostname);
    sockets.add(near).add(far);
    for (const socket of [near, far]) socket.on('error', () => undefined);
    let isMute = false;
    near.on('data', (chunk) => {
      if (/^[A-Z]+ \/v1\//.test(chunk.toString('latin1'))) left -= 1;
      if (left <= 0 && cutBefore === 'question') return void near.destroy();
      isMute ||= left <= 0;
      far.write(chunk);
    });
    far.on('data', (chunk) => {
      // Vault has done it; nobody hears that it did.
      if (isMute) near.destroy();
      else near.write(chunk);
    });
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut(when, at) {
      cutBefore = when === 'before the question' ? 'question' : 'answer';
      left = at;
    },
  };
}
