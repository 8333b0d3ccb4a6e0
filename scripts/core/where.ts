import type { Finding, FindingCode } from './findings.ts';
import type { Document } from './parse.ts';

/** The field that a finding of core's rules is about. What is about the pull request has no line. */
const fieldOf: { readonly [code in FindingCode]?: string } = {
  SYSTEM_UNKNOWN: 'system',
  SHAPE_UNKNOWN: 'shape',
  TIER_MISMATCH: 'tier',
  TTL_TOO_LONG: 'ttl',
  EFFECTIVE_END_TOO_LATE: 'ttl',
  REQUESTER_UNKNOWN: 'requester',
  REQUESTER_NOT_HUMAN: 'requester',
  SUBJECT_UNKNOWN: 'subject',
  SUBJECT_NOT_ALLOWED: 'subject',
  WORKLOAD_TOO_LONG: 'ttl',
  NOT_BEFORE_PAST: 'notBefore',
  RUN_NOT_OF_WORKLOAD: 'run',
  RUN_NOT_BOUND: 'run',
  PROOF_NOT_OF_SUBJECT: 'proof',
  PROOF_INVALID: 'proof',
  ID_USED: 'id',
  AUTHOR_NOT_REQUESTER: 'requester',
};

/** The finding with the line and column of the field that it is about, so that an editor can jump there. */
export function located(finding: Finding, document: Document): Finding {
  const field = fieldOf[finding.code];
  if (finding.line !== undefined || field === undefined) return finding;
  return { ...finding, file: document.file, ...document.at([field]) };
}
