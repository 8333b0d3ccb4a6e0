import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RequestId } from '../core/model.ts';
import { readPolicyFrom } from '../sources/policy.ts';
import { SecretStore } from '../sources/secrets.ts';
import { keptOf } from '../targets/vault/kept.ts';
import { buildVault } from './build-vault.ts';
import { type Issuer, jobClaims, startIssuer } from './oidc.ts';
import { acme, connectTo, sampleText, systemFile } from './policy.ts';
import type { OpenSetting, Setting } from './setting.ts';
import type { Stage } from './stage.ts';
import { startVault, type VaultServer, vaultProgram } from './vault.ts';
import { admitPerson, applyPolicies, applySetup, call, must } from './vault-setup.ts';

const people = 'policy/people.yaml';
const put = ['vault', 'kv', 'put', '-mount=apps', 'checkout/payment-key', '@../new-key.json'];
/** Reads everything, and writes nothing: what everybody holds. */
const everybody = ['apps', 'flags'].map((mount) => `path "${mount}/*" { capabilities = ["read", "list"] }`).join('\n');

export interface OnVault extends Setting {
  readonly server: VaultServer;
  readonly alice: { readonly entity: string; readonly token: string };
}

/** On a real Vault: a token for this one request, which waits for alice alone. */
export const openOnVault: OpenSetting<OnVault> = async (talk, home) => {
  if (vaultProgram() === null) await buildVault((line) => talk(`elevate: ${line}`));
  talk('elevate: starting Vault …');
  const [server, issuer] = await Promise.all([startVault(), startIssuer()]);
  const alice = await fill(server, issuer);
  const { address } = server;
  const jobs = {
    pipeline: issuer.jobOf(jobClaims()),
    sweep: issuer.jobOf(jobClaims({ environment: 'elevations-revoke', workflow: 'sweep.yml' })),
  };
  const shell = { PATH: `${dirname(server.program)}${delimiter}${process.env.PATH}`, HOME: dirname(home), VAULT_ADDR: address };
  const hers = { ...shell, VAULT_TOKEN: alice.token };
  // What she puts there is in a file, since a command line can be read by everybody on the machine.
  mkdirSync(dirname(home), { recursive: true });
  writeFileSync(join(dirname(home), 'new-key.json'), '{ "key": "pk_new_4f1c", "issued": "2026-11-20" }\n', { mode: 0o600 });

  const tokenOf = (id: RequestId): string => {
    const kept = keptOf(SecretStore.open({ ELEVATE_HOME: home }).get(id) ?? '');
    return kept.kind === 'token' ? kept.token : '';
  };
  const waits = (id: RequestId) => `elevations/data/${alice.entity}/${id}`;

  return {
    ...{ server, alice },
    system: 'shop-vault',
    policy: {
      [systemFile('shop-vault')]: connectTo(sampleText(systemFile('shop-vault')), { address }),
      [people]: sampleText(people).replace(await sampleEntity(), alice.entity),
    },
    envOf: (as) => (as === 'pipeline' || as === 'sweep' ? jobs[as] : as === 'alice-acme' ? hers : {}),
    request: ['--shape', 'rotate-secret', '--param', 'app=checkout', '--param', 'secret=payment-key'],
    destructive: ['--shape', 'delete-secrets', '--param', 'app=checkout'],
    reasons: {
      justification: 'The payment provider ends the old key of the checkout tonight; the new one is issued and lies in their portal.',
      rollback: 'Vault keeps the version before, and the provider takes the old key until midnight.',
      alternatives: 'The provider was asked for one more week and declined.',
    },
    owner: 'bob-acme',
    tells: {
      before: 'She reads production, like everybody, with the token that she always has.',
      asks: 'Nothing secret is made yet: Vault will make a token, and wrap it, so that only alice can open it, and only once.',
      writes:
        'She fetches the token with her own sign-in; from then on it is on her machine alone. The pipeline has held no more than its wrapping.',
      ends: 'No sweep runs now, as if it were dead. Vault itself refuses the token at the end of its time, and ends what it has leased.',
      sweeps: 'What Vault has kept about the waiting token is gone, with all its versions.',
    },
    async cannotWrite(stage) {
      await stage.run('alice', put, { env: hers, fails: true });
    },
    async write(stage, id) {
      await stage.elevate('alice-acme', ['exec', id, '--', ...put]);
      const env = { ...shell, VAULT_TOKEN: tokenOf(id) };
      return {
        async ended() {
          // Vault looks at its leases a moment later than at the clock.
          await sleep(200);
          await stage.run('alice', put, { env, fails: true });
        },
        async swept() {
          const { status } = await call(server, server.rootToken, 'GET', waits(id).replace('/data/', '/metadata/'));
          stage.expect(status === 404, 'the entry survived the sweep');
        },
      };
    },
    encore: (stage, again) => theft(stage, again, server, waits),
    async stop() {
      await Promise.all([server.stop(), issuer.stop()]);
    },
  };
};

/** Somebody was faster than alice: what the pipeline had in its memory for a moment was read there. */
async function theft(stage: Stage, again: () => Promise<RequestId>, server: VaultServer, waits: (id: RequestId) => string): Promise<void> {
  stage.scene(
    'Somebody steals what is waiting',
    'The same once more; and this time mallory, who reads the memory of the pipeline, has the wrapping token, and opens it before alice does. (The demo plays mallory as root: nobody else can read what waits for alice.)',
  );
  const id = await again();
  await stage.elevate('pipeline', ['reconcile'], { show: 'answer' });
  const { data } = await must(server, server.rootToken, 'GET', waits(id));
  const { wrapping_token: wrapping } = (data as { data: { wrapping_token: string } }).data;
  const { auth } = await must(server, wrapping, 'POST', 'sys/wrapping/unwrap');
  const stolen = (auth as { client_token: string }).client_token;
  const use = () => call(server, stolen, 'POST', 'apps/data/checkout/payment-key', { data: { key: 'mallory’s' } });
  stage.show(`mallory, with the stolen token: HTTP ${(await use()).status}`);
  stage.say('It opens once. So alice cannot, and her claim knows why: it tells of a theft, and takes the access back in her name.');
  await stage.elevate('alice-acme', ['claim', id], { exit: 1 });
  await stage.elevate('sweep', ['reconcile', '--only', 'revoke']);
  const { status } = await use();
  stage.show(`mallory, with the stolen token: HTTP ${status}`);
  stage.expect(status === 403, 'the stolen token still opens Vault');
  await stage.elevate('alice-acme', ['audit', 'log', '--system', 'shop-vault']);
}

/** Vault as it might have been there before, setup/vault applied, the policies of the shapes, and alice. */
async function fill(server: VaultServer, issuer: Issuer): Promise<{ readonly entity: string; readonly token: string }> {
  await applySetup(server, issuer, { READONLY: 'everybody' });
  await server.root('PUT', 'sys/policies/acl/everybody', { policy: everybody });
  for (const mount of ['apps', 'flags']) await server.root('POST', `sys/mounts/${mount}`, { type: 'kv', options: { version: '2' } });
  await server.root('POST', 'apps/data/checkout/payment-key', { data: { key: 'pk_old_9b2e', issued: '2025-11-20' } });
  const system = (await sample()).systems.get('shop-vault');
  if (system) await applyPolicies(server, system);
  return admitPerson(server, 'alice', ['default', 'everybody']);
}

async function sample() {
  const read = await readPolicyFrom(acme);
  if (!read.ok) throw new Error('the sample policy does not hold together');
  return read.policy;
}

/** Who alice is in the sample; a Vault makes such ids itself. */
async function sampleEntity(): Promise<string> {
  return (await sample()).people.byName.get('alice')?.identities.vault ?? '';
}
