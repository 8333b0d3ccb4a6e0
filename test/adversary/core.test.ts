import { describe, expect, test } from 'vitest';
import { judgeApprovals } from '../../scripts/core/approvals.ts';
import { checks } from '../../scripts/core/checks/index.ts';
import { decide } from '../../scripts/core/decide.ts';
import { findingKinds } from '../../scripts/core/findings.ts';
import type { Facts, Verdict } from '../../scripts/core/verdict.ts';
import { answerOf, asExpected, eachOnce } from './answer.ts';
import { paperStage } from './stages/paper.ts';
import { sections } from './table.ts';

/** The table on core: each situation, and each story with the evidence that it leaves on paper. */
describe.each(sections.filter(({ cases }) => cases.some(({ fixture }) => fixture === null)))('$title', ({ cases }) => {
  test.each(cases.filter(({ facts }) => facts !== null))('$key $happens', ({ facts, answer }) => {
    if (facts === null) return;
    const verdict = decide(facts);
    expect(asExpected(answer, answerOf(verdict, 'by-ivan'))).toBe(answer);
    expectReadable(verdict);
    expectOwnCodes(facts);
  });

  test.each(cases.filter(({ acts }) => acts !== null))('$key $happens (told)', async ({ acts, answer }) => {
    expect(eachOnce(asExpected(answer, await paperStage.play(acts ?? [])))).toBe(eachOnce(answer));
  });
});

/** Each finding has its two sentences, with every value in its place. */
function expectReadable(verdict: Verdict): void {
  const reasons = verdict.kind === 'retry' ? [] : [...verdict.findings, ...verdict.approvals.reviews.flatMap(({ reason }) => reason ?? [])];
  for (const { code, details = {} } of reasons) {
    const { says, next } = findingKinds[code];
    expect(`${says(details)}; ${next(details)}`).not.toMatch(/undefined|NaN|null|\.$|\.;/);
  }
}

/** Each check finds what it says that it can find. */
function expectOwnCodes(facts: Facts): void {
  for (const check of checks) for (const { code } of check.run(facts, judgeApprovals(facts))) expect(check.codes).toContain(code);
}
