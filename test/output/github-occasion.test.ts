import { expect, test } from 'vitest';
import { type Occasion, occasionOf } from '../../scripts/commands/publish/occasion.ts';
import type { JsonValue } from '../../scripts/core/model.ts';

const sha = 'a'.repeat(40);
const group = (change = {}) => ({
  merge_group: { head_ref: `refs/heads/gh-readonly-queue/main/pr-12-${'b'.repeat(40)}`, head_sha: sha, ...change },
});

test.each<[string, string, JsonValue, Occasion]>([
  ['a pull request', 'pull_request', { number: 3, pull_request: { number: 12, title: '::error::' } }, { kind: 'pull', number: 12 }],
  ['a review', 'pull_request_review', { review: { id: 3 }, pull_request: { number: 12 } }, { kind: 'pull', number: 12 }],
  ['a merge queue', 'merge_group', group(), { kind: 'group', number: 12, sha }],
])('of %s its number is taken', (_, name, payload, wanted) => {
  expect(occasionOf(name, payload)).toEqual(wanted);
});

test.each<[string, string, JsonValue]>([
  ['a push', 'push', { pull_request: { number: 12 } }],
  ['no number', 'pull_request', { pull_request: {} }],
  ['a number as text', 'pull_request', { pull_request: { number: '12' } }],
  ['half a number', 'pull_request', { pull_request: { number: 1.5 } }],
  ['none', 'pull_request', { pull_request: { number: 0 } }],
  ['nothing', 'pull_request', null],
  ['a list', 'pull_request', [{ pull_request: { number: 12 } }]],
  ['the queue of another branch', 'merge_group', group({ head_ref: `refs/heads/gh-readonly-queue/next/pr-12-${sha}` })],
  ['a branch that looks like a queue', 'merge_group', group({ head_ref: `refs/heads/x/gh-readonly-queue/main/pr-12-${sha}` })],
  ['a commit that is none', 'merge_group', group({ head_sha: 'main' })],
])('%s is about no pull request', (_, name, payload) => {
  expect(() => occasionOf(name, payload)).toThrow('no pull request of main');
});
