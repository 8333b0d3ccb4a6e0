import { join } from 'node:path';
import type { Policy, Sha } from '../core/model.ts';
import { bundledDigest } from './bundled-digest.ts';
import { writeDisposable } from './disposable.ts';
import type { Git } from './git.ts';
import { fs, v8 } from './node.ts';

/**
 * The policy of a commit with these systems, as this very code made it before of the same files; else what `read` makes of them now. It only
 * saves time: thrown away, it is made again. In a bundle alone, where it costs nothing to know the code, and for a check that decides nothing.
 */
export async function rememberedPolicy(git: Git, commit: Sha, systems: readonly string[], read: () => Promise<Policy>): Promise<Policy> {
  const files = bundledDigest === null ? null : await git.object(`${commit}:policy`);
  if (files === null) return read();
  const key = [bundledDigest, files.oid, ...systems].join(' ');
  const path = join(git.gitDir, 'elevate-cache', `policy-${systems.join('-')}`);
  const known = recall(path);
  if (known?.key === key) return { ...known.policy, commit };
  const policy = await read();
  writeDisposable(path, v8.serialize({ key, policy }));
  return policy;
}

interface Remembered {
  readonly key: string;
  readonly policy: Policy;
}

function recall(path: string): Remembered | null {
  try {
    return v8.deserialize(fs.readFileSync(path)) as Remembered;
  } catch {
    return null; // none yet, or none that can be read
  }
}
