import { parseElevationPath, partsOfId, pathsOfId } from '../core/elevation-path.ts';
import { ElevationError } from '../core/errors.ts';
import type { RequestId, Sha } from '../core/model.ts';
import { quote } from '../core/text.ts';
import { readEvents } from '../sources/ledger-log.ts';
import { historyUse } from '../sources/tree.ts';
import type { Tools } from './tools.ts';

/** Where a request's file is: on main, or at the head of an open pull request. */
export interface Place {
  readonly id: RequestId;
  readonly path: string;
  readonly commit: Sha;
  /** null: on main. */
  readonly pull: number | null;
}

/**
 * The one elevation whose id this is, or begins or ends like this. A whole id costs four looks into the tree of main; a part of one a listing.
 * @throws ElevationError INPUT_INVALID: none, or several
 */
export async function findElevation(tools: Tools, part: string): Promise<Place> {
  const { git, mainRef } = tools;
  if (!/^[a-z0-9-]{3,60}$/.test(part))
    throw new ElevationError('INPUT_INVALID', `${quote(part)} is no part of an id; an id looks like 20261120-orders-db-7f3k9q`);
  const tip = await git.revParse(mainRef);
  const whole = partsOfId(part);
  const path = whole && tip !== null ? await historyUse(git, tip, pathsOfId(part, whole.system)) : null;
  if (path !== null && tip !== null) return { id: part, path, commit: tip, pull: null };

  const places = [
    ...(whole === null && tip !== null ? await onMain(tools, tip, part) : []),
    ...(tip === null ? [] : await inPulls(tools, tip, part)),
  ];
  const ids = [...new Set(places.map(({ id }) => id))];
  const [place] = places;
  if (place && ids.length === 1) return place;
  if (!place && whole !== null) await refuseOrphan(tools, part);
  if (!place)
    throw new ElevationError('INPUT_INVALID', `no elevation has the id ${quote(part)}; "elevate status" and "elevate audit log" list them`);
  const some = ids.slice(0, 4).join(', ');
  throw new ElevationError(
    'INPUT_INVALID',
    `${ids.length} elevations have ${quote(part)} in their id (${some}${ids.length > 4 ? ', …' : ''}); give more of it`,
  );
}

/** @throws ElevationError INPUT_INVALID: nobody has asked for it, and a lease of that name was found in a target */
async function refuseOrphan({ git, ledger }: Tools, id: RequestId): Promise<void> {
  for await (const { event } of readEvents(git, { id }, ledger.ref)) {
    if (event.kind !== 'orphan') continue;
    const says = `nobody has asked for ${id}: access of that name was found on ${event.system}, and ended at ${event.at}`;
    throw new ElevationError('INPUT_INVALID', `${says}; the logs of ${event.system} tell who made it (elevate audit trace ${id} …)`);
  }
}

function isMeant(id: RequestId, part: string): boolean {
  return id.startsWith(part) || id.endsWith(part);
}

async function onMain({ git }: Tools, tip: Sha, part: string): Promise<Place[]> {
  const listed = await git.run(['ls-tree', '-r', '-z', '--name-only', tip, '--', 'elevations/']);
  return listed
    .toString('utf8')
    .split('\0')
    .flatMap((path): Place[] => {
      const place = parseElevationPath(path);
      return place?.kind === 'request' && isMeant(place.id, part) ? [{ id: place.id, path, commit: tip, pull: null }] : [];
    });
}

async function inPulls({ git, forge }: Tools, tip: Sha, part: string): Promise<Place[]> {
  const pulls = await forge.openPulls();
  const found = pulls.map(async ({ number, headSha }) => {
    const base = await git.mergeBase(tip, headSha);
    const changes = base === null ? [] : await git.changes(base, headSha, 'elevations/');
    return changes.flatMap(({ status, path }): Place[] => {
      const place = parseElevationPath(path);
      const isIt = status === 'A' && place?.kind === 'request' && isMeant(place.id, part);
      return isIt ? [{ id: place.id, path, commit: headSha, pull: number }] : [];
    });
  });
  return (await Promise.all(found)).flat();
}
