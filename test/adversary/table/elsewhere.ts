/** Cases that are about workflows, settings, the loop or an outage: no verdict on one request can show them. */

import type { ElsewhereRow } from '../case.ts';

const loop = 'test/loop/reconcile.test.ts';
const crash = 'test/loop/crash.test.ts';
const plan = 'test/core/plan.test.ts';
const fromMain = 'the grant asks again with the code, the schemas and the policy of main, and takes nothing from a check';
const workflows = 'test/workflows';
const onGithub = 'test/sources/github-forge.slow.ts';
const crashOnGithub = 'test/loop/github-crash.slow.ts';

// biome-ignore format: one line per case
export const elsewhere: readonly ElsewhereRow[] = [
  ['I23', 'a team is deleted and made anew under the same name', 'no team is ever asked: groups are lists of people in policy/people.yaml, and people are account ids', 'scripts/core/people.ts', 'docs/policy.md'],
  ['P13', '.gitattributes hides what is added', 'a pull request with it is no request (P03); what is shown to approvers is made from the parsed file', 'test/core/canonical.test.ts'],
  ['P14', 'a path that differs in case, in how an accent is written, or begins with a dash', 'such a path is no request’s, so nothing is ever granted by it', 'test/core/request-file.test.ts'],
  ['P23', 'the page folds the change away', 'the comment shows the request in its canonical form', 'test/output/github-comment.test.ts', 'test/core/canonical.test.ts'],
  ['Y21', 'a pattern in the policy that matches in part, or for ever', 'the policy’s lint refuses it', 'test/core/policy-patterns.test.ts'],
  ['Y23', 'a text by a stranger with mentions, markdown or commands of the runner', 'every text is quoted where it is shown', 'test/output/github-markdown.test.ts', 'test/output/github-workflow-command.test.ts', 'test/core/text.test.ts'],
  ['T03', 'the pull request changes the workflow, a schema or the code that judges', `${fromMain}; a request with such a change is refused (P03)`, loop],
  ['T04', 'somebody sets a status with the right name', `${fromMain}: no status is read anywhere`, loop],
  ['T05', 'a required check is passed by being skipped', fromMain, loop, workflows],
  ['T06', 'an old run is started again after the policy changed', 'the grant workflow goes on only at main’s tip', workflows],
  ['T07', 'the workflow is dispatched on another branch', 'the environment and the trust of the target are bound to main', workflows],
  ['T09', 'a workflow names an environment that does not exist', 'the targets trust the named environments only', workflows],
  ['T10', 'a check leaves something in a cache that the grant reads', 'the privileged jobs have neither caches nor artifacts', workflows],
  ['T11', 'the tag of an action is moved', 'actions are pinned by commit', workflows],
  ['T12', 'CODEOWNERS has a line that GitHub ignores', 'CODEOWNERS is made from the policy and compared with it, and decides nothing', 'test/core/policy-codeowners.test.ts'],
  ['T15', 'an expression in a workflow holds more than it seems to', 'no logic in workflows, and a linter over them', workflows],
  ['T16', 'github.actor is taken for who did it', 'who did what is an account id from the forge’s records; nothing reads github.actor', workflows],
  ['M06', 'merged with the workflow’s own token, so no run is started', 'the loop reads main, not events: any later run grants it', loop],
  ['M15', 'main is rewritten: what was looked at last is not on it any more', 'nothing is granted and the run says so; endings go on', 'test/sources/git.test.ts'],
  ['M18', 'two runs at once', 'an intent in the ledger by compare-and-swap; the other run leaves it', crash],
  ['M19', 'killed between the grant and its record', 'the next run finds the intent and goes on, or takes it back', crash],
  ['K04', 'on call at the approval, not at the grant', 'on-call is a group in the policy; whoever is in it at the grant counts (I20 is the same rule)', 'docs/policy.md'],
  ['K06', 'the ttl counts from the grant; a longer one', 'the end is made from the moment of the grant; more time is a new request, since a file that is there cannot be changed (P02)', 'test/core/decide.test.ts'],
  ['L01', 'GitHub answers 403, 429 or 5xx', 'it is asked again with patience, and then it is an error: never an empty answer', 'scripts/sources/github/calls.ts'],
  ['L02', 'the token’s calls of an hour are used up', 'few calls per request, counted', 'scripts/sources/github/documents.ts'],
  ['L04', 'the event of the push is lost', 'the loop reads main, not events', loop],
  ['L05', 'the schedule is late or dropped', 'without a fresh sweep nothing new is granted', plan, loop],
  ['L06', 'a queued run is evicted', 'any later run does its work', loop],
  ['L07', 'the grant is killed half way', 'killed for real after every side effect', crash],
  ['L08', 'GitHub is down when access ends', 'the target ends it by itself; the sweep asks no forge', 'test/targets/postgres.contract.test.ts', plan],
  ['L09', 'another run wrote to the ledger at the same moment', 'read again, applied again', 'test/sources/git-ledger.test.ts', crashOnGithub],
  ['X27', 'the head branch is renamed, so that its feed forgets who pushed to it', 'a branch that is younger than its pull request is a gap: nothing is decided', onGithub],
  ['X28', 'GitHub shows who opened or reviewed it as nobody, and reports no error', 'gone is who is gone by GitHub’s other door as well; else it is a gap', onGithub],
  ['X29', 'somebody pushes to the branch of a revocation before it is merged by machine', 'the merge names the commit that was proposed, and is refused', 'test/sources/forge-contract.ts'],
  ['X30', 'GitHub carries out a write, and who asked for it dies before the answer', 'the next run finds what was written, and goes on from there', crashOnGithub],
  ['X31', 'a server that git is sent to sends it on to another', 'no redirect is followed, so that the token stays', 'test/sources/github-network.test.ts'],
];
