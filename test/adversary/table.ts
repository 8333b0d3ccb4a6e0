import type { Case, CaseElsewhere, FileRow, Row } from './case.ts';
import { content } from './table/content.ts';
import { contributors } from './table/contributors.ts';
import { elsewhere } from './table/elsewhere.ts';
import { found } from './table/found.ts';
import { freshness } from './table/freshness.ts';
import { identity } from './table/identity.ts';
import { arrival } from './table/merge.ts';
import { shapes } from './table/pull-request.ts';
import { states } from './table/reviews.ts';
import { times } from './table/time.ts';

/** Every id of the catalogue that the project was given. Each has a case below, or is told where it is covered. */
export const catalogue: readonly string[] = `
  I01 I02 I03 I05 I06 I07 I08 I09 I10 I11 I12 I15 I17 I19 I20 I23 I25 I26 I27 I28
  C01 C02 C03 C04 C06 C08 C09 C11 C15 C16
  R01 R03 R05 R06 R07 R08 R11 R12 R15 R16
  S01 S02 S03 S04 S06 S09 S11 S12 S15
  P01 P02 P03 P04 P07 P09 P10 P11 P12 P13 P14 P15 P18 P19 P22 P23
  Y01 Y04 Y05 Y07 Y10 Y12 Y13 Y14 Y15 Y17 Y18 Y19 Y20 Y21 Y22 Y23
  T01 T03 T04 T05 T06 T07 T09 T10 T11 T12 T15 T16
  M01 M02 M03 M04 M06 M09 M10 M12 M13 M15 M17 M18 M19
  K01 K02 K04 K05 K06
  L01 L02 L04 L05 L06 L07 L08 L09`
  .trim()
  .split(/\s+/);

export interface Section {
  readonly title: string;
  readonly about: string;
  readonly cases: readonly Case[];
}

const counts = new Map<string, number>();
function keyOf(id: string): string {
  const count = (counts.get(id) ?? 0) + 1;
  counts.set(id, count);
  return count === 1 ? id : `${id}.${count}`;
}
const section = (title: string, about: string, rows: readonly Row[]): Section => ({
  title,
  about,
  cases: rows.map(([id, happens, facts, answer, acts = null, notOnGithub = null]) => {
    return { key: keyOf(id), id, happens, facts, answer, acts, fixture: null, notOnGithub };
  }),
});
const files = (title: string, about: string, rows: readonly FileRow[]): Section => ({
  title,
  about,
  cases: rows.map(([id, happens, fixture]) => {
    const notOnGithub = 'the bytes come from the same repository';
    return { key: keyOf(id), id, happens, facts: null, answer: `REJECT ${fixture.split('-')[0]}`, acts: null, fixture, notOnGithub };
  }),
});

/** The whole table, in the order in which a reviewer reads it. */
export const sections: readonly Section[] = [
  section(
    'Who approves, and who asks',
    'Accounts are compared by their number, never by name. Everybody whom policy does not list is nobody.',
    identity,
  ),
  section(
    'Who had a part in it',
    'Whoever wrote, made or pushed anything in the pull request is its author, or it is refused.',
    contributors,
  ),
  section('What a review says', 'The latest opinion of a person counts, and an objection blocks until it is withdrawn.', states),
  section(
    'What an approval is about',
    'It is later than the last move of the head and of the base, and about the head that is merged.',
    freshness,
  ),
  section('What the pull request touches', 'It adds one regular file, the one that was judged.', shapes),
  files('What stands in the file', 'Read alone and in a pull request: refused for this one reason.', content),
  section('Under which policy, and how it came to main', 'The grant asks again; neither a check nor the merge is trusted.', arrival),
  section('When', 'By the forge’s clock.', times),
  section('Found besides', 'Not in the catalogue.', found),
];

export const cases: readonly Case[] = sections.flatMap((one) => one.cases);
export const casesElsewhere: readonly CaseElsewhere[] = elsewhere.map(([id, happens, why, ...where]) => ({ id, happens, why, where }));
