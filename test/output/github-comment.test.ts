import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Story } from '../../scripts/commands/story.ts';
import type { EndedEvent, FailedEvent, LostEvent, NotGrantedEvent } from '../../scripts/core/events.ts';
import type { Facts } from '../../scripts/core/verdict.ts';
import { checkText } from '../../scripts/output/check-text.ts';
import { proposalComment, proposalState } from '../../scripts/output/github/comment.ts';
import { type Aftermath, aftermathComment, aftermathState, alarmsOf } from '../../scripts/output/github/comment-after.ts';
import { marker } from '../../scripts/output/github/comment-parts.ts';
import { wantedLabels } from '../../scripts/output/github/labels.ts';
import { noPaint } from '../../scripts/output/paint.ts';
import { anything, checkedOf, outsideCode, proposalOf, token } from '../support/github-page.ts';
import { ended, granting } from '../support/ledger.ts';
import {
  approval,
  at,
  digest,
  ok,
  okOpen,
  policy,
  request,
  withEvidence,
  withPeople,
  withPull,
  withRequest,
  withReviews,
  withTier,
} from '../support/situation.ts';

const page = (facts: Facts, change: Parameters<typeof proposalOf>[1] = {}) => proposalComment(proposalOf(facts, change));
const headOf = (comment: string) => comment.split('\n')[2];

test('a tired reviewer reads the answer first, then who gets what, until when, and who is missing', () => {
  const comment = page(withReviews(okOpen, approval('ivan')));
  expect(comment.startsWith(`${marker}\n\n### ⏳ Waits for 1 approval\n\n`)).toBe(true);
  const [, , who, glance] = comment.split('\n\n');
  expect(who).toBe('**`alice`** would get `update-rows` on **`orders-db`**\\\n`tables: orders`\\\nupdate-rows');
  expect(glance?.split('\n')).toEqual([
    '- ⏱️ **Over by 2026-11-20 11:16 UTC** at the latest, if it is granted now: 45m, and up to 10m for what it leaves behind',
    '- 🟠 **Tier** `semi-destructive`, as `update-rows` always is: Semi-destructive',
    '- ⬜ **1 missing** of `system-owners`: `carol`, `grace`, `heidi` can give it',
    '- ✅ 1 of `senior-approvers`: `ivan`',
  ]);
  expect(comment).toContain('**At the end** a session opened before the end goes on until the next sweep.');
  expect(comment).toContain('elevate revoke 20261120-orders-db-7f3k9q --reason "why"');
  expect(comment).toContain('<details><summary>Exactly what would run (2 steps)</summary>\n\n```sql\nCREATE ROLE');
});

test('no line is too long for a table and none is one: it is read on a phone', () => {
  expect(outsideCode(page(okOpen))).not.toMatch(/^\s*\|/m);
});

test.each<[string, Facts, Parameters<typeof proposalOf>[1], string, string]>([
  ['all there', okOpen, {}, '### ✅ Ready: the merge grants it', 'ready'],
  ['nobody yet', withReviews(okOpen), {}, '### ⏳ Waits for 2 approvals', 'waiting'],
  ['a veto', withReviews(okOpen, approval('ivan', { state: 'CHANGES_REQUESTED' })), {}, '### ✋ Changes are asked for', 'waiting'],
  ['a draft', withPull(okOpen, { isDraft: true }), { isDraft: true }, '### 📝 A draft: nothing is granted from it', 'waiting'],
  [
    'into another branch',
    withPull(okOpen, { baseRef: 'release' }),
    {},
    '### ↪️ Goes into another branch: nothing is granted from it',
    'waiting',
  ],
  ['outside its window', withTier(okOpen, { windows: [] }), {}, '### ⏳ Approved, and outside its time window', 'waiting'],
  ['planned', withRequest(okOpen, { notBefore: at(600) }), {}, '### ⏳ In order, and waits', 'waiting'],
  ['too long', withRequest(okOpen, { ttl: 7200 }), {}, '### ❌ Refused as it stands', 'refused'],
  [
    'a hole in the evidence',
    withEvidence(okOpen, { gaps: ['the reviews'] }),
    {},
    '### ❔ Not judged yet: not everything could be read',
    'waiting',
  ],
])('%s', (_, facts, change, headline, state) => {
  expect(headOf(page(facts, change))).toBe(headline);
  expect(proposalState(checkedOf(facts))).toBe(state);
});

test('somebody who tried to get round the rules is loud', () => {
  const facts = withReviews({ ...ok }, approval('ivan'));
  expect(headOf(page(facts))).toBe('### 🚨 Refused: somebody tried to get round the rules');
  expect(proposalState(checkedOf(facts))).toBe('alarm');
});

test('a stranger under a listed login is loud, and takes nothing from those who have approved', () => {
  const stranger = { id: 7777, login: 'judy-acme', type: 'User' } as const;
  const facts = withReviews(okOpen, approval('ivan'), approval('grace'), approval('judy', { author: stranger }));
  const says = '- 🚨 **`LOGIN_TAKEN`**: the account `judy-acme` has a login that policy lists, and is another account';
  const [, head, , glance] = page(facts).split('\n\n');
  expect(head).toBe('### ✅ Ready: the merge grants it');
  expect(glance?.split('\n')[0]).toContain(says);
  expect(page(facts).match(/🚨/g)).toHaveLength(1);
  expect(page(withReviews(okOpen, approval('judy', { author: stranger })))).toContain(says);
  expect(page(okOpen)).not.toContain('🚨');
  expect(checkText(checkedOf(facts), noPaint)).toMatch(/may be granted — ALARM: somebody tried to get round the rules/);
  expect(checkText(checkedOf(okOpen), noPaint)).not.toContain('ALARM');
  expect(wantedLabels(proposalState(checkedOf(facts)), 'cosmetic', true)).toEqual([
    'elevation/ready',
    'elevation/alarm',
    'elevation/cosmetic',
  ]);
});

test('what is refused names each finding with its line and what to do, and no checklist', () => {
  const facts = withRequest(okOpen, { ttl: 7200 });
  const proposal = proposalOf(facts);
  const { verdict } = proposal.checked;
  if (verdict.kind !== 'deny') throw new Error('not refused');
  const findings = verdict.findings.map((finding) => ({ ...finding, line: 9, column: 6 }));
  const comment = proposalComment({ ...proposal, checked: { ...proposal.checked, verdict: { ...verdict, findings } } });
  expect(comment).toContain(
    '**To be mended**\n1. **`TTL_TOO_LONG`** (line 9): asks for 2h, and at most 1h is allowed → ask for 1h or less; a second request can follow the first',
  );
  expect(comment).not.toContain('Before you approve');
});

test('of many findings twenty are shown, and how to see the rest', () => {
  const proposal = proposalOf();
  const findings = Array.from({ length: 25 }, () => ({ code: 'ID_USED', details: { where: 'the ledger' } }) as const);
  const verdict = { kind: 'deny', alarm: false, findings, approvals: { rules: [], reviews: [] } } as const;
  const comment = proposalComment({ ...proposal, checked: { ...proposal.checked, verdict } });
  expect(comment).toContain('\n20. **`ID_USED`**');
  expect(comment).not.toContain('\n21. ');
  expect(comment).toContain('and 5 more: `elevate check --pull 17` shows all');
});

test('a review that does not count is named with its reason, and the last ones where there are many', () => {
  const many = Array.from({ length: 30 }, (_, index) => approval('frank', { id: `r${index}`, submittedAt: at(5) + index }));
  const comment = page(withReviews(okOpen, approval('alice'), ...many));
  expect(comment.match(/^- ▫️/gm)).toHaveLength(20);
  expect(page(withReviews(okOpen, approval('alice')))).toContain('- ▫️ `alice-acme` asks for the access, would receive it,');
});

test('what is unusual is told, and that an agent opened it', () => {
  const unusual = [{ code: 'FIRST_TIME', details: { subject: 'alice', system: 'orders-db' } }] as const;
  const comment = page(okOpen, { unusual, agent: 'triage-agent' });
  expect(comment).toContain('\n- ⚠️ **Unusual**: `alice` has had no elevation on `orders-db` in the last year');
  expect(comment).toContain('on **`orders-db`**, opened by the agent `triage-agent`\\\n');
  expect(page(okOpen)).not.toContain('Unusual');
});

test('what the pipeline saw that would make the grant fail is told before anybody approves', () => {
  const details = { obstacle: 'TABLE_MISSING', seen: '2026-11-20 05:17Z', schema: 'shop', table: 'orders' };
  const comment = page(okOpen, { unusual: [{ code: 'WOULD_FAIL', details }] });
  expect(comment).toContain(
    '\n- ⚠️ **Would fail**: it could not be granted, as the pipeline saw it on `2026-11-20 05:17Z`: there is no table `orders` in schema `shop`',
  );
});

test('what is asked for in particular, and the one run that may have it, are on the first lines', () => {
  const params = { schema: 'shop', tables: ['orders', 'invoices'], limit: 5, dry: true };
  const run = { id: '4711', commit: 'a'.repeat(40) } as const;
  const [, , who] = page(withRequest(okOpen, { params, run })).split('\n\n');
  expect(who?.split('\\\n').slice(1)).toEqual([
    '`schema: shop` `tables: orders, invoices` `limit: 5` `dry: true`',
    'update-rows',
    `Only run \`4711\` on commit \`${'a'.repeat(40)}\` can claim it.`,
  ]);
});

test('until when at the latest: from its window on where it is planned, and without a rest where nothing is left behind', () => {
  const line = (facts: Facts) => /^- ⏱️ .*$/m.exec(page(facts))?.[0];
  expect(line(withRequest(okOpen, { notBefore: at(600) }))).toBe(
    '- ⏱️ **Over by 2026-11-20 20:55 UTC** at the latest, if it is granted when it opens, 2026-11-20 20:00 UTC: 45m, and up to 10m for what it leaves behind',
  );
  expect(line(withRequest(okOpen, { notBefore: at(5) }))).toContain('if it is granted now');
  expect(line({ ...okOpen, leftBehind: { seconds: 0, says: '' } })).toBe(
    '- ⏱️ **Over by 2026-11-20 11:06 UTC** at the latest, if it is granted now: 45m',
  );
  expect(line(withRequest(okOpen, { ttl: 7200 }))).toBe('- ⏱️ **Lasts 2h** from the grant');
});

test('who asks for changes stands among the first lines, before who is missing, and once', () => {
  const comment = page(withReviews(okOpen, approval('ivan', { state: 'CHANGES_REQUESTED' })));
  const glance = comment.split('\n\n')[3]?.split('\n') ?? [];
  expect(glance.map((line) => line.slice(0, 5))).toEqual(['- ⏱️ ', '- 🟠 ', '- ✋ `', '- ⬜ *', '- ⬜ *'].map((start) => start.slice(0, 5)));
  expect(glance[2]).toContain('- ✋ `ivan-acme` asks for changes, which blocks it');
  expect(comment.match(/asks for changes/g)).toHaveLength(1);
  expect(comment).not.toContain('Does not count');
});

test('the whole request, as it is judged, is on the page before and after the merge', () => {
  const says = `<details><summary>The whole request, as it is judged and granted</summary>\n\n\`\`\`yaml\nid: ${request.id}\n`;
  expect(page(okOpen)).toContain(says);
  expect(page(withRequest(okOpen, { ttl: 7200 }))).toContain(says);
  expect(aftermathComment(after(live))).toContain(says);
});

test('what would run is shown in its own language', () => {
  const proposal = proposalOf();
  for (const language of ['sql', 'json', 'hcl'] as const)
    expect(proposalComment({ ...proposal, checked: { ...proposal.checked, language } })).toContain(`\n\`\`\`${language}\nCREATE ROLE`);
});

test('a tier that wants a signature says what to run and where its output goes, while it is missing', () => {
  const facts = withTier(withReviews(okOpen), { approvals: [{ count: 1, from: ['senior-approvers'], signed: true }] });
  // nobody of the sample has a key, so nobody could sign
  expect(page(facts)).not.toContain('ssh-keygen');
  const ivan = policy.people.byName.get('ivan');
  if (ivan?.kind !== 'human') throw new Error('no ivan');
  const byName = new Map(policy.people.byName).set('ivan', { ...ivan, keys: ['ssh-ed25519 AAAA'] });
  const comment = page(withPeople(facts, { ...policy.people, byName }));
  expect(comment).toContain('of `senior-approvers`: `ivan` can give it, **with a signature** (see below)\n');
  expect(comment).toContain(`\n\`\`\`sh\nprintf 'elevation/v1 approve ${request.id} ${digest}\\n' | ssh-keygen -Y sign -n elevation -f `);
  expect(page(withReviews(okOpen))).not.toContain('ssh-keygen');
});

test('what is refused is not to be taken back, and what happens next is said', () => {
  const mended = page(withRequest(okOpen, { ttl: 7200 }));
  expect(mended).toContain('A mended file, pushed to this branch, is judged at once');
  expect(mended).not.toContain('elevate revoke');
  const alarm = page(withReviews({ ...ok }, approval('ivan')));
  expect(alarm).toContain('what is meant starts again, with a new id');
  expect(alarm).not.toContain('A mended file');
});

test('the checklist asks more where more can be lost, and where an agent would hold it', () => {
  const questions = (facts: Facts) => page(facts).match(/^\d\. .*\?$/gm)?.length ?? 0;
  expect(questions(okOpen)).toBe(3);
  expect(questions(withRequest(okOpen, { subject: 'triage-agent' }))).toBe(4);
});

test('nobody is mentioned, nothing is linked, no task is listed', () => {
  const text = outsideCode(page(withReviews(okOpen, approval('alice'))));
  expect(text).not.toMatch(/@|https?:|www\.|#\d|- \[|!\[|\]\(/);
});

test('whatever strangers wrote, it stands in code alone, and what is folded in stays so', () => {
  const text = fc.record({
    justification: anything,
    rollback: anything,
    alternatives: anything,
    incident: anything,
    system: anything,
    shape: anything,
    requester: anything,
    subject: anything,
  });
  fc.assert(
    fc.property(text, anything, anything, (fields, login, gap) => {
      const review = approval('ivan', { author: { id: 4242, login, type: 'User' } });
      const asked = withReviews(withRequest(okOpen, fields), review, approval('grace'));
      const readable = withRequest(asked, { system: 'orders-db', shape: 'update-rows', requester: 'alice', subject: 'alice' });
      const unusual = [
        { code: 'REFUSED_BEFORE', details: { requester: fields.requester, shape: fields.shape, on: '2026-11-11', codes: gap, id: login } },
      ] as const;
      for (const facts of [asked, readable, withEvidence(readable, { gaps: [gap] })]) {
        const comment = page(facts, { canonical: gap, agent: login, unusual });
        const outside = outsideCode(comment);
        expect(outside).not.toContain(token);
        expect(outside.match(/<details>/g)?.length ?? 0).toBe(outside.match(/<\/details>/g)?.length ?? 0);
        expect(outside).not.toMatch(/@|<(?!!-- elevate|\/?(details|summary|sub)>)/);
        for (const line of comment.split(/[\n\r]/)) expect(line).not.toMatch(/^\s*(\/[a-z]|::)|##\[/i);
      }
    }),
    { numRuns: 150 },
  );
});

test('the longest request that can be fits into a comment', () => {
  const long = '<`@'.repeat(5600);
  const facts = withRequest(okOpen, { justification: long, rollback: long, alternatives: long });
  const proposal = proposalOf(facts, { canonical: long });
  const comment = proposalComment({ ...proposal, checked: { ...proposal.checked, preview: [long, long, long] } });
  expect(comment.length).toBeLessThan(60_000);
});

// ---- after the merge ---------------------------------------------------------------------------------------------------

const id = request.id;
const begun = granting(id, { expiresAt: '2026-11-20T11:06:00Z', effectiveEnd: '2026-11-20T11:16:00Z' });
const { run, system, tier, requester } = begun;
const about = { version: 1, at: '2026-11-20T10:30:05Z', run, id, system, tier, requester } as const;
const path = ok.file.path;
const over = (ending: EndedEvent | LostEvent | FailedEvent | NotGrantedEvent): Story => ({ kind: 'over', path, ending });
const notGranted = { ...about, path, merge: begun.merge } as const;
const live: Story = { kind: 'granted', path, system, subject: 'alice', expiresAt: at(66), effectiveEnd: at(76) };

function after(story: Story, change: Partial<Aftermath> = {}): Aftermath {
  if (story.kind === 'unknown' || story.kind === 'asked') throw new Error('not merged');
  return {
    id,
    file: ok.file,
    canonical: `id: ${id}\n`,
    story,
    granting: begun,
    policy,
    preview: ['SELECT 1;'],
    language: 'sql',
    client: 'psql',
    now: at(25),
    ...change,
  };
}

test.each<[string, Story, Partial<Aftermath>, string, string]>([
  ['merged', { kind: 'merged', path, codes: [] }, { granting: null }, '### ⏳ Merged, and not granted yet', 'waiting'],
  ['held up', { kind: 'merged', path, codes: ['SWEEP_STALE'] }, { granting: null }, '### ⏳ Merged, and not granted yet', 'waiting'],
  ['begun', { kind: 'merged', path, codes: ['GRANTING'] }, {}, '### ⏳ The grant has begun and is not finished', 'waiting'],
  ['granted', live, {}, '### 🔓 Granted until 2026-11-20 11:06:00 UTC', 'granted'],
  ['over, not swept', live, { now: at(66) }, '### ⏳ Over since 2026-11-20 11:06:00 UTC', 'granted'],
  ['taken back', { kind: 'revoked', path, by: 'bob' }, {}, '### ⏳ Taken back by `bob`', 'granted'],
  ['taken back before its grant', { kind: 'revoked', path, by: 'bob' }, { granting: null }, '### ⏳ Taken back by `bob`', 'not-granted'],
  ['ended', over(ended(id)), {}, '### 🔒 Ended at 2026-11-20 10:45:01 UTC: its time was over', 'ended'],
  [
    'given back',
    over(ended(id, { why: 'returned', by: 'alice' })),
    {},
    '### 🔒 Ended at 2026-11-20 10:45:01 UTC: it was given back by `alice`',
    'ended',
  ],
  [
    'altered',
    over(ended(id, { why: 'altered' })),
    {},
    '### 🚨 Ended at 2026-11-20 10:45:01 UTC: its end had been moved in the system, and not by us',
    'alarm',
  ],
  ['lost', over({ ...about, kind: 'lost' }), {}, '### 🚨 Gone before its end: noticed at 2026-11-20 10:30:05 UTC', 'alarm'],
  [
    'failed',
    over({ ...about, kind: 'failed', code: 'TARGET_REFUSED' }),
    {},
    '### ❌ Not granted: it failed at 2026-11-20 10:30:05 UTC',
    'not-granted',
  ],
  [
    'refused',
    over({ ...notGranted, kind: 'refused', codes: ['TTL_TOO_LONG'], alarm: false }),
    { granting: null },
    '### ❌ Merged, and refused at 2026-11-20 10:30:05 UTC',
    'not-granted',
  ],
  [
    'refused, loudly',
    over({ ...notGranted, kind: 'refused', codes: ['MERGED_WITHOUT_APPROVALS'], alarm: true }),
    { granting: null },
    '### 🚨 Merged, and refused at 2026-11-20 10:30:05 UTC',
    'alarm',
  ],
  [
    'missed',
    over({ ...notGranted, kind: 'missed', codes: ['GRANT_TOO_LATE'], alarm: false }),
    { granting: null },
    '### ⌛ Missed: it could not be granted in time (2026-11-20 10:30:05 UTC)',
    'not-granted',
  ],
])('after the merge: %s', (_, story, change, headline, state) => {
  const view = after(story, change);
  expect(headOf(aftermathComment(view))).toBe(headline);
  expect(aftermathState(view)).toBe(state);
});

test('after the grant: what was loud about it stays on its page', () => {
  const loud = after(live, { granting: granting(id, { alarms: ['LOGIN_TAKEN'] }) });
  expect(aftermathComment(loud)).toContain('- 🚨 **`LOGIN_TAKEN`**: docs/findings.md says what that means\n');
  expect(alarmsOf(loud)).toEqual(['LOGIN_TAKEN']);
  expect(aftermathComment(after(live))).not.toContain('🚨');
});

test('after the grant: until when, how to claim it, how to give it back, and when all of it is over', () => {
  const comment = aftermathComment(after(live));
  expect(comment).toContain(
    '**Claim it**, on the machine where it was asked for: `elevate claim 7f3k9q` says how to use it, `elevate exec 7f3k9q -- psql` runs',
  );
  expect(comment).toContain('Give it back: `elevate return 7f3k9q`');
  expect(comment).toContain('**Over by 2026-11-20 11:16 UTC**, whatever happens');
  expect(comment).toContain('**Approved** by `carol`');
  expect(comment).toContain(`elevate revoke ${id}`);
});

test('after a failure: what is in place, what is not, and what happens next', () => {
  const text = (story: Story, change: Partial<Aftermath> = {}) => aftermathComment(after(story, change));
  expect(text(over({ ...about, kind: 'failed', code: 'TARGET_REFUSED' }))).toContain(
    '**In place**: nothing. What had been made is taken back.\n- **Next**: nothing happens by itself.',
  );
  const begunSays = text({ kind: 'merged', path, codes: ['GRANTING'] });
  expect(begunSays).toContain(`What may be there: \`${begun.names[0]}\`, which ends at 2026-11-20 11:06:00 UTC by itself.`);
  expect(begunSays).toContain('**Next**: the next run finishes it, or takes back what is there');
  expect(text({ kind: 'merged', path, codes: ['SWEEP_STALE', 'ADMIN_OPTION_MISSING'] })).toContain(
    '- **`SWEEP_STALE`**: no sweep was here of late, so nobody would end it: see why the clock has stopped\n- **`ADMIN_OPTION_MISSING`**: docs/findings.md says what that means\n- **In place**: nothing.\n- **Next**: each run looks again.',
  );
});

test('a code of the record has its sentence where that needs no values', () => {
  const refused = (code: string) => aftermathComment(after(over({ ...notGranted, kind: 'refused', codes: [code], alarm: false })));
  expect(refused('DRAFT')).toContain('\n- **`DRAFT`**: the pull request is a draft →');
  expect(refused('TTL_TOO_LONG')).toContain('\n- **`TTL_TOO_LONG`**: docs/findings.md says what that means\n');
  expect(refused('constructor')).toContain('\n- **`constructor`**: docs/findings.md says what that means\n');
});

test('after the end: for how long it was there; before it, that is not known', () => {
  const text = (change: Partial<Aftermath>) => aftermathComment(after(over(ended(id)), change));
  expect(text({})).toContain('\n- ⏱️ **It was there for 45m1s**, from 2026-11-20 10:00:00 UTC\n- **In place**: nothing of it any more.');
  expect(text({ granting: null })).not.toContain('It was there');
});

test('what was given is said to have run, and what was not is not', () => {
  const summary = (story: Story) => /Exactly what (.*) \(/.exec(aftermathComment(after(story)))?.[1];
  expect(summary(live)).toBe('ran');
  expect(summary(over(ended(id)))).toBe('ran');
  expect(summary(over({ ...about, kind: 'failed', code: 'APPROVALS_LAPSED' }))).toBe('would run');
  expect(summary({ kind: 'merged', path, codes: [] })).toBe('would run');
});

test('access without a proof is claimed anywhere: no secret lies on one machine', () => {
  const file = withRequest(ok, { proof: null }).file;
  const comment = aftermathComment(after(live, { file, client: null }));
  expect(comment).toContain('**Claim it**: `elevate claim 7f3k9q` says how to use it, `elevate exec 7f3k9q -- COMMAND` runs');
});

test('who revoked, and the codes of a record, stand in code as well', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const stories: Story[] = [
        { kind: 'revoked', path, by: text },
        over(ended(id, { why: 'revoked', by: text })),
        over({ ...notGranted, kind: 'refused', codes: [text], alarm: false }),
        over({ ...about, kind: 'failed', code: text }),
        { kind: 'merged', path, codes: [text] },
        { kind: 'merged', path, codes: ['GRANTING'] },
      ];
      for (const story of stories) {
        const view = after(story, { canonical: text, preview: [text], granting: { ...begun, names: [text] } });
        expect(outsideCode(aftermathComment(view))).not.toContain(token);
      }
    }),
    { numRuns: 150 },
  );
});
