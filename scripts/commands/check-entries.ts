import { type Finding, findingKinds } from '../core/findings.ts';
import type { Instant, Sha } from '../core/model.ts';
import { readRequest } from '../core/request-file.ts';
import type { Git } from '../sources/git.ts';
import { policyAt } from './check.ts';
import { judge } from './judge.ts';

/** A request file of a commit. */
export interface Entry {
  readonly path: string;
  readonly oid: Sha;
}

/** What is wrong with these requests by the policy of `base`, whoever approved them. */
export async function judgeEntries(git: Git, base: Sha, entries: readonly Entry[], now: Instant): Promise<Finding[]> {
  if (entries.length === 0) return [];
  const policy = await policyAt(git, base, 'all');
  const findings: Finding[] = [];
  for (const { path, oid } of entries) {
    const read = await readRequest(path, (await git.blob(oid)) ?? Buffer.alloc(0), oid);
    if (!read.ok) {
      findings.push(...read.findings);
      continue;
    }
    const { file, document } = read;
    const { verdict } = judge(
      { now, purpose: 'check', file, document, proposed: null, merged: null, evidence: null, usedBefore: null },
      policy,
    );
    if (verdict.kind === 'deny')
      findings.push(
        ...verdict.findings.filter(({ code }) => findingKinds[code].severity === 'error').map((finding) => ({ ...finding, file: path })),
      );
  }
  return findings;
}
