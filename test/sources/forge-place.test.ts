import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { elevate } from '../support/elevate.ts';

let clone: string;
const git = (...args: string[]) => execFileSync('git', ['-C', clone, ...args]);

beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'elevate-place-'));
  git('init', '--quiet');
  git('remote', 'add', 'origin', 'x');
});
afterAll(() => rmSync(clone, { recursive: true }));

test.each(['file://server/share/repo.git', 'file:///a%2Fb/repo.git', 'file://%zz', 'git@999.999.999.999:acme/ops.git'])(
  'an origin that leads to no forge is the user’s to mend: %s',
  async (origin) => {
    git('remote', 'set-url', 'origin', origin);
    const err = expect.stringMatching(/^elevate: USAGE: .* did not come from a forge that is known here; .*\n$/);
    expect(await elevate(clone, ['status'])).toEqual({ exit: 2, out: '', err });
  },
);
