import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkResult } from '../../scripts/commands/check.ts';
import { otherResult } from '../../scripts/commands/check-changes.ts';
import { publishedText } from '../../scripts/commands/publish.ts';
import { canonicalYaml } from '../../scripts/core/canonical.ts';
import { type Finding, type FindingCode, findingKinds } from '../../scripts/core/findings.ts';
import type { Facts } from '../../scripts/core/verdict.ts';
import { annotations } from '../../scripts/output/github/annotations.ts';
import { proposalComment } from '../../scripts/output/github/comment.ts';
import { aftermathComment } from '../../scripts/output/github/comment-after.ts';
import { otherComment } from '../../scripts/output/github/comment-other.ts';
import { statusesOf } from '../../scripts/output/github/statuses.ts';
import { guardOutput, noPaint } from '../../scripts/output/paint.ts';
import { pullBody } from '../../scripts/output/request.ts';
import { sampleOf } from '../../scripts/reference/samples.ts';
import { outlineOf } from '../support/gfm.ts';
import { anything, checkedOf, proposalOf, token } from '../support/github-page.ts';
import { ended, granting } from '../support/ledger.ts';
import { approval, ok, okOpen, policy, withEvidence, withPull, withRequest, withReviews } from '../support/situation.ts';

/**
 * What strangers wrote, judged by a parser of GitHub's Markdown that is not ours: whatever the texts, the page has the headings, lists,
 * links, code and HTML that it has with harmless ones, and none of the texts stands outside of code, where GitHub makes mentions, issues,
 * formulas and emoji of them.
 */
interface Texts {
  readonly title: string;
  readonly branch: string;
  readonly justification: string;
  readonly rollback: string;
  readonly incident: string;
  readonly param: string;
  readonly person: string;
  readonly login: string;
  readonly path: string;
  readonly code: string;
}
const harmless: Texts = {
  ...{ title: 'title', branch: 'branch', justification: 'why', rollback: 'back', incident: 'incident', param: 'param', person: 'person' },
  ...{ login: 'login', path: 'path', code: 'CODE' },
};
const texts: fc.Arbitrary<Texts> = fc.record({
  ...{ title: anything, branch: anything, justification: anything, rollback: anything, incident: anything, param: anything },
  ...{ person: anything, login: anything, path: anything, code: anything },
});

/** Requests in every state that a comment tells of, with these texts wherever a stranger can put one. */
function situations({ title, branch, justification, rollback, incident, param, person, login }: Texts): Facts[] {
  const review = approval('ivan', { author: { id: 4242, login, type: 'User' }, body: justification });
  const params = { tables: [param, param], schema: param, [param]: 5 };
  const said = withRequest(okOpen, { justification, rollback, alternatives: rollback, incident, params });
  const asked = withPull(withReviews(said, review, approval('grace')), { title, headRef: branch });
  return [
    asked,
    withReviews(asked, approval('alice', { body: title })),
    withRequest(asked, { requester: person, subject: person, proof: param }),
    withRequest(asked, { system: person, shape: param }),
    withRequest(asked, { run: { id: param, commit: person } }),
    withEvidence(asked, { gaps: [branch] }),
  ];
}

/** Every text of ours that GitHub renders. */
function rendered(strange: Texts): string[] {
  const { person, login, path, code, param } = strange;
  const canonical = canonicalYaml({ justification: strange.justification, [param]: param });
  const about = { requester: person, shape: param, on: '2026-11-11', codes: code, id: login };
  const unusual: Finding[] = [{ code: 'REFUSED_BEFORE', details: about }];
  const facts = situations(strange);
  const proposals = facts.map((one) => proposalOf(one, { canonical, unusual, agent: login }));
  const begun = granting('20261120-orders-db-7f3k9q', { names: [param], approvals: [{ person, account: 1, review: code, commit: param }] });
  const { version, id, run, system, tier, requester, at, merge } = begun;
  const ending = { version, id, run, system, tier, requester, at } as const;
  const file = withRequest(ok, { subject: person, params: { param } }).file;
  const page = { id, file, canonical, granting: begun, policy, preview: [param], language: 'sql', client: 'psql', now: 0 } as const;
  return [
    ...proposals.map(proposalComment),
    ...facts.map((one) => pullBody({ ...checkedOf(one), preview: [param] }, strange.justification)),
    otherComment({ kind: 'revocation', path, findings: [{ code: 'RECORD_CHANGED', file: path, line: 3, details: { path } }] }),
    aftermathComment({ ...page, story: { kind: 'revoked', path, by: person } }),
    aftermathComment({ ...page, story: { kind: 'merged', path, codes: [code, 'GRANTING'] } }),
    aftermathComment({ ...page, story: { kind: 'merged', path, codes: [code] } }),
    aftermathComment({ ...page, story: { kind: 'over', path, ending: ended(id, { why: 'returned', by: person }) } }),
    aftermathComment({ ...page, story: { kind: 'over', path, ending: { ...ending, kind: 'failed', code } } }),
    aftermathComment({
      ...page,
      story: { kind: 'over', path, ending: { ...ending, kind: 'refused', path, merge, codes: [code], alarm: true } },
    }),
  ];
}

test('with whatever texts of strangers, the page is built as with harmless ones, and the texts stand in code alone', () => {
  const plain = rendered(harmless).map(outlineOf);
  fc.assert(
    fc.property(texts, (strange) => {
      const seen = rendered(strange).map(outlineOf);
      for (const [index, { constructs, outsideCode }] of seen.entries()) {
        expect(constructs).toEqual(plain[index]?.constructs);
        expect(outsideCode).not.toContain(token);
        // What was cut in a quotation has our mark behind it.
        expect(outsideCode.replaceAll('…', '')).toBe(plain[index]?.outsideCode.replaceAll('…', ''));
      }
    }),
    { numRuns: 60 },
  );
});

test('no page of ours has a link, an image, a task or a table, nor any HTML but its own folds and small print', () => {
  for (const markdown of rendered(harmless)) {
    const { constructs, outsideCode } = outlineOf(markdown);
    const html = constructs.filter((one) => one.startsWith('html')).map((one) => one.replace(/^html\w+ /, ''));
    for (const one of html) expect(one).toMatch(/^(<!-- elevate: .* -->|<details><summary>[\w ,()]+<\/summary>|<\/details>|<\/?sub>)$/);
    expect(constructs.filter((one) => /link|image|definition|table|task|footnote/i.test(one))).toEqual([]);
    expect(outsideCode.replace(/<[^>]*>/g, '')).not.toMatch(actedUpon);
  }
});

/** In a sentence, a value that is one of our own words may stand as a word; what GitHub would make something of may not. */
const actedUpon = /[@#`$<>|*~&[\]\\]|https?:|www\.|\bGH-\d|:[a-z]\w*:|\b[0-9a-f]{7,}\b/i;
const codes = Object.keys(findingKinds) as FindingCode[];

/** The values of a finding as strangers could have chosen them. */
function withValues(code: FindingCode, value: string): Finding {
  const details = Object.entries(sampleOf(code)).map(([name, sample]) => [name, typeof sample === 'string' ? value : sample]);
  return { code, file: value, line: 3, column: 5, details: Object.fromEntries(details) };
}

test.each(codes)('%s, with whatever values, links and mentions nothing', (code) => {
  const shape = (value: string) => {
    const { constructs, outsideCode } = outlineOf(otherComment({ kind: 'nothing', path: null, findings: [withValues(code, value)] }));
    // Words that look like more than words become code too, so there may be more or less of that.
    return { constructs: constructs.filter((one) => one !== 'codeText'), outsideCode: outsideCode.replace(/<!--.*-->/, '') };
  };
  const plain = shape('value');
  fc.assert(
    fc.property(anything, (value) => {
      const { constructs, outsideCode } = shape(value);
      expect(constructs).toEqual(plain.constructs);
      expect(outsideCode).not.toMatch(actedUpon);
    }),
    { numRuns: 10 },
  );
});

/** As the process writes it. */
const written = (text: string) => guardOutput(text).split(/\r\n|[\n\r\u2028\u2029\u0085]/);

test('no line of any log is a command to the runner but our annotations, one line each', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...codes), (strange, code) => {
      const finding = withValues(code, strange.path);
      const { kind, path } = { kind: 'nothing', path: strange.path } as const;
      const published = { comment: 'added', labels: 0, reviewers: 0, statuses: [], problems: [strange.title] } as const;
      const results = [...situations(strange).map((one) => checkResult(checkedOf(one))), otherResult({ kind, path, findings: [finding] })];
      const logs = [
        ...results.flatMap(({ json, text }) => [text(noPaint), JSON.stringify(json, null, 2)]),
        publishedText(published, (text) => text),
        ...situations(strange).flatMap((one) => statusesOf(checkedOf(one)).map(({ description }) => description)),
      ];
      for (const line of logs.flatMap(written)) expect(line).not.toMatch(/^\s*::|##\[/);
      for (const command of annotations([finding])) expect(String(command)).toMatch(/^::(error|warning) [^\n\r]*$/);
    }),
    { numRuns: 60 },
  );
});
