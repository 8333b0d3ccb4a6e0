import type { Facts } from '../../scripts/core/verdict.ts';
import type { Act } from './acts.ts';

/**
 * One line of the table: the case's id in the catalogue, what happens, the situation as core sees it (null: told by the acts alone), what must
 * come of it, and the acts by which every forge can stage it. Where a line has both, both must come to the same. Answers:
 *   COUNT            allowed
 *   NOCOUNT CODE     the review in question adds nothing, for that reason, so one approval is missing and it waits
 *   PENDING CODE …   it waits, for these reasons
 *   REJECT CODE …    it is never granted, for exactly these reasons
 *   ALARM CODE …     the same, and loud
 *   …+ALARM          the same as without it, and loud: COUNT+ALARM CODE, PENDING+ALARM CODE …, NOCOUNT+ALARM CODE
 *   RETRY            the evidence is not whole: nothing is decided
 *   … · CODE         and the review in question does not count, for that reason
 * The review in question is ivan's in a situation (`by-ivan`); in acts the first one that is not grace's, unless another is marked.
 */
export type Row = readonly [id: string, happens: string, facts: Facts | null, answer: string, acts?: readonly Act[], notOnGithub?: string];

/** A file of test/fixtures/invalid, which is refused for what its name says, read alone and in a pull request. */
export type FileRow = readonly [id: string, happens: string, fixture: string];

/** A test that shows a case: its file, and its title or its row's; one that ends in ` …` begins so. */
export type Shown = readonly [file: string, title: string];

/** A case that no stage of this table can show: why, and the tests that do. */
export type ElsewhereRow = readonly [id: string, happens: string, why: string, ...where: readonly Shown[]];

export interface Case {
  /** `I03`, and for further lines of the same case `I03.2`, … */
  readonly key: string;
  readonly id: string;
  readonly happens: string;
  readonly answer: string;
  readonly facts: Facts | null;
  readonly acts: readonly Act[] | null;
  readonly fixture: string | null;
  readonly notOnGithub: string | null;
}
export interface CaseElsewhere {
  readonly id: string;
  readonly happens: string;
  readonly why: string;
  readonly where: readonly Shown[];
}
