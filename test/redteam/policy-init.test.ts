import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** `policy init`, killed around each of its steps: what was there is lost at no point, and policy/ is never half of anything. */
const program = fileURLToPath(new URL('../../scripts/elevate.mjs', import.meta.url));
const setup = fileURLToPath(new URL('../../setup', import.meta.url));
let clone: string;
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'elevate-init-'));
  cpSync(join(setup, 'acme', 'policy'), join(clone, 'policy'), { recursive: true });
  // Nobody could bring this back.
  writeFileSync(join(clone, 'policy', 'mine.yaml'), 'never committed\n');
  execFileSync('git', ['init', '--quiet', clone]);
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

/** Loaded first into the process: it dies right before or after its n-th change of the file system. */
const dying = `
  import files from 'node:fs/promises';
  import { syncBuiltinESMExports } from 'node:module';
  let count = 0;
  const die = (at) => { if (at === process.env.DIE_AT) process.kill(process.pid, 'SIGKILL'); };
  for (const name of ['rm', 'cp', 'rename', 'mkdtemp']) {
    const real = files[name];
    files[name] = async (...args) => {
      const at = ++count;
      die(at + ' before');
      const done = await real(...args);
      die(at + ' after');
      return done;
    };
  }
  syncBuiltinESMExports();`;

function init(dieAt: string) {
  const args = [`--import=data:text/javascript,${encodeURIComponent(dying)}`, program, '--repo', clone, 'policy', 'init', '--force'];
  return spawnSync(process.execPath, args, { encoding: 'utf8', env: { PATH: process.env.PATH, DIE_AT: dieAt } });
}

const filesIn = (folder: string): { readonly [path: string]: string } =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [join(parentPath, name).slice(folder.length), readFileSync(join(parentPath, name), 'utf8')] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

test('killed anywhere', { timeout: 120_000 }, () => {
  const [before, after] = [filesIn(join(clone, 'policy')), filesIn(join(setup, 'policy-skeleton', 'policy'))];
  const pristine = `${clone}-pristine`;
  cpSync(clone, pristine, { recursive: true });
  try {
    let deaths = 0;
    for (let step = 1; ; step += 1) {
      const ends = ['before', 'after'].map((when) => {
        rmSync(clone, { recursive: true });
        cpSync(pristine, clone, { recursive: true });
        const { signal, status } = init(`${step} ${when}`);
        if (signal === null) expect(status).toBe(0);
        const places = ['policy', ...readdirSync(clone).filter((name) => name.startsWith('.policy-init-'))];
        const kept = places.flatMap((name) => [join(clone, name), join(clone, name, 'before')]).filter((path) => existsSync(path));
        const isWhole = (wanted: typeof before) => kept.some((path) => JSON.stringify(filesIn(path)) === JSON.stringify(wanted));
        const now = existsSync(join(clone, 'policy')) ? filesIn(join(clone, 'policy')) : null;
        // What was asked for is there, or what was there still is.
        expect({ step, when, isLost: !isWhole(before) && JSON.stringify(now) !== JSON.stringify(after) }).toMatchObject({ isLost: false });
        if (now !== null) expect([before, after]).toContainEqual(now);
        return signal;
      });
      deaths += ends.filter((signal) => signal === 'SIGKILL').length;
      if (ends.every((signal) => signal === null)) break;
    }
    expect(deaths).toBeGreaterThanOrEqual(8);
    expect(readdirSync(clone).sort()).toEqual(['.git', 'policy']);
  } finally {
    rmSync(pristine, { recursive: true });
  }
});
