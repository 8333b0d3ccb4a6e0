import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GrantingEvent } from '../../scripts/core/events.ts';
import type { Sha } from '../../scripts/core/model.ts';
import { readRequest } from '../../scripts/core/request-file.ts';
import { formatInstant } from '../../scripts/core/time.ts';
import { openGitLedger } from '../../scripts/sources/git-ledger.ts';
import { verifyLedger } from '../../scripts/sources/verify-ledger.ts';
import { openTestForge, requestFile, samplePolicy, type TestForge } from '../support/forge.ts';
import { cursor, granted, granting } from '../support/ledger.ts';

/** A pipeline that was taken over grants what nobody approved, and writes it down in perfect form. What the record then shows. */
const id = '20261120-orders-db-aaaaaa';
let forge: TestForge;
let honest: GrantingEvent;
let reviews: { readonly [name: string]: string };
beforeAll(async () => {
  forge = await openTestForge();
  const params = { schema: 'shop', tables: ['orders'] };
  const alternatives = 'Importing the day again would send every customer a second confirmation.';
  const file = requestFile(id, { shape: 'update-rows', tier: 'semi-destructive', params, alternatives });
  const pull = await forge.requestPull({ as: 'alice', file });
  const names = ['alice', 'bob', 'carol', 'grace', 'heidi', 'triage-agent'] as const;
  reviews = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await forge.approve(name, pull)])));
  const merge = await forge.merge('dave', pull, { method: 'squash' });
  const { git } = forge.forge;
  const [parent, blob] = [await git.revParse(`${merge}^`), (await git.object(`${merge}:${file.path}`))?.oid];
  const read = await readRequest(file.path, Buffer.from(file.content), blob ?? '');
  if (!read.ok || !parent || !blob) throw new Error('the sample is not in order');
  const { headSha } = (await forge.forge.evidence(pull)).pull;
  const { tier, shape } = read.file.request;
  const now = forge.clock.at;
  honest = granting(id, {
    ...{ at: formatInstant(now), expiresAt: formatInstant(now + 1_800_000), effectiveEnd: formatInstant(now + 2_400_000) },
    ...{ tier, shape, path: file.path, blob, digest: read.file.digest, merge, pull, policy: [parent, merge], names: [`elev_${id}`] },
    approvals: [by('carol', 1003, headSha), by('grace', 1007, headSha)],
  });
});
afterAll(() => forge.close());

const by = (person: string, account: number, commit: Sha): GrantingEvent['approvals'][number] => ({
  person,
  account,
  review: reviews[person] ?? '',
  commit,
});

async function verified(change: Partial<GrantingEvent>): Promise<string[]> {
  const { git, repo } = forge.forge;
  await git.run(['update-ref', '-d', 'refs/heads/ledger']);
  const event = { ...honest, ...change };
  const ledger = openGitLedger({ gitDir: repo, now: forge.clock.now });
  await ledger.append(() => [event, granted(id, { at: event.at, expiresAt: event.expiresAt, tier: event.tier })]);
  await ledger.append(() => [cursor(event.merge, { at: event.at })]);
  const { findings } = await verifyLedger({ git, mainRef: 'refs/heads/main', forge: forge.forge, ledger });
  ledger.close();
  return findings.map(({ code, details }) => (details?.missing === undefined ? code : `${code} ${details.missing}`));
}

test.each<[string, (commit: Sha) => GrantingEvent['approvals'], string[]]>([
  ['of a senior approver and an owner', (sha) => [by('carol', 1003, sha), by('grace', 1007, sha)], []],
  ['of nobody', () => [], ['LEDGER_APPROVALS_MISSING 2']],
  ['of one, who is both', (sha) => [by('carol', 1003, sha)], ['LEDGER_APPROVALS_MISSING 1']],
  ['of one, twice', (sha) => [by('carol', 1003, sha), by('carol', 1003, sha)], ['LEDGER_APPROVALS_MISSING 1']],
  ['of one who is in no group that is asked', (sha) => [by('carol', 1003, sha), by('bob', 1002, sha)], ['LEDGER_APPROVALS_MISSING 1']],
  ['of the requester', (sha) => [by('carol', 1003, sha), by('alice', 1001, sha)], ['LEDGER_APPROVALS_MISSING 1']],
  ['of an agent', (sha) => [by('carol', 1003, sha), by('triage-agent', 2001, sha)], ['LEDGER_APPROVALS_MISSING 1']],
  [
    'of one under the name of another',
    (sha) => [by('carol', 1003, sha), { ...by('bob', 1002, sha), person: 'grace' }],
    ['LEDGER_APPROVALS_MISSING 1'],
  ],
  ['of more than are asked', (sha) => [by('carol', 1003, sha), by('grace', 1007, sha), by('heidi', 1008, sha)], []],
])('a grant with the approvals %s', async (_, approvals, expected) => {
  expect(await verified({ approvals: approvals(honest.approvals[0]?.commit ?? '') })).toEqual(expected);
});

test('the stricter of the two policies counts, and one that cannot be read allows nothing', async () => {
  const tiers = samplePolicy()['policy/tiers.yaml'] ?? '';
  const stricter = tiers.replace('- { count: 1, from: [senior-approvers] }', '- { count: 2, from: [senior-approvers] }');
  expect(stricter).not.toBe(tiers);
  const change = async (content: string) => {
    const sha = await forge.commit({ as: 'judy', changes: [{ path: 'policy/tiers.yaml', content }] });
    return forge.push('judy', sha, 'main');
  };
  const [before] = honest.policy;
  const strict = await change(stricter);
  expect(await verified({ policy: [before, strict] })).toEqual(['LEDGER_APPROVALS_MISSING 1']);
  const broken = await change('tiers: none\n');
  expect(await verified({ policy: [before, broken] })).toEqual(['LEDGER_APPROVALS_MISSING 1']);
});
