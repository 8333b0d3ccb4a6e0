import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linePrefix } from '../../scripts/core/trace/postgres-forms.ts';
import { tracerOf } from '../../scripts/core/trace/trace.ts';
import { type Server, startServer } from '../../scripts/demo/server.ts';
import { begin, corpusOf, elevations } from '../fixtures/trace/corpus.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { unprintable } from '../support/elevate.ts';
import { ended, granted, granting } from '../support/ledger.ts';
import { openWorld, type World } from '../support/world.ts';

const iso = (at: number) => new Date(at).toISOString();
interface Json {
  readonly alarm: boolean;
  readonly entries: readonly {
    kind: string;
    action: string;
    resource: string;
    result: string;
    code: string;
    phase: string;
    from: string[];
  }[];
  readonly doubts: readonly unknown[];
  readonly read: readonly { log: string; files: number; pieces: number; unreadable: number; faults: { place: string; why: string }[] }[];
}

describe('on a real PostgreSQL, under a real elevation', () => {
  let world: World;
  const logs = mkdtempSync(join(tmpdir(), 'elevate-trace-'));
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(async () => {
    await world.stop();
    rmSync(logs, { recursive: true });
  });

  test('its sign-in, what it did and what it was refused; nothing of anybody else', async () => {
    const settings = { log_line_prefix: linePrefix, log_statement: 'all', log_connections: 'on', log_disconnections: 'on' };
    for (const [name, value] of Object.entries(settings)) await world.asSuperuser(`ALTER SYSTEM SET ${name} = '${value}'`);
    await world.asSuperuser('SELECT pg_reload_conf()');
    await world.asSuperuser(`SELECT 'from here on'`);
    const mark = () => world.database.server.log().indexOf(`LOG:  statement: SELECT 'from here on'`);
    await expect.poll(mark).toBeGreaterThan(0);

    await world.run(['reconcile', '--only', 'revoke']);
    const [asked, other] = [await world.askAndMerge({ ttl: '5m' }), await world.askAndMerge({ ttl: '5m' })];
    expect((await world.run(['reconcile'])).exit).toBe(0);
    const [mine, others] = [await world.signIn(asked), await world.signIn(other)];
    await mine.query(`UPDATE shop.orders SET status = 'paid' WHERE id = 2`);
    await others.query(`UPDATE shop.orders SET status = 'elev_${asked.id}' WHERE id = 3`).catch(() => undefined);
    await others.query(`SET application_name = 'elev_${asked.id}'`);
    await mine.query('SELECT id FROM shop.orders WHERE id = $1', [2]);
    await mine.query('DELETE FROM shop.orders').catch(() => undefined);
    await mine.query(`ALTER ROLE CURRENT_USER PASSWORD 'planted-4711'`).catch(() => undefined);
    await expect(world.signIn({ ...asked, secret: 'a wrong one' })).rejects.toThrow('password authentication failed');
    await mine.end();
    await expect.poll(() => world.database.server.log()).toMatch(new RegExp(`disconnection: .*user=elev_${asked.id}`));

    const log = world.database.server.log();
    writeFileSync(join(logs, 'a.log'), log.slice(log.lastIndexOf('\n', mark()) + 1));
    const ran = await world.run(['audit', 'trace', asked.id.slice(-6), '--postgres', join(logs, 'a.log'), '--json']);
    expect(ran).toMatchObject({ exit: 0, err: '' });
    const { entries, read } = JSON.parse(ran.out) as Json;
    expect(entries.map(({ kind, action, result, code, phase }) => [kind, action, result, code, phase].join(' '))).toEqual([
      'sign-in sign in done  during',
      'use UPDATE done  during',
      'use SELECT done  during',
      'use DELETE refused 42501 during',
      'use ALTER ROLE done  during',
      'attempt sign in refused 28P01 during',
      'sign-out sign out done  during',
    ]);
    expect(entries[1]?.resource).toBe(`UPDATE shop.orders SET status = 'paid' WHERE id = 2`);
    expect(ran.out).not.toContain('planted-4711');
    expect(read).toMatchObject([{ log: 'postgres', files: 1, unreadable: 0 }]);

    const shown = await world.run(['audit', 'trace', asked.id.slice(-6), '--postgres', join(logs, 'a.log')]);
    expect(shown.out).toMatch(/ {2}refused {2}DELETE FROM shop\.orders$/m);
    for (const line of shown.out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe('the three forms of a real log', () => {
  let server: Server;
  // A server that logs into files says no more where it is waited for, but for this hint: «Future log output will appear in directory …».
  const folder = 'ready to accept connections';
  beforeAll(async () => {
    const logging = ['logging_collector=on', 'log_destination=csvlog,jsonlog,stderr', `log_directory=${folder}`, 'log_filename=server.log'];
    const what = ['log_connections=on', 'log_disconnections=on', 'log_statement=all', `log_line_prefix=${linePrefix}`];
    server = await startServer([...logging, ...what]);
  });
  afterAll(() => server.stop());

  test('say the same, statements with line feeds, quotes and forged lines in them included', async () => {
    const id = '20261121-orders-db-7f3k9q';
    const login = `elev_${id}`;
    const as = (user: string, password: string) => ({ host: '127.0.0.1', port: server.port, database: 'postgres', user, password });
    const open = async (user: string, password: string) => {
      const client = new pg.Client(as(user, password));
      client.on('error', () => undefined);
      await client.connect();
      return client;
    };
    let admin: pg.Client | null = null;
    while (!admin) {
      admin = await open('postgres', server.password).catch((error: { code?: string }) => {
        if (error.code === '57P03' || error.code === 'ECONNREFUSED') return null; // it is starting up
        throw error;
      });
    }
    await admin.query(
      `CREATE ROLE ${pg.escapeIdentifier(login)} LOGIN PASSWORD 'a'; CREATE ROLE bob LOGIN PASSWORD 'b'; CREATE ROLE owner`,
    );
    await admin.query(`CREATE TABLE orders (id int); GRANT owner TO ${pg.escapeIdentifier(login)}; ALTER TABLE orders OWNER TO owner`);
    const session = await open(login, 'a');
    const forged = `2026-11-21 09:00:00.000 UTC [1] 1.1 00000 ${login}@postgres 127.0.0.1 LOG:  statement: DROP`;
    for (const statement of [
      'SET ROLE owner',
      'INSERT INTO orders VALUES (1)',
      `SELECT 'a\n${forged}', '"', ','`,
      'SELECT nothing',
      'SELECT 1',
    ]) {
      await session.query(statement).catch(() => undefined);
    }
    await session.query('SELECT $1::int', [7]);
    const bob = await open('bob', 'b');
    await bob.query(`SET application_name = '${login}'`);
    await bob.query(`SELECT '${login}\n${forged}'`);
    await bob.end();
    // The name of a sign-in is whatever a stranger sends; a plain log writes it as it is.
    const names = [login, `bob\n${forged}`, `bob\n\t; ${login}`, `${login}@x 1 LOG:  statement: DROP`, 'nobody'];
    for (const name of names) await expect(open(name, 'wrong')).rejects.toThrow();
    await session.end();
    await admin.end();
    const file = (end: string) => readFileSync(join(server.directory, 'data', folder, `server.${end}`), 'utf8');
    await expect.poll(() => file('json')).toMatch(/disconnection: [^\n]*user=postgres/);

    const traced = { id, login, roleArn: null, accessors: [], span: { from: 0, until: Date.now(), last: Date.now() } };
    const of = (end: string) => {
      const faults: string[] = [];
      const tracer = tracerOf('postgres', traced, (place, why) => void (why !== null && faults.push(place)));
      const feeder = tracer.open(`server.${end}`);
      for (const line of file(end).split(/(?<=\n)/)) feeder.feed(line);
      feeder.end();
      const seen = tracer
        .found()
        .entries.map(({ kind, action, resource, result, code }) => [kind, action, resource, result, code].join('|'));
      return { seen, faults };
    };
    const quoted = `SELECT 'a ${forged.replace(/ +/g, ' ')}', '"', ','`;
    const expected = [
      'sign-in|sign in|postgres|done|',
      'use|SET|SET ROLE owner|done|',
      'use|INSERT|INSERT INTO orders VALUES (1)|done|',
      `use|SELECT|${quoted}|done|`,
      'use|SELECT|SELECT nothing|failed|42703',
      'use|SELECT|SELECT 1|done|',
      'use|SELECT|SELECT $1::int|done|',
      'attempt|sign in||refused|28P01',
      'sign-out|sign out||done|',
    ];
    expect(of('csv')).toEqual({ seen: expected, faults: [] });
    expect(of('json')).toEqual({ seen: expected, faults: [] });
    // Here the name that only began like the login is another attempt, and the lines that strangers made are told as unreadable.
    const plain = of('log');
    expect(plain.seen).toEqual([...expected.slice(0, -1), 'attempt|sign in||refused|28P01', ...expected.slice(-1)]);
    expect(plain.faults.length).toBeGreaterThanOrEqual(6);
  });
});

describe('exported files', () => {
  let desk: Desk;
  const [orders, aws] = [elevations[0], elevations[2]];
  if (!orders || !aws) throw new Error('the corpus has others');
  const never = '20261121-orders-db-000000';
  const corpus = corpusOf(7);
  const system = readFileSync(new URL('../../policy/systems/orders-db.yaml', import.meta.url), 'utf8');
  const account = `system: aws-prod
title: Production on AWS
target: aws-iam
owners: [database-owners]
defaultIdentity: arn:aws:iam::111122223333:role/reader
connection: { account: "111122223333", region: eu-central-1, boundary: elevate/boundary, role: elevate/pipeline, revokeRole: elevate/sweeper }
`;
  const shapes = `shapes:
  deploy:
    title: Put files
    tier: reversible-write
    ttlMax: 1h
    params: {}
    gives: { statements: [{ actions: ["s3:PutObject"], resources: ["arn:aws:s3:::acme-web/*"] }] }
`;
  const path = (id: string) => `elevations/${id.slice(9, -7)}/reversible-write/2026/11/${id}.yaml`;

  beforeAll(async () => {
    const owners = /^owners: .*$/m.exec(system)?.[0] ?? '';
    const awsPolicy = `apiVersion: elevation/v1\n${account.replace(/^owners: .*$/m, owners)}${shapes}`;
    const files = Object.fromEntries([orders.id, aws.id, never].map((id) => [path(id), 'nobody reads this\n']));
    desk = await openDesk({ files: { ...files, 'policy/systems/aws-prod.yaml': awsPolicy } });
    const main = (await desk.forge.forge.git.revParse('refs/heads/main')) ?? '';
    for (const { id, span } of [orders, aws]) {
      const times = { expiresAt: iso(span?.until ?? 0), effectiveEnd: iso(span?.last ?? 0), at: iso(begin) };
      const about = { system: id.slice(9, -7), path: path(id), policy: [main, main] as const };
      await desk.ledger.append(() => [
        granting(id, { ...about, ...times }),
        granted(id, { system: about.system, expiresAt: times.expiresAt, at: times.at }),
      ]);
    }
    mkdirSync(join(desk.clone, 'logs', 'deep'), { recursive: true });
    for (const { name, text } of corpus.files) {
      writeFileSync(join(desk.clone, 'logs', name), text);
      writeFileSync(join(desk.clone, 'logs', 'deep', `${name}.gz`), gzipSync(text));
    }
  });
  afterAll(() => {
    desk.ledger.close();
    desk.close();
  });
  const trace = (id: string, ...more: string[]) => desk.run(null, 'audit', 'trace', id, ...more);
  const json = async (id: string, ...more: string[]) =>
    (await desk.json(null, 'audit', 'trace', id, ...more)) as unknown as Json & { exit: number };
  const keysOf = (id: string, as: 'sure' | 'doubt') =>
    new Set(
      [...corpus.truth.values()].filter(({ fact }) => fact.id === id && (fact.as === 'doubt') === (as === 'doubt')).map(({ key }) => key),
    ).size;

  test('CloudTrail, by patterns, packed and not, with the account of the policy', async () => {
    const { exit, entries, doubts, alarm, read } = await json(aws.id, '--cloudtrail', 'logs/trail-*');
    expect({ exit, alarm }).toEqual({ exit: 1, alarm: true });
    expect([entries.length, doubts.length]).toEqual([keysOf(aws.id, 'sure'), keysOf(aws.id, 'doubt')]);
    expect(read).toMatchObject([{ log: 'cloudtrail', files: 4 }]);
    const packed = await json(aws.id, '--cloudtrail', 'logs/**/*.gz', 'logs/trail-1.json');
    expect(packed.entries.length).toBe(entries.length);
    expect(packed.read[0]?.files).toBe(corpus.files.length + 1);
    expect(packed.read[0]?.unreadable).toBeGreaterThan(100); // the other systems' logs are none of CloudTrail
  });

  test('after the end is an alarm; what was refused then, or came from a session left open, is none', async () => {
    const { entries } = await json(orders.id, '--postgres', 'logs/postgres-a.json');
    const late = entries.filter(({ phase }) => phase !== 'during').map(({ kind, phase, result }) => `${kind} ${phase} ${result}`);
    expect(late.sort()).toEqual(
      [
        ...['attempt before refused', 'attempt before refused', 'attempt after refused', 'attempt after refused', 'attempt after refused'],
        ...['use left-behind done', 'sign-out left-behind done', 'use after done', 'use after refused'],
      ].sort(),
    );
    const { exit, out } = await trace(orders.id, '--postgres', 'logs/postgres-a.json');
    expect(exit).toBe(1);
    expect(out).toMatch(/^ {2}2026-11-21 09:43:00 {2}done {5}ALARM after the end: DELETE FROM shop\.orders$/m);
    expect(out).toContain('✗ ALARM: 1 entry outside of its time');
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  test('an end that came early counts; an elevation that was never granted has no time at all', async () => {
    await desk.ledger.append(() => [ended(orders.id, { at: iso(begin + 8 * 60_000), why: 'revoked', by: 'bob' })]);
    const { entries } = await json(orders.id, '--postgres', 'logs/postgres-a.json');
    expect(entries.filter(({ phase, kind }) => phase === 'after' && kind === 'sign-in')).toHaveLength(3);
    const line = JSON.stringify({
      timestamp: '2026-11-21 09:00:00.000 UTC',
      user: `elev_${never}`,
      error_severity: 'LOG',
      message: 'statement: SELECT 1',
    });
    writeFileSync(join(desk.clone, 'never.json'), line);
    const result = await json(never, '--postgres', 'never.json');
    expect(result).toMatchObject({ exit: 1, alarm: true, entries: [{ phase: 'never' }] });
  });

  test('what cannot be read is told with file and line, and the exit code says so', async () => {
    const fine = JSON.stringify({ timestamp: '2026-11-21 09:01:00.000 UTC', user: 'bob', error_severity: 'LOG', message: 'x' });
    writeFileSync(join(desk.clone, 'some.json'), [fine, '{"timestamp":', fine, 'word', ''].join('\n'));
    const { exit, out } = await trace(aws.id, '--postgres', 'some.json');
    expect(exit).toBe(5);
    expect(out).toContain('! 2 lines of PostgreSQL could not be read:\n  some.json:2: it is no JSON\n  some.json:4: it is no JSON\n');
    expect((await json(aws.id, '--postgres', 'some.json')).read[0]).toMatchObject({ pieces: 4, unreadable: 2 });
  });

  test.each<[string, string, string]>([
    ['cut off in a record', '{"Records":[{"eventTime":"2026-11-21T09:00:00Z","eventName":"x"},{"eventT', 'the file ends in the middle'],
    [
      'no list of records',
      '{"Records":[{"eventTime":"2026-11-21T09:00:00Z","eventName":"x"} oops {}]}',
      'nothing from here on could be read',
    ],
    ['something else', '{"digestS3Bucket":"acme"}', 'no event of CloudTrail'],
  ])('CloudTrail, %s', async (_, text, why) => {
    writeFileSync(join(desk.clone, 'odd.json'), text);
    const { exit, read } = await json(aws.id, '--cloudtrail', 'odd.json');
    expect(exit).toBe(5);
    expect(read[0]).toMatchObject({
      unreadable: 1,
      faults: [{ place: expect.stringMatching(/^odd\.json:1/), why: expect.stringContaining(why) }],
    });
  });

  test('a csvlog whose quotes do not end', async () => {
    writeFileSync(join(desk.clone, 'odd.csv'), '2026-11-21 09:00:00.000 UTC,"bob\n2026-11-21 09:00:01.000 UTC,"x"\n');
    const { exit, read } = await json(aws.id, '--postgres', 'odd.csv');
    expect({ exit, faults: read[0]?.faults }).toMatchObject({ exit: 5, faults: [{ place: 'odd.csv:1' }] });
  });

  test.each<[string, string[], RegExp]>([
    ['no logs', [], /^USAGE: give the logs to look through/],
    ['a file that is not there', ['--vault', 'gone.log'], /^INPUT_INVALID: there is no file «gone\.log»/],
    ['a pattern that fits nothing', ['--vault', 'gone-*.log'], /^INPUT_INVALID: there is no file «gone-\*\.log»/],
    ['a packed file that is broken', ['--vault', 'broken.log.gz'], /^INPUT_INVALID: «broken\.log\.gz» could not be read to its end \(Z_/],
    ['a pipe for CloudTrail', ['--cloudtrail', 'pipe'], /^USAGE: «pipe» can be read once only/],
  ])('%s is an error of one line', async (_, args, says) => {
    writeFileSync(join(desk.clone, 'broken.log.gz'), gzipSync('x'.repeat(9999)).subarray(0, 40));
    rmSync(join(desk.clone, 'pipe'), { force: true });
    execFileSync('mkfifo', [join(desk.clone, 'pipe')]);
    const { exit, out, err } = await trace(aws.id, ...args);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err.replace(/^elevate: /, '')).toMatch(says);
    expect(err).not.toContain('\n');
  });

  test('a log of 200 MB takes no more memory than a small one', async () => {
    const line = `${JSON.stringify({ time: iso(begin), type: 'request', auth: {}, request: { id: 'x', path: 'y'.repeat(400) } })}\n`;
    const part = gzipSync(line.repeat(40_000), { level: 1 });
    writeFileSync(join(desk.clone, 'large.log.gz'), Buffer.concat(Array.from({ length: 10 }, () => part)));
    const args = ['audit', 'trace', aws.id, '--vault', 'large.log.gz', '--json'];
    const { exit, out, err } = await desk.spawn(null, args, { NODE_OPTIONS: '--max-old-space-size=60' }).done;
    // Only on a busy machine is there time for a word of progress.
    expect({ exit, err: err.replaceAll('reading large.log.gz …\n', '') }).toEqual({ exit: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ read: [{ pieces: 400_000, unreadable: 0 }], entries: [] });
  });

  test('an id that is not known is an error', async () => {
    expect(await trace('zzzzzz', '--vault', 'logs/vault-1.log')).toMatchObject({ exit: 2, err: expect.stringContaining('«zzzzzz»') });
  });

  test('texts of strangers command neither a terminal nor a runner', async () => {
    const nasty = '::error file=x::y\u001b[31m\u202e##[group]';
    const event = {
      eventTime: '2026-11-21T09:01:00Z',
      eventName: nasty,
      eventSource: nasty,
      requestParameters: { bucketName: `\n${nasty}` },
      userIdentity: { type: 'AssumedRole', arn: nasty, sessionContext: { sessionIssuer: { arn: aws.roleArn } } },
    };
    writeFileSync(join(desk.clone, 'nasty.json'), JSON.stringify({ Records: [event, { ...event, errorCode: nasty }] }));
    const { out } = await trace(aws.id, '--cloudtrail', 'nasty.json');
    const asJson = await desk.run(null, 'audit', 'trace', aws.id, '--cloudtrail', 'nasty.json', '--json');
    for (const text of [out, asJson.out]) {
      expect(text).not.toMatch(unprintable);
      expect(text).not.toMatch(/^\s*::/m);
    }
    expect(JSON.parse(asJson.out)).toMatchObject({ entries: [{ by: nasty }, { code: nasty }] });
  });
});
