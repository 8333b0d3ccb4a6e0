import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ElevationError } from '../../scripts/core/errors.ts';
import { targetFindings } from '../../scripts/core/findings/target.ts';
import type { Grant, JsonObject, Params, Request, Shape, System } from '../../scripts/core/model.ts';
import { targetKind, targetKinds } from '../../scripts/targets/index.ts';
import { postgresKind } from '../../scripts/targets/postgres/kind.ts';
import { idOf, loginOf } from '../../scripts/targets/postgres/login-name.ts';
import { clockSkew } from '../../scripts/targets/postgres/preflight.ts';
import { isVerifier, makeProof, verifierOf } from '../../scripts/targets/postgres/scram.ts';
import { identifier, isName, literal } from '../../scripts/targets/postgres/sql.ts';
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
  },
};
const grant: Grant = { ...give(updateOrders).grant, id, proof, expiresAt: Date.UTC(2026, 10, 21, 18, 45) };

describe('names and values in statements', () => {
  test.each([
    ['orders', '"orders"'],
    ['Orders', '"Orders"'],
    ['public', '"public"'],
    ['a"b', '"a""b"'],
    ['a"; DROP TABLE x; --', '"a""; DROP TABLE x; --"'],
    ['täglich 日', '"täglich 日"'],
    ["it's", `"it's"`],
    ['x'.repeat(63), `"${'x'.repeat(63)}"`],
  ])('the name %j', (name, quoted) => expect(identifier(name)).toBe(quoted));

  test.each([[''], ['x'.repeat(64)], ['ä'.repeat(32)], ['a\0b'], ['\ud800']])('%j is no name', (name) => {
    expect(isName(name)).toBe(false);
    expect(() => identifier(name)).toThrow(ElevationError);
  });

  test.each([
    ['plain', `'plain'`],
    ["it's", `'it''s'`],
    ["\\'; DROP TABLE x; --", ` E'\\\\''; DROP TABLE x; --'`],
    ['line\nfeed', `'line\nfeed'`],
    ['$$', `'$$'`],
  ])('the value %j', (text, quoted) => expect(literal(text)).toBe(quoted));

  test('a value that PostgreSQL cannot hold is refused', () => {
    expect(() => literal('a\0b')).toThrow(ElevationError);
    expect(() => literal('\udfff')).toThrow(ElevationError);
  });
});

describe('the name of a login', () => {
  test('holds the whole id, and leads back to it', () => {
    expect(loginOf(id)).toBe('elev_20261120-orders-db-7f3k9q');
    expect(idOf(loginOf(id))).toBe(id);
    expect(postgresKind.namesOf(id)).toEqual([loginOf(id)]);
  });
  test('is at most 63 bytes for the longest system', () => {
    expect(Buffer.byteLength(loginOf(`20261120-${'s'.repeat(42)}-7f3k9q`))).toBe(63);
    expect(() => loginOf(`20261120-${'s'.repeat(43)}-7f3k9q`)).toThrow(ElevationError);
  });
  test.each([
    ['x'],
    ['20261120-orders-db-7f3k9q"'],
    ['20261120-orders-db-7F3K9Q'],
    ['../20261120-a-7f3k9q'],
    ['20261120-orders-db-7f3k9q\n'],
  ])('%j makes none', (wrong) => expect(() => loginOf(wrong)).toThrow(ElevationError));
  test.each([['elev_'], ['elev_backup'], ['alice'], ['Elev_20261120-orders-db-7f3k9q']])('%j is none of ours', (name) =>
    expect(idOf(name)).toBeNull(),
  );
});

describe('the proof', () => {
  test('is new each time, and does not hold the password', () => {
    const [one, two] = [makeProof(), makeProof()];
    expect(one.secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(one.secret).not.toBe(two.secret);
    expect(one.proof).not.toContain(one.secret);
    expect(isVerifier(one.proof)).toBe(true);
  });
  test('agrees with the example of RFC 7677', () => {
    const salt = Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64');
    expect(verifierOf('pencil', salt, 4096)).toBe(
      'SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=',
    );
  });
  const [head = '', salt = '', keys = ''] = proof.split(/[:$](?=AQ|[A-Za-z0-9+/]{43}=:)/);
  test.each<[string, string]>([
    ['a password', 'hunter2'],
    ['nothing', ''],
    ['an MD5 hash', `md5${'a'.repeat(32)}`],
    ['too few iterations', proof.replace('$4096:', '$1024:')],
    ['iterations without bound', proof.replace('$4096:', '$4096000:')],
    ['iterations with a leading zero', proof.replace('$4096:', '$04096:')],
    ['another hash', proof.replace('256', '512')],
    ['lower case', proof.replace('SCRAM-SHA', 'scram-sha')],
    ['a line feed at the end', `${proof}\n`],
    ['a blank before', ` ${proof}`],
    ['a short salt', `${head}:${Buffer.alloc(15, 1).toString('base64')}$${keys}`],
    ['a salt that is not padded', `${head}:${salt.replace(/=+$/, '')}$${keys}`],
    ['base64 with bits left over', proof.replace(/.=$/, 'B=')],
    ['a short key', proof.replace(/.{4}=$/, '=')],
    ['a quote', proof.replace('SCRAM', "SCRAM'")],
  ])('%s is refused', (_, wrong) => {
    expect(isVerifier(wrong)).toBe(false);
    expect(codesOf({ proof: wrong })).toEqual(['PROOF_INVALID']);
  });
});

function codesOf(change: Partial<Request>, shape: Shape = updateRows): string[] {
  return postgresKind.checkRequest(system, shape, { ...request, ...change }).map(({ code }) => code);
}

describe('checkRequest', () => {
  test('a sound request', () => expect(codesOf({})).toEqual([]));
  test.each<[string, Partial<Request>, string]>([
    ['no proof', { proof: null }, 'PROOF_MISSING'],
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

test('what the holder’s programs get', () => {
  expect(postgresKind.environment?.(system, id, 'secret')).toEqual({
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

test.each<[number, number]>([
  [0, 0],
  [60_000, 0],
  [60_001, 1],
  [-60_001, 1],
  [Number.NaN, 1],
])('clocks %d ms apart: %d findings', (apart, count) => expect(clockSkew(1_000_000 + apart, 1_000_000)).toHaveLength(count));

test('the table of targets knows postgres and nothing that objects know', () => {
  expect(Object.keys(targetKinds)).toEqual(['postgres']);
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
