import { arrivedByMergeCheck } from './arrived-by-merge.ts';
import { author } from './author.ts';
import type { Check } from './check.ts';
import { effectiveEndTooLate } from './effective-end-too-late.ts';
import { fieldRequired } from './field-required.ts';
import { foreignContributor } from './foreign-contributor.ts';
import { fromFork } from './from-fork.ts';
import { grantTooLate } from './grant-too-late.ts';
import { idUsed } from './id-used.ts';
import { inItsPlace } from './in-its-place.ts';
import { loginTaken } from './login-taken.ts';
import { mergedWithoutApprovals } from './merged-without-approvals.ts';
import { nobodyLeft } from './nobody-left.ts';
import { notBeforePast } from './not-before-past.ts';
import { oneAddedFile } from './one-added-file.ts';
import { proofOfSubject } from './proof-of-subject.ts';
import { requester } from './requester.ts';
import { runOfWorkload } from './run-of-workload.ts';
import { subject } from './subject.ts';
import { systemAndShape } from './system-and-shape.ts';
import { tierMismatch } from './tier-mismatch.ts';
import { tooManyCommits } from './too-many-commits.ts';
import { ttlTooLong } from './ttl-too-long.ts';
import { workloadTooLong } from './workload-too-long.ts';

/** Every rule, in the order in which its findings are shown: what is asked, by and for whom, how it came, whether it may be now. */
export const checks: readonly Check[] = [
  systemAndShape,
  tierMismatch,
  ttlTooLong,
  effectiveEndTooLate,
  workloadTooLong,
  notBeforePast,
  fieldRequired,
  inItsPlace,
  requester,
  subject,
  runOfWorkload,
  author,
  loginTaken,
  proofOfSubject,
  fromFork,
  tooManyCommits,
  foreignContributor,
  oneAddedFile,
  idUsed,
  arrivedByMergeCheck,
  mergedWithoutApprovals,
  grantTooLate,
  nobodyLeft,
];
