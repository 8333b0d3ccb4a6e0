import { defineConfig } from 'vitest/config';

/**
 * `npm run test:slow`: what takes longer, or needs tools that are fetched once: the adversary table on the double of GitHub, the loop there,
 * each guard broken, hostile repositories and ledgers, and the workflows on a real runner. 25 minutes on two cores that are free, six of them
 * for the job that installs and tests this project in a clean clone; more is a fault of ours.
 */
export default defineConfig({
  test: {
    include: ['test/**/*.slow.ts'],
    testTimeout: 180_000,
    hookTimeout: 300_000,
    pool: 'forks',
    maxWorkers: 1,
  },
});
