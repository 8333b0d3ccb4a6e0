import type { FindingKind } from '../findings.ts';

export const fileFindings = {} as const satisfies Record<string, FindingKind>;
