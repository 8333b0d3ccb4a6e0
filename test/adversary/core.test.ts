import { describe, expect, test } from 'vitest';
import { asExpected, eachOnce } from './answer.ts';
import { judged } from './judged.ts';
import { paperStage } from './stages/paper.ts';
import { sections } from './table.ts';

/** The table on core: each situation, and each story with the evidence that it leaves on paper. */
const onCore = sections.filter(({ cases }) => cases.some(({ fixture }) => fixture === null));
describe.each(onCore)('$title', ({ cases }) => {
  const situations = cases.flatMap(({ key, happens, facts, answer }) => (facts === null ? [] : [[key, happens, facts, answer] as const]));
  test.each(situations)('%s %s', judged);

  const stories = cases.flatMap(({ key, happens, acts, answer }) => (acts === null ? [] : [[key, happens, acts, answer] as const]));
  test.each(stories)('%s %s (told)', async (_key, _happens, acts, answer) => {
    expect(eachOnce(asExpected(answer, await paperStage.play(acts)))).toBe(eachOnce(answer));
  });
});
