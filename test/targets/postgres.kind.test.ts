import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ElevationError } from '../../scripts/core/errors.ts';
import { targetFindings } from '../../scripts/core/findings/target.ts';
import type { Grant, JsonObject, Params, Request, Shape, System } from '../../scripts/core/model.ts';
import { targetKind, targetKinds } from '../../scripts/targets/index.ts';
import { postgresKind } from '../../scripts/targets/postgres/kind.ts';
import { loginOf } from '../../scripts/targets/postgres/login-name.ts';
import { verifierOf } from '../../scripts/targets/postgres/scram.ts';
import { give, migrate, shapeOf, updateOrders, updateRows } from '../support/postgres.ts';

const id = '20261120-orders-db-7f3k9q';
const proof = verifierOf('a password', Buffer.alloc(16, 1), 4096);
const connection: JsonObject = {
  host: 'orders-db.example.com',
  port: 5432,
  database: 'orders',
  tls: 'verify-full',
  login: 'elevate_pipeline',
  revokeLogin: 'elevate_sweeper',
  passwordFrom: { env: 'A' },
  revokePasswordFrom: { env: 'B' },
};
const system: System = {
  name: 'orders-db',
  title: 'Orders',
  target: 'postgres',
  owners: ['dba'],
  defaultIdentity: 'orders_readonly',
  connection,
  shapes: new Map(),
  extraApprovals: {},
};
const request: Request = {
  ...{ id, system: 'orders-db', shape: 'update-rows', tier: 'semi-destructive', params: updateOrders, ttl: 2700 },
  ...{
    requester: 'alice',
    subject: 'alice',
    justification: 'j',
    rollback: 'r',
    alternatives: null,
    incident: null,
    notBefore: null,
    proof,
    run: null,
  },
};
const grant: Grant = { ...give(updateOrders).grant, id, proof, expiresAt: Date.UTC(2026, 10, 21, 18, 45) };

function codesOf(change: Partial<Request>, shape: Shape = updateRows): string[] {
  return postgresKind.checkRequest(system, shape, { ...request, ...change }).map(({ code }) => code);
}

describe('checkRequest', () => {
  test('a sound request', () => expect(codesOf({})).toEqual([]));
  test.each<[string, Partial<Request>, string]>([
    ['no proof', { proof: null }, 'PROOF_MISSING'],
    ['a password as the proof', { proof: 'hunter2' }, 'PROOF_INVALID'],
    ['a name of 64 bytes', { params: { schema: 'shop', tables: ['x'.repeat(64)] } }, 'IDENTIFIER_INVALID'],
    ['a schema with NUL', { params: { schema: 'a\0', tables: ['orders'] } }, 'IDENTIFIER_INVALID'],
    ['an empty name', { params: { schema: 'shop', tables: [''] } }, 'IDENTIFIER_INVALID'],
  ])('%s', (_, change, code) => expect(codesOf(change)).toEqual([code]));
  test.each<[string, Params]>([
    ['a missing parameter', { schema: 'shop' }],
    ['no table', { schema: 'shop', tables: [] }],
  ])('%s is an error, since params.ts finds it before', (_, params) => expect(() => codesOf({ params })).toThrow(ElevationError));
});

describe('checkSystem', () => {
  const shape: Shape = {
    ...updateRows,
    params: {
      schema: { type: 'string', description: 'd', enum: ['shop'] },
      tables: { type: 'array', description: 'd', items: { type: 'string', description: 'd', enum: ['orders'] }, minItems: 1, maxItems: 1 },
    },
  };
  const ok: System = { ...system, shapes: new Map([['a-shape', shape]]) };
  const codes = (change: Partial<System>) => postgresKind.checkSystem({ ...ok, ...change }).map(({ code }) => code);

  test('a sound system', () => expect(codes({})).toEqual([]));
  test.each([['127.0.0.1'], ['::1'], ['localhost'], ['127.3.2.1']])('without TLS on %s', (host) =>
    expect(codes({ connection: { ...connection, host, tls: 'off' } })).toEqual([]),
  );
  test.each<[string, Partial<System>, string]>([
    ['without TLS over a network', { connection: { ...connection, tls: 'off' } }, 'TLS_NOT_VERIFIED'],
    ['TLS without looking at the certificate', { connection: { ...connection, tls: 'require' } }, 'TLS_NOT_VERIFIED'],
    [
      'a host that only begins like this machine',
      { connection: { ...connection, host: '127.example.com', tls: 'off' } },
      'TLS_NOT_VERIFIED',
    ],
    ['one login for both', { connection: { ...connection, revokeLogin: 'elevate_pipeline' } }, 'LOGINS_NOT_SEPARATE'],
    ['a name too long', { name: 's'.repeat(43) }, 'LOGIN_NAME_TOO_LONG'],
    [
      'a parameter nobody declared',
      { shapes: new Map([['a', { ...shape, params: { schema: shape.params.schema ?? never() } }]]) },
      'GIVES_UNKNOWN_PARAM',
    ],
    [
      'a list as the schema',
      { shapes: new Map([['a', { ...shape, params: { ...shape.params, schema: shape.params.tables ?? never() } }]]) },
      'GIVES_UNKNOWN_PARAM',
    ],
  ])('%s', (_, change, code) => expect(codes(change)).toEqual([code]));
});

function never(): never {
  throw new Error('not in the table');
}

describe('preview', () => {
  test('is every statement, in order', () => {
    const shape = shapeOf({ ...updateRows.gives, roles: ['shape_orders_refresh'], setRole: 'orders_owner' });
    const login = '"elev_20261120-orders-db-7f3k9q"';
    const mark = `{"elevation":"${id}","system":"orders-db","expiresAt":"2026-11-21T18:45:00Z","owner":"orders_owner","since":"2026-11-21T17:45:00Z"}`;
    expect(postgresKind.preview(system, shape, grant)).toEqual([
      'BEGIN',
      `CREATE ROLE ${login} LOGIN CONNECTION LIMIT 10 PASSWORD '${proof}' VALID UNTIL '2026-11-21T18:45:00Z'`,
      `COMMENT ON ROLE ${login} IS '${mark}'`,
      `GRANT "shape_orders_refresh" TO ${login} WITH INHERIT TRUE, SET FALSE`,
      `GRANT USAGE ON SCHEMA "shop" TO ${login}`,
      `GRANT SELECT, UPDATE ON TABLE "shop"."orders" TO ${login}`,
      `GRANT "orders_owner" TO ${login} WITH INHERIT FALSE, SET TRUE`,
      `ALTER ROLE ${login} SET role = "orders_owner"`,
      'COMMIT',
    ]);
  });
  test('never shows a proof that may be a password', () => {
    expect(postgresKind.preview(system, updateRows, { ...grant, proof: 'hunter2' }).join('\n')).not.toContain('hunter2');
    expect(postgresKind.preview(system, updateRows, { ...grant, proof: null }).join('\n')).toContain(
      "PASSWORD '(the verifier of the request)'",
    );
  });
  test('is empty where a name is a finding', () =>
    expect(postgresKind.preview(system, updateRows, { ...grant, params: { schema: 'shop', tables: ['x'.repeat(64)] } })).toEqual([]));
  test.each<[string, JsonObject]>([
    [
      'a privilege that is none',
      { privileges: [{ privileges: ['UPDATE; DROP TABLE x'], on: 'tables', schema: 'shop', names: ['orders'] }] },
    ],
    ['no privilege', { privileges: [{ privileges: [], on: 'tables', schema: 'shop', names: ['orders'] }] }],
    ['another kind of object', { privileges: [{ privileges: ['SELECT'], on: 'functions', schema: 'shop', names: ['orders'] }] }],
    ['a role that is no text', { roles: [1] }],
    ['an owner that is no text', { setRole: {} }],
  ])('%s is refused', (_, gives) => expect(() => postgresKind.preview(system, shapeOf(gives), grant)).toThrow(ElevationError));
});

test('the end: the server’s for new sign-ins, the sweep’s for a session that is open', () => {
  expect(postgresKind.endedBy).toBe('system');
  expect(postgresKind.leavesBehind(system, updateRows, 600).seconds).toBe(600);
  expect(postgresKind.leavesBehind(system, migrate, 600).says).toContain('as orders_owner stays');
});

const claimed = (secret: string | null) =>
  postgresKind.claim?.({
    ...{ system, id, subject: 'alice', subjectKind: 'human', identity: null, request, env: {} },
    ...{ expiresAt: grant.expiresAt, now: Date.now, talk: () => undefined },
    kept: { read: () => secret, replace: never, alone: never },
  });

test('what the holder’s programs get, until the end of the lease', async () => {
  const got = (await claimed('secret')) ?? never();
  if (!('environment' in got)) throw new Error(got.finding.code);
  const { environment, until } = got;
  expect(until).toBe(grant.expiresAt);
  expect(environment).toEqual({
    PGHOST: 'orders-db.example.com',
    PGPORT: '5432',
    PGDATABASE: 'orders',
    PGUSER: loginOf(id),
    PGPASSWORD: 'secret',
    PGSSLMODE: 'verify-full',
    PGSSLROOTCERT: 'system',
    PGAPPNAME: 'elevate exec',
  });
});
test('without the secret there is nothing to get', () => expect(claimed(null)).rejects.toMatchObject({ code: 'INPUT_INVALID' }));

test('the table of targets knows its kinds and nothing that objects know', () => {
  expect(Object.keys(targetKinds)).toEqual(['postgres', 'aws-iam', 'vault']);
  expect(targetKind('postgres')).toBe(postgresKind);
  for (const name of ['mysql', 'constructor', '']) expect(() => targetKind(name)).toThrow(ElevationError);
});

test('loading the table loads no client library', () => {
  const index = new URL('../../scripts/targets/index.ts', import.meta.url).href;
  const code = `await import('${index}'); const { createRequire } = await import('node:module');
    console.log(JSON.stringify(Object.keys(createRequire('${index}').cache).filter((path) => path.includes('node_modules'))))`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
  });
  expect(run.stdout.trim()).toBe('[]');
});

test.each(Object.entries(targetFindings))('the sentences of %s', (_, kind) => {
  const details = new Proxy({}, { get: (_target, name) => `<${String(name)}>`, has: () => true });
  for (const sentence of [kind.says(details), kind.next(details)]) {
    expect(sentence).not.toMatch(/undefined|NaN(?!s)|\.$|^$/);
  }
});
