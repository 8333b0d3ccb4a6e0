import { defineConfig } from 'vitest/config';
import { motoProgram } from '../../scripts/demo/moto.ts';

/** `npm run test:servers`: what needs a server that is fetched once and kept in the user's cache. */
const missing = motoProgram() === null ? ['test/**/aws.*.servers.ts'] : [];
if (missing.length > 0) process.stderr.write('elevate: the tests on moto are skipped: "node scripts/demo/moto.ts" installs it\n');

export default defineConfig({
  test: {
    ...{ include: ['test/**/*.servers.ts'], exclude: missing, passWithNoTests: true },
    ...{ testTimeout: 60_000, hookTimeout: 120_000, pool: 'forks', maxWorkers: 2 },
  },
});
