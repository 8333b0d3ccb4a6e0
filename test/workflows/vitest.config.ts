import { defineConfig } from 'vitest/config';

/** The workflows executed by a real runner, and their linter: slower, and with tools that are fetched once. */
export default defineConfig({
  test: { include: ['test/workflows/**/*.slow.ts'], testTimeout: 180_000, hookTimeout: 300_000, pool: 'forks', maxWorkers: 1 },
});
