import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Issuer, startIssuer } from '../../scripts/demo/oidc.ts';
import { startVault, type VaultServer } from '../../scripts/demo/vault.ts';
import { applySetup, audience, call, jwtMount } from '../../scripts/demo/vault-setup.ts';
import { claimsOf, forVault, type Identity } from '../workflows/trust.ts';

/** Whom a real Vault lets in after apply.sh: the jobs of .github/workflows as they are, and nobody else. */
let vault: VaultServer;
let issuer: Issuer;
beforeAll(async () => {
  [vault, issuer] = await Promise.all([startVault(), startIssuer()]);
  await applySetup(vault, issuer);
});
afterAll(async () => {
  await issuer.stop();
  await vault.stop();
});

const roles: readonly (readonly [Identity, string])[] = [
  ['pipeline', 'elevate-grant'],
  ['sweeper', 'elevate-revoke'],
];
/** Which of the two identities such a job can have. */
async function identitiesOf(claims: { readonly [claim: string]: string }): Promise<Identity[]> {
  const found: Identity[] = [];
  for (const [identity, role] of roles) {
    const { status, body } = await call(vault, '', 'POST', `auth/${jwtMount}/login`, { role, jwt: issuer.sign(claims, audience) });
    if (status !== 200) expect(status).toBe(400);
    else {
      expect(body.auth).toMatchObject({ policies: [`elevate-${identity}`] });
      found.push(identity);
    }
  }
  return found;
}

test.each(forVault)('$what', async ({ claims, is }) => {
  expect(await identitiesOf(claims)).toEqual(is === null ? [] : [is]);
});

describe('a repository whose sub says ids', () => {
  test.each([['grant.yml', 'pipeline'] as const, ['baseline.yml', 'pipeline'] as const, ['sweep.yml', 'sweeper'] as const])(
    '%s is let in all the same',
    async (file, identity) => {
      const { environment = '', ...claims } = claimsOf(file);
      const sub = `repo:acme@700100/ops-elevations@700100200:environment:${environment}`;
      expect(await identitiesOf({ ...claims, environment, sub })).toEqual([identity]);
    },
  );
});

test('on machines of one’s own, where the administrator said so, and then nowhere else', async () => {
  await applySetup(vault, issuer, { RUNNERS: 'self-hosted' });
  expect(await identitiesOf(claimsOf('grant.yml', { runner_environment: 'self-hosted' }))).toEqual(['pipeline']);
  expect(await identitiesOf(claimsOf('grant.yml'))).toEqual([]);
});
