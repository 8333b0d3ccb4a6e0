import { defineConfig } from 'vitest/config';

/** `npm run test:servers`: what needs a server that is fetched once and kept in the user's cache. */
export default defineConfig({
  test: { include: ['test/**/*.servers.ts'], testTimeout: 60_000, hookTimeout: 120_000, pool: 'forks', maxWorkers: 2 },
});
