import { defineConfig } from 'vitest/config';

/** `npm run test:page`: the comment on a pull request, rendered and looked at by a browser. */
export default defineConfig({
  test: { include: ['test/page/*.page.ts'], testTimeout: 60_000, hookTimeout: 300_000, pool: 'forks', maxWorkers: 1 },
});
