import { expect } from 'vitest';
import { judgeApprovals } from '../../scripts/core/approvals.ts';
import { checks } from '../../scripts/core/checks/index.ts';
import { decide } from '../../scripts/core/decide.ts';
import { findingKinds } from '../../scripts/core/findings.ts';
import type { Facts, Verdict } from '../../scripts/core/verdict.ts';
import { answerOf, asExpected } from './answer.ts';

/** A line of a table that has situations only; case.ts says how to read it. */
export type Row = [id: string, happens: string, facts: Facts, answer: string];

/** Expects the answer of `decide`, in the table's words. */
export function judged(_id: string, _happens: string, facts: Facts, answer: string): void {
  const verdict = decide(facts);
  expect(asExpected(answer, answerOf(verdict, 'by-ivan'))).toBe(answer);
  expectReadable(verdict);
  // each check finds what it says that it can find
  for (const check of checks) for (const { code } of check.run(facts, judgeApprovals(facts))) expect(check.codes).toContain(code);
}

/** Each finding has its two sentences, with every value in its place. */
function expectReadable(verdict: Verdict): void {
  const reasons = verdict.kind === 'retry' ? [] : [...verdict.findings, ...verdict.approvals.reviews.flatMap(({ reason }) => reason ?? [])];
  for (const { code, details = {} } of reasons) {
    const { says, next } = findingKinds[code];
    expect(`${says(details)}; ${next(details)}`).not.toMatch(/undefined|NaN|null|\.$|\.;/);
  }
}
