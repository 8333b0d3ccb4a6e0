import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judge } from '../../scripts/commands/judge.ts';
import { readRequest, requestPath } from '../../scripts/core/request-file.ts';
import { readPolicyFrom } from '../../scripts/sources/policy.ts';
import { documents, fencesOf, root } from './documents.ts';

/** A part of a workflow says so, and is no request. */
const samples = [...documents.keys()].flatMap((path) =>
  fencesOf(path, 'yaml', 'yml').flatMap(({ name, text }): [string, string][] => (name === 'workflow' ? [] : [[path, text]])),
);

test('the README shows a whole request', () => expect(samples.map(([path]) => path)).toContain('README.md'));

describe.each(samples)('the request in %s', (_, text) => {
  test('is one that the sample policy would let through to the approvers', async () => {
    const field = (name: string) => new RegExp(`^${name}: (\\S+)$`, 'm').exec(text)?.[1] ?? '';
    const path = requestPath({ id: field('id'), system: field('system'), tier: 'semi-destructive' });
    const read = await readRequest(path, Buffer.from(text), '0'.repeat(40));
    expect(read).toMatchObject({ ok: true });
    const policy = await readPolicyFrom(join(root, 'setup', 'acme'));
    if (!read.ok || !policy.ok) throw new Error('the sample policy or the request cannot be read');
    const { file, document } = read;
    const question = { now: Date.parse('2026-11-20T17:00:00Z'), purpose: 'check', file, document, proposed: null, merged: null } as const;
    const { verdict } = await judge({ ...question, evidence: null, usedBefore: null }, policy.policy);
    expect(verdict.kind).toBe('wait');
  });

  test('has every field that a request for a person can have', async () => {
    const { properties } = (await import('../../schemas/request.schema.json', { with: { type: 'json' } })).default;
    expect(Object.keys(properties).filter((name) => name !== 'run' && !new RegExp(`^${name}:`, 'm').test(text))).toEqual([]);
  });
});
