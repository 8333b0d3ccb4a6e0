import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runGit } from '../../scripts/sources/git-process.ts';
import { targetKind } from '../../scripts/targets/index.ts';
import { requestFile, TestClock } from '../support/forge.ts';
import { type Actor, openTestGithub, type TestGithub } from '../support/github.ts';

/** The steps of the workflows as the runner starts them: processes of their own in a clone, with the runner's environment. */

const program = fileURLToPath(new URL('../../scripts/elevate.mjs', import.meta.url));
const { proof } = targetKind('postgres').makeProof?.() ?? { proof: '' };
let github: TestGithub;
let clone: string;
let scratch: string;
const clock = new TestClock();
beforeAll(async () => {
  clock.at = Date.now() - 3_600_000;
  github = await openTestGithub({ clock });
  scratch = mkdtempSync(join(tmpdir(), 'elevate-step-'));
  clone = join(scratch, 'clone');
  await runGit(null, ['clone', '--quiet', '--', github.double.repo, clone]);
  await runGit(join(clone, '.git'), ['config', 'remote.origin.url', github.place.gitUrl]);
});
afterAll(async () => {
  await github.close();
  rmSync(scratch, { recursive: true, force: true });
});

async function step(args: readonly string[], env: { readonly [name: string]: string } = {}, as: Actor = 'pipeline') {
  clock.at = Date.now();
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [program, ...args], {
    cwd: clone,
    env: { PATH, HOME, ...github.env(as), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err] = [read(child.stdout), read(child.stderr)];
  const [exit] = (await once(child, 'close')) as [number | null];
  return { exit, out: await out, err: await err };
}
async function read(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}
function event(payload: object): { GITHUB_EVENT_NAME: string; GITHUB_EVENT_PATH: string } {
  const path = join(scratch, `event-${Math.random()}.json`);
  writeFileSync(path, JSON.stringify(payload));
  return { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path };
}
const today = () => new Date().toISOString().slice(0, 10).replaceAll('-', '');

test('publish --event checks the pull request of the run, annotates its lines and writes the summary', async () => {
  const id = `${today()}-orders-db-7f3k9q`;
  const number = await github.test.requestPull({
    as: 'alice',
    file: requestFile(id, { proof, ttl: '23h', rollback: '::error::Put the view back, ::add-mask::elevation/check' }),
  });
  const summary = join(scratch, 'summary.md');
  const { exit, out, err } = await step(['publish', '--event'], {
    ...event({ pull_request: { number } }),
    GITHUB_ACTIONS: 'true',
    GITHUB_STEP_SUMMARY: summary,
  });
  expect(err).toBe('');
  expect(exit).toBe(1);
  const commands = out.split('\n').filter((line) => /^\s*::|##\[/.test(line));
  expect(commands.map((line) => line.split('::')[1])).toEqual([
    expect.stringMatching(/^error file=elevations\/orders-db\/cosmetic\/\d{4}\/\d{2}\/.*\.yaml,line=6,col=6,title=TTL_TOO_LONG$/),
    expect.stringMatching(/,title=EFFECTIVE_END_TOO_LATE$/),
  ]);
  expect(readFileSync(summary, 'utf8')).toContain('### ❌ Refused as it stands');
  expect(github.double.data.comments.map(({ issue }) => issue)).toContain(number);
});

test('outside of a workflow nothing is a command to a runner', async () => {
  const { out } = await step(['publish', '--pull', '1']);
  expect(out).not.toMatch(/^\s*::/m);
});

test.each<[string, readonly string[], string]>([
  ['nothing', ['publish'], 'give one of --pull, --event and --since'],
  ['two', ['publish', '--pull', '1', '--since', '2h'], 'give one of --pull, --event and --since'],
  ['no event', ['publish', '--event'], '--event is for a workflow run'],
  ['no duration', ['publish', '--since', 'yesterday'], '--since takes a duration such as 30m or 2h'],
  ['no such pull request', ['publish', '--pull', '99'], 'GitHub shows no pull request 99'],
])('publish with %s says what to do', async (_, args, says) => {
  const { exit, err } = await step(args);
  expect([exit, err]).toEqual([2, expect.stringContaining(says)]);
});

test('publish --since with no news calls nobody', async () => {
  github.double.forgetCalls();
  const summary = join(scratch, 'news.md');
  const { exit, out } = await step(['publish', '--since', '2h'], { GITHUB_STEP_SUMMARY: summary });
  expect([exit, out.trim(), github.double.calls.length]).toEqual([0, 'no news to tell', 0]);
  expect(readFileSync(summary, 'utf8')).toBe('```text\nno news to tell\n```\n');
});

const tip = async () => (await github.double.git.revParse('refs/heads/main')) ?? '';
/** As actions/checkout leaves it: main as it is now, on no branch. */
async function checkOutMain(): Promise<string> {
  const sha = await tip();
  await runGit(join(clone, '.git'), ['fetch', '--quiet', '--', github.double.repo, 'refs/heads/main']);
  await runGit(join(clone, '.git'), ['update-ref', '--no-deref', 'HEAD', sha]);
  return sha;
}

test('ci guard lets a run of main’s tip pass, and no other', async () => {
  const sha = await checkOutMain();
  const run = { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha, GITHUB_RUN_ATTEMPT: '1' };
  expect(await step(['ci', 'guard'], run)).toMatchObject({ exit: 0, out: `✓ this is a run of main as it is now: ${sha.slice(0, 12)}\n` });
  expect(await step(['ci', 'guard'], { ...run, GITHUB_REF: 'refs/heads/elsewhere' })).toMatchObject({
    exit: 1,
    out: expect.stringContaining('not one of main'),
  });
  expect(await step(['ci', 'guard'])).toMatchObject({ exit: 1 });

  // the policy changes; the run of before is started again
  const changed = await github.test.commit({ as: 'judy', changes: [{ path: 'policy/README.md', content: 'stricter\n' }] });
  await github.test.push('judy', changed, 'main');
  const again = await step(['ci', 'guard'], { ...run, GITHUB_RUN_ATTEMPT: '2' });
  expect(again).toMatchObject({ exit: 1, out: expect.stringContaining('(an old run, started again)') });
  // a run of the new tip whose clone is old
  const behind = await step(['ci', 'guard'], { ...run, GITHUB_SHA: await tip() });
  expect(behind).toMatchObject({ exit: 1, out: '✗ nothing is done: what is checked out here is not main as it is now\n' });
});

test('ci guard sees that main was rewritten behind the record', async () => {
  const { ledger } = await github.open('pipeline');
  const before = await tip();
  await ledger.append(() => [{ version: 1, kind: 'cursor', at: new Date().toISOString(), run: 'c0ffee00', main: before }]);
  const other = await github.test.commit({
    as: 'judy',
    on: (await github.double.git.revParse(`${before}^`)) ?? '',
    changes: [{ path: 'policy/README.md', content: 'another\n' }],
  });
  await github.test.push('judy', other, 'main', { force: true });
  const { exit, out } = await step(['ci', 'guard'], { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: await checkOutMain() });
  expect([exit, out]).toEqual([1, expect.stringContaining('ALARM: the commit of main that the record knows last')]);
});
