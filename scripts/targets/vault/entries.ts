import type { JsonValue, RequestId } from '../../core/model.ts';
import { notVaults, objectIn, textIn } from './client.ts';
import { type Entry, type EntryPath, entryOf, instantIn, metadataPath } from './entry.ts';
import { isAnswer, isUnknownAccessor } from './errors.ts';
import { systemOf } from './names.ts';
import { eachOf, type Session } from './session.ts';

/** Where something waits or lives under our mark, of all systems that share the mount. As many calls as there are subjects who have something. */
export async function pathsOf({ vault, connection: { mount } }: Session): Promise<EntryPath[]> {
  const places = await vault.list('list who has access', `${mount}/metadata/`);
  const ids = await eachOf(places, (place) => vault.list('list access', `${mount}/metadata/${place}`));
  return places.flatMap((place, at) => (ids[at] ?? []).flatMap((id) => (place.endsWith('/') ? [{ place: place.slice(0, -1), id }] : [])));
}

/** Whatever has the id of an elevation of this system, in whichever place: an id is used once. */
export async function pathsOfId(session: Session, id: RequestId): Promise<EntryPath[]> {
  return (await pathsOf(session)).filter((path) => path.id === id);
}

/** What it says of itself; null: it is gone. */
export async function readEntry({ vault, connection: { mount } }: Session, path: EntryPath): Promise<Entry | null> {
  const answer = await vault.readIfThere('read what is known of an elevation', metadataPath(mount, path));
  if (answer === null) return null;
  const metadata = objectIn(answer.data);
  if (typeof metadata.current_version !== 'number') throw notVaults(vault.system);
  return entryOf(path, metadata);
}

export async function entriesOf(session: Session, isWanted: (path: EntryPath) => boolean): Promise<Entry[]> {
  const paths = (await pathsOf(session)).filter(isWanted);
  return (await eachOf(paths, (path) => readEntry(session, path))).flatMap((entry) => entry ?? []);
}

export function isOfSystem({ system }: Session): (path: EntryPath) => boolean {
  return ({ id }) => systemOf(id) === system.name;
}

/** A living token, by Vault's own word, to the nanosecond: what tells one lease from another. */
export interface TokenTimes {
  readonly issued: string;
  readonly until: string;
}
export interface LivingToken extends TokenTimes {
  /** `creationPath` of the role that it was made by. */
  readonly madeAt: string;
}

/** null: no such token lives. */
export async function lookUp(session: Session, accessor: string, isAskedAgain = false): Promise<LivingToken | null> {
  const { vault } = session;
  try {
    const { data } = await vault.write('look at a token', 'auth/token/lookup-accessor', { accessor });
    const { issue_time, expire_time, path } = objectIn(data);
    const text = (value: JsonValue | undefined) => textIn(value, vault.system);
    return { issued: text(issue_time), until: text(expire_time), madeAt: text(path) };
  } catch (error) {
    if (isUnknownAccessor(error)) return null;
    // Of a token that is just ending, or whose end a dead node left half done, Vault says once what it says to those without the right, ends it,
    // and knows it no more.
    if (isAnswer(error, 403) && !isAskedAgain) return lookUp(session, accessor, true);
    throw error;
  }
}

/** By Vault's own clock. */
export function endOf({ until }: TokenTimes): number | null {
  return instantIn(until);
}
