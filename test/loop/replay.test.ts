import { afterAll, beforeAll, expect, test } from 'vitest';
import { reconcile } from '../../scripts/commands/reconcile.ts';
import { replay } from '../../scripts/commands/replay.ts';
import { digestOf } from '../../scripts/core/canonical.ts';
import type { GrantingEvent, LedgerEvent, NotGrantedEvent } from '../../scripts/core/events.ts';
import { type EvidenceRecord, recordJson } from '../../scripts/core/evidence-record.ts';
import { renderMessage } from '../../scripts/core/ledger/message.ts';
import { commitFiles } from '../../scripts/sources/git-write.ts';
import { readEvents } from '../../scripts/sources/ledger-log.ts';
import { type Asked, openWorld, type World } from '../support/world.ts';

let world: World;
let granted: Asked;
let refused: Asked;
beforeAll(async () => {
  world = await openWorld();
  await reconcile(world.tools(), { only: 'revoke', dryRun: false, isSweep: true });
  granted = await world.askAndMerge();
  refused = await world.ask();
  await world.forge.approve('carol', refused.pull);
  await world.merge(refused);
  await reconcile(world.tools(), { only: 'everything', dryRun: false, isSweep: false });
});
afterAll(() => world.stop());

async function decision({ id }: Asked): Promise<(GrantingEvent | NotGrantedEvent) & { evidence: EvidenceRecord }> {
  const { git, ledger } = world.tools();
  for await (const { event } of readEvents(git, { id }, ledger.ref)) {
    if ((event.kind === 'granting' || event.kind === 'refused') && event.evidence) return { ...event, evidence: event.evidence };
  }
  throw new Error(`no decision with evidence about ${id}`);
}

/** Replays from a record that somebody has written by hand. */
async function replayed(event: LedgerEvent, { id }: Asked) {
  const { git, mainRef, ledger } = world.tools();
  const who = { name: 'mallory', email: 'mallory@example.com', at: Date.now() };
  const commit = await commitFiles(git, { parents: [], author: who, committer: who, message: renderMessage([event]), changes: [] });
  await git.run(['update-ref', 'refs/heads/forged', commit]);
  return replay({ git, mainRef, ledger: { ...ledger, ref: 'refs/heads/forged' } }, id);
}
const withEvidence = <E extends LedgerEvent>(event: E, evidence: EvidenceRecord): E => ({
  ...event,
  evidence,
  evidenceDigest: digestOf(recordJson(evidence)),
});

test('a grant and a refusal come out the same, with nothing but the repository', async () => {
  for (const [asked, kind] of [
    [granted, 'allow'],
    [refused, 'deny'],
  ] as const) {
    const forge = { kind: 'local' } as const;
    const { git, mainRef, ledger } = world.tools();
    const result = await replay({ git, mainRef, ledger, ...forge }, asked.id);
    expect(result).toMatchObject({ outcome: 'done', json: { same: true, again: [{ kind }, { kind }], differences: [] } });
  }
  const said = await world.run(['replay', granted.id.slice(-6)]);
  expect(said).toMatchObject({ exit: 0, err: '' });
  expect(said.out).toContain('the same verdict');
});

test('the record keeps no title, no address, no text of a review', async () => {
  const { evidence } = await decision(granted);
  const text = JSON.stringify(evidence);
  expect(text).not.toMatch(/@example\.com|Ask for access/);
  expect(text.length).toBeLessThan(4000);
});

test('a later policy changes nothing about it: it is judged by that day’s', async () => {
  const people = String(await world.forge.forge.git.blob('refs/heads/main:policy/people.yaml'));
  const stricter = people.replace(/(\n {2}senior-approvers:[\s\S]*?members: )\[[^\]]*\]/, '$1[ivan, judy]');
  expect(stricter).not.toBe(people);
  const commit = await world.forge.commit({ as: 'judy', changes: [{ path: 'policy/people.yaml', content: stricter }] });
  await world.forge.push('judy', commit, 'main');
  const { git, mainRef, ledger } = world.tools();
  expect((await replay({ git, mainRef, ledger }, granted.id)).outcome).toBe('done');
});

const forgeries: [string, (event: GrantingEvent & { evidence: EvidenceRecord }) => LedgerEvent, RegExp][] = [
  [
    'an approval taken out',
    (event) => withEvidence(event, { ...event.evidence, reviews: event.evidence.reviews.slice(1) }),
    /MERGED_WITHOUT_APPROVALS/,
  ],
  [
    'the evidence changed, and its digest kept',
    (event) => ({ ...event, evidence: { ...event.evidence, readAt: event.evidence.judgedAt } }),
    /digest/,
  ],
  ['a later end', (event) => ({ ...event, expiresAt: '2027-01-01T00:00:00Z' }), /would be until/],
  ['another approver', (event) => ({ ...event, approvals: event.approvals.slice(1) }), /other approvals/],
  [
    'a verdict that was another',
    (event) =>
      withEvidence(event, { ...event.evidence, verdicts: [{ kind: 'wait', codes: ['DRAFT'] }, ...event.evidence.verdicts.slice(1)] }),
    /it was wait \(DRAFT\), and is allow/,
  ],
  [
    'pushed by an approver',
    (event) => withEvidence(event, { ...event.evidence, headMoves: event.evidence.headMoves.map((move) => ({ ...move, actor: 1003 })) }),
    /FOREIGN_CONTRIBUTOR/,
  ],
];
test.each(forgeries)('%s: another verdict, exit code 1', async (_, forge, says) => {
  const event = await decision(granted);
  if (event.kind !== 'granting') throw new Error('not a grant');
  const { outcome, json } = await replayed(forge(event), granted);
  expect(outcome).toBe('no');
  expect((json.differences as string[]).join('\n')).toMatch(says);
});

test('more evidence than the record takes is no grant: nothing is given that could not be told', async () => {
  const asked = await world.ask();
  for (let index = 0; index < 300; index += 1) {
    await world.forge.forge.review(world.forge.account('frank'), asked.pull, { state: 'CHANGES_REQUESTED', body: 'No.' });
  }
  await world.forge.approve('ivan', asked.pull);
  await world.forge.approve('grace', asked.pull);
  await world.merge(asked);
  const { steps, problems } = await reconcile(world.tools(), { only: 'everything', dryRun: false, isSweep: false });
  expect(steps).toEqual([expect.objectContaining({ id: asked.id, step: 'grant', result: 'failed' })]);
  expect(problems.join()).toContain('more evidence than the record takes');
  expect(await world.logins()).not.toContain(asked.id);
});

test('what nobody has decided, and what was recorded without evidence, is told', async () => {
  const { git, mainRef, ledger } = world.tools();
  await expect(replay({ git, mainRef, ledger }, 'zzzzzz')).rejects.toMatchObject({ code: 'USAGE' });
  const { evidence: _, evidenceDigest: __, ...bare } = await decision(granted);
  await expect(replayed(bare as LedgerEvent, granted)).rejects.toMatchObject({ code: 'INPUT_INVALID' });
});
