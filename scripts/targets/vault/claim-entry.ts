import type { JsonObject } from '../../core/model.ts';
import { formatInstant } from '../../core/time.ts';
import { objectIn, type VaultClient } from './client.ts';
import { dataPath, type EntryPath, entryOf } from './entry.ts';
import { isAbsent, isAnswer, saidOf } from './errors.ts';
import type { Wrapped } from './kept.ts';

/** What waits, as its subject reads it. `marked`: it was fetched before. `begun`: the pipeline is still at it. */
export async function readWaiting(client: VaultClient, mount: string, path: EntryPath): Promise<Wrapped | 'nothing' | 'marked' | 'begun'> {
  try {
    const { data } = await client.read('show what waits for you', dataPath(mount, path));
    const { data: waiting, metadata } = objectIn(data);
    const { wrapping_token: wrappingToken, wrapping_accessor: wrappingAccessor } = objectIn(waiting);
    const { attempts, claimBy } = entryOf(path, objectIn(metadata));
    if (typeof wrappingToken !== 'string' || claimBy === null) return 'begun';
    const attempt = attempts.find((one) => one.wrappingAccessor === wrappingAccessor);
    return { kind: 'wrapped', wrappingToken, accessor: attempt?.accessor ?? '', claimBy: formatInstant(claimBy) };
  } catch (error) {
    if (!isAbsent(error)) throw error;
    return saidOf(error)?.reason === 'deleted' ? 'marked' : 'nothing';
  }
}

/** Marks it as fetched: nobody can read it any more, and the pipeline sees that. Once more changes nothing. */
export async function mark(client: VaultClient, mount: string, path: EntryPath): Promise<void> {
  await client.delete('let you mark it as fetched', dataPath(mount, path));
}

/** What Vault says of a wrapping token, without opening it. null: it opens nothing any more. */
export function lookAtWrapping(client: VaultClient, token: string): Promise<JsonObject | null> {
  return orNull(async () => objectIn((await client.write('look at what waits', 'sys/wrapping/lookup', { token })).data));
}

/** Opens it, once and for all. @param client with the wrapping token. null: it opens nothing any more. */
export function unwrap(client: VaultClient): Promise<JsonObject | null> {
  return orNull(async () => objectIn((await client.write('open what waited', 'sys/wrapping/unwrap', {})).auth));
}

/** Vault answers 400 for a wrapping token that was opened or is over, and for nothing else that is asked here. */
async function orNull(ask: () => Promise<JsonObject>): Promise<JsonObject | null> {
  try {
    return await ask();
  } catch (error) {
    if (isAnswer(error, 400)) return null;
    throw error;
  }
}
