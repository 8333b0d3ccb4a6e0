import type { OtherChange } from '../../commands/check-changes.ts';
import { findingLines } from './comment-findings.ts';
import { marker } from './comment-parts.ts';

const says = {
  revocation: '✅ A revocation, in order: it only takes away, so nobody has to approve it. The merge ends the access.',
  'policy change': '✅ No access is asked for here: a change of policy or code, which CODEOWNERS gives to the guardians.',
  nothing: '✅ Nothing is changed against main.',
} as const;

/** The comment on a pull request that asks for no access. */
export function otherComment({ kind, path, findings }: OtherChange): string {
  if (findings.length === 0) return `${marker}\n\n### ${says[kind]}\n`;
  return `${marker}\n\n### ❌ Refused as it stands\n\n${findingLines(findings, path ?? '', null)}\n`;
}

/** On one that was closed and not merged, where there is a comment of ours. */
export const closedComment = `${marker}\n\n### 🚪 Closed without a merge: nothing is granted from it\n\nOpened again, it is judged anew.\n`;
