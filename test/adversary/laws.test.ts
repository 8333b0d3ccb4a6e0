import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { decide } from '../../scripts/core/decide.ts';
import type { Facts } from '../../scripts/core/verdict.ts';
import { openGitLedger } from '../../scripts/sources/git-ledger.ts';
import { openTestForge } from '../support/forge.ts';
import { account, withReviews } from '../support/situation.ts';
import type { Act } from './acts.ts';
import { eachOnce } from './answer.ts';
import { mayBeGranted } from './oracle.ts';
import { randomStory } from './random-stories.ts';
import { ForgeStage } from './stages/forge.ts';
import { Paper, paperStage } from './stages/paper.ts';

/** Random people do random things. */
function factsOf(acts: readonly Act[]): Facts[] {
  const paper = new Paper();
  for (const act of acts) paper.play(act);
  return paper.facts().flatMap((facts) => facts ?? []);
}
const isAllowed = (facts: Facts) => decide(facts).kind === 'allow';

test('nothing is granted, and nothing is kept back, but by the rules as a person would check them', () => {
  const seen = { granted: 0, refused: 0 };
  fc.assert(
    fc.property(randomStory, (acts) => {
      for (const facts of factsOf(acts)) {
        const allowed = isAllowed(facts);
        expect(allowed).toBe(mayBeGranted(facts));
        seen[allowed ? 'granted' : 'refused'] += 1;
      }
    }),
    { numRuns: 3000 },
  );
  // a law about nothing would hold as well
  expect(seen.granted).toBeGreaterThan(300);
  expect(seen.refused).toBeGreaterThan(300);
});

test('the order in which a forge lists reviews, pushes and commits makes no difference', () => {
  fc.assert(
    fc.property(randomStory, (acts) => {
      for (const facts of factsOf(acts)) {
        const { evidence } = facts;
        if (evidence === null) continue;
        const turned = {
          ...facts,
          evidence: { ...evidence, reviews: evidence.reviews.toReversed(), commits: evidence.commits.toReversed() },
        };
        expect(isAllowed(turned)).toBe(isAllowed(facts));
      }
    }),
    { numRuns: 500 },
  );
});

test('taking away every approval of somebody who only approved never grants anything', () => {
  fc.assert(
    fc.property(randomStory, fc.constantFrom('ivan', 'grace', 'heidi', 'carol', 'judy'), (acts, name) => {
      for (const facts of factsOf(acts)) {
        const reviews = facts.evidence?.reviews ?? [];
        const own = reviews.filter(({ author }) => author?.id === account(name).id);
        if (facts.evidence === null || own.some(({ state }) => state === 'CHANGES_REQUESTED' || state === 'DISMISSED')) continue;
        if (isAllowed(withReviews(facts, ...reviews.filter((one) => !own.includes(one))))) expect(isAllowed(facts)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

test('whoever has no say changes nothing, whatever they review', () => {
  const nobody = fc.constantFrom('bob', 'dave', 'mallory', 'report-agent', 'alice');
  const review = fc.record({ by: nobody, state: fc.constantFrom('APPROVED' as const, 'CHANGES_REQUESTED' as const, 'COMMENTED' as const) });
  fc.assert(
    fc.property(randomStory, review, (acts, { by, state }) => {
      const [more, less] = [factsOf([...acts, { act: 'reviews', by, state }]), factsOf([...acts, { act: 'waits', seconds: 60 }])];
      expect(more.map(isAllowed)).toEqual(less.map(isAllowed));
    }),
    { numRuns: 1000 },
  );
});

const stage = new ForgeStage('the local forge', async () => {
  const people = await openTestForge();
  const ledger = openGitLedger({ gitDir: people.forge.repo, now: people.clock.now });
  const close = () => {
    ledger.close();
    people.close();
  };
  return { people, forge: people.forge, git: people.forge.git, mainRef: 'refs/heads/main', ledger, emailOf: () => null, close };
});
afterAll(() => stage.close());

/** The same stories each time: a forge's own odd refusals (a push that is no fast-forward) must not turn somebody's unrelated change red. */
const seed = 20261121;

test('on the local forge a random story comes to what it comes to on paper', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(randomStory, async (acts) => {
      const [there, here] = [await stage.play(acts), await paperStage.play(acts)];
      expect({ ...there, words: eachOnce(there.words) }).toEqual({ ...here, words: eachOnce(here.words) });
    }),
    { numRuns: 20, seed },
  );
});
