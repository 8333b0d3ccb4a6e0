import type { FindingKind } from '../findings.ts';

export const policyFindings = {} as const satisfies Record<string, FindingKind>;
