import { randomInt } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Grant, Instant, Params, Policy } from '../../scripts/core/model.ts';
import { buildPolicy } from '../../scripts/core/policy.ts';
import { type Company, openCompany } from '../../scripts/demo/company.ts';
import { openAws } from '../../scripts/demo/on-aws.ts';
import { openPostgres } from '../../scripts/demo/on-postgres.ts';
import { openOnVault } from '../../scripts/demo/on-vault.ts';
import { sampleText } from '../../scripts/demo/policy.ts';
import type { OpenSetting, Setting } from '../../scripts/demo/setting.ts';
import { call, must } from '../../scripts/demo/vault-setup.ts';
import { targetKind } from '../../scripts/targets/index.ts';
import { loginOf } from '../../scripts/targets/postgres/login-name.ts';
import { peopleFile } from '../support/policy-files.ts';
import { median } from './harness.ts';
import { counted, type Row } from './report.ts';

/** When the target really refuses, minus when it was said to: seconds, one for each lease. */
type Errors = readonly number[];

/** A lease as its subject has it. `use` is one try; false: refused. */
interface Living {
  readonly expiresAt: Instant;
  use(): Promise<boolean>;
}

/** One end after the other, so that each is looked at alone, and none on a whole second. */
const betweenEndsMs = 437;
const lookBeforeMs = 600;
const now = () => performance.timeOrigin + performance.now();

export async function expiryRows(leases: number): Promise<Row[]> {
  return [
    ...rowsOf('PostgreSQL', 'sign-in', await onPostgres(leases)),
    ...rowsOf('Vault', 'token', await onVault(leases)),
    ...rowsOf('AWS', 'iam-simulate', await onAws(leases)),
  ];
}

function rowsOf(target: string, what: string, errors: Errors): Row[] {
  const name = `expiry error of ${errors.length}, ${target} (${what})`;
  return [
    counted(`${name}: median`, median(errors), 's'),
    counted(`${name}: latest`, Math.max(...errors), 's', { most: 1 }),
    counted(`${name}: earliest`, Math.min(...errors), 's'),
  ];
}

function onPostgres(leases: number): Promise<Errors> {
  return measured(openPostgres, 'update-rows', { schema: 'shop', tables: ['orders'] }, leases, async ({ database }, grant, secret) => {
    const client = { ...database.as('postgres'), user: loginOf(grant.id), password: secret };
    return { expiresAt: grant.expiresAt, use: () => signsIn(client) };
  });
}

async function signsIn(config: pg.ClientConfig): Promise<boolean> {
  const client = new pg.Client(config);
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    if ((error as { code?: string }).code !== '28P01') throw error;
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function onVault(leases: number): Promise<Errors> {
  const params = { app: 'checkout', secret: 'payment-key' };
  return measured(openOnVault, 'rotate-secret', params, leases, async ({ server, alice }, { id, expiresAt }) => {
    const waiting = await must(server, alice.token, 'GET', `elevations/data/${alice.entity}/${id}`);
    const { data } = waiting.data as { data: { wrapping_token: string } };
    const { auth } = await must(server, data.wrapping_token, 'POST', 'sys/wrapping/unwrap');
    const { client_token: token } = auth as { client_token: string };
    const write = () => call(server, token, 'POST', 'apps/data/checkout/payment-key', { data: { key: 'x' } });
    return { expiresAt, use: async () => (await write()).status === 200 };
  });
}

/** AWS itself is not here to be asked: the first second that is refused by the documents which were put, as iam-simulate reads them. */
async function onAws(leases: number): Promise<Errors> {
  const company = await openCompany(openAws, () => undefined);
  try {
    const { setting } = company;
    const granted = await grantAll(company, 'iam-of-apps', { role: 'checkout' }, leases);
    return await Promise.all(
      granted.map(async ({ grant: { id, expiresAt } }) => {
        const second = Math.floor(expiresAt / 1000) * 1000;
        for (let at = second - 2000; at <= second + 2000; at += 1000) {
          const [take, act] = await setting.allowedAt(id, at);
          if (!take && !act) return (at - expiresAt) / 1000;
        }
        throw new Error(`${id} does not end`);
      }),
    );
  } finally {
    await company.stop();
  }
}

/** Grants them all at once, then tries each without a pause around its end. */
async function measured<S extends Setting>(
  open: OpenSetting<S>,
  shape: string,
  params: Params,
  leases: number,
  living: (setting: S, grant: Grant, secret: string) => Promise<Living>,
): Promise<Errors> {
  const company = await openCompany(open, () => undefined);
  try {
    const granted = await grantAll(company, shape, params, leases);
    const all = await Promise.all(granted.map(({ grant, secret }) => living(company.setting, grant, secret)));
    const errors: number[] = [];
    for (const one of all) errors.push(await errorOf(one));
    return errors;
  } finally {
    await company.stop();
  }
}

async function errorOf({ expiresAt, use }: Living): Promise<number> {
  await sleep(Math.max(0, expiresAt - lookBeforeMs - now()));
  if (!(await use())) throw new Error(`refused ${lookBeforeMs} ms before its end, or before that`);
  while (await use());
  return (now() - expiresAt) / 1000;
}

async function grantAll<S extends Setting>(
  { setting }: Company<S>,
  shapeName: string,
  params: Params,
  leases: number,
): Promise<{ readonly grant: Grant; readonly secret: string }[]> {
  const { systems, people } = await policyOf(setting);
  const system = systems.get(setting.system);
  const shape = system?.shapes.get(shapeName);
  if (!system || !shape) throw new Error(`the sample has no ${shapeName} on ${setting.system}`);
  const subjectIdentity = people.byName.get('alice')?.identities[system.target] ?? null;
  const kind = targetKind(system.target);
  const target = await kind.open(system, { env: setting.envOf('pipeline'), only: 'everything' });
  const first = Date.now() + 2000 + leases * 150;
  const granted = Array.from({ length: leases }, (_, place) => {
    const { proof = null, secret = '' } = kind.makeProof?.() ?? {};
    const id = `20261121-${system.name}-${String(place).padStart(2, '0')}${randomInt(1000, 10_000)}`;
    const about = { id, system: system.name, shape: shapeName, tier: shape.tier, params, requester: 'alice', subject: 'alice', proof };
    const by = { subjectIdentity, approvers: 2, run: null, claimWithin: null };
    return { grant: { ...about, ...by, expiresAt: first + place * betweenEndsMs }, secret };
  });
  for (const { grant } of granted) await target.grant(shape, grant);
  await target.close();
  return granted;
}

async function policyOf({ policy }: Setting): Promise<Policy> {
  const texts = { ...Object.fromEntries(['policy/tiers.yaml', peopleFile].map((path) => [path, sampleText(path)])), ...policy };
  const built = await buildPolicy(new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)])), null);
  if (!built.ok) throw new Error('the sample policy does not hold together');
  return built.policy;
}
