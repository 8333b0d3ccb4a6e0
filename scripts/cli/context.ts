import { join } from 'node:path';
import type { Tools } from '../commands/tools.ts';
import { ElevationError } from '../core/errors.ts';
import type { Account, System } from '../core/model.ts';
import { forgeOf } from '../sources/forge-place.ts';
import { Git } from '../sources/git.ts';
import { LocalForge } from '../sources/local-forge.ts';
import { targetKind } from '../targets/index.ts';
import { killAfter } from './crash.ts';
import type { Globals } from './define.ts';
import type { Io } from './io.ts';

/** Where a command line works: the clone it stands in, the forge the clone came from, and who acts. */
export interface Context extends Tools {
  /** The user's own clone, or the forge's bare repository when the command was started there. */
  readonly clone: Git;
  readonly local: LocalForge;
  /** Who acts. @throws ElevationError SIGN_IN_NEEDED when nobody was named, or nobody has that name */
  readonly me: () => Account;
  readonly close: () => void;
}

/** @throws ElevationError USAGE outside of a clone of a local forge */
export async function openContext({ env, now, cwd }: Io, globals: Globals): Promise<Context> {
  const clone = Git.open(globals.repo ?? cwd);
  const dir = await forgeOf(clone).catch((error: unknown) => {
    clone.close();
    throw error;
  });
  const local = LocalForge.open(dir, { now });
  const { openGitLedger } = await import('../sources/git-ledger.ts');
  const ledger = openGitLedger({ gitDir: local.repo, now });
  const afterEffect = killAfter(env);
  return {
    clone,
    local,
    git: local.git,
    mainRef: 'refs/heads/main',
    forge: local,
    ledger,
    openTarget: (system: System, only) => targetKind(system.target).open(system, { env, only, afterEffect }),
    now,
    afterEffect,
    me: () => meOn(local, globals.as),
    close: () => {
      clone.close();
      local.close();
      ledger.close();
    },
  };
}

function meOn(local: LocalForge, login: string | null): Account {
  if (login === null)
    throw new ElevationError('SIGN_IN_NEEDED', 'nobody was named to act on the local forge; add --as LOGIN or set ELEVATE_AS');
  const account = local.account(login);
  if (account) return account;
  throw new ElevationError(
    'SIGN_IN_NEEDED',
    `the forge at ${join(local.dir, 'forge')} has no account of that login; see accounts.json there`,
  );
}
