import type { FindingKind } from '../findings.ts';

export const requestFindings = {} as const satisfies Record<string, FindingKind>;
