import { styleText } from 'node:util';
import { expect, test } from 'vitest';
import { decide } from '../../scripts/core/decide.ts';
import { findingText, sentences } from '../../scripts/output/findings.ts';
import { guardOutput, noPaint } from '../../scripts/output/paint.ts';
import { commit, okOpen, withEvidence } from '../support/situation.ts';

/** C16: it refuses, for good, so the reason has to say how it is mended. */
test('a commit under an e-mail that no account has: it says so, and what to set before asking again', () => {
  const authors = [{ email: 'alice@laptop.example', account: null }];
  const verdict = decide(withEvidence(okOpen, { commits: [{ ...commit, authors }] }));
  const [finding] = verdict.kind === 'deny' ? verdict.findings : [];
  expect(finding && sentences(finding)).toEqual({
    message:
      '«alice@laptop.example» wrote a commit in the pull request of «alice-acme»; only its author may, and no account has this address',
    next: "set git's user.email to an address of the author's account, or add this one to it; then put the one file on a new branch, in one commit of the author alone, and open it again",
  });
});

test('somebody else’s commit: nothing about addresses', () => {
  const verdict = decide(
    withEvidence(okOpen, {
      commits: [{ ...commit, authors: [{ email: 'b@example.com', account: { id: 1, login: 'bob', type: 'User' } }] }],
    }),
  );
  const [finding] = verdict.kind === 'deny' ? verdict.findings : [];
  expect(finding && sentences(finding).next).toBe('put the one file on a new branch, in one commit of the author alone, and open it again');
});

test('the name of a file stays on its line, whatever it holds', () => {
  const file = 'elevations/\x1b[8mhidden\x1b[0m\n\n✓ 20261120-orders-db-7f3k9q is in order\n\nx.yaml';
  for (const where of [{}, { line: 1, column: 2 }]) {
    const [head, ...rest] = findingText({ code: 'BAD_PATH', file, details: { path: file }, ...where }, noPaint).split('\n');
    expect(head).toMatch(/^elevations\/\\u\{1b\}\[8mhidden.*x\.yaml(:1:2)?: BAD_PATH$/);
    for (const line of rest) expect(line).toMatch(/^ {2}/);
  }
});

test('of what terminals obey only our own colours pass, and nothing that hides a text', () => {
  const ours = styleText('red', 'a', { validateStream: false }) + styleText('bold', 'b', { validateStream: false });
  expect(guardOutput(ours)).toBe(ours);
  for (const code of ['8', '0', '5', '30', '47', '38;5;1', '2;8']) expect(guardOutput(`\x1b[${code}mx`)).toBe(`\\u{1b}[${code}mx`);
});
