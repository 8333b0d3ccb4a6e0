import type { FindingCode } from './findings.ts';

const alarming: ReadonlySet<string> = new Set<FindingCode>(['PUSHED_DIRECTLY', 'MERGED_WITHOUT_APPROVALS', 'LOGIN_TAKEN']);

/** Somebody tried to get round the rules. Whatever is found with it, and even if it is granted all the same, it is loud. */
export function isAlarming(code: string): boolean {
  return alarming.has(code);
}
