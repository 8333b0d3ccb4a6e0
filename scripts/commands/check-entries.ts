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
  const policy = await policyAt(git, base, 'all', 'quick');
  const findings: Finding[] = [];
  for await (const { path, oid, bytes } of withBytes(git, entries)) {
    const read = await readRequest(path, bytes, oid, 'quick');
    if (!read.ok) {
      findings.push(...read.findings);
      continue;
    }
    const { file, document } = read;
    const { verdict } = await judge(
      { now, purpose: 'check', file, document, proposed: null, merged: null, evidence: null, usedBefore: null },
      policy,
    );
    if (verdict.kind === 'deny') findings.push(...verdict.findings.filter(isWrong).map((finding) => ({ ...finding, file: path })));
  }
  return findings;
}

/** That its time has come is wrong with none. */
function isWrong({ code }: Finding): boolean {
  return findingKinds[code].severity === 'error' && code !== 'NOT_BEFORE_PAST';
}

/** So many are asked for at once: one at a time would wait for git more than it judges, all together would fill the memory. */
const atOnce = 250;

async function* withBytes(git: Git, entries: readonly Entry[]): AsyncGenerator<Entry & { readonly bytes: Uint8Array }> {
  const ask = (from: number) => Promise.all(entries.slice(from, from + atOnce).map(({ oid }) => git.blob(oid)));
  let next = ask(0);
  for (let from = 0; from < entries.length; from += atOnce) {
    const blobs = await next;
    next = ask(from + atOnce);
    for (const [at, entry] of entries.slice(from, from + atOnce).entries()) yield { ...entry, bytes: blobs[at] ?? Buffer.alloc(0) };
  }
}
