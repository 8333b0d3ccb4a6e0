import { ElevationError } from '../core/errors.ts';
import type { Sha } from '../core/model.ts';
import { quote } from '../core/text.ts';
import type { Git } from '../sources/git.ts';

/** The commit to judge by: the one named, or else main as this clone knows it. @throws ElevationError USAGE: there is none */
export async function baseOf(git: Git, rev: string | null): Promise<Sha> {
  // What git would take for an option, or for no name at all.
  if (rev !== null && !/^[^\s-]\S*$/.test(rev))
    throw new ElevationError('USAGE', `--base takes a branch, tag or commit, and ${quote(rev)} is none`);
  const names = rev === null ? ['refs/remotes/origin/main', 'refs/heads/main'] : [rev, `refs/heads/${rev}`];
  const [first, second] = await Promise.all(names.map((name) => git.revParse(name)));
  const commit = first ?? second;
  if (commit) return commit;
  throw new ElevationError(
    'USAGE',
    `${names.map((name) => quote(name)).join(' and ')} lead to no commit here; fetch main, or name the base with --base`,
  );
}
