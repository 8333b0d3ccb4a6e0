import { afterAll, describe, expect, test } from 'vitest';
import { type Act, asks, bothApprove } from './acts.ts';
import { asExpected, eachOnce } from './answer.ts';
import type { Case } from './case.ts';
import type { ForgeStage } from './stages/forge.ts';
import { sections } from './table.ts';

/** Every story of the table on a forge, through the commands' own path, and every file in a pull request. */
export function tellsTheTable(stage: ForgeStage): void {
  afterAll(() => stage.close());
  const isGithub = stage.name.startsWith('GitHub');
  const stories = sections.flatMap(({ title, cases }) => {
    const staged = cases.filter(({ notOnGithub }) => !isGithub || notOnGithub === null).flatMap((one) => storyOf(one) ?? []);
    return staged.length > 0 ? [{ title, staged }] : [];
  });
  describe.each(stories)(`on ${stage.name}: $title`, ({ staged }) => {
    test.each(staged)('$key $happens', async ({ acts, answer }) => {
      expect(eachOnce(asExpected(answer, await stage.play(acts)))).toBe(eachOnce(answer));
    });
  });
}

export interface Story {
  readonly key: string;
  readonly happens: string;
  readonly answer: string;
  readonly acts: readonly Act[];
}

/** How a case is staged on a forge; null: it cannot be. */
export function storyOf({ key, happens, answer, acts, fixture }: Case): Story | null {
  if (fixture !== null) return { key, happens, answer, acts: [asks('alice', { fixture }), ...bothApprove] };
  return acts === null ? null : { key, happens, answer, acts };
}
