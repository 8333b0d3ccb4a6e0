import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkEach, checkOne } from './check.ts';
import { room } from './import.ts';
import { installRows } from './install.ts';
import { grantRows, sweepRows } from './loop.ts';
import { recordRows } from './record.ts';
import { isMet, lines, type Row } from './report.ts';
import { serverParts } from './servers.ts';

// A folder of its own for compiled code: first runs fill it, as they do beside the code for users, and no other process shares it.
process.env.NODE_COMPILE_CACHE = join(room, 'compile-cache');

const isQuick = process.argv.includes('--quick');
/** What needs a Vault and a moto: a table of its own. */
const isOfServers = process.argv.includes('--servers');
const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const parts: readonly (readonly [name: string, run: () => Promise<Row[]>])[] = isOfServers
  ? serverParts(isQuick)
  : isQuick
    ? [
        ['check', () => checkOne([0, 1000], 5)],
        ['install', async () => installRows(3)],
        ['check-all', () => checkEach(200, 1, say)],
        ['record', () => recordRows(3000, 600, 3)],
        ['sweep', () => sweepRows(10, [100, 1000], 3)],
        ['grant', () => grantRows(1)],
      ]
    : [
        ['check', () => checkOne([0, 10_000, 100_000], 25)],
        ['install', async () => installRows(15)],
        ['check-all', () => checkEach(10_000, 3, say)],
        ['record', () => recordRows(50_000, 5000, 15)],
        ['sweep', () => sweepRows(100, [1000, 100_000], 15)],
        ['grant', () => grantRows(7)],
      ];

const rows: Row[] = [];
for (const [name, run] of parts) {
  if (only !== undefined && only !== name) continue;
  const found = await run();
  rows.push(...found);
  say(`\n${name}\n${lines(found)}`);
}
const missed = rows.filter((row) => isMet(row) === false);
say(`\n${missed.length === 0 ? 'every target is met' : `missed: ${missed.map(({ what }) => what).join('; ')}`}`);

const results = fileURLToPath(new URL('results/', import.meta.url));
mkdirSync(results, { recursive: true });
const whole = { version: 1, at: new Date().toISOString(), node: process.versions.node, cores: availableParallelism(), rows };
const isWhole = !isQuick && only === undefined;
const file = isOfServers ? 'servers.json' : 'latest.json';
writeFileSync(join(results, isWhole ? file : 'part.local.json'), `${JSON.stringify(whole, null, 2)}\n`);
