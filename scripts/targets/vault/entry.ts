import type { Instant, JsonObject, RequestId } from '../../core/model.ts';
import { formatInstant, parseInstant } from '../../core/time.ts';

/**
 * The place in KV where a token waits for its subject: `<mount>/data/<place>/<elevation id>`. The pipeline writes it and cannot read it;
 * the subject reads it, and deletes it as the mark that it is claimed. Version 1 is empty and says "begun"; version 2 is `Waiting`.
 * What the pipeline has to know later stands beside it, in the metadata, which holds no secret.
 */
export interface Waiting {
  readonly wrapping_token: string;
  readonly wrapping_accessor: string;
}
export const begunVersion = 1;
export const finishedVersion = 2;

export interface EntryPath {
  /** `placeOf` of names.ts. */
  readonly place: string;
  readonly id: RequestId;
}

export function dataPath(mount: string, { place, id }: EntryPath): string {
  return `${mount}/data/${place}/${id}`;
}

export function metadataPath(mount: string, { place, id }: EntryPath): string {
  return `${mount}/metadata/${place}/${id}`;
}

/** The wrapped token of one attempt to grant. */
export interface Attempt {
  /** Tells the attempts apart: two pipelines may be at it, and neither must write over what the other has noted. */
  readonly nonce: string;
  readonly accessor: string;
  readonly wrappingAccessor: string;
}

/** What the metadata says. */
export interface Entry extends EntryPath {
  readonly state: 'begun' | 'finished';
  /** The subject has deleted what waited. */
  readonly isClaimed: boolean;
  readonly begunAt: Instant | null;
  readonly expiresAt: Instant | null;
  /** After this the wrapping token opens nothing any more. */
  readonly claimBy: Instant | null;
  readonly attempts: readonly Attempt[];
}

export interface Described {
  readonly system: string;
  readonly shape: string;
  readonly expiresAt: Instant;
  readonly claimBy: Instant;
}

/** The custom metadata of one attempt; merged into what is there. */
export function notesOf(id: RequestId, { system, shape, expiresAt, claimBy }: Described, attempt: Attempt): { [key: string]: string } {
  return {
    elevation: id,
    system,
    shape,
    expires: formatInstant(expiresAt),
    claim_by: formatInstant(claimBy),
    [attemptKey(attempt.nonce)]: `${attempt.accessor} ${attempt.wrappingAccessor}`,
  };
}

export function attemptKey(nonce: string): string {
  return `token_${nonce}`;
}

/** @param metadata the `data` of Vault's answer to a read of `metadataPath` */
export function entryOf(path: EntryPath, metadata: JsonObject): Entry {
  const custom = textsIn(metadata.custom_metadata);
  const versions = objectIn(metadata.versions);
  const deleted = textsIn(versions[String(finishedVersion)]).deletion_time ?? '';
  return {
    ...path,
    state: versionOf(metadata) >= finishedVersion ? 'finished' : 'begun',
    isClaimed: deleted !== '',
    begunAt: instantIn(textsIn(metadata).created_time),
    expiresAt: instantIn(custom.expires),
    claimBy: instantIn(custom.claim_by),
    attempts: Object.entries(custom).flatMap(([key, value]) => {
      const [accessor, wrappingAccessor] = value.split(' ');
      const isAttempt = key.startsWith(attemptKey('')) && accessor && wrappingAccessor;
      return isAttempt ? [{ nonce: key.slice(attemptKey('').length), accessor, wrappingAccessor }] : [];
    }),
  };
}

function versionOf({ current_version: version }: JsonObject): number {
  return typeof version === 'number' ? version : 0;
}

/** Vault counts nanoseconds; we keep milliseconds. */
export function instantIn(text: string | undefined): Instant | null {
  return parseInstant(text?.replace(/(\.\d{3})\d+/, '$1') ?? '');
}

function textsIn(value: unknown): { readonly [key: string]: string } {
  return Object.fromEntries(Object.entries(objectIn(value)).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])));
}

function objectIn(value: unknown): { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
