import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ElevationError } from '../../scripts/core/errors.ts';
import { type Issuer, startIssuer } from '../../scripts/demo/oidc.ts';
import { awsIamKind } from '../../scripts/targets/aws-iam/kind.ts';
import { account, system } from '../support/aws.ts';
import { type AwsBench, openAwsBench } from '../support/moto.ts';
import { candidates, claimsOf } from '../workflows/trust.ts';

let bench: AwsBench;
let issuer: Issuer;
beforeAll(async () => {
  bench = await openAwsBench();
  issuer = await startIssuer();
});
afterAll(async () => {
  await issuer.stop();
  await bench.stop();
});

async function errorOf(work: Promise<unknown>): Promise<ElevationError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ElevationError)) throw new Error(`not one of our errors: ${String(error)}`);
  expect(error.message + JSON.stringify(error.cause)).not.toContain('planted-text');
  return error;
}

describe('with the credentials of a machine', () => {
  test('asks for the role of the pipeline, or of the sweeper, before anything else', async () => {
    const before = bench.calls.length;
    await bench.open('revoke');
    expect(bench.calls.slice(before)).toEqual(['GetCallerIdentity', 'AssumeRole']);
  });
  test('credentials that have expired', async () => {
    bench.fail('GetCallerIdentity', { status: 403, code: 'ExpiredToken' });
    const error = await errorOf(bench.open());
    expect([error.code, error.message]).toEqual([
      'SIGN_IN_NEEDED',
      'web knows no credentials of this machine, or they have expired (ExpiredToken); sign in to AWS as setup/aws/README.md shows and run this again',
    ]);
  });
  test('the role does not trust us', async () => {
    bench.fail('AssumeRole', { status: 403, code: 'AccessDenied' });
    const error = await errorOf(bench.open('revoke'));
    expect([error.code, error.message]).toEqual([
      'TARGET_REFUSED',
      'web refused to sign in as elevate/elevate-sweeper (AccessDenied, HTTP 403); an operator compares what is there with setup/aws',
    ]);
  });
  test('nobody answers', async () => {
    const probe = createServer();
    await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
    const address = probe.address();
    await new Promise((resolve) => probe.close(resolve));
    const env = { ...bench.env, AWS_ENDPOINT_URL: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}` };
    const error = await errorOf(awsIamKind.open(system, { env, only: 'everything' }));
    expect([error.code, error.message]).toEqual([
      'TARGET_UNREACHABLE',
      'web gave no answer; check that AWS is reachable from here, then run this again',
    ]);
  });
});

describe('in a job on GitHub', () => {
  const claims = claimsOf('grant.yml');
  const hub = '210987654321';
  const job = (of = claims) => ({ AWS_ENDPOINT_URL: bench.env.AWS_ENDPOINT_URL, ...issuer.jobOf(of) });
  /** What was called, with the role that was asked for. */
  async function signedIn(connection: object, only: 'everything' | 'revoke' = 'everything', env: object = job()): Promise<string[]> {
    const before = bench.forms.length;
    const here = { ...system, connection: { ...system.connection, ...connection } };
    await (await awsIamKind.open(here, { env: { ...env }, only })).close();
    return bench.forms.slice(before).map((form) => `${form.get('Action')} ${form.get('RoleArn') ?? ''}`.trim());
  }
  const at = (where: string, name: string) => `arn:aws:iam::${where}:role/elevate/elevate-${name}`;

  test('by the job’s own token, for AWS alone, as the one role or the other', async () => {
    expect(await signedIn({})).toEqual([`AssumeRoleWithWebIdentity ${at(account, 'pipeline')}`]);
    const [, body = ''] = bench.forms.at(-1)?.get('WebIdentityToken')?.split('.') ?? [];
    expect(JSON.parse(Buffer.from(body, 'base64url').toString())).toMatchObject({ aud: 'sts.amazonaws.com', sub: claims.sub });
    expect(await signedIn({}, 'revoke', job(claimsOf('sweep.yml')))).toEqual([`AssumeRoleWithWebIdentity ${at(account, 'sweeper')}`]);
  });
  // What setup/aws put there lets in whom the workflows need, and nobody else.
  test.each(candidates)('$what', async ({ claims: own, is }) => {
    for (const [only, identity] of [['everything', 'pipeline'] as const, ['revoke', 'sweeper'] as const]) {
      if (is === identity) expect(await signedIn({}, only, job(own))).toEqual([`AssumeRoleWithWebIdentity ${at(account, identity)}`]);
      else expect((await errorOf(signedIn({}, only, job(own)))).code).toBe('TARGET_REFUSED');
    }
  });
  test('of several accounts: in the hub first, and from there in the system’s own', async () => {
    expect(await signedIn({ hub })).toEqual([
      `AssumeRoleWithWebIdentity ${at(hub, 'pipeline')}`,
      'GetCallerIdentity',
      `AssumeRole ${at(account, 'pipeline')}`,
    ]);
  });
  test('with credentials that it was given, by those', async () => {
    expect(await signedIn({}, 'everything', { ...job(), ...bench.env })).toEqual([
      'GetCallerIdentity',
      `AssumeRole ${at(account, 'pipeline')}`,
    ]);
  });
  test.each([
    ['ExpiredTokenException', 'SIGN_IN_NEEDED'],
    ['InvalidIdentityToken', 'TARGET_REFUSED'],
    ['AccessDenied', 'TARGET_REFUSED'],
  ])('%s', async (code, expected) => {
    bench.fail('AssumeRoleWithWebIdentity', { status: 400, code });
    expect((await errorOf(awsIamKind.open(system, { env: job(), only: 'everything' }))).code).toBe(expected);
  });
  test('no permission to ask for a token', async () => {
    const env = { ...job(), ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'planted-text' };
    expect((await errorOf(awsIamKind.open(system, { env, only: 'everything' }))).message).toContain('id-token: write');
  });
});
