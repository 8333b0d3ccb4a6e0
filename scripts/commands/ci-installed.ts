import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ElevationError } from '../core/errors.ts';
import { printable } from '../core/text.ts';
import { table } from '../output/table.ts';
import type { Result } from './result.ts';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly bytes: number;
}

/**
 * The code of others that is installed at `root`, and so runs with the rights of this job: which packages, and what they weigh.
 * Source: npm's documentation, "package-lock.json", hidden lockfiles: npm writes down what it has installed in node_modules.
 */
export function installed(root: string): Result {
  const packages = packagesAt(root).sort((a, b) => b.bytes - a.bytes || a.name.localeCompare(b.name));
  const bytes = packages.reduce((sum, one) => sum + one.bytes, 0);
  return {
    outcome: 'done',
    json: { version: 1, bytes, packages },
    text: () => {
      const rows = packages.map(({ name, version, bytes: own }) => [megabytes(own), printable(name), printable(version)]);
      return [table(rows), '', `${packages.length} packages of others are installed here: ${megabytes(bytes)}`].join('\n');
    },
  };
}

function packagesAt(root: string): Package[] {
  const file = join(root, 'node_modules', '.package-lock.json');
  let listed: { readonly packages: { readonly [path: string]: { readonly version?: string; readonly link?: boolean } } };
  try {
    listed = JSON.parse(readFileSync(file, 'utf8')) as typeof listed;
  } catch {
    throw new ElevationError('USAGE', 'nothing here says what is installed; run this after "npm ci", in the folder of the program');
  }
  return Object.entries(listed.packages).flatMap(([path, { version = '', link = false }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    // a link, and what it leads to, are this repository's own
    return link || !path.startsWith('node_modules/') ? [] : [{ name, version, bytes: bytesOf(join(root, path)) }];
  });
}

/** Of its own files: packages inside of it are listed by themselves. */
function bytesOf(dir: string): number {
  return readdirSync(dir, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? sum : sum + bytesOf(path);
    return entry.isFile() ? sum + statSync(path).size : sum;
  }, 0);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`.padStart(8);
}
