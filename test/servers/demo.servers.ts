import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { motoProgram } from '../../scripts/demo/moto.ts';
import { root } from '../docs/documents.ts';
import { firstMissing } from '../docs/transcript.ts';

/** The scenes are those of the PostgreSQL demo; what each shows is the target's own. */
const titles = [
  ...['1. alice cannot write', '2. She asks', '3. The check answers', '4. Two who do not count', '5. Two who do'],
  ...['6. The merge grants', '7. alice writes', '8. The clock ends it', '9. The sweep removes what is left', '10. The record'],
];

async function demo(...flags: string[]): Promise<{ exit: number; out: string; err: string }> {
  const child = spawn(process.execPath, [`${root}/scripts/elevate.mjs`, 'demo', ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const [exit] = (await once(child, 'close')) as [number];
  return { exit, out, err };
}

describe.skipIf(motoProgram() === null)('npm run demo -- --target aws', () => {
  test('the same ten scenes; what moto does not check is said, and answered by iam-simulate', async () => {
    const { exit, out, err } = await demo('--target', 'aws');
    const shown = [
      ...titles.slice(0, 1).flatMap((title) => [title, '…']),
      ...['     iam:GetRole           app/checkout  allowed', '     iam:AttachRolePolicy  app/checkout  refused', '…'],
      ...titles.slice(1, 7).flatMap((title) => [title, '…']),
      ...['     attached to checkout: arn:aws:iam::111122223333:policy/app/orders-read', titles[7] ?? '', '…'],
      ...['     2026-11-21T08:34:17Z  allowed          allowed', '     2026-11-21T08:34:18Z  refused          refused', '…'],
      ...[titles[8] ?? '', '…', '         its time was over', '…', titles[9] ?? '', '…', '✓ every step did what it should, in 17 s'],
    ];
    expect({ exit, missing: firstMissing(shown, out), out, err }).toEqual({ exit: 0, missing: null, out, err });
    expect(out).toContain('checks no right');
  });

  test('a refused request', async () => {
    const { exit, out } = await demo('--target', 'aws', '--refused');
    expect(exit).toBe(0);
    for (const code of ['PLACEHOLDER_TEXT', 'TTL_TOO_LONG']) expect(out).toContain(code);
  });
});
