import { defineConfig } from 'vitest/config';
import { motoProgram } from '../../scripts/demo/moto.ts';
import { vaultProgram } from '../../scripts/demo/vault.ts';

/** `npm run test:servers`: what needs a server that is fetched or built once and kept in the user's cache. */
const servers = [
  { name: 'moto', tests: 'test/**/aws.*.servers.ts', program: motoProgram(), makeIt: 'node scripts/demo/moto.ts' },
  { name: 'Vault', tests: 'test/**/vault.*.servers.ts', program: vaultProgram(), makeIt: 'node scripts/demo/build-vault.ts' },
];
const missing = servers.filter(({ program }) => program === null);
for (const { name, makeIt } of missing) process.stderr.write(`elevate: the tests on ${name} are skipped: "${makeIt}" makes it\n`);

export default defineConfig({
  test: {
    ...{ include: ['test/**/*.servers.ts'], exclude: missing.map(({ tests }) => tests), passWithNoTests: true },
    ...{ testTimeout: 60_000, hookTimeout: 120_000, pool: 'forks', maxWorkers: 2 },
  },
});
