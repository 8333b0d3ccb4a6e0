import { defineConfig } from 'vitest/config';

/** What takes longer, or needs tools that are fetched once: the adversary table on the double of GitHub, and the workflows on a real runner. */
export default defineConfig({
  test: {
    include: ['test/**/*.slow.ts'],
    testTimeout: 180_000,
    hookTimeout: 300_000,
    pool: 'forks',
    maxWorkers: 1,
  },
});
