import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The sample company, whatever this repository's own policy has become. */
export const acme = fileURLToPath(new URL('../../setup/acme', import.meta.url));

export function systemFile(system: string): string {
  return `policy/systems/${system}.yaml`;
}

export function sampleText(path: string): string {
  return readFileSync(join(acme, path), 'utf8');
}

/** The text of a system file, leading to another server. Everything else in it stays as it was. */
export function connectTo(text: string, connection: { readonly [key: string]: string | number }): string {
  return Object.entries(connection).reduce(
    (policy, [key, value]) => policy.replace(new RegExp(`^(  ${key}:) .*$`, 'm'), `$1 ${JSON.stringify(value)}`),
    text,
  );
}
