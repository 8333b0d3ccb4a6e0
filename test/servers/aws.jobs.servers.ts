import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Issuer, jobClaims, startIssuer } from '../../scripts/demo/oidc.ts';
import { account } from '../support/aws.ts';
import { type Asked, type AwsWorld, openAwsWorld } from '../support/aws-world.ts';

/** A job that claims, on moto, before which iam-simulate asks the role's trust policy whose token it is (who is refused: test/targets/aws.end.test.ts). */
let world: AwsWorld;
let issuer: Issuer;
let asked: Asked;
beforeAll(async () => {
  world = await openAwsWorld();
  issuer = await startIssuer();
  const params = { bucket: 'acme-web', distribution: 'E2QWRUHAPOMQZL' };
  const change = { shape: 'prod-deploy', tier: 'reversible-write', alternatives: null, ttl: '20m', params, subject: 'checkout-deploy' };
  asked = await world.granted(change);
});
afterAll(async () => {
  await issuer.stop();
  await world.stop();
});
let callsBefore = 0;
beforeEach(() => {
  callsBefore = world.bench.calls.length;
});
const calls = () => world.bench.calls.slice(callsBefore);

const claims = jobClaims({ repository: 'acme/checkout', environment: 'production', workflow: 'deploy.yml' });
/** A job has no credentials of AWS but its token. */
const bare = () => ({ AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_ENDPOINT_URL: world.bench.env.AWS_ENDPOINT_URL ?? '' });
const command = [process.execPath, '-p', 'process.env.AWS_ACCESS_KEY_ID'];
const tokenOf = () => world.bench.forms.findLast((form) => form.get('Action') === 'AssumeRoleWithWebIdentity');

test('by the token of the job, asked for AWS alone, and held in memory', async () => {
  const { exit, out, err } = await world.run(['exec', asked.id, '--', ...command], { ...bare(), ...issuer.jobOf(claims) });
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  expect(out.trim()).toMatch(/^[A-Z0-9]{16,}$/);
  expect(calls()).toEqual(['AssumeRoleWithWebIdentity']);
  const form = tokenOf();
  expect(form?.get('RoleArn')).toBe(`arn:aws:iam::${account}:role/elevations/elevation-${asked.id}`);
  expect(form?.get('RoleSessionName')).toBe(asked.id);
  const [, body = ''] = form?.get('WebIdentityToken')?.split('.') ?? [];
  expect(JSON.parse(Buffer.from(body, 'base64url').toString())).toMatchObject({ aud: 'sts.amazonaws.com', sub: claims.sub });
});

test('what tells AWS’s programs how the job itself signs in does not reach the command', async () => {
  const script = 'console.log(Object.keys(process.env).filter((name) => /^AWS_(WEB|ROLE|PROFILE)/.test(name)).join())';
  const set = { ...bare(), ...issuer.jobOf(claims), AWS_ROLE_ARN: 'x', AWS_WEB_IDENTITY_TOKEN_FILE: '/nowhere' };
  expect(await world.run(['exec', asked.id, '--', process.execPath, '-e', script], set)).toMatchObject({ exit: 0, out: '\n' });
});

test('where another runner keeps the token in a file', async () => {
  const file = join(world.home, 'token');
  writeFileSync(file, `${issuer.sign(claims, 'sts.amazonaws.com')}\n`);
  const { exit } = await world.run(['exec', asked.id, '--', 'true'], { ...bare(), AWS_WEB_IDENTITY_TOKEN_FILE: file });
  expect(exit).toBe(0);
  expect(tokenOf()?.get('WebIdentityToken')).toMatch(/^[^.\s]+\.[^.\s]+\.[^.\s]+$/);
});

test.each<[string, () => { readonly [name: string]: string }, number, string]>([
  ['outside of a job', () => ({}), 4, 'this is no job that has an OIDC token'],
  ['with a file that is not there', () => ({ AWS_WEB_IDENTITY_TOKEN_FILE: '/nowhere' }), 4, 'is empty or cannot be read'],
  [
    'in a job without id-token: write',
    () => ({ ...issuer.jobOf(claims), ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'planted-bearer' }),
    4,
    '(HTTP 401)',
  ],
  [
    'with a place for tokens that somebody could listen at',
    () => ({ ACTIONS_ID_TOKEN_REQUEST_URL: 'http://example.com/token', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'planted-bearer' }),
    2,
    'is no https address',
  ],
  [
    'with a place for tokens where nobody is',
    () => ({ ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1/token', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'planted-bearer' }),
    3,
    'it does not answer',
  ],
])('%s', async (_, env, exit, says) => {
  const ran = await world.run(['claim', asked.id, '--credential-process'], { ...bare(), ...env() });
  expect(ran).toMatchObject({ exit, out: '', err: expect.stringContaining(says) });
  expect(ran.err).not.toContain('planted-bearer');
  expect(calls()).toEqual([]);
});

test('the token of another job of the same repository opens nothing', async () => {
  const other = jobClaims({ repository: 'acme/checkout', environment: 'staging', workflow: 'deploy.yml' });
  const ran = await world.run(['exec', asked.id, '--', 'true'], { ...bare(), ...issuer.jobOf(other) });
  expect(ran).toMatchObject({ exit: 3, err: expect.stringContaining('does not let you take') });
}, 30_000);

test.each([
  ['ExpiredTokenException', 4, 'have expired'],
  ['InvalidIdentityToken', 3, 'refused to let you take'],
  ['IDPRejectedClaim', 3, 'refused to let you take'],
])('AWS says %s of the token', async (code, exit, says) => {
  world.bench.fail('AssumeRoleWithWebIdentity', { status: 400, code });
  const ran = await world.run(['claim', asked.id], { ...bare(), ...issuer.jobOf(claims) });
  expect(ran).toMatchObject({ exit, err: expect.stringContaining(says) });
  expect(ran.err).not.toContain('planted-text');
});
