import type { Details, FindingKind } from './finding-kind.ts';
import { approvalFindings } from './findings/approval.ts';
import { awsFindings } from './findings/aws.ts';
import { fileFindings } from './findings/file.ts';
import { ledgerFindings } from './findings/ledger.ts';
import { policyFindings } from './findings/policy.ts';
import { repositoryFindings } from './findings/repository.ts';
import { requestFindings } from './findings/request.ts';
import { revocationFindings } from './findings/revocation.ts';
import { targetFindings } from './findings/target.ts';
import { unusualFindings } from './findings/unusual.ts';
import { vaultFindings } from './findings/vault.ts';
import { vaultClaimFindings } from './findings/vault-claim.ts';

export type { Details, FindingKind } from './finding-kind.ts';

export const findingKinds = {
  ...fileFindings,
  ...requestFindings,
  ...approvalFindings,
  ...policyFindings,
  ...revocationFindings,
  ...targetFindings,
  ...awsFindings,
  ...vaultFindings,
  ...vaultClaimFindings,
  ...ledgerFindings,
  ...repositoryFindings,
  ...unusualFindings,
} as const satisfies Record<string, FindingKind>;

export type FindingCode = keyof typeof findingKinds;

/** Data, not text: a code, where it is, and what was asked and what is allowed. The sentence is in the table above. */
export interface Finding {
  readonly code: FindingCode;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, in characters. */
  readonly column?: number;
  /** Values quoted from a file go through `quote()` of text.ts when they are printed, never before. */
  readonly details?: Details;
}
