import { expect, test } from 'vitest';
import { decide } from '../../scripts/core/decide.ts';
import { sentences } from '../../scripts/output/findings.ts';
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
