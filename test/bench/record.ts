import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Git } from '../../scripts/sources/git.ts';
import { openGitLedger } from '../../scripts/sources/git-ledger.ts';
import { verifyLedger } from '../../scripts/sources/verify-ledger.ts';
import { base, elevate, interleave, median, peakMebibytes } from './harness.ts';
import { lifeOf, recordRepository } from './ledgers.ts';
import { counted, type Row, timed } from './report.ts';
import { madeRequest } from './requests.ts';

/** Beside the bare repository: what makes it a local forge. */
export function asForge(gitDir: string): void {
  mkdirSync(join(dirname(gitDir), 'forge', 'pulls'), { recursive: true });
  writeFileSync(join(dirname(gitDir), 'forge', 'forge.json'), `${JSON.stringify({ version: 1 })}\n`);
}

/** What an auditor asks of a long record, what it weighs, and what one more entry costs. */
export async function recordRows(events: number, few: number, rounds: number): Promise<Row[]> {
  const [long, short] = [await recordRepository('long/repo.git', events), await recordRepository('short/repo.git', few)];
  asForge(long);
  const query = ['audit', 'log', '--system', 'orders-db'];
  const quarter = elevate(`audit log of a quarter, ${events} events`, long, [...query, '--since', '2026-01-01', '--until', '2026-03-31']);
  const refused = elevate('audit log --outcome revoked, all of it', long, [...query, '--outcome', 'revoked']);
  const everything = elevate('audit log, all of it', long, ['audit', 'log', '--csv']);
  const times = interleave([base, quarter, refused, everything], rounds);
  const weight = await packedKilobytes(long);
  return [
    timed(times, quarter.name, base.name, { most: 6 }),
    timed(times, refused.name, base.name),
    timed(times, everything.name, base.name),
    counted(`${quarter.name}: memory`, peakMebibytes(quarter), 'MiB'),
    counted('ledger: packed, per event', weight / events, 'kB', { most: 0.75 }),
    ...(await appendRows(long, short, events, few, rounds)),
    await verifyRow(long, events),
  ];
}

/** main's objects are in the same pack, so the ledger's are added up by themselves. */
async function packedKilobytes(gitDir: string): Promise<number> {
  const git = Git.open(gitDir);
  const listed = (
    await git.run(['rev-list', '--objects', '--no-object-names', 'refs/heads/ledger', '--not', 'refs/heads/main'], { maxBytes: 1 << 30 })
  ).toString('latin1');
  const sizes = await git.run(['cat-file', '--batch-check=%(objectsize:disk)'], { input: listed, maxBytes: 1 << 30 });
  git.close();
  return (
    sizes
      .toString('latin1')
      .split('\n')
      .reduce((sum, size) => sum + Number(size), 0) / 1000
  );
}

/** In this process, in turns, so that only the length of the record differs. */
async function appendRows(long: string, short: string, events: number, few: number, rounds: number): Promise<Row[]> {
  const names = { long: `append at ${events} events`, short: `append at ${few} events` };
  const ledgers = [
    { name: names.short, ledger: openGitLedger({ gitDir: short }) },
    { name: names.long, ledger: openGitLedger({ gitDir: long }) },
  ];
  const times = new Map<string, number[]>(ledgers.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds * 4; round += 1) {
    for (const { name, ledger } of ledgers) {
      const { granting } = lifeOf({ ...madeRequest(34_000_000 + round, 34_000_000), at: Date.now() }, 'a'.repeat(40), 'b'.repeat(40));
      const start = performance.now();
      await ledger.append(() => [granting]);
      if (round > 0) times.get(name)?.push((performance.now() - start) / 1000);
    }
  }
  for (const { ledger } of ledgers) ledger.close();
  return [
    { what: names.short, value: median(times.get(names.short) ?? []), unit: 's', ratio: null, to: null, target: null },
    timed(times, names.long, names.short, { most: 1.1 }),
  ];
}

/** That the generated record is one: everything in it but the appended grants, whose files were never merged, is proved. */
async function verifyRow(gitDir: string, events: number): Promise<Row> {
  const git = Git.open(gitDir);
  const start = performance.now();
  const ledger = openGitLedger({ gitDir });
  const record = { git, mainRef: 'refs/heads/main', ledger };
  const { findings } = await verifyLedger(record);
  const seconds = (performance.now() - start) / 1000;
  git.close();
  ledger.close();
  const unexpected = findings.filter(({ code }) => code !== 'LEDGER_GRANT_WITHOUT_FILE');
  if (unexpected.length > 0) throw new Error(`the generated ledger does not verify: ${JSON.stringify(unexpected[0])}`);
  return counted(`ledger verify, ${events} events, in process`, seconds, 's');
}
