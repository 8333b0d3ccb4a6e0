import { Worker } from 'node:worker_threads';
import { parseElevationPath } from '../core/elevation-path.ts';
import type { Finding } from '../core/findings.ts';
import type { Instant, Sha } from '../core/model.ts';
import { findingJson, findingText } from '../output/findings.ts';
import type { Git } from '../sources/git.ts';
import { JudgedCache } from '../sources/judged-cache.ts';
import type { Entry } from './check-entries.ts';
import type { Result } from './result.ts';

/** Below this, starting threads costs more than they save. */
const worthThreads = 800;
const threads = 2;

/**
 * Every request of HEAD held against the policy of `base`: its form, its shape, its tier; not its approvals, which are its pull request's.
 * What was found in order before, by the same code and policy, is not parsed again.
 */
export async function checkAll(git: Git, base: Sha, now: Instant): Promise<Result> {
  const [lines, cache] = await Promise.all([filesAt(git, 'HEAD'), JudgedCache.open(git, base)]);
  const inOrder = lines.filter((line) => cache.has(line));
  const unknown = inOrder.length === lines.length ? [] : lines.filter((line) => !cache.has(line)).flatMap(requestOf);
  const count = inOrder.length + unknown.length;
  // What was found in order by this very policy proves that the policy holds together: nothing is read, and no parser loaded.
  if (unknown.length === 0 && count > 0) return resultOf(count, 0, []);
  const { policyAt } = await import('./check.ts');
  const { judgeEntries } = await import('./check-entries.ts');
  await policyAt(git, base, 'all');
  const parts = unknown.length < worthThreads ? [unknown] : split(unknown, threads);
  const [first = [], ...others] = parts;
  const judged = await Promise.all([judgeEntries(git, base, first, now), ...others.map((part) => inThread(git.gitDir, base, part, now))]);
  const findings = [...unknown.flatMap(irregular), ...judged.flat()];
  const refused = new Set(findings.map(({ file }) => file));
  cache.save([...inOrder, ...unknown.filter(({ path }) => !refused.has(path)).map(({ line }) => line)]);
  return resultOf(count, refused.size, findings);
}

/** What `git ls-tree -z` lists of a commit under `elevations/`, O(files) and one process. */
async function filesAt(git: Git, commit: string): Promise<string[]> {
  const out = await git.run(['ls-tree', '-r', '-z', commit, '--', 'elevations/']);
  return out.toString('utf8').split('\0').slice(0, -1);
}

/** The request that such a line lists; none: it is another file. */
function requestOf(line: string): (Entry & { readonly line: string })[] {
  const tab = line.indexOf('\t');
  const path = line.slice(tab + 1);
  const oid = line.slice(0, tab).split(' ')[2];
  return tab > 0 && oid && parseElevationPath(path)?.kind === 'request' ? [{ path, oid, line }] : [];
}

/** A link's content can look like a request; a pull request with it is refused all the same. */
function irregular({ path, line }: { readonly path: string; readonly line: string }): Finding[] {
  const mode = line.slice(0, line.indexOf(' '));
  return mode === '100644' ? [] : [{ code: 'NOT_REGULAR_FILE', file: path, details: { where: 'commit', mode } }];
}

function split<T>(items: readonly T[], count: number): T[][] {
  const size = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, part) => items.slice(part * size, (part + 1) * size));
}

function inThread(gitDir: string, base: Sha, entries: readonly Entry[], now: Instant): Promise<Finding[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./check-all-thread.ts', import.meta.url), { workerData: { gitDir, base, entries, now } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

function resultOf(count: number, refused: number, findings: readonly Finding[]): Result {
  const summary = `${count} request${count === 1 ? '' : 's'}, ${refused} refused`;
  return {
    outcome: refused > 0 ? 'no' : 'done',
    json: { version: 1, requests: count, refused, findings: findings.map(findingJson) },
    text: (paint) => [...findings.map((finding) => findingText(finding, paint)), paint(refused > 0 ? 'red' : 'green', summary)].join('\n'),
  };
}
