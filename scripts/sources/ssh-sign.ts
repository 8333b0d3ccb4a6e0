import { spawn } from 'node:child_process';
import { ElevationError } from '../core/errors.ts';
import { saidBy } from './git-process.ts';

type Env = { readonly [name: string]: string | undefined };

/**
 * The armored signature that `ssh-keygen -Y sign` makes. A passphrase, or the touch of a security key, it asks for by itself, at the terminal.
 * `key`: a private key, or the public half of one that the agent holds.
 */
export function signWithSshKey(key: string, message: string, namespace: string, env: Env): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('ssh-keygen', ['-Y', 'sign', '-q', '-n', namespace, '-f', key], { env: { ...env, LC_ALL: 'C' }, stdio: 'pipe' });
    let signature = '';
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      signature += chunk.toString('latin1');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (said.length < 4096) said += chunk.toString('utf8');
    });
    child.once('error', () => {
      reject(new ElevationError('USAGE', 'ssh-keygen could not be started; install OpenSSH 8.2 or newer and put it on the PATH'));
    });
    child.once('close', (code) => {
      if (code === 0) resolve(signature);
      else reject(new ElevationError('INPUT_INVALID', `ssh-keygen did not sign: ${saidBy(said)}; name your key with --key FILE`));
    });
    child.stdin.on('error', () => {}); // its exit code tells
    child.stdin.end(message);
  });
}
