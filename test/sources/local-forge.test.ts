import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestForge, type TestForge } from '../support/forge.ts';

const path = 'elevations/orders-db/cosmetic/2026/11/20261120-orders-db-7f3k9q.yaml';
let all: TestForge;
beforeEach(async () => {
  all = await openTestForge();
});
afterEach(() => all.close());

test('a request that is approved and merged', async () => {
  const pull = await all.requestPull({ as: 'alice', file: { path, content: 'a\n' } });
  const review = await all.approve('bob', pull);
  const merge = await all.merge('carol', pull);
  const evidence = await all.forge.evidence(pull);
  const { alice, bob, carol } = { alice: all.account('alice'), bob: all.account('bob'), carol: all.account('carol') };
  expect(evidence.gaps).toEqual([]);
  expect(evidence.pull).toMatchObject({ state: 'merged', author: alice, mergedBy: carol, mergeCommit: merge, commitCount: 1 });
  expect(evidence.commits).toMatchObject([
    { parents: 1, authors: [{ account: alice }], committer: { account: alice }, committedViaWeb: false },
  ]);
  expect(evidence.reviews).toMatchObject([{ id: review, author: bob, state: 'APPROVED', commit: evidence.pull.headSha }]);
  expect(evidence.headMoves).toMatchObject([{ kind: 'create', actor: alice, before: null, after: evidence.pull.headSha }]);
  expect(evidence.arrival).toEqual({ kind: 'merge', at: evidence.pull.mergedAt, actor: carol });
  expect(await all.forge.pullsOf(merge)).toEqual([pull]);
});
