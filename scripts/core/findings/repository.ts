import type { FindingKind } from '../finding-kind.ts';

/** What the forge lets happen to the branches that everything rests on. */
export const repositoryFindings = {
  LEDGER_UNPROTECTED: {
    severity: 'warning',
    says: ({ missing }) => `no ruleset of the repository has these rules for the branch ledger: ${missing}`,
    next: () => 'forbid force pushes and deletions of the branch ledger in a ruleset, with nobody on its bypass list (README, step 7)',
  },
  MAIN_UNPROTECTED: {
    severity: 'warning',
    says: ({ missing }) => `no ruleset of the repository has these rules for the branch main: ${missing}`,
    next: () => 'ask for a pull request, and forbid force pushes and deletions of the branch main in a ruleset (README, step 7)',
  },
} as const satisfies Record<string, FindingKind>;
