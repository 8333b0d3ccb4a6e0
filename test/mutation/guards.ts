import type { FindingCode } from '../../scripts/core/findings.ts';
import type { Case } from '../adversary/case.ts';

/** One guard, how it is broken, and exactly the cases that then turn red. */
export interface Guard {
  readonly name: string;
  /** Texts that stand once in the file, and what stands there instead. */
  readonly breaks: readonly (readonly [file: string, from: string, to: string])[];
  /** Codes that only it can give: the cases whose answer names one are its cases. */
  readonly finds?: readonly FindingCode[];
  /** The same, as reasons why a review does not count. */
  readonly reasons?: readonly FindingCode[];
  /** Its further cases, whose answers name no code of it. */
  readonly also?: string;
}

const core = 'scripts/core';
/** A check that finds nothing any more. */
const check = (name: string, file: string, ...finds: FindingCode[]): Guard => {
  return { name: `checks/${file}`, breaks: [[`${core}/checks/index.ts`, `  ${name},\n`, '']], finds };
};
const review = (code: FindingCode, from: string, to = '', more: Partial<Guard> = {}): Guard => {
  return { name: `reviews: ${code}`, breaks: [[`${core}/reviews.ts`, from, to]], reasons: [code], ...more };
};
const wait = (code: FindingCode, from: string, to: string): Guard => {
  return { name: `waits: ${code}`, breaks: [[`${core}/waits.ts`, from, to]], finds: [code] };
};
const gap = (what: string, from: string, also: string): Guard => {
  return { name: `evidence: ${what}`, breaks: [[`${core}/evidence.ts`, from, 'true,']], also };
};
const part = (name: string, file: string, from: string, to: string, also: string): Guard => {
  return { name: `${file}: ${name}`, breaks: [[`${core}/${file}.ts`, from, to]], also };
};

export const guards: readonly Guard[] = [
  check('systemAndShape', 'system-and-shape', 'SYSTEM_UNKNOWN', 'SHAPE_UNKNOWN'),
  check('tierMismatch', 'tier-mismatch', 'TIER_MISMATCH'),
  check('ttlTooLong', 'ttl-too-long', 'TTL_TOO_LONG'),
  check('effectiveEndTooLate', 'effective-end-too-late', 'EFFECTIVE_END_TOO_LATE'),
  check('workloadTooLong', 'workload-too-long', 'WORKLOAD_TOO_LONG'),
  check('notBeforePast', 'not-before-past', 'NOT_BEFORE_PAST'),
  check('fieldRequired', 'field-required', 'FIELD_REQUIRED'),
  check('inItsPlace', 'in-its-place', 'PATH_MISMATCH'),
  check('requester', 'requester', 'REQUESTER_NOT_HUMAN', 'REQUESTER_UNKNOWN'),
  check('subject', 'subject', 'SUBJECT_NOT_ALLOWED', 'SUBJECT_UNKNOWN'),
  check('runOfWorkload', 'run-of-workload', 'RUN_NOT_OF_WORKLOAD'),
  check('author', 'author', 'AUTHOR_UNKNOWN', 'AUTHOR_NOT_REQUESTER'),
  check('loginTaken', 'login-taken', 'LOGIN_TAKEN'),
  check('proofOfSubject', 'proof-of-subject', 'PROOF_NOT_OF_SUBJECT'),
  check('fromFork', 'from-fork', 'FROM_FORK'),
  check('tooManyCommits', 'too-many-commits', 'TOO_MANY_COMMITS'),
  check('foreignContributor', 'foreign-contributor', 'FOREIGN_CONTRIBUTOR'),
  check(
    'oneAddedFile',
    'one-added-file',
    'FILE_NOT_ADDED',
    'TOUCHES_MORE',
    'EXISTING_FILE_CHANGED',
    'NOT_REGULAR_FILE',
    'CHANGED_AFTER_APPROVAL',
  ),
  check('idUsed', 'id-used', 'ID_USED'),
  check('arrivedByMergeCheck', 'arrived-by-merge', 'PUSHED_DIRECTLY', 'NOT_THE_MERGE_COMMIT'),
  check('mergedWithoutApprovals', 'merged-without-approvals', 'MERGED_WITHOUT_APPROVALS', 'APPROVALS_LAPSED'),
  check('grantTooLate', 'grant-too-late', 'GRANT_TOO_LATE'),
  { ...check('nobodyLeft', 'nobody-left'), also: 'T01.4 X25' },

  review('COMMENT_ONLY', "  if (review.state === 'COMMENTED') return 'COMMENT_ONLY';\n"),
  review('NOT_HUMAN', "  if (person.kind !== 'human' || review.author?.type !== 'User') return 'NOT_HUMAN';\n"),
  review('SELF_APPROVAL', '  if (ban !== undefined) return ban;\n', '', { reasons: ['SELF_APPROVAL', 'BANNED_CONTRIBUTOR'] }),
  {
    name: 'reviews: NOT_IN_GROUP',
    breaks: [
      [`${core}/reviews.ts`, "  if (!maySpeak.has(person.name)) return 'NOT_IN_GROUP';\n", ''],
      [`${core}/reviews.ts`, "about(review, 'NOT_IN_GROUP')", 'null'],
    ],
    reasons: ['NOT_IN_GROUP'],
    also: 'R01.11',
  },
  {
    name: 'reviews: REVIEW_INCOMPLETE',
    breaks: [
      [`${core}/reviews.ts`, "  if (review.state === 'PENDING') return 'REVIEW_INCOMPLETE';\n", ''],
      [`${core}/reviews.ts`, "  if (review.state === 'APPROVED' && !isComplete(review)) return 'REVIEW_INCOMPLETE';\n", ''],
      [`${core}/reviews.ts`, "  if (!isComplete(review)) return 'REVIEW_INCOMPLETE';\n", ''],
    ],
    reasons: ['REVIEW_INCOMPLETE'],
  },
  review('DISMISSED', "  if (review.state === 'DISMISSED') return 'DISMISSED';\n"),
  review('AFTER_MERGE', "  if (review.state === 'APPROVED' && isAfterMerge(review, evidence.pull.mergedAt)) return 'AFTER_MERGE';\n"),
  // without it an earlier word is heard as well: an objection that was withdrawn, an approval that was
  review('SUPERSEDED', "  if (latest.get(person.name) !== review) return 'SUPERSEDED';\n", '', {
    also: 'I26.3 R01.7 R01.8 R01.9 R03.2 R03.3',
  }),
  // what was merged over an objection
  review('CHANGES_REQUESTED', "return review.state === 'APPROVED' ? null : 'CHANGES_REQUESTED';", 'return null;', {
    finds: ['CHANGES_REQUESTED'],
    also: 'R11.4 M02.3 M12.2 M12.3 M12.4',
  }),
  review('BY_EMAIL', "  if (review.viaEmail !== false) return 'BY_EMAIL';\n"),
  review('STALE_APPROVAL', "  if (review.commit !== evidence.pull.headSha || !(review.submittedAt > moved)) return 'STALE_APPROVAL';\n"),
  part('the commit of STALE_APPROVAL', 'reviews', 'review.commit !== evidence.pull.headSha || ', '', 'S01'),
  part(
    'the moment of STALE_APPROVAL',
    'reviews',
    ' || !(review.submittedAt > moved)',
    '',
    'S02 S02.2 S02.5 S04 S06 S06.3 S06.5 S06.6 S03.2',
  ),
  review('TOO_SOON', "  if (!(review.submittedAt - moved >= tier.dwell * 1000)) return 'TOO_SOON';\n"),
  review('TOO_OLD', "  if (!(facts.now - review.submittedAt <= tier.approvalMaxAge * 1000)) return 'TOO_OLD';\n", '', { also: 'K05.6' }),
  review('SIGNATURE_MISSING', ' || unsigned === null);', ' || true);', { reasons: ['SIGNATURE_MISSING', 'SIGNATURE_INVALID'] }),

  wait('DRAFT', 'if (isDraft !== false)', 'if (false)'),
  wait('PULL_CLOSED', "if (state !== 'open' && state !== 'merged')", 'if (false)'),
  wait('OTHER_BASE', "if (state === 'open' && baseRef !== 'main')", 'if (false)'),
  wait('NO_PULL_REQUEST', "return [{ code: 'NO_PULL_REQUEST', file }];", 'return [];'),
  wait('NOT_YET', 'if (now !== start)', 'if (false)'),
  wait('APPROVAL_MISSING', 'rules.filter(({ missing }) => missing !== 0)', '[] as typeof rules'),
  wait('WINDOW_CLOSED', 'if (!isOpen(windows, start))', 'if (false)'),

  gap('the merge’s files', 'merged !== null,', 'S17.2'),
  gap('the clocks', 'Math.abs(readAt - now) <= toleratedSkewMs,', 'K01.2 K01.3'),
  gap('the pull request’s files', 'proposed !== null,', 'S17'),
  gap(
    'all commits',
    'pull.commitCount > policy.limits.maxCommits || (commits.length === pull.commitCount && commits.length > 0),',
    'C15.3 C15.4 C15.5',
  ),
  gap('who pushed the head', 'isPushed,', 'S04.2 S04.3 S09.2 X15'),
  gap('known states', 'knownStates.has(state),', 'R07'),
  gap('nothing from the future', 'times.every((time) => time === null || time <= readAt),', 'K01.4 K01.6 K01.7 K01.8'),
  gap('the merge itself', '!isMerged || (pull.mergedAt !== null && pull.mergeCommit !== null),', 'S17.3 S17.4'),
  gap('how it arrived', "!isMerged || (arrival !== null && arrival.kind !== 'unknown'),", 'M01.6 M01.7'),
  gap('a replica that lags', 'isMerged || !arrivedByMerge(evidence),', 'M01.8'),
  part('what the forge left out', 'evidence', '  gaps.push(...evidence.gaps);\n', '', 'R12'),
  part(
    'only until the merge',
    'evidence',
    'return headMoves.filter(({ at }) => mergedAt === null || at <= mergedAt);',
    'return [...headMoves];',
    'S09.3 X15',
  ),

  part('a change of the base', 'evidence', 'Math.max(...headMoves, ...baseMoves)', 'Math.max(...headMoves)', 'S06 S06.3 S06.5 S06.6'),
  part(
    'it is asked for',
    'evidence',
    '  if (look) gaps.push(...changedSince(evidence, look));\n',
    '',
    'S17.6 S17.7 S17.8 S17.9 S17.10 S17.11 S17.12 S17.13',
  ),
  part('what it could not read', 'second-look', '[...look.gaps]', '[]', 'S17.13'),
  part('the head', 'second-look', 'look.headSha === pull.headSha', 'true', 'S17.11'),
  part('the state', 'second-look', 'look.state === pull.state', 'true', 'S17.12'),
  part('how many reviews', 'second-look', 'look.reviews.length === reviews.length', 'true', 'S17.7 S17.8'),
  part('each review', 'second-look', 'states.get(id) === state', 'states.has(id)', 'S17.6'),
  part('the same reviews', 'second-look', 'states.get(id) === state', '(states.get(id) ?? state) === state', 'S17.10'),

  part('requester', 'banned', 'request.requester, ', '', 'X24'),
  part('subject', 'banned', 'request.subject, ', '', 'I15.4'),
  part('author', 'banned', ', ...named(evidence?.pull.author ?? null)]', ']', 'I15.6'),
  part('pushers', 'banned', '...pushing, ', '', 'C04 C04.2 C04.4 C09 C09.3 X09'),
  part('committers and authors', 'banned', ', ...committing]', ']', 'C01 C02 C03 C06 C08 C08.4'),
  part(
    'owners',
    'banned',
    "banned.set(answersFor(people, name), 'BANNED_CONTRIBUTOR')",
    "banned.set(name, 'BANNED_CONTRIBUTOR')",
    'C09.3 X08 X09',
  ),
  part(
    'by number',
    'people',
    '(people.byAccount.get(account.id) ?? null)',
    '([...people.byName.values()].find((one) => one.accounts.some(({ login }) => login === account.login)) ?? null)',
    'I01 I02 I03 I03.4 I03.5 I06 X02 X14',
  ),
  part(
    'an account that nobody listed',
    'people',
    'people.byAccount.get(account.id) ?? null',
    "people.byAccount.get(account.id) ?? people.byName.get('judy') ?? null",
    'I03 I03.2 I03.3 I03.4 I03.5 I05 I07 I09 I28.2 C08.3',
  ),
  part(
    'an account that is gone',
    'people',
    'account === null ? null :',
    "account === null ? (people.byName.get('judy') ?? null) :",
    'I28 C08 C08.2 C11.3',
  ),
  part(
    'a login that was taken',
    'people',
    'return listed.some((one) => one.login.toLowerCase() === login);',
    'return false;',
    'I03 I03.2 I03.3 I03.4 I03.5',
  ),
  {
    name: 'opinions: all accounts are one person',
    breaks: [
      [`${core}/opinions.ts`, 'latest.get(person.name)', 'latest.get(String(review.author.id))'],
      [`${core}/opinions.ts`, 'latest.set(person.name, review)', 'latest.set(String(review.author.id), review)'],
      [`${core}/reviews.ts`, 'latest.get(person.name) !== review', 'latest.get(String(review.author.id)) !== review'],
    ],
    also: 'I26.3',
  },
  part('the stricter of two in one instant', 'opinions', 'if (one.state !== other.state) return', 'if (false) return', 'R01.8 R01.9'),
  part(
    'one person, one place',
    'approvals',
    'fillRules(rules, willing)',
    'rules.map(({ count }, rule) => [...new Set(willing[rule])].slice(0, count))',
    'I27 T01.2',
  ),
  part('places are given up for others', 'matching', 'held === undefined || fill(held, asked)', 'held === undefined', 'I27.2 I27.3'),
  part('the system’s own rules', 'approvals', ', ...(system?.extraApprovals[request.tier] ?? [])]', ']', 'T01.2'),
  part('what the target says', 'decide', ', ...facts.targetFindings]', ']', 'X23 X23.2'),
  part(
    'alarms are loud',
    'decide',
    'found.some(({ code }) => isAlarming(code))',
    'false',
    'I03 I03.2 I03.3 I03.4 I03.5 I20.2 R03.4 R11 R11.2 R11.4 S01.2 S06.3 S06.5 S09 S09.4 T01 T01.6 M01 M01.2 M01.3 M01.4 M01.5 M02 M02.2 M02.3 M02.4 M12 M13 K05.5 X05 X06',
  ),
];

/** The cases that must turn red with a guard, and no others. Files that are refused when they are read never come to it. */
export function casesOf({ finds = [], reasons = [], also = '' }: Guard, all: readonly Case[]): string[] {
  const further = also.split(' ');
  const isNamed = ({ key, answer, fixture }: Case) => {
    const [words = '', asked] = answer.split(' · ');
    const [word, ...codes] = words.split(' ');
    const isReview = word?.startsWith('NOCOUNT') === true;
    const found = isReview ? ['APPROVAL_MISSING', ...(word === 'NOCOUNT' ? [] : codes)] : codes;
    const named = found.filter((code) => finds.some((one) => one === code));
    const why = [...(isReview ? codes : []), ...(asked === undefined ? [] : [asked])].filter((code) => reasons.some((one) => one === code));
    return further.includes(key) || (fixture === null && named.length + why.length > 0);
  };
  return all.filter(isNamed).map(({ key }) => key);
}
