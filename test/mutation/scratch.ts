import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../..', import.meta.url));
/** What the table needs to be judged on core. */
export const parts = [
  'scripts/core',
  'scripts/reference/markdown.ts',
  'schemas',
  'test/adversary',
  'test/support',
  'test/fixtures',
  'test/mutation/judge.ts',
  'package.json',
];
const patienceMs = 20_000;

/** A copy of core and of the table under the temporary folder, in which things may be broken. */
export class Scratch {
  readonly root: string;

  constructor() {
    this.root = mkdtempSync(join(tmpdir(), 'elevate-mutation-'));
    for (const part of parts) {
      mkdirSync(dirname(join(this.root, part)), { recursive: true });
      cpSync(join(repository, part), join(this.root, part), { recursive: true });
    }
    symlinkSync(join(repository, 'node_modules'), join(this.root, 'node_modules'));
  }

  /** The cases that turn red with these texts in place of those, which stand in their files exactly once. `all`: nothing could be judged. */
  async redWith(breaks: readonly (readonly [file: string, from: string, to: string])[]): Promise<readonly string[] | 'all'> {
    const sound = new Map<string, string>();
    for (const [file, from, to] of breaks) {
      const path = join(this.root, file);
      const text = readFileSync(path, 'utf8');
      if (!sound.has(path)) sound.set(path, text);
      if (text.split(from).length !== 2) throw new Error(`${file} does not hold exactly one: ${from}`);
      writeFileSync(
        path,
        text.replace(from, () => to),
      );
    }
    try {
      return await this.red();
    } finally {
      for (const [path, text] of sound) writeFileSync(path, text);
    }
  }

  red(): Promise<readonly string[] | 'all'> {
    return new Promise((resolve) => {
      const args = ['--no-warnings', join(this.root, 'test/mutation/judge.ts')];
      const env = { ...process.env, NODE_COMPILE_CACHE: join(this.root, 'cache') };
      execFile(process.execPath, args, { cwd: this.root, env, timeout: patienceMs, killSignal: 'SIGKILL' }, (error, out) => {
        resolve(error ? 'all' : (JSON.parse(out) as string[]));
      });
    });
  }

  close(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
