import { Page } from '../../scripts/commands/publish/page.ts';
import { publishCheck } from '../../scripts/commands/publish.ts';
import { publishOutcomes } from '../../scripts/commands/publish-outcomes.ts';
import type { Tools } from '../../scripts/commands/tools.ts';
import type { LedgerEvent } from '../../scripts/core/events.ts';
import type { JsonValue } from '../../scripts/core/model.ts';
import { addSeconds, formatInstant } from '../../scripts/core/time.ts';
import { fetchSender } from '../../scripts/sources/github/api-fetch.ts';
import { openCalls } from '../../scripts/sources/github/calls.ts';
import { targetKind } from '../../scripts/targets/index.ts';
import { type Name, requestFile } from '../support/forge.ts';
import { openTestGithub, type TestGithub } from '../support/github.ts';
import { granted, granting } from '../support/ledger.ts';

/** The comment as `elevate publish` writes it at each turn of one story, taken from the double of GitHub. */
export const turns = ['waiting', 'allowed', 'refused', 'granted', 'ended', 'failed'] as const;
export type Turn = (typeof turns)[number];
export type Pages = { readonly [turn in Turn]: string };

const { proof } = targetKind('postgres').makeProof?.() ?? { proof: '' };
const asked: { readonly [field: string]: JsonValue } = {
  proof,
  tier: 'semi-destructive',
  shape: 'update-rows',
  ttl: '45m',
  params: { schema: 'shop', tables: ['orders'] },
  justification:
    '312 orders of 19 November carry EUR instead of CHF, because the import read the wrong column. Their currency is set right by the statement in INC-4711, which was tried on a copy.',
  rollback: 'The ids and old values of the 312 rows are in the attachment of INC-4711, with the statement that writes them back.',
  alternatives: 'Importing the day again would send every customer a second confirmation.',
  incident: 'INC-4711',
};

export async function writePages(): Promise<Pages> {
  const github = await openTestGithub();
  try {
    const refused = await story(github, 'r3f0sd', { ttl: '23h' });
    const waiting = await story(github, '7f3k9q');
    await github.test.approve('ivan', waiting.pull);
    // Had their access before, all of it this week.
    for (const days of [2, 5]) await record(github, before(github, days));
    const pages = { refused: await checked(github, refused.pull), waiting: await checked(github, waiting.pull) };
    await github.test.approve('grace', waiting.pull);
    const allowed = await checked(github, waiting.pull);

    const failing = await story(github, 'f4k3rd', { ttl: '30m' });
    for (const name of ['ivan', 'grace'] as const) await github.test.approve(name, failing.pull);
    await checked(github, failing.pull);
    const begun = await begin(github, waiting, 45);
    await record(github, [begun, granted(waiting.id, { at: begun.at, expiresAt: begun.expiresAt })]);
    const grantedPage = await told(github, waiting.pull);
    const failure = await begin(github, failing, 30);
    const { version, run, system, tier, requester } = begun;
    const about = { version, run, system, tier, requester, at: formatInstant(github.test.clock.at) } as const;
    await record(github, [failure, { ...about, kind: 'failed', id: failing.id, code: 'APPROVALS_LAPSED' }]);
    const failed = await told(github, failing.pull);
    github.test.clock.advance(2000);
    const end = { ...about, at: formatInstant(github.test.clock.at), id: waiting.id, target: 'revoked' } as const;
    await record(github, [{ ...end, kind: 'ended', why: 'returned', by: 'alice' }]);
    return { ...pages, allowed, granted: grantedPage, failed, ended: await told(github, waiting.pull) };
  } finally {
    await github.close();
  }
}

interface Asked {
  readonly id: string;
  readonly path: string;
  readonly pull: number;
}

async function story(github: TestGithub, letters: string, changes: { readonly [field: string]: JsonValue } = {}): Promise<Asked> {
  const id = `20261120-orders-db-${letters}`;
  const file = requestFile(id, { ...asked, ...changes });
  return { id, path: file.path, pull: await github.test.requestPull({ as: 'alice', file }) };
}

async function begin({ test }: TestGithub, { id, path, pull }: Asked, minutes: number) {
  const merge = await test.merge('alice', pull, { method: 'squash' });
  const { at } = test.clock;
  const policy = (await test.forge.git.revParse(`${merge}^`)) ?? '';
  const [expiresAt, effectiveEnd] = [addSeconds(at, minutes * 60), addSeconds(at, minutes * 60 + 600)].map(formatInstant);
  const approvals = (['ivan', 'grace'] as const).map((person) => ({ person, account: accountOf(person), review: '11', commit: merge }));
  const times = { at: formatInstant(at), expiresAt: expiresAt ?? '', effectiveEnd: effectiveEnd ?? '' };
  return granting(id, { path, pull, merge, approvals, policy: [policy, policy], names: [`elev_${id}`], ...times });
}
const accountOf = (person: Name): number => (person === 'ivan' ? 1009 : 1007);

function before({ test }: TestGithub, days: number): LedgerEvent[] {
  const at = formatInstant(addSeconds(test.clock.at, -days * 86_400));
  const end = formatInstant(addSeconds(test.clock.at, -days * 86_400 + 1800));
  const begun = granting(`20261115-orders-db-b3f0r${days}`, { at, expiresAt: end, effectiveEnd: end });
  const { version, run, id, system, tier, requester } = begun;
  const about = { version, run, id, system, tier, requester } as const;
  return [
    begun,
    { ...about, kind: 'granted', at, expiresAt: end },
    { ...about, kind: 'ended', at: end, why: 'expired', by: null, target: 'revoked' },
  ];
}

async function record(github: TestGithub, events: readonly LedgerEvent[]): Promise<void> {
  const { ledger } = await github.open('pipeline');
  await ledger.append(() => [...events]);
}

async function open(github: TestGithub): Promise<{ readonly tools: Tools; readonly page: Page }> {
  const { git, mainRef, forge, ledger } = await github.open('pipeline');
  const openTarget = () => Promise.reject(new Error('no target is needed to tell'));
  const tools: Tools = { git, mainRef, forge, ledger, openTarget, now: github.test.clock.now, afterEffect: () => undefined };
  const send = fetchSender(github.place, async () => github.env('pipeline').GITHUB_TOKEN ?? '');
  return { tools, page: new Page(openCalls({ reads: send, writes: send }), github.place) };
}

async function checked(github: TestGithub, pull: number): Promise<string> {
  const { tools, page } = await open(github);
  await publishCheck(tools, page, { kind: 'pull', number: pull });
  return commentOn(github, pull);
}
async function told(github: TestGithub, pull: number): Promise<string> {
  const { tools, page } = await open(github);
  await publishOutcomes(tools, page, github.test.clock.at - 7_200_000);
  return commentOn(github, pull);
}
function commentOn({ double }: TestGithub, pull: number): string {
  const found = double.data.comments.filter(({ issue }) => issue === pull);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} comments on pull request ${pull}`);
  return found[0].body;
}
