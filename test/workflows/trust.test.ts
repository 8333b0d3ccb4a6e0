import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { JsonObject } from '../../scripts/core/model.ts';
import { letsIn } from '../../scripts/demo/iam-simulate.ts';
import type { Claims } from '../../scripts/demo/oidc.ts';
import { account, setupPolicy } from '../support/aws.ts';
import { repository } from '../support/policy-files.ts';
import { candidates, forVault, type Identity, privileged } from './trust.ts';

/** Whoever signs in to a target by a workflow is let in by what setup/ ships for it; nobody else is. */
const both: readonly Identity[] = ['pipeline', 'sweeper'];

test('each job with a token of its own has an identity, and each identity a job', () => {
  const known = new Set(candidates.flatMap(({ is }) => is ?? []));
  expect(known).toEqual(new Set(both));
  expect(candidates.filter(({ is }) => is !== null)).toHaveLength(privileged.length);
});

describe('AWS', () => {
  const template = parse(readFileSync(join(repository, 'setup/aws/cloudformation/elevate.yaml'), 'utf8')) as {
    Resources: { [name: string]: { Properties: { AssumeRolePolicyDocument: { 'Fn::If': [string, JsonObject, JsonObject] } } } };
  };
  /** As CloudFormation fills it in for the sample. */
  const inTemplate = (identity: Identity): JsonObject => {
    const [, trust] =
      template.Resources[identity === 'pipeline' ? 'Pipeline' : 'Sweeper']?.Properties.AssumeRolePolicyDocument['Fn::If'] ?? [];
    const values: Claims = {
      'AWS::Partition': 'aws',
      'AWS::AccountId': account,
      Repository: 'acme/ops-elevations',
      Subject: 'acme/ops-elevations',
    };
    const text = JSON.stringify(trust).replace(/\{"Fn::Sub":(?:\[("[^"]*"),.*?\]\}\}\]|("[^"]*"))\}/g, '$1$2');
    return JSON.parse(text.replace(/\$\{([\w:]+)\}/g, (_, name: string) => values[name] ?? name)) as JsonObject;
  };

  test.each(candidates)('$what', async ({ claims, is }) => {
    for (const identity of both) {
      const role = `arn:aws:iam::${account}:role/elevate/elevate-${identity}`;
      for (const trust of [setupPolicy(`trust-${identity}`), inTemplate(identity)])
        expect(await letsIn(trust, role, { ...claims, aud: 'sts.amazonaws.com' }), identity).toBe(is === identity);
    }
  });
});

describe('Vault', () => {
  const roles = { pipeline: 'elevate-grant', sweeper: 'elevate-revoke' } as const;
  const written = apply();
  afterAll(() => rmSync(written, { recursive: true }));
  test.each(forVault)('$what', ({ claims, is }) => {
    for (const identity of both) {
      const role = JSON.parse(readFileSync(join(written, `auth~elevate-jwt~role~${roles[identity]}`), 'utf8'));
      expect(role.bound_claims_type).toBe('string');
      const bound = Object.entries(role.bound_claims as { [claim: string]: string | string[] });
      const isLetIn = bound.every(([claim, wanted]) => [wanted].flat().includes(claims[claim] ?? ''));
      expect(isLetIn, identity).toBe(is === identity);
    }
  });
  test('no other role is written there', () => {
    expect(
      readdirSync(written)
        .filter((name) => name.startsWith('auth~elevate-jwt~role~'))
        .sort(),
    ).toEqual(
      Object.values(roles)
        .map((role) => `auth~elevate-jwt~role~${role}`)
        .sort(),
    );
  });
});

/** apply.sh as it is, with a "vault" that only keeps what it is given; test/servers/vault.trust.servers.ts does the same on a real one. */
function apply(): string {
  const folder = mkdtempSync(join(tmpdir(), 'elevate-vault-setup-'));
  const program = join(folder, 'vault');
  writeFileSync(program, '#!/bin/sh\nif [ "$1" = write ] && [ "$3" = - ]; then cat >"$KEPT/$(printf %s "$2" | tr / "~")"; fi\n');
  chmodSync(program, 0o755);
  const env = {
    PATH: `${folder}:${process.env.PATH}`,
    KEPT: folder,
    VAULT_ADDR: 'http://127.0.0.1:1',
    REPOSITORY: 'acme/ops-elevations',
    READONLY: 'default',
  };
  execFileSync(join(repository, 'setup/vault/apply.sh'), { env, stdio: 'ignore' });
  return folder;
}
