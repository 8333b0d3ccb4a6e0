import { expect, test } from 'vitest';
import { type Protection, protectionFindings } from '../../scripts/core/protection.ts';

const ok: Protection = { main: ['pull_request', 'non_fast_forward', 'deletion'], ledger: ['deletion', 'non_fast_forward'] };

test.each<[what: string, change: Partial<Protection>, says: string[]]>([
  ['all is there', {}, []],
  ['more than that', { main: [...ok.main, 'required_status_checks'], ledger: [...ok.ledger, 'creation'] }, []],
  ['force pushes of the ledger', { ledger: ['deletion'] }, ['LEDGER_UNPROTECTED non_fast_forward']],
  ['its deletion', { ledger: ['non_fast_forward'] }, ['LEDGER_UNPROTECTED deletion']],
  ['no rule for it at all', { ledger: [] }, ['LEDGER_UNPROTECTED non_fast_forward, deletion']],
  ['main without pull requests', { main: ok.ledger }, ['MAIN_UNPROTECTED pull_request']],
  ['force pushes of main', { main: ['pull_request', 'deletion'] }, ['MAIN_UNPROTECTED non_fast_forward']],
  ['the deletion of main', { main: ['pull_request', 'non_fast_forward'] }, ['MAIN_UNPROTECTED deletion']],
  ['rules of a like name', { ledger: ['deletions', 'NON_FAST_FORWARD'] }, ['LEDGER_UNPROTECTED non_fast_forward, deletion']],
])('%s', (_, change, says) => {
  expect(protectionFindings({ ...ok, ...change }).map(({ code, details }) => `${code} ${details?.missing}`)).toEqual(says);
});
