import type { Finding, FindingCode } from './findings.ts';

/** The types of the rules in force on a branch, in GitHub's words. Source: GitHub's REST documentation, "Get rules for a branch". */
export interface Protection {
  readonly main: readonly string[];
  readonly ledger: readonly string[];
}

const wanted = {
  main: { code: 'MAIN_UNPROTECTED', rules: ['pull_request', 'non_fast_forward', 'deletion'] },
  // The pipeline only ever adds to it, so this costs nothing; more would lock the pipeline out.
  ledger: { code: 'LEDGER_UNPROTECTED', rules: ['non_fast_forward', 'deletion'] },
} as const satisfies { readonly [branch in keyof Protection]: { readonly code: FindingCode; readonly rules: readonly string[] } };

/** A rule that is not named is not in force. */
export function protectionFindings(protection: Protection): Finding[] {
  return (['main', 'ledger'] as const).flatMap((branch): Finding[] => {
    const { code, rules } = wanted[branch];
    const missing = rules.filter((rule) => !protection[branch].includes(rule));
    return missing.length === 0 ? [] : [{ code, details: { missing: missing.join(', ') } }];
  });
}
