import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { policyReplay } from '../../scripts/commands/policy-replay.ts';
import { reconcile } from '../../scripts/commands/reconcile.ts';
import { digestOf } from '../../scripts/core/canonical.ts';
import type { GrantingEvent, LedgerEvent } from '../../scripts/core/events.ts';
import { recordJson } from '../../scripts/core/evidence-record.ts';
import { renderMessage } from '../../scripts/core/ledger/message.ts';
import type { Policy } from '../../scripts/core/model.ts';
import { Git } from '../../scripts/sources/git.ts';
import { commitFiles } from '../../scripts/sources/git-write.ts';
import { readEvents } from '../../scripts/sources/ledger-log.ts';
import { built, type Edit, editedAll, type Files, ordersFile, peopleFile, tiersFile } from '../support/policy-files.ts';
import { type Asked, openWorld, type World } from '../support/world.ts';

let world: World;
let granted: Asked;
let original: Files;
beforeAll(async () => {
  world = await openWorld();
  await reconcile(world.tools(), { only: 'revoke', dryRun: false, isSweep: true });
  granted = await world.askAndMerge();
  const refused = await world.ask();
  await world.merge(refused);
  await reconcile(world.tools(), { only: 'everything', dryRun: false, isSweep: false });
  const { git } = world.tools();
  const paths = [tiersFile, peopleFile, ordersFile];
  original = new Map(
    await Promise.all(paths.map(async (path) => [path, (await git.blob(`refs/heads/main:${path}`)) ?? Buffer.alloc(0)] as const)),
  );
});
afterAll(() => world.stop());

const semi = 'ttl: { default: 45m, max: 1h }';
const updateRows = '- { privileges: [UPDATE, SELECT], "on": tables';

async function grantingEvent(): Promise<GrantingEvent & Required<Pick<GrantingEvent, 'evidence'>>> {
  const { git, ledger } = world.tools();
  for await (const { event } of readEvents(git, { id: granted.id, kind: 'granting' }, ledger.ref))
    if (event.kind === 'granting' && event.evidence) return { ...event, evidence: event.evidence };
  throw new Error('no grant');
}

/** A record that somebody has written by hand. */
async function ledgerOf(events: readonly LedgerEvent[]): Promise<string> {
  const { git } = world.tools();
  const who = { name: 'mallory', email: 'mallory@example.com', at: Date.now() };
  let parents: string[] = [];
  for (const event of events)
    parents = [await commitFiles(git, { parents, author: who, committer: who, message: renderMessage([event]), changes: [] })];
  const [tip = ''] = parents;
  await git.run(['update-ref', 'refs/heads/forged', tip]);
  return 'refs/heads/forged';
}

async function judged(ref: string, policy?: Policy) {
  const { git, mainRef, ledger } = world.tools();
  const current = policy ?? (await built(original)).policy;
  return policyReplay({ git, mainRef, ledger: { ...ledger, ref } }, current, null, () => undefined);
}

describe('what cannot be judged again is named, and decides nothing', () => {
  const rewritten = (event: GrantingEvent & Required<Pick<GrantingEvent, 'evidence'>>): [string, LedgerEvent][] => {
    const { evidence: _, evidenceDigest: __, ...bare } = event;
    const other = { ...event.evidence, pull: { ...event.evidence.pull, number: 99 } };
    return [
      ['no evidence', bare],
      ['evidence changed', { ...event, evidence: other }],
      ['commit missing', { ...event, merge: '3'.repeat(40) }],
      ['file unreadable', { ...event, path: event.path.replace(/[^/]+$/, '20261120-orders-db-zzzzzz.yaml') }],
    ];
  };

  test('each for its reason; the others are judged all the same', async () => {
    const event = await grantingEvent();
    const cases = rewritten(event);
    const found = await judged(await ledgerOf([event, ...cases.map(([, one]) => one), event]));
    expect(found.unjudged.map(({ why }) => why)).toEqual(cases.map(([why]) => why));
    expect({ decisions: found.decisions, differing: found.differing }).toEqual({ decisions: cases.length + 2, differing: [] });
  });

  test('a policy of that day that cannot be read any more is taken at its recorded word', async () => {
    const event = await grantingEvent();
    const ref = await ledgerOf([{ ...event, policy: ['3'.repeat(40), '4'.repeat(40)] }]);
    expect(await judged(ref)).toMatchObject({ differing: [], unjudged: [] });
    const { policy } = await built(editedAll(original, [[tiersFile, semi, 'ttl: { default: 30m, max: 30m }']]));
    expect((await judged(ref, policy)).differing).toMatchObject([{ wouldBe: 'refused', by: 'change' }]);
  });

  test('what was refused for a revocation is refused by any policy', async () => {
    const { shape: _, subject, names, expiresAt, effectiveEnd, blob, digest, pull, approvals, ...about } = await grantingEvent();
    const ref = await ledgerOf([{ ...about, kind: 'refused', codes: ['REVOKED_BEFORE_GRANT'], alarm: false }]);
    for (const change of [
      [tiersFile, semi, 'ttl: { default: 30m, max: 30m }'],
      [ordersFile, updateRows, '- { privileges: [UPDATE, SELECT, DELETE], "on": tables'],
    ] as const) {
      const { policy } = await built(editedAll(original, [change]));
      expect(await judged(ref, policy)).toMatchObject({ decisions: 1, differing: [], unjudged: [] });
    }
  });

  test('a record that today’s code contradicts is no difference by the policy', async () => {
    const event = await grantingEvent();
    const evidence = { ...event.evidence, verdicts: [{ kind: 'deny', codes: ['NOT_SO'] } as const, ...event.evidence.verdicts.slice(1)] };
    const ref = await ledgerOf([{ ...event, evidence, evidenceDigest: digestOf(recordJson(evidence)) }]);
    expect((await judged(ref)).differing).toMatchObject([{ was: 'granted', by: 'code' }]);
  });
});

test('costs a batch of git’s, not one for each decision', async () => {
  const event = await grantingEvent();
  const started = [];
  for (const count of [1, 150]) {
    const ref = await ledgerOf(Array.from({ length: count }, () => event));
    const before = Git.started;
    expect((await judged(ref)).decisions).toBe(count);
    started.push(Git.started - before);
  }
  expect(started[1]).toBe(started[0]);
});

/** Each only takes something away, in whatever order and number they come. */
const stricter: readonly Edit[] = [
  [tiersFile, semi, 'ttl: { default: 30m, max: 30m }'],
  [tiersFile, 'maxCommits: 10', 'maxCommits: 1'],
  [tiersFile, 'approvalMaxAge: 24h', 'approvalMaxAge: 1m'],
  [tiersFile, 'require: [alternatives]\n', 'require: [alternatives, incident]\n'],
  [peopleFile, 'members: [carol, heidi, ivan, judy]', 'members: [heidi, ivan, judy]'],
  [peopleFile, 'members: [carol, grace, heidi]', 'members: [carol, heidi]'],
  [ordersFile, '  update-rows:', '  change-rows:'],
];
test('a stricter policy never grants what was not granted, and every decision is somewhere', async () => {
  const { ref } = world.ledger;
  await fc.assert(
    fc.asyncProperty(fc.subarray([...stricter]), async (edits) => {
      const { policy } = await built(editedAll(original, edits));
      const { decisions, differing, unjudged } = await judged(ref, policy);
      expect({ decisions, unjudged }).toEqual({ decisions: 2, unjudged: [] });
      for (const { was, wouldBe } of differing) expect(was === 'granted' || wouldBe !== 'granted').toBe(true);
    }),
    { numRuns: 30 },
  );
});
