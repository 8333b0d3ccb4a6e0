import type { Acting, ActingLocally } from '../commands/acting.ts';
import { ElevationError } from '../core/errors.ts';
import type { System } from '../core/model.ts';
import { forgeOf } from '../sources/forge-place.ts';
import { Git } from '../sources/git.ts';
import type { Place } from '../sources/github/place.ts';
import type { LocalForge } from '../sources/local-forge.ts';
import { targetKind } from '../targets/index.ts';
import { killAfter } from './crash.ts';
import type { Globals } from './define.ts';
import type { Io } from './io.ts';

/** Where a command line works: the clone it stands in, the forge the clone came from, and who acts. */
export interface Context extends Acting {
  /** null: the clone came from GitHub. */
  readonly local: LocalForge | null;
  /** The repository on GitHub. null: the clone came from a local forge. */
  readonly place: Place | null;
  readonly close: () => void;
}

/** The loop goes on with what the clone knows while its forge cannot be reached, and brings it up to date itself. */
export type Freshness = 'fetched' | 'as-it-is';

/** @throws ElevationError USAGE outside of a clone of a forge that is known */
export async function openContext(io: Io, globals: Globals, freshness: Freshness = 'fetched'): Promise<Context> {
  const { env, now, cwd } = io;
  const clone = Git.open(globals.repo ?? cwd);
  try {
    const found = await forgeOf(clone, env);
    const afterEffect = killAfter(env);
    const openTarget: Context['openTarget'] = (system: System, only) => targetKind(system.target).open(system, { env, only, afterEffect });
    const common = { clone, openTarget, now, afterEffect };
    if ('place' in found) return { ...common, ...(await onGithub(found.place, clone, io, afterEffect, freshness)) };
    return { ...common, ...(await onLocal(found.dir, clone, io, globals.as, afterEffect)) };
  } catch (error) {
    clone.close();
    throw error;
  }
}

/** @throws ElevationError USAGE on GitHub, where it is done on the pull request's page */
export function locally(context: Context): Context & ActingLocally {
  const { local } = context;
  if (local) return { ...context, local };
  throw new ElevationError('USAGE', 'this is for a local forge; on GitHub open the pull request’s page and do it there, as yourself');
}

type Opened = Pick<Context, 'git' | 'mainRef' | 'forge' | 'ledger' | 'seat' | 'local' | 'place' | 'close'>;

async function onLocal(dir: string, clone: Git, { now }: Io, login: string | null, afterEffect: Context['afterEffect']): Promise<Opened> {
  const { LocalForge } = await import('../sources/local-forge.ts');
  const { LocalSeat } = await import('../sources/local-seat.ts');
  const { openGitLedger } = await import('../sources/git-ledger.ts');
  const local = LocalForge.open(dir, { now });
  const ledger = openGitLedger({ gitDir: local.repo, now });
  const close = () => {
    clone.close();
    local.close();
    ledger.close();
  };
  const seat = new LocalSeat({ local, clone, login, afterEffect });
  return { git: local.git, mainRef: 'refs/heads/main', forge: local, ledger, seat, local, place: null, close };
}

async function onGithub(
  place: Place,
  clone: Git,
  { env, now }: Io,
  afterEffect: Context['afterEffect'],
  freshness: Freshness,
): Promise<Opened> {
  const { openGithub } = await import('../sources/github/open.ts');
  const { forge, ledger, seat, mainRef } = openGithub(place, clone, { env, now, afterEffect });
  if (freshness === 'fetched') await forge.refresh();
  return { git: clone, mainRef, forge, ledger, seat, local: null, place, close: () => clone.close() };
}
