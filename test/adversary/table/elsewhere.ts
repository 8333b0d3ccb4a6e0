/** Cases that are about workflows, settings, the loop or an outage: no verdict on one request can show them. */

import type { ElsewhereRow } from '../case.ts';

const here = 'test/adversary/elsewhere.test.ts';
const loop = 'test/loop/reconcile.test.ts';
const crash = 'test/loop/crash.test.ts';
const rewound = 'test/redteam/ledger.slow.ts';
const crashOnGithub = 'test/loop/github-crash.slow.ts';
const plan = 'test/core/plan.test.ts';
const rules = 'test/workflows/rules.test.ts';
const grantYml = 'test/workflows/grant.slow.ts';
const commands = 'test/output/github-command-line.test.ts';
const awsSetup = 'test/targets/aws.setup.test.ts';
const vaultDoor = 'test/servers/vault.ceiling.servers.ts';
const onGithub = 'test/sources/github-forge.slow.ts';
const api = 'test/sources/github-api.test.ts';
const fromMain = 'the grant asks again with the code, the schemas and the policy of main, and takes nothing from a check';
const resumes = 'after every side effect: nothing unknown lives; the next run makes it one grant, with the end that was written first';

// biome-ignore format: one case after the other, its tests below it
export const elsewhere: readonly ElsewhereRow[] = [
  ['I09', 'a setting lets the forge’s own robot approve', 'its approvals count nowhere (above); the setting is the operator’s, who turns it off (README, “Set it up for your company”)',
    [here, 'the forge’s own robot, let by a setting, approves: it counts nowhere']],
  ['I28', 'the approver is suspended, blocked or taken out of the organization, and policy still lists them', 'what GitHub tells of their review is the same as before, and the workflow’s own token is not shown who is in the organization: whoever goes is taken out of policy/people.yaml, which ends it at once (above; SECURITY.md, “Known limits”)',
    [here, 'an approver who lost all access counts until policy is told: the evidence is the same']],
  ['I23', 'a team is deleted and made anew under the same name', 'no team is ever asked, so none is pinned: groups are lists of people in policy/people.yaml, and people are account ids',
    [here, 'a team that was made anew under the name of a group brings nobody in, and no team is asked']],
  ['P13', '.gitattributes hides what is added', 'what is shown to approvers is made from the parsed file; a pull request that brings one is no request (above)',
    ['test/core/canonical.test.ts', 'is what a person would write']],
  ['P14', 'a path that differs in case, in how an accent is written, or begins with a dash', 'such a path is no request’s, so nothing is ever granted by it',
    ['test/core/request-file.test.ts', 'upper case'], ['test/core/request-file.test.ts', 'an accent of two characters'], ['test/core/request-file.test.ts', 'a dash before']],
  ['P23', 'the page folds the change away', 'the comment shows the request in its canonical form',
    ['test/output/github-comment.test.ts', 'the whole request, as it is judged, is on the page before and after the merge'], ['test/core/canonical.test.ts', 'read strictly, it gives the same values, and it is safe to print']],
  ['Y21', 'a pattern in the policy that matches in part, or for ever', 'it is compiled to match whole, and the policy’s lint refuses one that can take hours',
    ['test/core/params.test.ts', 'the pattern %s is about the whole value'], ['test/core/policy-lint.test.ts', 'a pattern that can take hours'], ['test/core/policy-patterns.test.ts', '%s: can its checking explode? %s']],
  ['Y23', 'a text by a stranger with mentions, markdown or commands of the runner', 'every text is quoted where it is shown',
    ['test/output/github-markdown.test.ts', 'nothing of a stranger stands outside of code, on one line'], ['test/output/github-workflow-command.test.ts', 'whatever a stranger wrote, it is one command of ours, read back as it was said'], ['test/core/text.test.ts', 'no quotation, page or sentence does harm, and cleaning twice changes nothing']],
  ['T03', 'the branch holds its own workflow, schema, policy or code that judges', `${fromMain}; a request that brings such a change is refused (above)`,
    [here, 'what the branch once held of policy, schema, workflow and code judges nothing'], [rules, 'the check runs main’s code whatever the pull request brings, on every event that could change its answer'], [grantYml, 'grant.yml: on another branch it is refused']],
  ['T04', 'somebody sets a status with the right name', `${fromMain}: no status is read anywhere`,
    [here, 'a status with the right name, set by the requester, helps nothing'], [here, '… and one that says no keeps nothing from being granted']],
  ['T05', 'a required check is passed by being skipped', fromMain,
    [here, 'a required check that ended as %s helps nothing'], [rules, 'only a failure lets the page be told all the same: no other condition decides anything']],
  ['T06', 'an old run is started again after the policy changed', 'the grant workflow goes on only at main’s tip',
    [commands, 'ci guard lets a run of main’s tip pass, and no other'], [grantYml, 'grant.yml: an old run, started again after the policy changed, is refused; the tip’s own run decides']],
  ['T07', 'the workflow is dispatched on another branch', 'the environment and the trust of the target are bound to main',
    [grantYml, 'grant.yml: on another branch it is refused'], [awsSetup, 'another branch'], [vaultDoor, 'a branch']],
  ['T09', 'a workflow names an environment that does not exist', 'GitHub makes it, unprotected; the targets trust the named environments only, and whole',
    [awsSetup, 'an environment that nobody protects'], [awsSetup, 'no environment'], [vaultDoor, 'an environment that nobody protects'], [rules, 'who signs in elsewhere does it in an environment; granting and revoking are two']],
  ['T10', 'a check leaves something in a cache that the grant reads', 'the privileged jobs have neither caches nor artifacts',
    [rules, 'nothing is cached, and no artifact goes from one run to another']],
  ['T11', 'the tag of an action is moved', 'actions are pinned by commit',
    [rules, '%s uses pinned actions alone, which leave nothing behind']],
  ['T12', 'CODEOWNERS has a line that GitHub ignores', 'CODEOWNERS is made from the policy and compared with it, and decides nothing',
    ['test/core/policy-codeowners.test.ts', 'the file in the repository is in step with the policy']],
  ['T15', 'an expression in a workflow holds more than it seems to', 'no logic in workflows, and a linter over them',
    [rules, '%s runs one command, with no expression in it and nothing installed by hand'], ['test/workflows/zizmor.slow.ts', 'the auditor finds nothing in the workflows']],
  ['T16', 'github.actor is taken for who did it', 'who did what is an account id from the forge’s records; nothing reads github.actor',
    [rules, 'expressions name the token, a password and a number, and never a text of a stranger']],
  ['M06', 'merged with the workflow’s own token, so no run is started', 'the loop reads main, not events: any later run grants it',
    [grantYml, 'grant.yml: the event was lost: the next run, here by %s, grants']],
  ['M15', 'main is rewritten: what was looked at last is not on it any more', 'nothing is granted and the run says so; endings go on',
    ['test/sources/git.test.ts', 'main rewritten, rewound, or turned round by a merge is an error'], [loop, 'main rewritten behind the record: nothing is granted, it is said, and endings go on'], [commands, 'ci guard sees that main was rewritten behind the record']],
  ['M18', 'two runs at once', 'an intent in the ledger by compare-and-swap; the other run leaves it',
    [crash, 'two whole runs race: one grant, one record']],
  ['M19', 'killed between the grant and its record', 'the next run finds the intent and goes on, or takes it back',
    [crash, resumes], [crash, 'with an approval that was withdrawn meanwhile: what was begun is taken back']],
  ['K04', 'on call at the approval, not at the grant', 'on-call is a group in the policy, read from no rota: whoever is in it at the grant counts (above), and the event names the policy’s commits',
    ['test/loop/replay.test.ts', 'a later policy changes nothing about it: it is judged by that day’s']],
  ['K06', 'the ttl counts from the grant; a longer one', 'the end is made from the moment of the grant; more time is a new request, since a file that is there cannot be changed (P02)',
    ['test/core/decide.test.ts', 'the end is counted from the grant, or from notBefore where that is later']],
  ['L01', 'GitHub answers 403, 429 or 5xx', 'it is asked again with patience, and then it is an error: never an empty answer',
    [api, '%s passes: asked again, and answered; or told in one line, without a word of the answer'], [api, 'as long as GitHub says, by retry-after or until the reset; a minute where it says nothing'], ['test/loop/github.slow.ts', '%s: nothing is granted and nothing refused; when it is over, the next run grants']],
  ['L02', 'the token’s calls of an hour are used up', 'few calls per request, counted; a limit that is far is told, and nothing is decided',
    ['test/loop/github.slow.ts', 'round trips: …'], [api, 'longer than that is not waited: it is told, and nobody’s runner stands still']],
  ['L04', 'the event of the push is lost', 'the loop reads main, not events',
    [grantYml, 'grant.yml: the event was lost: the next run, here by %s, grants']],
  ['L05', 'the schedule is late or dropped', 'without a fresh sweep nothing new is granted',
    [plan, 'the last sweep is too long ago'], [loop, 'no sweep was here for too long: it waits, and is granted when one was']],
  ['L06', 'a queued run is evicted', 'any later run does its work',
    [grantYml, 'grant.yml: the event was lost: the next run, here by %s, grants'], [rules, 'grants queue up and none is dropped; a sweep waits for nobody']],
  ['L07', 'the grant is killed half way', 'killed for real after every side effect',
    [crash, resumes]],
  ['L08', 'GitHub is down when access ends', 'the target ends it by itself; the sweep asks no forge',
    ['test/targets/contract.ts', 'at expiresAt new sign-ins are refused with nobody sweeping'], ['test/loop/github.slow.ts', 'GitHub is down at the end: what is due is ended, said, and recorded when it is back']],
  ['L09', 'another run wrote to the ledger at the same moment', 'read again, applied again',
    ['test/sources/git-ledger.test.ts', 'somebody else came first: `make` is asked again about the new state'], [crashOnGithub, 'the other run grants right before our intent is written: ours sees it, and gives nothing']],
  ['S11', 'an approval without a commit, sent by a tool, races with a push and is bound to what is there then', 'it came after the push, so it counts where the tier has no dwell; the page tells of approvals within seconds of a change',
    ['test/core/unusual.test.ts', 'an approval within seconds of the last change is told, of the head or of the base, and only if it counts'], ['test/output/github-publish.slow.ts', 'an approval within seconds of a push is told on the page, and counts']],
  ['X27', 'the head branch is renamed, so that its feed forgets who pushed to it', 'a branch that is younger than its pull request is a gap: nothing is decided',
    [onGithub, 'a head branch that was renamed: its own feed does not tell who pushed to it under its other name']],
  ['X28', 'GitHub shows who opened or reviewed it as nobody, and reports no error', 'gone is who is gone by GitHub’s other door as well; else it is a gap',
    [onGithub, 'an author who is nobody, though the account is there'], [onGithub, 'a reviewer who is nobody, though the account is there']],
  ['X29', 'somebody pushes to the branch of a revocation before it is merged by machine', 'the merge names the commit that was proposed, and is refused',
    ['test/sources/forge-contract.ts', 'what somebody has moved since it was proposed is merged by nobody’s program']],
  ['X30', 'GitHub carries out a write, and who asked for it dies before the answer', 'the next run finds what was written, and goes on from there',
    [crashOnGithub, 'after every side effect and every call: nothing unknown lives; the next run makes it one grant']],
  ['X31', 'a server that git is sent to sends it on to another', 'no redirect is followed, so that the token stays',
    ['test/sources/github-network.slow.ts', 'a server that sends git elsewhere is not followed: the token stays where it was meant for']],
  ['X34', 'the ledger is rewound to before a grant', 'ALARM: the heartbeat names a tip that is in it no more; nothing is granted, and what lives is ended as an orphan',
    [rewound, 'a ledger put back: what it forgot is revoked, and nothing is granted until it is whole']],
  ['X35', '… and the heartbeat is deleted', 'ALARM: sweeps were here, so one must be there; no sweep begins anew, and nothing is granted',
    [rewound, 'put back and the heartbeat deleted: an alarm of every run, no sweep begins anew, and nothing is granted'], [rewound, '… even to its very beginning: main tells that there was more']],
  ['X36', '… and the heartbeat is forged, when the access has ended by its ttl', 'no value tells; but nothing is granted later than its own ttl after the merge (M17)',
    [rewound, 'put back and the heartbeat forged when it has ended by its ttl: it is too late for a second grant'], [rewound, 'put back, and its heartbeat forged as well: the lease that lives tells that the id was used']],
  ['X37', '… on GitHub', 'rulesets forbid to rewind or delete the ledger, and the baseline asks whether they are in force',
    ['test/sources/github-protection.test.ts', 'under these rules the pipeline writes ledger and heartbeat as before, and nobody rewinds or deletes the ledger']],
  ['X38', 'guardians accept a rewound ledger while a request waits that the lost part had granted', 'it is missed, and the ledger records what was accepted',
    [rewound, 'guardians accept it as it is: on the record, and what may have been granted in what was lost never is again']],
];
