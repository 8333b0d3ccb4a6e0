import type { FindingKind } from '../findings.ts';

export const approvalFindings = {} as const satisfies Record<string, FindingKind>;
