import type { FindingKind } from '../findings.ts';

export const targetFindings = {} as const satisfies Record<string, FindingKind>;
