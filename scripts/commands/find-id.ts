import { partsOfId } from '../core/elevation-path.ts';
import { ElevationError } from '../core/errors.ts';
import type { RequestId } from '../core/model.ts';
import { parseElevationPath, pathsOfId } from '../core/request-file.ts';
import { didYouMean } from '../core/suggest.ts';
import { quote } from '../core/text.ts';
import type { Git } from '../sources/git.ts';
import { historyUse } from '../sources/tree.ts';
import type { Tools } from './tools.ts';

const fewest = 4;
const branchPrefix = 'elevation/';

/**
 * The id that a person means by all of it, its six last characters, or the beginning of one. `kept`: ids that are known here besides. What lives,
 * waits or has just ended is looked through first; the whole record on main only when nothing of that fits.
 * @throws ElevationError USAGE when none or several are meant
 */
export async function findId(tools: Tools, said: string, kept: readonly RequestId[] = []): Promise<RequestId> {
  if (said.length < fewest) throw new ElevationError('USAGE', `${quote(said)} is too short for an id; its last six characters are enough`);
  const recent = [...kept, ...(await recentIds(tools))];
  if (recent.includes(said) || (await isOnMain(tools, said))) return said;
  const found = partsOfId(said) === null ? only(said, recent) : null;
  if (found) return found;
  const onMain = await idsOnMain(tools);
  return only(said, onMain) ?? unknown(said, [...recent, ...onMain]);
}

/** The same among all that was ever merged, which needs nothing but the repository. `also`: ids that are looked through besides. */
export async function findOnMain(tools: Pick<Tools, 'git' | 'mainRef'>, said: string, also: readonly RequestId[] = []): Promise<RequestId> {
  if (said.length < fewest) throw new ElevationError('USAGE', `${quote(said)} is too short for an id; its last six characters are enough`);
  const ids = [...(await idsOnMain(tools)), ...also];
  return only(said, ids) ?? unknown(said, ids, 'merged elevation');
}

function only(said: string, ids: readonly RequestId[]): RequestId | null {
  const found = [...new Set(ids)].filter((id) => id.startsWith(said) || id.endsWith(`-${said}`)).sort();
  if (found.length < 2) return found[0] ?? null;
  const some = found.slice(0, 4).join(', ');
  throw new ElevationError('USAGE', `${quote(said)} could be ${some}${found.length > 4 ? ', …' : ''}; type more of it`);
}

/** @throws ElevationError USAGE */
function unknown(said: string, ids: readonly RequestId[], what = 'elevation'): never {
  const meant = didYouMean(said, [...ids, ...ids.map((id) => id.slice(-6))]);
  const next = meant === null ? '"elevate status" lists what lives' : `did you mean ${meant}?`;
  throw new ElevationError('USAGE', `no ${what} is known as ${quote(said)}; ${next}`);
}

async function recentIds({ ledger, forge }: Tools): Promise<RequestId[]> {
  const { state } = await ledger.read();
  const open = (await forge.openPulls()).flatMap(({ headRef }) => idOfBranch(headRef) ?? []);
  return [...state.active.keys(), ...state.pending.keys(), ...state.recent.map(({ id }) => id), ...open];
}

/** The branch of a request's pull request. */
export function branchOf(id: RequestId): string {
  return `${branchPrefix}${id}`;
}

function idOfBranch(headRef: string): RequestId | null {
  const id = headRef.startsWith(branchPrefix) ? headRef.slice(branchPrefix.length) : '';
  return partsOfId(id) === null ? null : id;
}

/** What is asked for, or was, on a branch that this repository has. */
export async function idsOfBranches(git: Git): Promise<RequestId[]> {
  const names = await git.run(['for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads', 'refs/remotes']);
  return names
    .toString('utf8')
    .split('\n')
    .flatMap((name) => idOfBranch(name.slice(Math.max(0, name.indexOf(branchPrefix)))) ?? []);
}

async function isOnMain({ git, mainRef }: Tools, id: RequestId): Promise<boolean> {
  const system = partsOfId(id)?.system;
  const tip = system === undefined ? null : await git.revParse(mainRef);
  return system !== undefined && tip !== null && (await historyUse(git, tip, pathsOfId(id, system))) !== null;
}

async function idsOnMain({ git, mainRef }: Pick<Tools, 'git' | 'mainRef'>): Promise<RequestId[]> {
  if ((await git.revParse(mainRef)) === null) return [];
  const out = await git.run(['ls-tree', '-r', '-z', '--name-only', mainRef, '--', 'elevations/']);
  const places = out.toString('utf8').split('\0').map(parseElevationPath);
  return places.flatMap((place) => (place?.kind === 'request' ? [place.id] : []));
}
