import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { reconcile } from '../../scripts/commands/reconcile.ts';
import { exitCodeOf } from '../../scripts/elevate.ts';
import { noPaint } from '../../scripts/output/paint.ts';
import { runGit } from '../../scripts/sources/git-process.ts';
import { elevate, unprintable } from '../support/elevate.ts';
import { openTestForge } from '../support/forge.ts';
import { readAt } from '../support/later-forge.ts';
import { type Edit, editedAll, ordersFile, peopleFile, policyFilesOf, tiersFile } from '../support/policy-files.ts';
import { type Asked, openWorld, type World } from '../support/world.ts';

let world: World;
let clone: string;
let granted: Asked;
let refused: Asked;
let missed: Asked;
beforeAll(async () => {
  world = await openWorld();
  await reconcile(world.tools(), { only: 'revoke', dryRun: false, isSweep: true });
  granted = await world.askAndMerge();
  refused = await world.ask();
  await world.forge.approve('carol', refused.pull);
  await world.merge(refused);
  await turn();
  missed = await world.askAndMerge();
  await turn(16 * 60_000);
  clone = join(world.forge.root, 'clone');
  await runGit(null, ['clone', '--quiet', '--', world.forge.forge.repo, clone]);
});
afterAll(() => world.stop());

/** The loop, as though it were later. */
async function turn(laterMs = 0): Promise<void> {
  const real = world.forge.forge;
  const now = () => Date.now() + laterMs;
  const forge = readAt(real, now);
  await reconcile(world.tools({ now, forge }), { only: 'everything', dryRun: false, isSweep: false });
}

let original: ReturnType<typeof policyFilesOf>;
beforeEach(() => {
  if (original) write(original);
  original ??= policyFilesOf(clone);
});
function write(files: ReadonlyMap<string, Uint8Array>): void {
  rmSync(join(clone, 'policy'), { recursive: true, force: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(clone, path)), { recursive: true });
    writeFileSync(join(clone, path), bytes);
  }
}
const edit = (...edits: readonly Edit[]) => write(editedAll(original, edits));

async function replayed(...args: string[]) {
  const { exit, out, err } = await elevate(clone, ['policy', 'replay', '--json', ...args]);
  expect({ exit: exit > 1, err }).toEqual({ exit: false, err: '' });
  const json = JSON.parse(out);
  expect(exit).toBe(json.differing.length > 0 ? 1 : 0);
  return json;
}

const semi = 'ttl: { default: 45m, max: 1h }';
const semiApprovals = `approvals:
      - { count: 1, from: [senior-approvers] }
      - { count: 1, from: [system-owners] }
    # Most`;
const updateRows = '- { privileges: [UPDATE, SELECT], "on": tables';
/** Each is one change of the policy, and what becomes of the past by it. */
const changes: [string, readonly Edit[], Record<string, unknown>[]][] = [
  ['another word in a title', [[tiersFile, 'Overwrites what was there', 'Changes what was there']], []],
  [
    'a shorter ttl',
    [[tiersFile, semi, 'ttl: { default: 30m, max: 30m }']],
    [
      { was: 'granted', wouldBe: 'refused', why: ['TTL_TOO_LONG'], noMore: [] },
      { was: 'missed', wouldBe: 'refused', why: ['TTL_TOO_LONG'] },
    ],
  ],
  [
    'an approver who is gone',
    [[peopleFile, 'members: [carol, heidi, ivan, judy]', 'members: [heidi, ivan, judy]']],
    [
      { was: 'granted', wouldBe: 'refused', why: ['MERGED_WITHOUT_APPROVALS'] },
      { was: 'missed', wouldBe: 'refused', why: ['MERGED_WITHOUT_APPROVALS'] },
    ],
  ],
  [
    'a person who is gone',
    [
      [peopleFile, '  grace:\n', '  gracia:\n'],
      [peopleFile, '[bob, dave, grace]', '[bob, dave, gracia]'],
      [peopleFile, '[carol, grace, heidi]', '[carol, heidi]'],
      [peopleFile, 'accounts: [{ login: grace-acme, id: 1007 }]', 'accounts: [{ login: gracia-acme, id: 1099 }]'],
    ],
    [
      { was: 'granted', wouldBe: 'refused', why: ['MERGED_WITHOUT_APPROVALS', 'NOT_LISTED'] },
      { was: 'missed', wouldBe: 'refused' },
    ],
  ],
  [
    'no approvals any more',
    [[tiersFile, semiApprovals, 'approvals: []\n    # Most']],
    [{ was: 'refused', wouldBe: 'granted', why: [], noMore: ['MERGED_WITHOUT_APPROVALS'] }],
  ],
  [
    'more time until the grant',
    [[tiersFile, 'approvalMaxAge: 24h\n    dwell: 0s\n    grantWithin: 15m', 'approvalMaxAge: 24h\n    dwell: 0s\n    grantWithin: 30m']],
    [{ was: 'missed', wouldBe: 'granted', noMore: ['GRANT_TOO_LATE'] }],
  ],
  [
    'a shape that gives more',
    [[ordersFile, updateRows, '- { privileges: [UPDATE, SELECT, DELETE], "on": tables']],
    [
      {
        was: 'granted',
        wouldBe: 'granted',
        why: [],
        gives: { more: [expect.stringMatching(/^GRANT.*DELETE/)], less: [expect.any(String)] },
      },
    ],
  ],
  [
    'a sweep that may come later',
    [[tiersFile, 'sweepWithin: 10m', 'sweepWithin: 12m']],
    [{ was: 'granted', wouldBe: 'granted', gives: null, effectiveEnd: { was: expect.any(String), wouldBe: expect.any(String) } }],
  ],
  [
    'a shape that is gone',
    [[ordersFile, '  update-rows:', '  change-rows:']],
    [{ was: 'granted', why: ['SHAPE_UNKNOWN'] }, { was: 'missed' }],
  ],
  [
    'windows that were closed then',
    [
      [
        tiersFile,
        '# No window: most',
        `windows:\n      - { days: [${otherDay()}], from: "00:00", to: "12:00", timeZone: UTC }\n    # No window: most`,
      ],
    ],
    [{ was: 'granted', wouldBe: 'waits', why: ['WINDOW_CLOSED'] }],
  ],
];

/** Neither today nor a neighbour of it. */
function otherDay(): string {
  return ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'][new Date().getUTCDay()] ?? '';
}

describe('policy replay', () => {
  test.each(changes)('%s', async (_, edits, expected) => {
    edit(...edits);
    const { differing, decisions, unjudged } = await replayed();
    expect({ decisions, unjudged }).toEqual({ decisions: 3, unjudged: [] });
    expect(differing).toEqual(expected.map((one) => expect.objectContaining({ by: 'change', shape: 'update-rows', ...one })));
  });

  test('a system that is gone', async () => {
    write(new Map([...original].filter(([path]) => path !== ordersFile)));
    const { differing } = await replayed();
    expect(differing).toMatchObject([
      { id: granted.id, wouldBe: 'refused', why: expect.arrayContaining(['SYSTEM_UNKNOWN']) },
      { id: missed.id },
    ]);
  });

  test('the page: what differs with its reasons, in lines of 80 columns; nothing to say is one line', async () => {
    expect(await elevate(clone, ['policy', 'replay'])).toEqual({
      exit: 0,
      out: '✓ none of 3 past decisions would come out differently\n',
      err: '',
    });
    edit(
      [ordersFile, updateRows, '- { privileges: [UPDATE, SELECT, DELETE], "on": tables'],
      [tiersFile, semiApprovals, 'approvals: []\n    # Most'],
    );
    const { exit, out } = await elevate(clone, ['policy', 'replay']);
    expect(exit).toBe(1);
    expect(out).toMatch(/^✗ 2 of 3 past decisions would come out differently\n\nBy this change\n/);
    expect(out).toContain(
      `  ${granted.id}: update-rows\n    was granted, and would be too, but not the same\n    - GRANT UPDATE, SELECT ON`,
    );
    expect(out).toContain(`  ${refused.id}: update-rows\n    was refused, would be granted\n    no more: MERGED_WITHOUT_APPROVALS\n`);
    expect(out.split('\n').filter((line) => line.length > 80 && !/GRANT/.test(line))).toEqual([]);
  });

  test('--base: the policy of a commit, whatever lies in the folder', async () => {
    edit([tiersFile, semi, 'ttl: { default: 30m, max: 30m }']);
    expect((await replayed('--base', 'origin/main')).differing).toEqual([]);
  });

  test('--since leaves out what is older, and takes nothing that is no time', async () => {
    expect(await replayed('--since', '2099-01-01')).toMatchObject({ decisions: 0, differing: [] });
    expect(await replayed('--since', '1h')).toMatchObject({ decisions: 3 });
    expect((await elevate(clone, ['policy', 'replay', '--since', 'soon'])).exit).toBe(2);
  });

  test('a policy that does not hold together judges nothing', async () => {
    edit([tiersFile, 'from: [senior-approvers]', 'from: [senor-approvers]']);
    const { exit, err } = await elevate(clone, ['policy', 'replay']);
    expect(exit).toBe(2);
    expect(err).toMatch(/^elevate: INPUT_INVALID: policy\/ does not hold together.*policy lint/);
  });

  test('a clone without a ledger says so', async () => {
    const bare = await openTestForge();
    const dir = join(bare.root, 'clone');
    await runGit(null, ['clone', '--quiet', '--', bare.forge.repo, dir]);
    const [said, told] = [await elevate(dir, ['policy', 'replay']), await reported(dir)];
    bare.close();
    const says = 'there is no ledger in this clone (refs/heads/ledger), so nothing is known of past decisions';
    expect(said).toMatchObject({ exit: 0, err: '' });
    expect(said.out.replace(/\s+/g, ' ')).toContain(says);
    expect(told).toMatchObject({ exit: 0, commands: [`::notice title=Policy replay::${says}`], summary: expect.stringContaining(says) });
  });
});

async function reported(cwd = clone): Promise<{ exit: number; commands: string[]; summary: string }> {
  const summary = join(world.forge.root, 'summary.md');
  writeFileSync(summary, '');
  const commands: string[] = [];
  const exit = await exitCodeOf(['policy', 'replay', '--report'], {
    ...{ cwd, env: { GITHUB_STEP_SUMMARY: summary }, now: Date.now, isInteractive: false, paint: noPaint, print: () => undefined },
    talk: (line) => void commands.push(line),
    command: (one) => void commands.push(String(one)),
  });
  return { exit, commands, summary: readFileSync(summary, 'utf8') };
}

describe('in a workflow run', () => {
  test('a difference is told in the summary and as a notice, and fails nothing', async () => {
    edit([tiersFile, semi, 'ttl: { default: 30m, max: 30m }']);
    const { exit, commands, summary } = await reported();
    expect(exit).toBe(0);
    expect(commands).toEqual([expect.stringMatching(/^::notice title=Policy replay::2 of 3 past decisions.*2 of them by this change/)]);
    expect(summary).toContain(`- \`${granted.id}\` \`update-rows\`: was granted, would be refused\n  - TTL_TOO_LONG`);
    expect(summary).not.toMatch(unprintable);
  });

  test('nothing differs: a line in the summary, and no notice', async () => {
    expect(await reported()).toEqual({
      exit: 0,
      commands: [],
      summary: '### Policy replay\n\nnone of 3 past decisions would come out differently\n',
    });
  });

  test('what the statements of a shape hold stays a statement on the page', async () => {
    edit([ordersFile, updateRows, '- { privileges: [UPDATE, SELECT, DELETE], "on": tables']);
    expect((await reported()).summary).toMatch(/\n {2}- `\+ GRANT .*DELETE.*`\n/);
  });
});

test('what main’s policy has changed already is no news of a later change, and no notice', async () => {
  const stricter = editedAll(original, [[tiersFile, semi, 'ttl: { default: 30m, max: 30m }']]);
  const content = Buffer.from(stricter.get(tiersFile) ?? '').toString();
  await world.forge.push('judy', await world.forge.commit({ as: 'judy', changes: [{ path: tiersFile, content }] }), 'main');
  write(editedAll(stricter, [[ordersFile, updateRows, '- { privileges: [UPDATE, SELECT, DELETE], "on": tables']]));
  const { differing } = await replayed();
  expect(differing).toMatchObject([
    { id: granted.id, wouldBe: 'refused', by: 'main' },
    { id: missed.id, by: 'main' },
  ]);
  const { exit, commands, summary } = await reported();
  expect({ exit, commands }).toEqual({ exit: 0, commands: [] });
  expect(summary).toContain('<summary>By the policy of main already, whatever this change says (2)</summary>');
});
