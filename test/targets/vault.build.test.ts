import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isThatVault, vaultVersion } from '../../scripts/demo/vault.ts';

/** Building Vault takes a quarter of an hour; here is what must hold before and around that. */
const script = fileURLToPath(new URL('../../scripts/demo/build-vault.ts', import.meta.url));
let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'elevate-build-'));
  mkdirSync(join(home, 'bin'));
  symlinkSync(process.execPath, join(home, 'bin', 'node'));
  // With the sources there it asks for less room.
  mkdirSync(join(home, 'go', 'github.com', 'hashicorp', `vault@v${vaultVersion}`), { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const cache = () => join(home, 'cache', 'ops-elevations', `vault-${vaultVersion}`);
function program(path: string, text: string): string {
  writeFileSync(path, `#!/bin/sh\n${text}\n`);
  chmodSync(path, 0o755);
  return path;
}
function build(): { exit: number | null; err: string } {
  const env = { PATH: `${join(home, 'bin')}:/bin:/usr/bin`, HOME: home, XDG_CACHE_HOME: join(home, 'cache') };
  const { status, stderr } = spawnSync(process.execPath, [script], { env, encoding: 'utf8' });
  return { exit: status, err: stderr };
}
/** A `go` that does what the test says. */
const fakeGo = (text: string) => program(join(home, 'bin', 'go'), text);
const answering = `case "$1" in version) exit 0;; env) echo "${'$'}HOME/go";;`;

test('without Go: said in one line, and nothing is left', () => {
  fakeGo('exit 127');
  const { exit, err } = build();
  expect({ exit, err }).toEqual({ exit: 2, err: expect.stringMatching(/^elevate: USAGE: Go is not here, .* then run this again\n$/) });
  expect(readdirSync(cache())).toEqual([]);
});

test('a step of Go fails: its last lines, and no half-made program', () => {
  fakeGo(`${answering} build) echo "no space left on device" >&2; exit 1;; esac`);
  const { exit, err } = build();
  expect(exit).toBe(2);
  expect(err).toContain('elevate: compiling (about 10 minutes) …\nelevate: no space left on device\n');
  expect(err).toMatch(/USAGE: "go build" did not finish; see its last lines above, and run this again\n$/);
  expect(readdirSync(cache())).toEqual([]);
});

test('what was built is another version: refused', () => {
  fakeGo(`${answering} build) printf '#!/bin/sh\\necho Vault v1.20.0\\n' > "$4"; chmod +x "$4";; esac`);
  expect(build()).toEqual({ exit: 2, err: expect.stringContaining(`what was built is not Vault ${vaultVersion}`) });
  expect(readdirSync(cache())).toEqual([]);
});

test('built: there as a whole, once; the next call builds nothing', () => {
  fakeGo(`${answering} build) printf '#!/bin/sh\\necho Vault v${vaultVersion}\\n' > "$4"; chmod +x "$4";; esac`);
  expect(build()).toEqual({ exit: 0, err: expect.stringContaining(`Vault ${vaultVersion} is built\n`) });
  expect(readdirSync(cache())).toEqual(['vault']);
  fakeGo('exit 1');
  expect(build()).toEqual({ exit: 0, err: `elevate: Vault is there: ${cache()}\n` });
});

test('what is no Vault of that version is none', () => {
  expect(isThatVault(program(join(home, 'old'), 'echo "Vault v1.20.0"'))).toBe(false);
  expect(isThatVault(program(join(home, 'new'), `echo "Vault v${vaultVersion}, built today"`))).toBe(true);
  expect(isThatVault(join(home, 'none'))).toBe(false);
});
