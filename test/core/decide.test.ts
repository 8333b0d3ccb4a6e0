import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decide } from '../../scripts/core/decide.ts';
import { type FindingCode, findingKinds } from '../../scripts/core/findings.ts';
import type { Facts } from '../../scripts/core/verdict.ts';
import { judged, type Row } from '../adversary/judged.ts';
import {
  approval,
  at,
  change,
  codesOf,
  headSha,
  later,
  mergeSha,
  ok,
  okOpen,
  withEvidence,
  withPull,
  withRequest,
  withReviews,
  withSystem,
  withTier,
} from '../support/situation.ts';

test('the situation that all rows start from is allowed, merged or open', () => {
  expect(decide(ok)).toMatchObject({ kind: 'allow', findings: [], expiresAt: at(21 + 45), effectiveEnd: at(21 + 45 + 10) });
  expect(decide(okOpen)).toMatchObject({ kind: 'allow', findings: [], expiresAt: at(21 + 45), effectiveEnd: at(21 + 45 + 10) });
});

const shortShape = withSystem(okOpen, {
  shapes: new Map([['update-rows', { name: 'update-rows', title: '', tier: 'semi-destructive', ttlMax: 1800, params: {}, gives: {} }]]),
});
// biome-ignore format: one line per case
const asked: Row[] = [
  ['system', 'unknown', withRequest(okOpen, { system: 'payments' }), 'REJECT SYSTEM_UNKNOWN PATH_MISMATCH'],
  ['shape', 'unknown', withRequest(okOpen, { shape: 'update-row' }), 'REJECT SHAPE_UNKNOWN'],
  ['shape', 'of another tier', withRequest(okOpen, { shape: 'delete-rows' }), 'REJECT TIER_MISMATCH'],
  ['ttl', 'as long as the shape allows', withRequest(okOpen, { ttl: 3600 }), 'COUNT'],
  ['ttl', 'longer than the shape allows', withRequest(okOpen, { ttl: 3601 }), 'REJECT TTL_TOO_LONG'],
  ['ttl', 'longer than another shape allows', shortShape, 'REJECT TTL_TOO_LONG'],
  ['ttl', 'longer than the tier allows', withTier(okOpen, { ttl: { default: 60, max: 2699 } }), 'REJECT TTL_TOO_LONG'],
  ['ceiling', 'reached with what is left behind', withTier(okOpen, { ceiling: 3300 }), 'COUNT'],
  ['ceiling', 'passed with what is left behind', withTier(okOpen, { ceiling: 3299 }), 'REJECT EFFECTIVE_END_TOO_LATE'],
  ['ceiling', 'below what is left behind alone', withTier(okOpen, { ceiling: 300 }), 'REJECT EFFECTIVE_END_TOO_LATE'],
  ['ceiling', 'reached with nothing left behind', withTier({ ...okOpen, leftBehind: { seconds: 0, says: '' } }, { ceiling: 2700 }), 'COUNT'],
  ['ceiling', 'less than nothing is left behind', { ...okOpen, leftBehind: { seconds: -1, says: '' } }, 'REJECT EFFECTIVE_END_TOO_LATE'],
  ['fields', 'no alternatives, which the tier asks for', withRequest(okOpen, { alternatives: null }), 'REJECT FIELD_REQUIRED'],
  ['fields', 'alternatives of blanks', withRequest(okOpen, { alternatives: ' \n' }), 'REJECT FIELD_REQUIRED'],
  ['fields', 'no incident, which the tier asks for', withTier(withRequest(okOpen, { incident: null }), { require: ['alternatives', 'incident'] }), 'REJECT FIELD_REQUIRED'],
  ['fields', 'no incident, which the tier does not ask for', withRequest(okOpen, { incident: null }), 'COUNT'],
  ['requester', 'unknown', withRequest(okOpen, { requester: 'alise', subject: 'alice' }), 'REJECT REQUESTER_UNKNOWN SUBJECT_NOT_ALLOWED AUTHOR_NOT_REQUESTER'],
  ['requester', 'unknown, and the subject with them', withRequest(okOpen, { requester: 'alcie', subject: 'alcie' }), 'REJECT REQUESTER_UNKNOWN AUTHOR_NOT_REQUESTER'],
  ['requester', 'a workload', withRequest(okOpen, { requester: 'orders-migrate', subject: 'orders-migrate', ttl: 1200 }), 'REJECT REQUESTER_NOT_HUMAN AUTHOR_NOT_REQUESTER'],
  ['subject', 'unknown', withRequest(okOpen, { subject: 'nobody-we-know' }), 'REJECT SUBJECT_UNKNOWN'],
  ['subject', 'the requester’s agent', withRequest(okOpen, { subject: 'triage-agent' }), 'COUNT'],
  ['subject', 'somebody else’s workload', withRequest(okOpen, { subject: 'checkout-deploy', ttl: 1200 }), 'REJECT SUBJECT_NOT_ALLOWED'],
  ['subject', 'a workload, for half an hour with what is left behind', withRequest(okOpen, { subject: 'orders-migrate', ttl: 1200 }), 'COUNT'],
  ['subject', 'a workload, for a second more', withRequest(okOpen, { subject: 'orders-migrate', ttl: 1201 }), 'REJECT WORKLOAD_TOO_LONG'],
  ['run', 'of a workload', withRequest(okOpen, { subject: 'orders-migrate', ttl: 1200, run: { id: '19283746501', commit: headSha } }), 'COUNT'],
  ['run', 'of a human', withRequest(okOpen, { run: { id: '19283746501', commit: headSha } }), 'REJECT RUN_NOT_OF_WORKLOAD'],
  ['run', 'of nobody', withRequest(okOpen, { subject: 'nobody-we-know', run: { id: '19283746501', commit: headSha } }), 'REJECT SUBJECT_UNKNOWN RUN_NOT_OF_WORKLOAD'],
  ['people', 'nobody is asked: an empty list of rules', withTier(withReviews(okOpen), { approvals: [] }), 'COUNT'],
  ['base', 'another branch', withPull(okOpen, { baseRef: 'release' }), 'PENDING OTHER_BASE'],
  ['base', 'a branch that begins like main', withPull(okOpen, { baseRef: 'main-2' }), 'PENDING OTHER_BASE'],
  ['people', 'nobody is asked, on a laptop', withTier({ ...okOpen, evidence: null, proposed: null }, { approvals: [] }), 'PENDING NO_PULL_REQUEST'],
  ['people', 'more are asked for than there are', withTier(okOpen, { approvals: [{ count: 3, from: ['guardians'], signed: false }] }), 'PENDING APPROVAL_MISSING NOBODY_LEFT_TO_APPROVE'],
  ['people', 'a count below nothing', withTier(okOpen, { approvals: [{ count: -1, from: ['guardians'], signed: false }] }), 'PENDING APPROVAL_MISSING NOBODY_LEFT_TO_APPROVE'],
  ['people', 'a window that never opens', withTier(okOpen, { windows: [] }), 'PENDING WINDOW_CLOSED'],
];
test.each(asked)('%s: %s', judged);

// What no schema lets through still must not pass for want of a comparison that says no.
test.each<[string, Facts, string[]]>([
  ['a ttl', withRequest(okOpen, { ttl: Number.NaN }), ['TTL_TOO_LONG', 'EFFECTIVE_END_TOO_LATE']],
  ['a ceiling', withTier(okOpen, { ceiling: Number.NaN }), ['EFFECTIVE_END_TOO_LATE']],
  [
    'a count',
    withTier(okOpen, { approvals: [{ count: Number.NaN, from: ['guardians'], signed: false }] }),
    ['APPROVAL_MISSING', 'NOBODY_LEFT_TO_APPROVE'],
  ],
  ['an age', withTier(okOpen, { approvalMaxAge: Number.NaN }), ['APPROVAL_MISSING', 'APPROVAL_MISSING']],
  ['a dwell', withTier(okOpen, { dwell: Number.NaN }), ['APPROVAL_MISSING', 'APPROVAL_MISSING']],
  [
    'a limit of commits',
    { ...okOpen, policy: { ...okOpen.policy, limits: { ...okOpen.policy.limits, maxCommits: Number.NaN } } },
    ['TOO_MANY_COMMITS'],
  ],
])('%s that is no number refuses', (_, facts, codes) => {
  expect(codesOf(decide(facts))).toEqual(codes);
});

test('what the target finds is heard: an error denies, a warning or a note is passed on', () => {
  const ofSeverity = (severity: string) => {
    const code = (Object.keys(findingKinds) as FindingCode[]).find((one) => findingKinds[one].severity === severity);
    return { ...okOpen, targetFindings: code === undefined ? [] : [{ code }] };
  };
  expect(decide(ofSeverity('error'))).toMatchObject({ kind: 'deny', alarm: false, findings: ofSeverity('error').targetFindings });
  expect(decide(ofSeverity('warning'))).toMatchObject({ kind: 'allow', findings: ofSeverity('warning').targetFindings });
  expect(decide(ofSeverity('note'))).toMatchObject({ kind: 'allow', findings: ofSeverity('note').targetFindings });
});

test('everything is found at once, and the gaps of the evidence come before it', () => {
  const bad = withRequest(okOpen, { ttl: 9999, alternatives: null, subject: 'carol' });
  expect(codesOf(decide(bad))).toEqual(['TTL_TOO_LONG', 'EFFECTIVE_END_TOO_LATE', 'FIELD_REQUIRED', 'SUBJECT_NOT_ALLOWED']);
  expect(decide(withEvidence(bad, { gaps: ['page 2 of the reviews'] }))).toEqual({ kind: 'retry', gaps: ['page 2 of the reviews'] });
});

test.each<[string, Facts, string]>([
  ['system', withRequest(okOpen, { system: 'order-db' }), 'orders-db'],
  ['shape', withRequest(okOpen, { shape: 'update-row' }), 'update-rows'],
  ['requester', withRequest(okOpen, { requester: 'alise' }), 'alice'],
  ['subject', withRequest(okOpen, { subject: 'triage-agnet' }), 'triage-agent'],
])('a %s that is nearly right is told what was meant', (field, facts, meant) => {
  const verdict = decide(facts);
  const found = verdict.kind === 'deny' ? verdict.findings.find(({ code }) => code === `${field.toUpperCase()}_UNKNOWN`) : undefined;
  expect(found?.details).toMatchObject({ meant });
  expect(found && findingKinds[found.code].next(found.details ?? {})).toBe(`write «${meant}» if that is what you mean`);
});

test('the end is counted from the grant, or from notBefore where that is later', () => {
  expect(decide(withRequest(ok, { notBefore: at(60) }))).toMatchObject({ expiresAt: at(60 + 45), effectiveEnd: at(60 + 45 + 10) });
  expect(decide(later(withRequest(ok, { notBefore: at(20) }), 60))).toMatchObject({ expiresAt: at(22 + 45) });
});

test('the end is a whole second, rounded down', () => {
  expect(decide(later(ok, 0.999))).toMatchObject({ kind: 'allow', expiresAt: at(21 + 45), effectiveEnd: at(21 + 45 + 10) });
});

test('a closed window says when it opens', () => {
  const verdict = decide(withTier(okOpen, { windows: [{ days: ['mon'], from: '09:00', to: '10:00', timeZone: 'Europe/Berlin' }] }));
  expect(verdict).toMatchObject({ kind: 'wait', findings: [{ code: 'WINDOW_CLOSED', details: { opens: '2026-11-23T08:00:00Z' } }] });
});

test('how many approvals a merge went without is said, and over how many objections', () => {
  expect(decide(withReviews(ok))).toMatchObject({ findings: [{ code: 'MERGED_WITHOUT_APPROVALS', details: { missing: 2, vetoes: 0 } }] });
  const objection = approval('carol', { state: 'CHANGES_REQUESTED' });
  expect(decide(withReviews(ok, objection))).toMatchObject({ findings: [{ details: { missing: 2, vetoes: 1 } }] });
});

test('what a pull request touches besides its file is counted, and where that was seen is said', () => {
  const others = ['policy/people.yaml', 'policy/tiers.yaml'].map((path) => ({ ...change, path }));
  const details = { count: 2, path: 'policy/people.yaml' };
  expect(decide({ ...ok, proposed: [change, ...others] })).toMatchObject({
    findings: [{ details: { ...details, where: 'pull request' } }],
  });
  expect(decide({ ...ok, merged: { commit: mergeSha, changes: [...others, change] } })).toMatchObject({
    findings: [{ details: { ...details, where: 'merge' } }],
  });
});

test('who could still approve is said with what is missing', () => {
  const verdict = decide(withReviews(okOpen));
  expect(verdict).toMatchObject({
    findings: [
      { code: 'APPROVAL_MISSING', details: { missing: 1, from: 'senior-approvers', couldApprove: 'carol, heidi, ivan, judy' } },
      { code: 'APPROVAL_MISSING', details: { missing: 1, from: 'system-owners', couldApprove: 'carol, grace, heidi' } },
    ],
  });
});

test('no two tables of findings use the same code', async () => {
  const folder = new URL('../../scripts/core/findings/', import.meta.url);
  const tables: object[] = await Promise.all(
    readdirSync(folder).map(async (file) => Object.values(await import(new URL(file, folder).href))[0] as object),
  );
  const codes = tables.flatMap((table) => Object.keys(table));
  expect([...codes].sort()).toEqual(Object.keys(findingKinds).sort());
});
