import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ConsoleSignIn, startConsoleSignIn } from '../support/aws-console.ts';
import { type Asked, type AwsWorld, openAwsWorld } from '../support/aws-world.ts';

/** The link to AWS's console, on moto and a stand-in for the federation endpoint. */
let world: AwsWorld;
let signIn: ConsoleSignIn;
let asked: Asked;
let alice: { readonly [name: string]: string };
beforeAll(async () => {
  world = await openAwsWorld();
  signIn = await startConsoleSignIn();
  asked = await world.granted();
  alice = await world.signedInAs('alice');
});
afterAll(async () => {
  await signIn.stop();
  await world.stop();
});

describe('the console', () => {
  const withConsole = (args: readonly string[], env: { readonly [name: string]: string } = {}) =>
    world.run(['claim', asked.id, ...args], { ...alice, AWS_ENDPOINT_URL_SIGNIN: signIn.url, ...env });
  const linkTo = (region: string) =>
    `${signIn.url}/federation?${new URLSearchParams({
      ...{ Action: 'login', Issuer: 'elevate', Destination: `https://console.aws.amazon.com/console/home?region=${region}` },
      SigninToken: signIn.token,
    })}`;

  test('a page for its owner alone leads there; neither link nor keys are said, nor stand in an address', async () => {
    const page = join(world.home, 'console.html');
    const { exit, out, err } = await withConsole(['--console', page]);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    // As AWS wants it of sessions that lead to the console: of the length that it chooses itself.
    const taken = world.bench.forms.findLast((form) => form.get('Action') === 'AssumeRole');
    expect([taken?.get('SourceIdentity'), taken?.has('DurationSeconds')]).toEqual([asked.id, false]);
    expect(statSync(page).mode & 0o777).toBe(0o600);
    const [, href = ''] = /<a href="([^"]*)">/.exec(readFileSync(page, 'utf8')) ?? [];
    expect(href).not.toMatch(/&(?!amp;)/);
    expect(href.replaceAll('&amp;', '&')).toBe(linkTo('eu-central-1'));
    expect(out).toContain(page);
    const { sessionId = '', sessionKey = '', sessionToken = '' } = signIn.sessions.at(-1) ?? {};
    for (const secret of [signIn.token, encodeURIComponent(signIn.token), sessionId, sessionKey, sessionToken]) {
      expect(secret.length).toBeGreaterThan(10);
      for (const text of [out, ...signIn.addresses]) expect(text.includes(secret)).toBe(false);
    }
    expect(await withConsole(['--console', page])).toMatchObject({ exit: 2, err: expect.stringContaining('it is there already') });
  });

  test('--open hands the page, and not the link, to the browser', async () => {
    const [bin, page, seen] = [join(world.home, 'bin'), join(world.home, 'opened.html'), join(world.home, 'seen')];
    mkdirSync(bin);
    for (const name of ['xdg-open', 'open']) writeFileSync(join(bin, name), `#!/bin/sh\nprintf '%s\\n' "$@" > ${seen}\n`, { mode: 0o755 });
    const { exit, err } = await withConsole(['--console', page, '--open'], { PATH: `${bin}:${process.env.PATH}` });
    expect({ exit, err, seen: readFileSync(seen, 'utf8') }).toEqual({ exit: 0, err: '', seen: `${page}\n` });
  });

  test('with no browser here, that is said', async () => {
    const bin = join(world.home, 'nothing');
    const page = join(world.home, 'unopened.html');
    mkdirSync(bin);
    symlinkSync(execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim(), join(bin, 'git'));
    const { exit, err } = await withConsole(['--console', page, '--open'], { PATH: bin });
    expect({ exit, err }).toEqual({ exit: 0, err: expect.stringContaining(`open ${page} in one yourself`) });
  });

  test('the link itself is printed to whoever asks for it by name, with a warning beside it', async () => {
    const { exit, out, err } = await withConsole(['--print-link']);
    expect({ exit, out }).toEqual({ exit: 0, out: `${linkTo('eu-central-1')}\n` });
    expect(err).toContain('whoever has this link within 15 minutes is in');
  });

  test.each<[string, { readonly [name: string]: string }, () => void, number, string]>([
    [
      'another place than AWS or this machine',
      { AWS_ENDPOINT_URL_SIGNIN: 'https://signin.example.com' },
      () => {},
      2,
      'may only name this machine',
    ],
    ['a refusal', {}, () => signIn.failNext(400, 'planted-text'), 3, 'gave no sign-in token (HTTP 400)'],
    ['an answer that is none', {}, () => signIn.failNext(200, '<html>planted-text</html>'), 3, 'gave no sign-in token (HTTP 200)'],
    ['nobody there', { AWS_ENDPOINT_URL_SIGNIN: 'http://127.0.0.1:1' }, () => {}, 3, '127.0.0.1:1 gave no answer'],
  ])('%s', async (_, env, prepare, exit, says) => {
    prepare();
    const page = join(world.home, 'never.html');
    const ran = await withConsole(['--console', page], env);
    expect(ran).toMatchObject({ exit, err: expect.stringContaining(says) });
    expect(ran.out + ran.err).not.toContain('planted-text');
    expect(existsSync(page)).toBe(false);
  });
});
