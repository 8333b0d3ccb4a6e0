import { errorExit } from '../core/errors.ts';
import { approvalFindings } from '../core/findings/approval.ts';
import { awsFindings } from '../core/findings/aws.ts';
import { fileFindings } from '../core/findings/file.ts';
import { ledgerFindings } from '../core/findings/ledger.ts';
import { policyFindings } from '../core/findings/policy.ts';
import { repositoryFindings } from '../core/findings/repository.ts';
import { requestFindings } from '../core/findings/request.ts';
import { revocationFindings } from '../core/findings/revocation.ts';
import { targetFindings } from '../core/findings/target.ts';
import { unusualFindings } from '../core/findings/unusual.ts';
import { vaultFindings } from '../core/findings/vault.ts';
import { vaultClaimFindings } from '../core/findings/vault-claim.ts';
import { type FindingCode, type FindingKind, findingKinds } from '../core/findings.ts';
import { cell } from './markdown.ts';
import { sampleOf } from './samples.ts';

const groups: readonly (readonly [title: string, about: string, table: { readonly [code: string]: FindingKind }])[] = [
  ['The file', 'Its bytes, its YAML, its fields, its place. Where a file has any of these, nothing else about it is judged.', fileFindings],
  ['The request', 'What is asked for, by and for whom, how it came, and whether it may be now.', requestFindings],
  ['Approvals', 'What is missing, and why a review does not count. A note here denies nothing: the request waits.', approvalFindings],
  ['What is unusual', 'What people who approve are told besides. It decides nothing.', unusualFindings],
  ['Revocations and the record', '', revocationFindings],
  [
    'PostgreSQL',
    'What the kind of target says about a request or a system file, what the server says before a grant, and the baseline.',
    targetFindings,
  ],
  ['AWS', 'The same of the kind `aws-iam`.', awsFindings],
  ['Vault', 'The same of the kind `vault`.', vaultFindings],
  ['Claiming from Vault', 'What `elevate claim` and `elevate exec` say. Nobody but the subject is ever told these.', vaultClaimFindings],
  ['The policy', 'What `elevate policy lint` says.', policyFindings],
  ['The ledger', 'What `elevate ledger verify` says.', ledgerFindings],
  ['The repository on GitHub', 'What `elevate baseline --all` says of its rulesets. It keeps nobody from anything.', repositoryFindings],
];

/** docs/findings.md, whole. */
export function findingsPage(): string {
  return `${head}\n${groups.map(section).join('\n')}\n${errors()}`;
}

const head = `# Findings

Every «no» and every «not yet» has a code, where it is, one sentence, and what to do. A code keeps its meaning; the sentences may be
improved. \`--json\` prints the code with the values behind the sentence. This page is written by \`npm run reference\` from
\`scripts/core/findings/\`, with made-up values in the sentences; \`test/docs/reference.test.ts\` keeps the two in step.

- **error**: refused as it stands. Only a change helps, and after the merge only a new request.
- **warning**: somebody should look.
- **note**: worth knowing; where something is waited for, this says what.
`;

function section([title, about, table]: (typeof groups)[number]): string {
  const rows = Object.keys(table).map((code) => row(code as FindingCode));
  return [
    `## ${title}`,
    '',
    ...(about === '' ? [] : [about, '']),
    '| code | severity | says | what to do |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function row(code: FindingCode): string {
  const kind: FindingKind = findingKinds[code];
  const sample = sampleOf(code);
  return `| \`${code}\` | ${kind.severity} | ${cell(kind.says(sample))} | ${cell(kind.next(sample))} |`;
}

/** Those that stand in the ledger and in "elevate show" and are no findings, and the codes of errors. */
function errors(): string {
  const rows = Object.entries(errorExit).map(([code, exit]) => `| \`${code}\` | ${exit} |`);
  return `## Codes of the loop

A merged request can wait for something that is not in its file. The ledger's \`pending\` event, \`elevate show\` and \`elevate status\` name it:

| code | it waits until |
| --- | --- |
| \`SWEEP_STALE\` | a sweep that could look at the system was here within \`limits.sweepWithin\` |
| \`TARGET_UNREACHABLE\` | the target answers |
| \`EVIDENCE_INCOMPLETE\` | the forge says everything about the pull request |
| \`POLICY_INVALID\` | the policy on main, and that before the merge, hold together |
| \`LEDGER_ACCEPTED\` | nothing: guardians accepted a ledger that may have lost its grant (\`--accept-ledger\`), so it is missed |
| \`REVOKED_BEFORE_GRANT\` | nothing: somebody revoked it first, so it is refused |

Whatever it waits for, it becomes \`missed\` when the tier's \`grantWithin\` is over, or its own ttl if that is shorter.

## Codes of errors

An error means that no answer could be had, which is never a «no». It is one line on stderr: \`elevate: CODE: what happened; what to do\`.
After \`OUTPUT_LOST\` the answer was there and could not be written (a full disk): what was asked for may be done, so look at
\`elevate status\` before you ask again.

| code | exit code |
| --- | --- |
${rows.join('\n')}
`;
}
