import { spawn } from 'node:child_process';
import { ElevationError } from '../../core/errors.ts';
import type { Token } from './api.ts';

type Env = { readonly [name: string]: string | undefined };
const patienceMs = 10_000;

/** The token of whoever acts: GITHUB_TOKEN or GH_TOKEN, else what GitHub's own command line prints. Asked for once, when it is needed. */
export function tokenOf(host: string, env: Env): Token {
  let asked: Promise<string> | null = null;
  return () => {
    asked ??= find(host, env);
    return asked;
  };
}

/** @throws ElevationError SIGN_IN_NEEDED */
async function find(host: string, env: Env): Promise<string> {
  const token = (env.GITHUB_TOKEN || env.GH_TOKEN || (await printedByGh(host, env))).trim();
  if (/^[\x21-\x7e]{1,1000}$/.test(token)) return token;
  const says = token === '' ? `nobody is signed in to ${host}` : `the token for ${host} is not in the form of one`;
  throw new ElevationError('SIGN_IN_NEEDED', `${says}; run "gh auth login --hostname ${host}", or set GITHUB_TOKEN`);
}

/** Empty when it is not installed, is not signed in, or does not answer. */
function printedByGh(host: string, { PATH, HOME, XDG_CONFIG_HOME, GH_CONFIG_DIR }: Env): Promise<string> {
  return new Promise((resolve) => {
    const env = { PATH, HOME, XDG_CONFIG_HOME, GH_CONFIG_DIR, GH_PROMPT_DISABLED: '1', GH_NO_UPDATE_NOTIFIER: '1' };
    const args = ['auth', 'token', '--hostname', host];
    const child = spawn('gh', args, { env, stdio: ['ignore', 'pipe', 'ignore'], timeout: patienceMs, killSignal: 'SIGKILL' });
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      if (printed.length < 4096) printed += chunk.toString('latin1');
    });
    child.once('error', () => resolve(''));
    child.once('close', (code) => resolve(code === 0 ? printed : ''));
  });
}
