import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { System } from '../../scripts/core/model.ts';
import { type ClaimBench, codeOf, never, openClaimBench } from '../support/vault-claim.ts';

let at: ClaimBench;
beforeAll(async () => {
  at = await openClaimBench();
}, 120_000);
afterAll(() => at.stop());

/** Stands before Vault, and does to one path what `fault` says; `lost`: carried out, and the answer is cut off. */
async function behind(path: string, fault: number | 'lost') {
  const front = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const isMeant = request.url?.startsWith(`/v1/${path}`);
    if (isMeant && fault !== 'lost') return response.writeHead(fault).end('a proxy’s page');
    const headers = Object.fromEntries(
      Object.entries(request.headers).filter(([name]) => name.startsWith('x-vault') || name === 'content-type'),
    );
    const body = chunks.length > 0 ? { body: Buffer.concat(chunks) } : {};
    const answer = await fetch(at.bench.server.address + request.url, {
      method: request.method ?? 'GET',
      headers: headers as { [name: string]: string },
      ...body,
    });
    const text = await answer.text();
    if (isMeant) return request.socket.destroy();
    return response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.status === 204 ? undefined : text);
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(front.address() as AddressInfo).port}`;
  const system: System = { ...at.bench.system, connection: { ...at.bench.system.connection, address } };
  return { system, stop: () => new Promise((resolve) => front.close(resolve)) };
}

test.each<[string, string, number | 'lost', string]>([
  ['who alice is', 'auth/token/lookup-self', 503, 'TARGET_UNREACHABLE'],
  ['who alice is', 'auth/token/lookup-self', 403, 'TARGET_UNREACHABLE'],
  ['what waits', 'elevations/data', 'lost', 'TARGET_UNREACHABLE'],
  ['what waits', 'elevations/data', 403, 'TARGET_UNREACHABLE'],
  ['what waits', 'elevations/data', 404, 'TARGET_UNREACHABLE'],
  ['where it was made', 'sys/wrapping/lookup', 'lost', 'TARGET_UNREACHABLE'],
  ['where it was made', 'sys/wrapping/lookup', 307, 'TARGET_UNREACHABLE'],
  ['where it was made', 'sys/wrapping/lookup', 400, 'TARGET_UNREACHABLE'],
  ['where it was made', 'sys/wrapping/lookup', 404, 'TARGET_UNREACHABLE'],
  ['to open it', 'sys/wrapping/unwrap', 503, 'TARGET_UNREACHABLE'],
  ['to open it', 'sys/wrapping/unwrap', 400, 'TARGET_UNREACHABLE'],
])('asked %s (%s: %s) it is no answer, no alarm, and the next claim goes on', async (_, path, fault, code) => {
  const grant = await at.granted();
  const alice = at.machineFor(grant);
  const { system, stop } = await behind(path, fault);
  await expect(alice.claim({ system })).rejects.toMatchObject({ code });
  await stop();
  expect(codeOf(await alice.claim())).toBe('claimed');
});

test.each([403, 503])('asked whether the kept token lives, HTTP %d of a proxy is no answer', async (status) => {
  const alice = at.machineFor(await at.granted());
  await alice.claim();
  const { system, stop } = await behind('auth/token/lookup-self', status);
  await expect(alice.claim({ system })).rejects.toMatchObject({ code: 'TARGET_UNREACHABLE' });
  await stop();
  expect(codeOf(await alice.claim())).toBe('claimed');
});

test('the token that it hands out is lost on its way: nobody can say who has it, so it counts as stolen', async () => {
  const grant = await at.granted();
  const alice = at.machineFor(grant);
  const { system, stop } = await behind('sys/wrapping/unwrap', 'lost');
  await expect(alice.claim({ system })).rejects.toMatchObject({ code: 'TARGET_UNREACHABLE' });
  await stop();
  expect(codeOf(await alice.claim())).toEqual(['CLAIM_USED_UP', true]);
});

test('nothing of what Vault or a proxy says is repeated, nor any token', async () => {
  const grant = await at.granted();
  const { wrapping_token: wrapping } = await at.waiting(grant);
  const { system, stop } = await behind('sys/wrapping/lookup', 403);
  const error = await at
    .machineFor(grant, { system })
    .claim()
    .catch((thrown: Error) => thrown);
  await stop();
  const told = error instanceof Error ? `${error.message}${error.stack}${JSON.stringify(error.cause)}` : never();
  for (const secret of [wrapping, at.bench.alice.token, 'a proxy’s page']) expect(told.includes(secret)).toBe(false);
});
