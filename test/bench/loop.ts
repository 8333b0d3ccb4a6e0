import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { reconcile } from '../../scripts/commands/reconcile.ts';
import { buildPolicy } from '../../scripts/core/policy.ts';
import { connectTo } from '../../scripts/demo/policy.ts';
import { startOrdersDatabase } from '../../scripts/demo/postgres.ts';
import { Git } from '../../scripts/sources/git.ts';
import { openGitLedger } from '../../scripts/sources/git-ledger.ts';
import { targetKind } from '../../scripts/targets/index.ts';
import { samplePolicy } from '../support/forge.ts';
import { openWorld } from '../support/world.ts';
import { base, elevate, interleave, median, peakMebibytes } from './harness.ts';
import { livingRepository } from './ledgers.ts';
import { asForge } from './record.ts';
import { counted, type Row, timed } from './report.ts';
import { madeRequest, policyFiles } from './requests.ts';

const systemFile = 'policy/systems/orders-db.yaml';

/** A sweep over living leases on a real PostgreSQL, with short and long pasts. */
export async function sweepRows(live: number, pasts: readonly number[], rounds: number): Promise<Row[]> {
  const database = await startOrdersDatabase();
  try {
    const files = samplePolicy();
    const system = connectTo(files[systemFile] ?? '', database.connection);
    const env = {
      ORDERS_DB_PIPELINE_PASSWORD: database.passwords.elevate_pipeline,
      ORDERS_DB_SWEEPER_PASSWORD: database.passwords.elevate_sweeper,
    };
    const endOf = Math.floor(Date.now() / 1000) * 1000 + 3_600_000;
    const requests = Array.from({ length: live }, (_, index) => ({
      ...madeRequest(35_000_000 + index, 35_000_000),
      at: Date.now() - 60_000,
    }));
    await grantAll(system, requests, env, endOf);
    const contenders = [];
    for (const past of pasts) {
      const policy = policyFiles((path, text) => (path === systemFile ? system : text));
      const gitDir = await livingRepository(`past-${past}/repo.git`, past, requests, policy, endOf);
      asForge(gitDir);
      await plantHeartbeat(gitDir);
      contenders.push(elevate(`reconcile, ${live} live, ${past} ended`, gitDir, ['reconcile', '--sweep'], { env }));
    }
    const times = interleave([base, ...contenders], rounds);
    const [first, ...others] = contenders;
    if (!first) return [];
    return [
      timed(times, first.name, base.name),
      ...others.map(({ name }) => timed(times, name, first.name, { most: 1.15 })),
      ...contenders.map((contender) => counted(`${contender.name}: memory`, peakMebibytes(contender), 'MiB', { most: 150 })),
    ];
  } finally {
    await database.stop();
  }
}

/** What lives was granted with one. */
async function plantHeartbeat(gitDir: string): Promise<void> {
  const ledger = openGitLedger({ gitDir });
  await ledger.beat(Date.now());
  ledger.close();
}

async function grantAll(
  systemText: string,
  requests: readonly ReturnType<typeof madeRequest>[],
  env: { readonly [name: string]: string | undefined },
  expiresAt: number,
): Promise<void> {
  const files = new Map(
    Object.entries({ ...samplePolicy(), [systemFile]: systemText }).map(([path, text]) => [path, Buffer.from(text)] as const),
  );
  const built = await buildPolicy(files, null);
  const system = built.ok ? built.policy.systems.get('orders-db') : undefined;
  if (!system) throw new Error('the sample policy does not hold together');
  const target = await targetKind('postgres').open(system, { env, only: 'everything' });
  for (const { id, value } of requests) {
    const shape = system.shapes.get(String(value.shape));
    if (!shape) throw new Error('the sample has no such shape');
    const {
      subject = String(value.requester),
      proof,
      params,
    } = value as { subject?: string; proof: string; params: { [name: string]: string } };
    const asked = {
      id,
      system: 'orders-db',
      shape: shape.name,
      tier: shape.tier,
      params,
      requester: String(value.requester),
      subject,
      proof,
    };
    await target.grant(shape, { ...asked, subjectIdentity: null, approvers: 2, run: null, claimWithin: null, expiresAt });
  }
  await target.close();
}

/** From the merge to access: how long, with how many processes and round trips. */
export async function grantRows(rounds: number): Promise<Row[]> {
  const world = await openWorld();
  const seconds: number[] = [];
  let [processes, queries] = [0, 0];
  const original = pg.Client.prototype.query;
  const countingQuery = function (this: pg.Client, ...args: unknown[]): unknown {
    queries += 1;
    return Reflect.apply(original, this, args);
  };
  try {
    await world.ledger.beat(Date.now());
    for (let round = 0; round <= rounds; round += 1) {
      await world.askAndMerge();
      const start = performance.now();
      const { exit, err } = await world.run(['reconcile']);
      if (exit !== 0) throw new Error(`reconcile ended with ${exit}: ${err}`);
      if (round > 0) seconds.push((performance.now() - start) / 1000);
    }
    await world.askAndMerge();
    const before = Git.started;
    pg.Client.prototype.query = countingQuery as typeof original;
    const { steps } = await reconcile(world.tools(), { only: 'everything', dryRun: false, isSweep: false });
    pg.Client.prototype.query = original;
    processes = Git.started - before;
    if (steps.filter(({ step, result }) => step === 'grant' && result === 'done').length !== 1) throw new Error('nothing was granted');
  } finally {
    await world.stop();
  }
  return [
    counted('merge to granted (elevate reconcile), whole process', median(seconds), 's'),
    counted('merge to granted: git processes', processes, ''),
    counted('merge to granted: round trips to PostgreSQL', queries, ''),
  ];
}
