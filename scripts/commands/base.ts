import { ElevationError } from '../core/errors.ts';
import type { Sha } from '../core/model.ts';
import type { Git } from '../sources/git.ts';

/** The commit to judge by: the one named, or else main as this clone knows it. @throws ElevationError USAGE: there is none */
export async function baseOf(git: Git, rev: string | null): Promise<Sha> {
  const names = rev === null ? ['refs/remotes/origin/main', 'refs/heads/main'] : [rev, `refs/heads/${rev}`];
  const [first, second] = await Promise.all(names.map((name) => git.revParse(name)));
  const commit = first ?? second;
  if (commit) return commit;
  throw new ElevationError('USAGE', `${names.join(' and ')} lead to no commit here; fetch main, or name the base with --base`);
}
