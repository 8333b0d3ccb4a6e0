import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { elevate, type Said } from '../support/elevate.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
let clone: string;

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'elevate-policy-'));
  cpSync(join(repository, 'setup', 'acme', 'policy'), join(clone, 'policy'), { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  commit();
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

function git(...args: string[]): string {
  return execFileSync('git', ['-C', clone, '-c', 'user.name=judy', '-c', 'user.email=judy@example.com', ...args], { encoding: 'utf8' });
}
function commit(): void {
  git('add', '-A');
  git('commit', '--quiet', '-m', 'The policy');
}
function say(...args: string[]): Promise<Said> {
  return elevate(clone, args);
}
function change(path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(clone, path), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(join(clone, path), text.replace(from, to));
}

describe('shapes', () => {
  test('lists what may be asked for and who approves it', async () => {
    const { out, exit } = await say('shapes', 'orders-db');
    expect(exit).toBe(0);
    expect(out).toMatch(
      / {2}update-rows\n {4}Change rows .*\n {4}tier {10}semi-destructive\n {4}lasts {9}45m if you do not say, 1h at the most/,
    );
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('gives an agent everything that a request must say', async () => {
    const { shapes, policy, version } = JSON.parse((await say('shapes', '--json')).out);
    expect({ version, policy }).toEqual({ version: 1, policy: git('rev-parse', 'HEAD').trim() });
    const deleting = shapes.find(({ shape }: { shape: string }) => shape === 'delete-rows');
    expect(deleting).toMatchObject({
      system: 'orders-db',
      tier: 'destructive',
      ttl: { default: '20m', max: '30m', maxSeconds: 1800 },
      require: ['alternatives', 'incident'],
      approvals: [
        { count: 2, from: ['senior-approvers'], signed: true, people: ['carol', 'heidi', 'ivan', 'judy'] },
        { from: ['system-owners'] },
      ],
      params: { tables: { type: 'array' } },
      example: { schema: 'shop' },
    });
  });

  test('a system that is not there is a mistake', async () => {
    const { exit, err } = await say('shapes', 'orders-bd');
    expect({ exit, err }).toEqual({ exit: 2, err: 'elevate: INPUT_INVALID: there is no system «orders-bd»; did you mean «orders-db»?\n' });
    expect((await say('shapes', '--base', 'nowhere')).exit).toBe(2);
  });
});

describe('policy lint', () => {
  test('of the sample finds no error', async () => {
    const { exit, out } = await say('policy', 'lint');
    expect(exit).toBe(0);
    expect(out).toMatch(/✓ policy\/: /);
  });

  test.each<[string, string, string | RegExp, string, string]>([
    ['a file that does not parse', 'policy/tiers.yaml', /^tiers:/m, 'tiers: *x', 'ALIAS'],
    ['a name that is not there', 'policy/tiers.yaml', 'from: [engineers]', 'from: [enginers]', 'POLICY_UNKNOWN_NAME'],
    [
      'a tier that is easier than the one below',
      'policy/tiers.yaml',
      /default: 20m, max: 30m/,
      'default: 20m, max: 4h',
      'TIERS_NOT_RISING',
    ],
    ['what the target’s kind knows', 'policy/systems/orders-db.yaml', 'tls: verify-full', 'tls: require', 'TLS_NOT_VERIFIED'],
  ])('finds %s, with its file and line', async (_, path, from, to, code) => {
    change(path, from, to);
    const { exit, out } = await say('policy', 'lint');
    expect(exit).toBe(1);
    expect(out).toMatch(new RegExp(`${path}(:\\d+:\\d+)?: ${code}\n`));
    const json = JSON.parse((await say('policy', 'lint', '--json')).out);
    expect(json).toMatchObject({ version: 1, ok: false });
    expect(json.errors).toBeGreaterThan(0);
    expect(json.findings.map((finding: { code: string }) => finding.code)).toContain(code);
    expect((await say('policy', 'lint', '--base', 'main')).exit).toBe(0);
    commit();
    expect((await say('policy', 'lint', '--base', 'main')).exit).toBe(1);
  });

  test('outside of a clone there is nothing to look at', async () => {
    const { exit, err } = await elevate(tmpdir(), ['policy', 'lint']);
    expect({ exit, said: err.startsWith('elevate: USAGE: ') }).toEqual({ exit: 2, said: true });
    expect((await elevate(tmpdir(), ['policy', 'lint', '--repo', join(clone, 'policy')])).exit).toBe(0);
  });
});

describe('policy codeowners', () => {
  test('is printed, compared and written', async () => {
    const printed = (await say('policy', 'codeowners')).out;
    expect(printed).toContain('/elevations/orders-db/destructive/');
    expect(await say('policy', 'codeowners', '--check')).toMatchObject({ exit: 1, out: expect.stringContaining('CODEOWNERS_STALE') });
    expect((await say('policy', 'codeowners', '--write')).exit).toBe(0);
    expect(readFileSync(join(clone, 'CODEOWNERS'), 'utf8')).toBe(printed);
    expect((await say('policy', 'codeowners', '--check')).exit).toBe(0);
    expect(JSON.parse((await say('policy', 'codeowners', '--write', '--json')).out)).toEqual({ version: 1, written: false });
    change('CODEOWNERS', '@acme/guardians', '@acme/somebody');
    const { exit, out } = await say('policy', 'codeowners', '--check', '--json');
    expect({ exit, codes: JSON.parse(out).findings.map(({ code }: { code: string }) => code) }).toEqual({
      exit: 1,
      codes: ['CODEOWNERS_STALE'],
    });
    const both = await say('policy', 'codeowners', '--check', '--write');
    expect(both).toMatchObject({ exit: 2, err: expect.stringContaining('give --check or --write, not both') });
    expect(readdirSync(clone).sort()).toEqual(['.git', 'CODEOWNERS', 'policy']);
  });

  test('is not in step where GitHub would take another one', async () => {
    await say('policy', 'codeowners', '--write');
    mkdirSync(join(clone, '.github'));
    writeFileSync(join(clone, '.github', 'CODEOWNERS'), '* @acme/everybody\n');
    for (const how of ['--check', '--write'])
      expect(await say('policy', 'codeowners', how)).toMatchObject({ exit: 2, err: expect.stringContaining('GitHub takes') });
  });

  test.each<[string, (path: string) => void]>([
    ['a link to a file', (path) => symlinkSync('secret', path)],
    ['a link to nothing', (path) => symlinkSync('nowhere', path)],
    ['a folder', (path) => mkdirSync(path)],
  ])('leaves %s alone, and prints nothing of it', async (_, put) => {
    writeFileSync(join(clone, 'secret'), '/secret @acme/secret\n');
    put(join(clone, 'CODEOWNERS'));
    for (const how of ['--check', '--write']) {
      const err = expect.stringMatching(/^elevate: INPUT_INVALID: .*CODEOWNERS is no regular file; .*\n$/);
      expect(await say('policy', 'codeowners', how)).toEqual({ exit: 2, out: '', err });
    }
    expect(readFileSync(join(clone, 'secret'), 'utf8')).toBe('/secret @acme/secret\n');
    expect(readdirSync(clone)).not.toContain('nowhere');
    expect((await say('policy', 'codeowners')).exit).toBe(0);
  });
});

test.each([['init'], ['codeowners'], ['codeowners', '--write'], ['lint']])(
  'policy %s with a mistyped --repo is not done to the clone around it',
  async (...words) => {
    const before = git('status', '--porcelain');
    const err = expect.stringMatching(/^elevate: USAGE: there is no folder .*typo.*; name the one of a clone\n$/);
    expect(await say('policy', ...words, '--repo', join(clone, 'typo'))).toEqual({ exit: 2, out: '', err });
    expect(git('status', '--porcelain')).toBe(before);
  },
);

describe('policy init', () => {
  test('puts the skeleton in the place of the sample, and says what to do next', async () => {
    const { exit, out } = await say('policy', 'init');
    expect(exit).toBe(0);
    expect(out).toMatch(/Next:\n {2}1\. policy\/people\.yaml/);
    expect(git('status', '--porcelain', '--', 'policy')).toContain(' D policy/systems/orders-db.yaml');
    const lint = await say('policy', 'lint');
    expect(lint).toMatchObject({ exit: 1, out: expect.stringContaining('PLACEHOLDER_POLICY') });
  });

  test.each<[string, () => void, string]>([
    ['a change that is not committed', () => change('policy/tiers.yaml', '72h', '71h'), 'changes that are not committed'],
    [
      'a change that is only staged',
      () => {
        change('policy/tiers.yaml', '72h', '71h');
        git('add', '-A');
      },
      'changes that are not committed',
    ],
    ['a file that git does not know', () => writeFileSync(join(clone, 'policy/systems/mine.yaml'), 'x'), 'changes that are not committed'],
    [
      'a policy of one’s own',
      () => {
        change('policy/people.yaml', /@acme\//g, '@example/');
        commit();
      },
      'not the sample of acme any more',
    ],
  ])('refuses over %s, unless it is forced', async (_, spoil, says) => {
    spoil();
    const before = readFileSync(join(clone, 'policy/people.yaml'), 'utf8');
    const { exit, err } = await say('policy', 'init');
    expect({ exit, says: err.includes(says) && err.endsWith('nothing was changed\n') }).toEqual({ exit: 2, says: true });
    expect(readFileSync(join(clone, 'policy/people.yaml'), 'utf8')).toBe(before);
    expect((await say('policy', 'init', '--force')).exit).toBe(0);
    expect(readFileSync(join(clone, 'policy/people.yaml'), 'utf8')).not.toBe(before);
  });
});
