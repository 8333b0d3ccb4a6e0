import { expect, test } from 'vitest';
import type { Evidence, SecondLook } from '../../scripts/core/model.ts';
import { changedSince } from '../../scripts/core/second-look.ts';
import { approval, evidence } from '../support/situation.ts';

const same: SecondLook = { headSha: evidence.pull.headSha, state: 'merged', reviews: evidence.reviews, gaps: [] };
const [one, two] = [approval('ivan'), approval('grace')];
const since = (what: string) => `since the pull request was read, ${what}`;

test.each<[string, Partial<SecondLook>, string[]]>([
  ['nothing', {}, []],
  ['their order alone', { reviews: [two, one] }, []],
  ['the head', { headSha: 'f'.repeat(40) }, [since('its head has moved')]],
  ['the state', { state: 'closed' }, [since('it is not as open, closed or merged as it was')]],
  ['one more review', { reviews: [one, two, approval('judy')] }, [since('it was reviewed')]],
  ['one review less', { reviews: [one] }, [since('it was reviewed'), since('a review of it has changed')]],
  ['a review in place of another', { reviews: [one, approval('judy')] }, [since('a review of it has changed')]],
  ['a dismissal', { reviews: [{ ...one, state: 'DISMISSED' }, two] }, [since('a review of it has changed')]],
  ['what could not be read', { gaps: ['GitHub answered a second look in part'] }, ['GitHub answered a second look in part']],
])('%s has changed', (_, change, found) => {
  expect(changedSince(evidence, { ...same, ...change })).toEqual(found);
});

test('nobody has said anything, then and now', () => {
  const silent: Evidence = { ...evidence, reviews: [] };
  expect(changedSince(silent, { ...same, reviews: [] })).toEqual([]);
});
