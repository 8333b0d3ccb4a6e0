import { afterAll, beforeAll, expect, test } from 'vitest';
import { digestOf } from '../../scripts/core/canonical.ts';
import {
  applyEvent,
  emptyLedger,
  type GrantingEvent,
  ImpossibleEvent,
  type LedgerEvent,
  type LedgerState,
} from '../../scripts/core/events.ts';
import { type EvidenceRecord, recordJson } from '../../scripts/core/evidence-record.ts';
import { renderMessage } from '../../scripts/core/ledger/message.ts';
import { stateFiles } from '../../scripts/core/ledger/tree.ts';
import type { Instant, Sha } from '../../scripts/core/model.ts';
import { readRequest } from '../../scripts/core/request-file.ts';
import { formatInstant } from '../../scripts/core/time.ts';
import type { MergeMethod } from '../../scripts/sources/forge-merge.ts';
import { openGitLedger } from '../../scripts/sources/git-ledger.ts';
import type { Signature } from '../../scripts/sources/git-objects.ts';
import { commitFiles, type FileChange } from '../../scripts/sources/git-write.ts';
import { type VerifyOptions, verifyLedger } from '../../scripts/sources/verify-ledger.ts';
import { openTestForge, requestFile, type TestForge } from '../support/forge.ts';
import { at, cursor, ended, granted, granting, idOf } from '../support/ledger.ts';

interface Batch {
  readonly events: readonly LedgerEvent[];
  readonly at: Instant;
  /** Instead of what a ledger would write. */
  readonly message?: string;
  readonly files?: (files: Map<string, string>) => Map<string, string>;
  readonly mergeOf?: boolean;
}

let all: TestForge;
let reading: ReturnType<typeof openGitLedger>;
/** What honestly happened: three requests by three kinds of merge; the first has ended, the second lives, the third was refused. */
let honest: Batch[] = [];
const grants: GrantingEvent[] = [];

beforeAll(async () => {
  all = await openTestForge();
  reading = openGitLedger({ gitDir: all.forge.repo });
  const methods: MergeMethod[] = ['squash', 'merge', 'rebase'];
  const events: LedgerEvent[][] = [];
  for (const [index, method] of methods.entries()) {
    const id = idOf(index + 1);
    const file = requestFile(id);
    const pull = await all.requestPull({ as: 'alice', file });
    const review = await all.approve('bob', pull);
    const parent = (await all.forge.git.revParse('refs/heads/main')) ?? '';
    const merge = await all.merge('bob', pull, { method });
    const { headSha } = (await all.forge.evidence(pull)).pull;
    const blob = (await all.forge.git.object(`${merge}:${file.path}`))?.oid ?? '';
    const read = await readRequest(file.path, Buffer.from(file.content), blob);
    if (!read.ok) throw new Error(`the sample does not parse: ${JSON.stringify(read.findings)}`);
    const { system, tier, requester, shape, subject } = read.file.request;
    const grant = granting(id, {
      ...{ at: formatInstant(all.clock.at), expiresAt: formatInstant(all.clock.at + 1_800_000), blob, merge, pull, path: file.path },
      ...{ system, tier, requester, shape, subject, digest: read.file.digest, policy: [parent, merge] },
      approvals: [{ person: 'bob', account: 1002, review, commit: headSha }],
    });
    grants.push(grant);
    const { version, run, path } = grant;
    const now = formatInstant(all.clock.at + 1000);
    const refused = {
      version,
      kind: 'refused',
      at: now,
      run,
      id,
      system,
      tier,
      requester,
      path,
      merge,
      codes: ['SELF_APPROVAL'],
      alarm: false,
    } as const;
    const about = { at: now, tier, expiresAt: grant.expiresAt };
    events.push(
      index < 2 ? [grant] : [refused],
      ...(index < 2 ? [[granted(id, about), cursor(merge, { at: now })]] : [[cursor(merge, { at: now })]]),
    );
  }
  events.push([ended(idOf(1), { at: formatInstant(all.clock.at + 3_600_000), tier: 'cosmetic' })]);
  honest = events.map((batch) => ({ events: batch, at: Date.parse(batch[0]?.at ?? '') }));
});
afterAll(() => {
  reading.close();
  all.close();
});

/** Writes a ledger from these batches, as somebody would who knows exactly how a ledger is written. */
async function write(batches: readonly Batch[]): Promise<Sha[]> {
  const { git } = all.forge;
  const written: Sha[] = [];
  let state: LedgerState = emptyLedger;
  let before = new Map<string, string>();
  for (const { events, at, message = renderMessage(events), files: edit = (same: Map<string, string>) => same, mergeOf } of batches) {
    state = events.reduce(applied, state);
    const files = edit(stateFiles(state));
    const gone = [...before.keys()].filter((path) => !files.has(path)).map((path): FileChange => ({ path, content: null }));
    const changes = [...gone, ...[...files].map(([path, content]) => ({ path, content }))];
    const who: Signature = { name: 'elevate', email: 'elevate@localhost', at };
    const parents = [...written.slice(-1), ...(mergeOf ? written.slice(0, 1) : [])];
    written.push(await commitFiles(git, { parents, author: who, committer: who, message, changes }));
    before = files;
  }
  await git.run(['update-ref', 'refs/heads/ledger', written.at(-1) ?? '']);
  return written;
}
function applied(state: LedgerState, event: LedgerEvent): LedgerState {
  try {
    return applyEvent(state, event);
  } catch (error) {
    if (error instanceof ImpossibleEvent) return state;
    throw error;
  }
}
const record = () => ({ git: all.forge.git, mainRef: 'refs/heads/main', ledger: reading });
async function codes(options: Partial<VerifyOptions> = {}): Promise<string[]> {
  const { findings } = await verifyLedger({ ...record(), ...options });
  return [...new Set(findings.map(({ code }) => code))].sort();
}

test('an honest ledger has no findings, written by the ledger itself or byte by byte', async () => {
  const ledger = openGitLedger({ gitDir: all.forge.repo, now: () => now });
  let now = 0;
  for (const { events, at } of honest) {
    now = at;
    await ledger.append(() => events);
    expect(await codes({ forge: all.forge })).toEqual([]);
  }
  await ledger.beat(now);
  const { tip } = await ledger.read();
  ledger.close();
  const report = await verifyLedger({ ...record(), forge: all.forge });
  expect(report).toEqual({ tip, commits: honest.length, events: honest.length + 2, grants: 2, signatures: null, findings: [] });
  expect((await write(honest)).at(-1)).toBe(tip);
});

const batchOf = (kind: LedgerEvent['kind'], nth = 0) => honest.filter(({ events }) => events[0]?.kind === kind)[nth] ?? fail();
function fail(): never {
  throw new Error('the story has no such batch');
}
const insteadOf = (old: Batch, ...now: Batch[]) => honest.flatMap((batch) => (batch === old ? now : [batch]));
const regrant = (nth: number, change: Partial<GrantingEvent>) => {
  const batch = batchOf('granting', nth);
  const grant = grants[nth] ?? fail();
  return insteadOf(batch, { ...batch, events: [{ ...grant, ...change }] });
};
const last = () => honest.at(-1) ?? fail();
const strange = 'f'.repeat(40);

test.each<[string, () => readonly Batch[], string[]]>([
  [
    'a letter of a headline',
    () => insteadOf(last(), { ...last(), message: renderMessage(last().events).replace('has ended', 'had ended') }),
    ['LEDGER_MESSAGE_BROKEN', 'LEDGER_TREE_DIFFERS'],
  ],
  [
    'a trailer',
    () => insteadOf(last(), { ...last(), message: `${renderMessage(last().events)}System: billing-db\n` }),
    ['LEDGER_MESSAGE_BROKEN', 'LEDGER_TREE_DIFFERS'],
  ],
  [
    'a message that is none',
    () => insteadOf(last(), { ...last(), message: 'all is well\n' }),
    ['LEDGER_MESSAGE_BROKEN', 'LEDGER_TREE_DIFFERS'],
  ],
  [
    'a field too many',
    () => regrant(1, { password: 'x' } as Partial<GrantingEvent>),
    ['LEDGER_EVENT_IMPOSSIBLE', 'LEDGER_GRANT_NOT_AS_ASKED', 'LEDGER_MESSAGE_BROKEN', 'LEDGER_TREE_DIFFERS'],
  ],
  ['a dropped grant', () => insteadOf(batchOf('granting', 1)), ['LEDGER_EVENT_IMPOSSIBLE', 'LEDGER_GRANT_NOT_AS_ASKED']],
  [
    'a whole story dropped without a trace',
    () => honest.filter(({ events: [event] }) => event?.kind !== 'refused'),
    ['LEDGER_REQUEST_WITHOUT_EVENT'],
  ],
  ['two swapped', () => [...honest.slice(0, 2).reverse(), ...honest.slice(2)], ['LEDGER_EVENT_IMPOSSIBLE', 'LEDGER_GRANT_NOT_AS_ASKED']],
  [
    'a lease taken out of a tree and put back later',
    () =>
      insteadOf(batchOf('refused'), {
        ...batchOf('refused'),
        files: (files) => new Map([...files].filter(([path]) => !path.startsWith('active/'))),
      }),
    ['LEDGER_TREE_DIFFERS'],
  ],
  [
    'a later end in the tree alone',
    () =>
      insteadOf(last(), {
        ...last(),
        files: (files) => new Map([...files].map(([path, text]) => [path, text.replace(/"expiresAt": "2026/g, '"expiresAt": "2027')])),
      }),
    ['LEDGER_TREE_DIFFERS'],
  ],
  [
    'a file more in the tree',
    () => insteadOf(last(), { ...last(), files: (files) => new Map([...files, ['notes.txt', 'x\n']]) }),
    ['LEDGER_TREE_DIFFERS'],
  ],
  ['a merge', () => insteadOf(last(), { ...last(), mergeOf: true }), ['LEDGER_NOT_A_CHAIN']],
  [
    'a commit dated an hour back',
    () => insteadOf(batchOf('refused'), { ...batchOf('refused'), at: batchOf('refused').at - 3_600_000 }),
    ['LEDGER_TIME_BACKWARDS'],
  ],
  [
    'an event dated an hour back',
    () =>
      insteadOf(last(), {
        ...last(),
        events: last().events.map((event) => ({ ...event, at: formatInstant(batchOf('granting').at - 3_600_000) })),
      }),
    ['LEDGER_TIME_BACKWARDS'],
  ],
  [
    'a grant of a file that no merge added',
    () => [...honest, { at: last().at, events: [granting(idOf(9), { at: formatInstant(last().at), tier: 'cosmetic' })] }],
    ['LEDGER_GRANT_WITHOUT_FILE'],
  ],
  ['a grant of other bytes at the merged path', () => regrant(1, { blob: strange }), ['LEDGER_GRANT_WITHOUT_FILE']],
  ['a grant by another merge', () => regrant(1, { merge: grants[0]?.merge ?? '' }), ['LEDGER_GRANT_WITHOUT_FILE']],
  ['another digest', () => regrant(1, { digest: `sha256:${'0'.repeat(64)}` }), ['LEDGER_GRANT_NOT_AS_ASKED']],
  ['another subject', () => regrant(1, { subject: 'bob' }), ['LEDGER_GRANT_NOT_AS_ASKED']],
  ['another shape', () => regrant(1, { shape: 'cancel-query' }), ['LEDGER_GRANT_NOT_AS_ASKED']],
  [
    'an end later than the file asks',
    () => {
      const later = formatInstant(Date.parse(grants[1]?.expiresAt ?? '') + 1000);
      const extend = (event: LedgerEvent) =>
        'id' in event && event.id === idOf(2) && 'expiresAt' in event ? { ...event, expiresAt: later } : event;
      return honest.map((batch) => ({ ...batch, events: batch.events.map(extend) }));
    },
    ['LEDGER_GRANT_NOT_AS_ASKED'],
  ],
  [
    'an end moved between granting and granted',
    () => {
      const batch = honest[3] ?? fail();
      const move = (event: LedgerEvent) => (event.kind === 'granted' ? { ...event, expiresAt: formatInstant(last().at) } : event);
      return insteadOf(batch, { ...batch, events: batch.events.map(move) });
    },
    ['LEDGER_GRANT_NOT_AS_ASKED'],
  ],
  ['a policy that is no commit of main', () => regrant(1, { policy: [grants[1]?.policy[0] ?? '', strange] }), ['LEDGER_POLICY_UNKNOWN']],
  [
    'a policy older than the merge',
    () => regrant(1, { policy: [grants[1]?.policy[0] ?? '', grants[0]?.merge ?? ''] }),
    ['LEDGER_POLICY_UNKNOWN'],
  ],
  [
    'not the policy before the merge',
    () => regrant(1, { policy: [grants[0]?.policy[0] ?? '', grants[1]?.merge ?? ''] }),
    ['LEDGER_POLICY_UNKNOWN'],
  ],
  [
    'an approval of another commit',
    () => regrant(1, { approvals: [{ person: 'bob', account: 1002, review: '9', commit: strange }] }),
    ['LEDGER_APPROVAL_UNPROVEN'],
  ],
  [
    'a place that main does not have',
    () => [...honest, { at: last().at, events: [cursor(strange, { at: formatInstant(last().at) })] }],
    ['LEDGER_CURSOR_OFF_MAIN'],
  ],
  [
    'a place put back',
    () => [...honest, { at: last().at, events: [cursor(grants[0]?.merge ?? '', { at: formatInstant(last().at) })] }],
    ['LEDGER_CURSOR_OFF_MAIN'],
  ],
  [
    'a second grant, after so many ends that the state has forgotten the first',
    () => {
      const { version, run, system, tier, requester, path, merge } = grants[0] ?? fail();
      const at = formatInstant(last().at);
      const about = {
        version,
        kind: 'missed',
        at,
        run,
        system,
        tier,
        requester,
        path,
        merge,
        codes: ['GRANT_TOO_LATE'],
        alarm: false,
      } as const;
      const others = Array.from({ length: 21 }, (_, index) => ({ ...about, id: idOf(100 + index) }));
      const again = { ...(grants[0] ?? fail()), at, expiresAt: formatInstant(last().at + 1000) };
      return [...honest, { at: last().at, events: others }, { at: last().at, events: [again] }];
    },
    ['LEDGER_SECOND_GRANT'],
  ],
])('finds %s', async (_, batches, expected) => {
  await write(batches());
  await all.forge.git.run(['update-ref', '-d', 'refs/elevations/heartbeat']);
  expect(await codes()).toEqual(expected);
});

test('finds a ledger that was put back, by the last heartbeat and by a tip that somebody knows', async () => {
  const commits = await write(honest);
  const ledger = openGitLedger({ gitDir: all.forge.repo });
  await ledger.beat(Date.now());
  ledger.close();
  expect(await codes()).toEqual([]);
  const [, , earlier = ''] = commits.slice().reverse();
  await all.forge.git.run(['update-ref', 'refs/heads/ledger', earlier]);
  expect(await codes()).toContain('LEDGER_REWOUND');
  await all.forge.git.run(['update-ref', '-d', 'refs/elevations/heartbeat']);
  expect(await codes()).not.toContain('LEDGER_REWOUND');
  expect(await codes({ knownTip: commits.at(-1) ?? '' })).toContain('LEDGER_REWOUND');
});

test.each<[string, Partial<GrantingEvent['approvals'][number]>]>([
  ['of another account', { person: 'carol', account: 1003 }],
  ['that does not exist', { review: '999' }],
])('the forge shows that an approval is one %s', async (_, change) => {
  const [approval] = grants[1]?.approvals ?? [];
  await write(regrant(1, { approvals: approval ? [{ ...approval, ...change }] : [] }));
  expect(await codes()).toEqual([]);
  expect(await codes({ forge: all.forge })).toEqual(['LEDGER_APPROVAL_UNPROVEN']);
});

test('the forge shows a review that asked for changes, and a pull request of another merge', async () => {
  const { approvals, merge, pull } = grants[1] ?? fail();
  const review = await all.review('carol', pull, { state: 'CHANGES_REQUESTED' });
  const commit = approvals[0]?.commit ?? '';
  await write(regrant(1, { approvals: [{ person: 'carol', account: 1003, review, commit }] }));
  expect(await codes({ forge: all.forge })).toEqual(['LEDGER_APPROVAL_UNPROVEN']);
  await write(regrant(1, { pull: grants[0]?.pull ?? 0 }));
  expect(await codes({ forge: all.forge })).toEqual(['LEDGER_APPROVAL_UNPROVEN']);
  expect(await all.forge.pullsOf(merge)).toEqual([pull]);
});

test('the forge shows that a review was about another commit than it is said to be', async () => {
  const { approvals, pull } = grants[1] ?? fail();
  const review = await all.approve('carol', pull, { commit: grants[0]?.approvals[0]?.commit ?? '' });
  const commit = approvals[0]?.commit ?? '';
  await write(regrant(1, { approvals: [{ person: 'carol', account: 1003, review, commit }] }));
  expect(await codes()).toEqual([]);
  expect(await codes({ forge: all.forge })).toEqual(['LEDGER_APPROVAL_UNPROVEN']);
});

test('the forge shows that an approval of the same head belongs to another pull request', async () => {
  const { approvals, pull } = grants[1] ?? fail();
  const { headRef } = (await all.forge.evidence(pull)).pull;
  const twin = await all.forge.openPull(all.account('alice'), { headRef, baseRef: 'main', title: 'Again', body: '' });
  const review = await all.approve('carol', twin);
  const commit = approvals[0]?.commit ?? '';
  expect((await all.forge.evidence(twin)).reviews[0]?.commit).toBe(commit);
  await write(regrant(1, { pull: twin, approvals: [{ person: 'carol', account: 1003, review, commit }] }));
  expect(await codes({ forge: all.forge })).toEqual(['LEDGER_APPROVAL_UNPROVEN']);
});

test('finds a grant of a merged file that is no plain one', async () => {
  const file = requestFile(idOf(7));
  const pull = await all.requestPull({ as: 'alice', changes: [{ ...file, mode: '100755' }] });
  const merge = await all.merge('bob', pull);
  const blob = (await all.forge.git.object(`${merge}:${file.path}`))?.oid ?? '';
  await write([...honest, { at: last().at, events: [granting(idOf(7), { at: formatInstant(last().at), merge, blob, path: file.path })] }]);
  expect(await codes()).toEqual(['LEDGER_GRANT_WITHOUT_FILE']);
});

test('finds a grant of a file that its merge only changed', async () => {
  const file = requestFile(idOf(2), { ttl: '29m' });
  const pull = await all.requestPull({ as: 'alice', file });
  const merge = await all.merge('bob', pull);
  const blob = (await all.forge.git.object(`${merge}:${file.path}`))?.oid ?? '';
  await write(regrant(1, { merge, blob }));
  expect(await codes()).toEqual(['LEDGER_GRANT_WITHOUT_FILE']);
});

test('without main there is no answer', async () => {
  await expect(verifyLedger({ ...record(), mainRef: 'refs/heads/none' })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
});

test('evidence that was changed, or that does not hold what the grant names, is found', async () => {
  const [grant] = grants;
  if (!grant) throw new Error('no grant');
  const reviews = grant.approvals.map(({ review, account, commit }) => {
    return { id: review, author: account, state: 'APPROVED', commit, submittedAt: at(0), viaEmail: false, signatures: [] } as const;
  });
  const { pull, merge } = grant;
  const recorded = { number: pull, state: 'merged', isDraft: false, isCrossRepository: false, author: 1001, createdAt: at(0) } as const;
  const evidence: EvidenceRecord = {
    ...{ forge: 'local', judgedAt: at(0), readAt: at(0), accounts: [], commits: [], reviews, headMoves: [], baseMoves: [], arrival: null },
    pull: { ...recorded, headSha: merge, baseRef: 'main', mergedAt: at(0), mergedBy: null, mergeCommit: merge, commitCount: 1 },
    ...{ proposed: [], usedBefore: null, verdicts: [] },
  };
  const kept = (record: EvidenceRecord) => ({ evidence: record, evidenceDigest: digestOf(recordJson(record)) });
  await write(regrant(0, kept(evidence)));
  expect(await codes()).not.toContain('LEDGER_EVIDENCE_DIFFERS');
  const forged: Partial<GrantingEvent>[] = [
    { ...kept(evidence), evidence: { ...evidence, forge: 'github' } },
    kept({ ...evidence, reviews: [] }),
    kept({ ...evidence, reviews: reviews.map((review) => ({ ...review, author: 1 })) }),
    kept({ ...evidence, reviews: reviews.map((review) => ({ ...review, state: 'DISMISSED' as const })) }),
    { evidence },
  ];
  for (const change of forged) {
    await write(regrant(0, change));
    expect(await codes()).toContain('LEDGER_EVIDENCE_DIFFERS');
  }
});
