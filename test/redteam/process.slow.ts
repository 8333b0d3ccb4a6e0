import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exec } from '../../scripts/commands/exec.ts';

/** The real program, where what is around it is hostile or broken. */
const program = fileURLToPath(new URL('../../scripts/elevate.mjs', import.meta.url));
const repository = fileURLToPath(new URL('../..', import.meta.url));
let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'elevate-red-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

async function elevate(args: readonly string[], { out, err }: { out?: string; err?: string } = {}): Promise<Ended> {
  const [stdout, stderr] = [out ? openSync(out, 'w') : 'pipe', err ? openSync(err, 'w') : 'pipe'] as const;
  const { PATH } = process.env;
  const child = spawn(process.execPath, [program, ...args], {
    cwd: repository,
    env: { PATH, TMPDIR: dir },
    stdio: ['ignore', stdout, stderr],
  });
  const said = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  for (const file of [stdout, stderr]) if (typeof file === 'number') closeSync(file);
  return { code, ...said };
}

const hasFull = existsSync('/dev/full');

describe('what it writes to', () => {
  test.skipIf(!hasFull).each(['shapes', '--help'])('a disk that is full is told in one line, not by a stack: %s', async (command) => {
    const { code, err } = await elevate([command], { out: '/dev/full' });
    expect({ code, err }).toEqual({ code: 3, err: expect.stringMatching(/^elevate: OUTPUT_LOST: .*ENOSPC.*\n$/) });
  });

  test.skipIf(!hasFull)('with nowhere to tell, the exit code still tells', async () => {
    expect((await elevate(['nosuch'], { err: '/dev/full' })).code).toBe(2);
    expect((await elevate(['shapes'], { out: '/dev/full', err: '/dev/full' })).code).toBe(3);
  });
});

describe('what it is given', () => {
  test.skipIf(process.platform === 'win32')('a pipe, a device and a folder are no files to check', async () => {
    const pipe = join(dir, 'pipe');
    execFileSync('mkfifo', [pipe]);
    for (const path of [pipe, '/dev/zero', dir]) {
      expect(await elevate(['check', path])).toMatchObject({ code: 2, err: expect.stringMatching(/^elevate: INPUT_INVALID: .*\n$/) });
    }
  });

  test('what was typed comes back without a command for the terminal or the runner, and not by the page', async () => {
    const typed = '\u001b[31mred\u202e\n::error::x\n##[error]y';
    for (const args of [
      [typed],
      ['--repo', typed, 'shapes'],
      ['check', typed],
      ['shapes', typed],
      ['why', typed],
      ['check', 'a'.repeat(100_000)],
    ]) {
      const { code, out, err } = await elevate(args);
      expect({ args, code, out }).toEqual({ args, code: expect.toSatisfy((one) => one === 2 || one === 3), out: '' });
      expect(err).not.toMatch(/\u001b|\u202e|^\s*::|##\[/m);
      expect(err.length).toBeLessThan(2100);
    }
  });

  test.skipIf(process.platform === 'win32').each([
    ['a file taken for a folder', '/etc/passwd/psql'],
    ['a name that is too long', 'x'.repeat(300)],
    ['a folder', '/'],
    ['nothing', ''],
  ])('exec of %s is the user’s mistake', async (_, command) => {
    const held = {
      id: '20261120-orders-db-7f3k9q',
      until: Date.now() + 60_000,
      goesOn: false,
      claimed: { environment: { PGPASSWORD: 'planted' }, until: Date.now() + 60_000 },
      leadsClients: () => false,
    };
    const how = { command: [command], cwd: dir, env: {}, now: Date.now, keep: false, isInteractive: false, talk: () => undefined };
    const error: unknown = await exec(held, how).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'USAGE', message: expect.not.stringContaining('planted') });
  });
});

describe('a demo that somebody ends', () => {
  test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s: no server, no folder, no secret is left',
    async (signal) => {
      const own = mkdtempSync(join(dir, 'tmp-'));
      execFileSync('chmod', ['1777', dir, own]);
      const { PATH, HOME } = process.env;
      const child = spawn(process.execPath, [program, 'demo'], {
        cwd: repository,
        env: { PATH, HOME, TMPDIR: own },
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      for await (const chunk of child.stdout) if (String(chunk).includes('elevate request')) break;
      expect(readdirSync(own).some((name) => name.startsWith('elevate-demo-'))).toBe(true);
      const server = readdirSync(own).find((name) => name.startsWith('elevate-pg-')) ?? '';
      const pid = Number(readFileSync(join(own, server, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
      const ended = once(child, 'exit');
      child.kill(signal);
      expect(await ended).toEqual([null, signal]);
      await expect.poll(() => readdirSync(own), { timeout: 10_000, interval: 50 }).toEqual([]);
      expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    },
  );
});
