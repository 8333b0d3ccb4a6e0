import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CreateRoleCommand } from '@aws-sdk/client-iam';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exitCodeOf } from '../../scripts/elevate.ts';
import { noPaint } from '../../scripts/output/paint.ts';
import { account } from '../support/aws.ts';
import { type Asked, type AwsWorld, openAwsWorld, type Ran } from '../support/aws-world.ts';
import { repository } from '../support/policy-files.ts';

/** Claiming on moto, which gives a session to everybody: whom AWS lets in is proved by iam-simulate (test/targets/aws.end.test.ts). */
let world: AwsWorld;
let asked: Asked;
let alice: { readonly [name: string]: string };
beforeAll(async () => {
  world = await openAwsWorld();
  asked = await world.granted();
  alice = await world.signedInAs('alice');
});
afterAll(() => world.stop());

const elevate = (...args: string[]): Promise<Ran> => world.run(args, alice);
let callsBefore = 0;
beforeEach(() => {
  callsBefore = world.bench.calls.length;
});
const calls = () => world.bench.calls.slice(callsBefore);
const lastForm = (action: string) => Object.fromEntries(world.bench.forms.findLast((form) => form.get('Action') === action) ?? []);
const endOf = async ({ id }: Asked) => (await world.ledger.read()).state.active.get(id)?.granting.expiresAt ?? '';

async function sessionOf(RoleArn: string): Promise<{ readonly [name: string]: string }> {
  const sts = new STSClient({
    region: 'eu-central-1',
    endpoint: world.bench.endpoint,
    credentials: { accessKeyId: 'A', secretAccessKey: 'B' },
  });
  const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'run-7' }));
  sts.destroy();
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = Credentials ?? {};
  return { AWS_ACCESS_KEY_ID: AccessKeyId, AWS_SECRET_ACCESS_KEY: SecretAccessKey, AWS_SESSION_TOKEN: SessionToken };
}

const whoAmI = [
  `const { STSClient, GetCallerIdentityCommand } = require(${JSON.stringify(join(repository, 'node_modules/@aws-sdk/client-sts'))});`,
  'new STSClient({}).send(new GetCallerIdentityCommand({})).then(({ Arn }) => console.log(Arn));',
].join('\n');

describe('claim', () => {
  test('asks AWS as the subject: under the id as name and source identity, for what is left, and says how to use it', async () => {
    const { exit, out, err } = await elevate('claim', asked.id);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(calls()).toEqual(['GetCallerIdentity', 'AssumeRole']);
    const { RoleArn, RoleSessionName, SourceIdentity, DurationSeconds } = lastForm('AssumeRole');
    expect({ RoleArn, RoleSessionName, SourceIdentity }).toEqual({
      RoleArn: `arn:aws:iam::${account}:role/elevations/elevation-${asked.id}`,
      RoleSessionName: asked.id,
      SourceIdentity: asked.id,
    });
    const left = (Date.parse(await endOf(asked)) - Date.now()) / 1000;
    expect(Math.abs(Number(DurationSeconds) - left)).toBeLessThan(30);
    expect(out).toContain(`elevate exec ${asked.id.slice(-6)} -- aws sts get-caller-identity`);
    expect(out).toContain('--credential-process');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('somebody else is told who is signed in, and AWS is not asked for the role', async () => {
    const { exit, err } = await world.run(['claim', asked.id], await world.signedInAs('bob'));
    expect(exit).toBe(4);
    expect(err).toContain('alice@example.com», and you are signed in to AWS as «arn:aws:sts::');
    expect(calls()).toEqual(['GetCallerIdentity']);
  });

  test('an agent, whose identity is a role, by any session of it and of no other', async () => {
    const trust = '{"Version":"2012-10-17","Statement":[]}';
    const another = { RoleName: 'triage-agent-2', Path: '/agents/', AssumeRolePolicyDocument: trust };
    await world.bench.admin.send(new CreateRoleCommand(another));
    const { id } = await world.granted({ requester: 'alice', subject: 'triage-agent' });
    const claimedBy = async (role: string) =>
      (await world.run(['claim', id], await sessionOf(`arn:aws:iam::${account}:role/agents/${role}`))).exit;
    expect(await claimedBy('triage-agent')).toBe(0);
    expect(await claimedBy('triage-agent-2')).toBe(4);
  });

  test('credentials that are over', async () => {
    world.bench.fail('GetCallerIdentity', { status: 403, code: 'ExpiredToken' });
    expect(await elevate('claim', asked.id)).toMatchObject({
      exit: 4,
      err: expect.stringContaining('no credentials of this machine that are good'),
    });
  });

  test('a role that AWS does not know everywhere yet is asked for again, with a line each time', async () => {
    world.bench.fail('AssumeRole', { status: 403, code: 'AccessDenied' }, { status: 403, code: 'AccessDenied' });
    const { exit, err } = await elevate('claim', asked.id);
    expect(exit).toBe(0);
    expect([...err.matchAll(/does not let you in yet \((\d) of 6\)/g)].map(([, place]) => place)).toEqual(['1', '2']);
  });

  test('one that stays shut is said to be, with what to do', async () => {
    world.bench.fail('AssumeRole', ...Array.from({ length: 6 }, () => ({ status: 403, code: 'AccessDenied' })));
    const { exit, err } = await elevate('claim', asked.id);
    expect(exit).toBe(3);
    expect(err).toContain(`web does not let you take elevation-${asked.id}, though you are whom it is for; "elevate show`);
    expect(err).not.toContain('planted-text');
  });

  test.each([
    ['--pgpass', 'x', '--pgpass is for PostgreSQL'],
    ['--open', null, '--open needs a page'],
  ])('%s does not fit', async (flag, value, says) => {
    expect(await elevate('claim', asked.id, flag, ...(value === null ? [] : [value]))).toMatchObject({
      exit: 2,
      err: expect.stringContaining(says),
    });
  });
});

describe('the end is honest', () => {
  test('where less is left than AWS’s shortest session, the earlier end counts, and that is said', async () => {
    const short = await world.granted({ ttl: '5m' });
    const { out, err } = await elevate('claim', short.id, '--credential-process');
    expect(Number(lastForm('AssumeRole').DurationSeconds)).toBe(900);
    expect(JSON.parse(out)).toMatchObject({ Expiration: await endOf(short) });
    expect(JSON.parse((await elevate('claim', short.id, '--json')).out)).toMatchObject({ until: await endOf(short) });
    expect(err).toContain(`it refuses everything in this one from ${await endOf(short)} on`);
  });

  test('where more is left than the role’s longest, the session’s own end counts', async () => {
    const change = { shape: 'add-replica', tier: 'reversible-write', alternatives: null, ttl: '2h' };
    const params = { region: 'eu-central-1', source: 'orders-main', replica: 'orders-replica-2' };
    const long = await world.granted({ ...change, params });
    const before = Date.now();
    const { out, err } = await elevate('claim', long.id, '--credential-process');
    expect(Number(lastForm('AssumeRole').DurationSeconds)).toBe(3600);
    const { Expiration } = JSON.parse(out) as { Expiration: string };
    expect(Math.abs(Date.parse(Expiration) - before - 3_600_000)).toBeLessThan(60_000);
    expect(err).toContain(`ends at ${Expiration}; until ${await endOf(long)} another can be had`);
  });
});

describe('exec', () => {
  test('the command alone is the elevation: by name, role and place, and by nothing that the shell had said about AWS', async () => {
    const set = { ...alice, AWS_PROFILE: 'mine', AWS_CA_BUNDLE: '/nowhere', AWS_REGION: 'us-east-1', AWS_ROLE_ARN: 'x', EDITOR: 'ed' };
    const script = `console.log(Object.keys(process.env).filter((name) => /^(AWS|EDITOR|ELEVATE_C)/.test(name)).sort().join()); ${whoAmI}`;
    const { exit, out, err } = await world.run(['exec', asked.id, '--', process.execPath, '-e', script], set);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    const [names, arn] = out.trim().split('\n');
    const given = [
      'ACCESS_KEY_ID',
      'CREDENTIAL_EXPIRATION',
      'DEFAULT_REGION',
      'ENDPOINT_URL',
      'REGION',
      'SECRET_ACCESS_KEY',
      'SESSION_TOKEN',
    ];
    expect(names).toBe([...given.map((name) => `AWS_${name}`), 'EDITOR'].join());
    expect(arn).toBe(`arn:aws:sts::${account}:assumed-role/elevation-${asked.id}/${asked.id}`);
  });
});

describe('credential_process', () => {
  test('stdout is the JSON that AWS’s programs read, and nothing else', async () => {
    const { exit, out, err } = await elevate('claim', asked.id, '--credential-process');
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out.trim().split('\n')).toHaveLength(1);
    const said = JSON.parse(out) as { [name: string]: unknown };
    expect(Object.keys(said)).toEqual(['Version', 'AccessKeyId', 'SecretAccessKey', 'SessionToken', 'Expiration']);
    expect(said.Version).toBe(1);
    expect(Date.parse(String(said.Expiration))).toBeLessThanOrEqual(Date.parse(await endOf(asked)));
  });

  /** A client of AWS that knows nothing but a profile, whose process is elevate as alice. */
  async function byProfile(env: { readonly [name: string]: string }, prefix = ''): Promise<Ran> {
    const config = join(world.home, 'config');
    const line = `${prefix}${process.execPath} ${join(repository, 'scripts/elevate.mjs')} claim ${asked.id}`;
    writeFileSync(config, `[profile elevated]\ncredential_process = ${line} --repo ${world.forge.forge.repo} --credential-process\n`);
    return world.run(['exec', asked.id, '--', process.execPath, '-e', whoAmI], {
      ...alice,
      ...env,
      AWS_CONFIG_FILE: config,
      AWS_PROFILE: 'elevated',
    });
  }
  const noKeys = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' };

  test('AWS’s own client signs in by a profile that names it', async () => {
    // The outer elevate signs in by the profile: so it is refused as the elevation itself, which shows that the profile was good.
    const keys = Object.entries(alice).flatMap(([name, value]) => (name.startsWith('AWS_') ? [`${name}=${value}`] : []));
    const { err } = await byProfile(noKeys, `env -u AWS_PROFILE -u ELEVATE_CLAIMING ${keys.join(' ')} `);
    expect(err).toContain(`you are signed in to AWS as «arn:aws:sts::${account}:assumed-role/elevation-${asked.id}/${asked.id}»`);
  });

  test('a profile that leads back to elevate does not go round and round', async () => {
    const { exit, err } = await byProfile(noKeys);
    expect(exit).toBe(4);
    expect(err).toContain('name its profile in AWS_PROFILE (and none that calls elevate)');
    expect(calls()).toEqual([]);
  });

  test('who cannot have it reads why on stderr, and stdout stays empty', async () => {
    const waiting = await world.askAndMerge();
    expect(await elevate('claim', waiting.id, '--credential-process')).toMatchObject({
      ...{ exit: 8, out: '' },
      err: expect.stringContaining('not granted yet'),
    });
    expect(calls()).toEqual([]);
  });

  test('a terminal is no program', async () => {
    const said: string[] = [];
    const io = { env: alice, cwd: world.forge.forge.repo, now: Date.now, isInteractive: true, print: () => undefined, paint: noPaint };
    const talk = (line: string) => void said.push(line);
    expect(await exitCodeOf(['claim', asked.id, '--credential-process'], { ...io, talk })).toBe(2);
    expect(said.join()).toContain('would show the credentials on this terminal');
  });
});

test('nothing is kept on disk, and one way at a time', async () => {
  expect(existsSync(join(world.home, 'alice', 'secrets'))).toBe(false);
  expect(await elevate('claim', asked.id, '--credential-process', '--print-link')).toMatchObject({
    exit: 2,
    err: expect.stringContaining('one way at a time'),
  });
});
