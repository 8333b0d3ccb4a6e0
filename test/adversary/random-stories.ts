import fc from 'fast-check';
import {
  type Act,
  type Actor,
  approves,
  asks,
  policyChanges as changesPolicy,
  closes,
  comments,
  deletesBranch,
  deletesDecoy,
  dismissed,
  joins,
  leaves,
  makesReady,
  merges,
  objects,
  pushes,
  pushesToMain,
  renames,
  reopens,
  retargets,
  updatesBranch,
} from './acts.ts';
import { policyChanges } from './policy-changes.ts';

const insiders: readonly Actor[] = ['alice', 'bob', 'carol', 'dave', 'grace', 'heidi', 'ivan', 'judy', 'triage-agent', 'report-agent'];
const anybody = fc.constantFrom<Actor>(...insiders, 'mallory');
const approver = fc.constantFrom<Actor>('carol', 'grace', 'heidi', 'ivan', 'judy');

const ask: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(asks()) },
  { weight: 1, arbitrary: fc.constant(asks('triage-agent', { request: { subject: 'triage-agent' } })) },
  { weight: 1, arbitrary: anybody.map((by) => asks(by)) },
  { weight: 1, arbitrary: anybody.map((author) => asks('alice', { author })) },
  { weight: 1, arbitrary: anybody.map((pushedBy) => asks('alice', { pushedBy })) },
  { weight: 1, arbitrary: anybody.map((other) => asks('alice', { coAuthors: [other] })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Act>(
      asks('alice', { isDraft: true }),
      asks('alice', { also: 'README.md' }),
      asks('alice', { commitsBefore: 10 }),
      asks('alice', { isIntoDecoy: true }),
    ),
  },
);
const anAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: approver.map((by) => approves(by)) },
  anybody.map((by) => approves(by)),
  approver.map((by) => objects(by)),
  anybody.map((by) => objects(by)),
  approver.map((by) => comments(by)),
  approver.map((by) => approves(by, { viaEmail: true })),
  approver.map(dismissed),
  fc
    .record({
      by: fc.constantFrom('alice', 'alice', 'ivan', 'mallory'),
      keepsFile: fc.boolean(),
      force: fc.boolean(),
      rebinds: fc.boolean(),
    })
    .map(({ by, ...how }) => pushes(by, how)),
  fc.constantFrom('alice', 'ivan').map(updatesBranch),
  fc.constantFrom<Act>(retargets('another branch'), closes, reopens, makesReady, deletesBranch, deletesDecoy),
  fc.constantFrom('ivan', 'alice', 'grace').map((who) => renames(who, `${who}-now`)),
  fc.constantFrom('ivan', 'alice', 'grace').map(leaves),
  fc.constantFrom(...(Object.keys(policyChanges) as (keyof typeof policyChanges)[])).map(changesPolicy),
  fc.integer({ min: 1, max: 2000 }).map((seconds): Act => ({ act: 'waits', seconds })),
);
const end: fc.Arbitrary<readonly Act[]> = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  { weight: 5, arbitrary: fc.tuple(anybody, fc.constantFrom('merge', 'squash', 'rebase')).map(([by, method]) => [merges(by, { method })]) },
  { weight: 1, arbitrary: anybody.map((by) => [merges(by, { adds: 'other bytes' })]) },
  { weight: 1, arbitrary: anybody.map((by) => [pushesToMain(by, 'the head')]) },
);

/** A request with what it needs, most of the time, and anything else that anybody does before, in between and after. */
export const randomStory: fc.Arbitrary<readonly Act[]> = fc
  .record({
    first: fc.array(anAct, { maxLength: 1 }),
    ask,
    between: fc.array(anAct, { maxLength: 4 }),
    approvals: fc.subarray([approves('ivan'), approves('grace')], { minLength: 1 }),
    later: fc.array(anAct, { maxLength: 2 }),
    end,
    after: fc.array(anAct, { maxLength: 2 }),
  })
  .map((it) =>
    possible([joins('mallory', 'mallory'), ...it.first, it.ask, ...it.between, ...it.approvals, ...it.later, ...it.end, ...it.after]),
  );

const before: ReadonlySet<Act['act']> = new Set(['joins', 'asks', 'is renamed', 'changes the policy', 'waits']);
const afterMerge: ReadonlySet<Act['act']> = new Set([
  'reviews',
  'dismisses',
  'is renamed',
  'changes the policy',
  'waits',
  'leaves the forge',
  'deletes the branch',
]);

/** The branch has more than one commit by it. */
function hasMore(act: Act): boolean {
  return act.act === 'pushes' || act.act === 'updates the branch' || (act.act === 'asks' && act.commitsBefore !== undefined);
}

/** Without the acts that no forge would let anybody do at that point. */
function possible(acts: readonly Act[]): Act[] {
  const done: Act[] = [];
  const gone = new Set<Actor>();
  const lastReview = new Map<Actor, string>();
  let [isAsked, isMerged, isClosed, isOff, hasMainMoved, isDecoyed, policies] = [false, false, false, false, false, false, 0];
  for (const act of acts) {
    if ('by' in act && gone.has(act.by)) continue;
    if ((act.act === 'is renamed' || act.act === 'leaves the forge') && (gone.has(act.who) || done.some((one) => one.act === act.act)))
      continue;
    if (!isAsked && !before.has(act.act)) continue;
    if (isMerged && !afterMerge.has(act.act)) continue;
    if (isOff && act.act !== 'reviews') continue;
    if (isClosed && !['reviews', 'reopens', 'dismisses', 'is renamed', 'waits'].includes(act.act)) continue;
    if (act.act === 'reopens' && !isClosed) continue;
    if (act.act === 'deletes the branch' && !isMerged) continue;
    if ((act.act === 'deletes the decoy' && !isDecoyed) || (act.act === 'retargets' && isDecoyed)) continue;
    // merged into the decoy it is not on main: another story
    if (isDecoyed && (act.act === 'merges' || act.act === 'pushes to main')) {
      done.push(deletesDecoy);
      isDecoyed = false;
    }
    // of several commits that are pushed to main only one adds the file: another story
    if (act.act === 'pushes to main' && done.some(hasMore)) continue;
    // main has moved on since the branch left it: git takes such a push from nobody
    if (act.act === 'pushes to main' && act.what === 'the head' && hasMainMoved) continue;
    if (act.act === 'dismisses' && !['APPROVED', 'CHANGES_REQUESTED'].includes(lastReview.get(act.of) ?? '')) continue;
    if (act.act === 'changes the policy') policies += 1;
    if (act.act === 'changes the policy' && policies > 1) continue;
    if (act.act === 'changes the policy' && isAsked) hasMainMoved = true;
    if (act.act === 'asks') [isAsked, isDecoyed] = [true, act.isIntoDecoy === true];
    if (act.act === 'deletes the decoy') isDecoyed = false;
    if (act.act === 'merges' || act.act === 'pushes to main') isMerged = true;
    if (act.act === 'closes') isClosed = true;
    if (act.act === 'reopens') isClosed = false;
    if (act.act === 'deletes the branch') isOff = true;
    if (act.act === 'leaves the forge') gone.add(act.who);
    if (act.act === 'reviews') lastReview.set(act.by, act.state);
    if (act.act === 'dismisses') lastReview.delete(act.of);
    // a rebase of several commits adds the file in another commit than the last: refused, and another story
    const isRebase = act.act === 'merges' && act.method === 'rebase' && done.some(hasMore);
    done.push(isRebase ? { ...act, method: 'squash' } : act);
    // back at once: what is merged elsewhere is another story
    if (act.act === 'retargets') done.push(retargets('main'));
  }
  return done;
}
