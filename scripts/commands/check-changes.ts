import { join } from 'node:path';
import { ElevationError } from '../core/errors.ts';
import type { Finding } from '../core/findings.ts';
import type { ChangedFile, Evidence, Instant, Sha } from '../core/model.ts';
import { parseElevationPath, readRevocation } from '../core/request-file.ts';
import { checkRevocation } from '../core/revocation.ts';
import { oneLine } from '../core/text.ts';
import { findingJson, findingText } from '../output/findings.ts';
import type { Git } from '../sources/git.ts';
import { checkRequest, checkResult, policyAt, requestAmong, type Subject } from './check.ts';
import { judgeAndTell, proposalOf, readIfRequest } from './pull.ts';
import type { Result } from './result.ts';
import type { Tools } from './tools.ts';

/** A pull request of the forge: a request with its reviews, a revocation, or a change of policy. */
export async function checkPull(tools: Tools, number: number): Promise<Result> {
  const evidence = await tools.forge.evidence(number);
  const request = await readIfRequest(tools, evidence);
  if (request) return checkResult(await judgeAndTell(tools, request, tools.now()));
  const { base, changes } = await proposalOf(tools, evidence);
  return otherResult(await checkOther(tools.git, { base, changes, evidence }));
}

/** A revocation from the disk, as though a pull request added it and nothing else. */
export async function checkLoneRevocation(git: Git, asked: Promise<Sha>, { path, blob, bytes }: Subject): Promise<Result> {
  const changes: ChangedFile[] = [{ status: 'A', path, oldMode: '000000', newMode: '100644', oid: blob }];
  const findings = await revocationFindings(git, { base: await asked, changes, evidence: null }, path, bytes);
  return otherResult({ kind: 'revocation', path, findings });
}

/** What this branch adds to main. */
export async function checkBranch(git: Git, base: Sha, now: Instant): Promise<Result> {
  const head = await git.revParse('HEAD');
  const from = head ? await git.mergeBase(base, head) : null;
  if (!head || !from) throw new ElevationError('USAGE', 'this branch and the base have no common commit; name the base with --base');
  const changes = await git.changes(from, head);
  const request = requestAmong(changes);
  if (!request) return otherResult(await checkOther(git, { base, changes, evidence: null }), await uncommitted(git));
  const bytes = (await git.blob(request.oid)) ?? Buffer.alloc(0);
  return checkResult(
    await checkRequest(git, base, { path: request.path, blob: request.oid, bytes, proposed: changes, evidence: null }, now),
  );
}

/** Files under elevations/ as they lie in the folder and in no commit: what somebody may have meant. */
async function uncommitted(git: Git): Promise<string[]> {
  const { workTree } = git;
  if (workTree === null) return [];
  const under = join(workTree, 'elevations');
  const args = [`--work-tree=${workTree}`, 'status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', '--', under];
  const lines = (await git.run(args)).toString('utf8').split('\0');
  return lines.flatMap((line) => (line === '' ? [] : [line.slice(3)]));
}

interface Change {
  readonly base: Sha;
  readonly changes: readonly ChangedFile[];
  readonly evidence: Evidence | null;
}

/** A change that asks for no access: what it is, and what is wrong with it. */
export interface OtherChange {
  readonly kind: keyof typeof inOrder;
  readonly path: string | null;
  readonly findings: readonly Finding[];
}

export async function checkOther(git: Git, change: Change): Promise<OtherChange> {
  const { changes } = change;
  const record = changes.filter(({ path }) => parseElevationPath(path) !== null);
  const revocation = record.find(({ status }) => status === 'A');
  if (revocation) {
    const { path, oid } = revocation;
    const bytes = (await git.blob(oid)) ?? Buffer.alloc(0);
    return { kind: 'revocation', path, findings: await revocationFindings(git, change, path, bytes) };
  }
  const changed = record.map(({ path }): Finding => ({ code: 'RECORD_CHANGED', file: path, details: { path } }));
  const astray = changes.filter(isAstray).map(({ path }): Finding => ({ code: 'BAD_PATH', file: path, details: { path } }));
  return { kind: changes.length === 0 ? 'nothing' : 'policy change', path: null, findings: [...changed, ...astray] };
}

/** Meant as a request, where the loop will never see one: it would be merged, and wait for nothing. */
function isAstray({ path, status }: ChangedFile): boolean {
  const isOurs = path === 'elevations/README.md' || path.startsWith('elevations/examples/');
  return status !== 'D' && path.startsWith('elevations/') && !isOurs && parseElevationPath(path) === null;
}

async function revocationFindings(git: Git, { base, changes, evidence }: Change, path: string, bytes: Uint8Array): Promise<Finding[]> {
  const read = await readRevocation(path, bytes);
  if (!read.ok) return read.findings;
  const request = path.replace(/\.revoke\.yaml$/, '.yaml');
  const { people } = await policyAt(git, base, []);
  const [hasRequest, isRevoked] = [(await git.blob(`${base}:${request}`)) !== null, (await git.blob(`${base}:${path}`)) !== null];
  return checkRevocation({
    path,
    revocation: read.revocation,
    changes,
    people,
    author: evidence?.pull.author ?? null,
    hasRequest,
    isRevoked,
  });
}

export const inOrder = {
  revocation: '✓ a revocation, in order: it only takes away, so nobody has to approve it',
  'policy change': '✓ no request in it: a change of policy or code, which CODEOWNERS gives to the guardians',
  nothing: '✓ nothing is changed against main, so there is nothing to check',
} as const;

/** `uncommitted`: what is only looked at once it is committed. */
export function otherResult({ kind, path, findings }: OtherChange, uncommitted: readonly string[] = []): Result {
  const isRefused = findings.length > 0;
  return {
    outcome: isRefused ? 'no' : 'done',
    json: { version: 1, kind, path, verdict: isRefused ? 'deny' : 'allow', findings: findings.map(findingJson), uncommitted },
    text: (paint) =>
      isRefused
        ? [paint('red', '✗ refused'), ...findings.map((finding) => findingText(finding, paint))].join('\n')
        : [paint('green', inOrder[kind]), ...notCommitted(uncommitted)].join('\n'),
  };
}

function notCommitted([first, ...more]: readonly string[]): string[] {
  if (first === undefined) return [];
  const files = more.length === 0 ? 'is not committed' : `and ${more.length} more are not committed`;
  return [
    '  but only commits are looked at, and here',
    `  ${oneLine(first)}`,
    `  ${files}: commit first, or name the file ("elevate check FILE")`,
  ];
}
