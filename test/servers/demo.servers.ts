import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { motoProgram } from '../../scripts/demo/moto.ts';
import { vaultProgram } from '../../scripts/demo/vault.ts';
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

/** Each title, and what its scene shows, in order. */
function shownBy(scenes: { readonly [title: string]: readonly string[] }, ...end: string[]): string[] {
  return [...titles.flatMap((title) => [title, '…', ...(scenes[title] ?? []).flatMap((line) => [line, '…'])]), ...end];
}

describe.skipIf(vaultProgram() === null)('npm run demo -- --target vault', () => {
  test('the same ten scenes on a real Vault, and a theft that shows', async () => {
    const { exit, out, err } = await demo('--target', 'vault');
    const put = 'alice$ vault kv put -mount=apps checkout/payment-key @../new-key.json';
    const shown = shownBy(
      {
        '1. alice cannot write': [put, '* permission denied'],
        '7. alice writes': ['version            2'],
        '8. The clock ends it': [put, '* invalid token'],
        '9. The sweep removes what is left': ['its time was over'],
      },
      ...['11. Somebody steals what is waiting', '…', 'mallory, with the stolen token: HTTP 200', '…', 'CLAIM_USED_UP', '…'],
      ...['given back by alice', 'mallory, with the stolen token: HTTP 403', '…', '✓ every step did what it should, in 20 s'],
    );
    expect({ exit, missing: firstMissing(shown, out), out, err }).toEqual({ exit: 0, missing: null, out, err });
  });

  test('a refused request', () => expectRefused('vault'));
});

describe.skipIf(motoProgram() === null)('npm run demo -- --target aws', () => {
  test('the same ten scenes; what moto does not check is said, and answered by iam-simulate', async () => {
    const { exit, out, err } = await demo('--target', 'aws');
    const shown = shownBy(
      {
        '1. alice cannot write': ['iam:GetRole           app/checkout  allowed', 'iam:AttachRolePolicy  app/checkout  refused'],
        '7. alice writes': ['attached to checkout: arn:aws:iam::111122223333:policy/app/orders-read'],
        '8. The clock ends it': ['2026-11-21T08:34:17Z  allowed  allowed', '2026-11-21T08:34:18Z  refused  refused'],
        '9. The sweep removes what is left': ['its time was over'],
      },
      '✓ every step did what it should, in 17 s',
    );
    expect({ exit, missing: firstMissing(shown, out), out, err }).toEqual({ exit: 0, missing: null, out, err });
    expect(out).toContain('checks no right');
  });

  test('a refused request', () => expectRefused('aws'));
});

async function expectRefused(target: string): Promise<void> {
  const { exit, out } = await demo('--target', target, '--refused');
  expect(exit).toBe(0);
  for (const code of ['PLACEHOLDER_TEXT', 'TTL_TOO_LONG']) expect(out).toContain(code);
}
