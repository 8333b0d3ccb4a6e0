import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../scripts/core/model.ts';
import { type Attempt, entryOf, instantIn, notesOf } from '../../scripts/targets/vault/entry.ts';

const path = { place: '3f2a6c1e-5b7d-4e8f-9a0b-1c2d3e4f5a6b', id: '20261121-web-kv-7f3k9q' };
const attempt: Attempt = { nonce: 'a1b2c3d4', accessor: 'inner', wrappingAccessor: 'outer' };
const described = {
  system: 'web-kv',
  shape: 'set-flag',
  expiresAt: Date.parse('2026-11-21T10:45:00.250Z'),
  claimBy: Date.parse('2026-11-21T10:05:00Z'),
};
/** As Vault tells it when a grant is through. */
const metadata: JsonObject = {
  current_version: 2,
  created_time: '2026-11-21T10:00:00.123456789Z',
  custom_metadata: notesOf(path.id, described, attempt),
  versions: { 1: { deletion_time: '' }, 2: { deletion_time: '' } },
};

test('what was noted is read back', () => {
  expect(entryOf(path, metadata)).toEqual({
    ...path,
    state: 'finished',
    isClaimed: false,
    begunAt: Date.parse('2026-11-21T10:00:00.123Z'),
    expiresAt: described.expiresAt,
    claimBy: described.claimBy,
    attempts: [attempt],
  });
});

test('no value is longer than Vault keeps, and none holds a secret', () => {
  const notes = notesOf(path.id, described, attempt);
  for (const text of Object.values(notes)) expect(text.length).toBeLessThan(512);
  expect(Object.keys(notes).sort()).toEqual(['claim_by', 'elevation', 'expires', 'shape', 'system', 'token_a1b2c3d4']);
});

describe('in between', () => {
  test.each<[string, JsonObject, object]>([
    [
      'begun, and nothing noted',
      { current_version: 1, custom_metadata: null },
      { state: 'begun', attempts: [], expiresAt: null, claimBy: null },
    ],
    ['begun, and noted', { current_version: 1 }, { state: 'begun', attempts: [attempt] }],
    ['fetched', { versions: { 2: { deletion_time: '2026-11-21T10:01:00Z' } } }, { state: 'finished', isClaimed: true }],
    ['the empty version deleted', { versions: { 1: { deletion_time: '2026-11-21T10:01:00Z' } } }, { isClaimed: false }],
    [
      'two attempts',
      { custom_metadata: { token_1: 'a b', token_2: 'c d', note: 'x y' } },
      {
        attempts: [
          { nonce: '1', accessor: 'a', wrappingAccessor: 'b' },
          { nonce: '2', accessor: 'c', wrappingAccessor: 'd' },
        ],
      },
    ],
    ['a note that is none', { custom_metadata: { token_1: 'a', token_2: '' } }, { attempts: [] }],
    [
      'an end that is none',
      { custom_metadata: { expires: 'tomorrow', claim_by: '2026-13-01T00:00:00Z' } },
      { expiresAt: null, claimBy: null },
    ],
  ])('%s', (_, change, expected) => {
    expect(entryOf(path, { ...metadata, ...change })).toMatchObject(expected);
  });
});

test('Vault tells nanoseconds, we keep milliseconds', () => {
  expect(instantIn('2026-11-21T08:30:48.042951759Z')).toBe(Date.parse('2026-11-21T08:30:48.042Z'));
  expect(instantIn('2026-11-21T08:30:48Z')).toBe(Date.parse('2026-11-21T08:30:48Z'));
  expect(instantIn(undefined)).toBeNull();
});
