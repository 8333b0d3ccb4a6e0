import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sha } from '../core/model.ts';
import type { Git } from './git.ts';

/** Which files were found in order by this very code and policy. It only saves time: thrown away, everything is judged again. */
export class JudgedCache {
  readonly #path: string;
  readonly #known: ReadonlySet<string>;

  static async open(git: Git, policyCommit: Sha): Promise<JudgedCache> {
    const policy = await git.object(`${policyCommit}:policy`);
    const key = createHash('sha256')
      .update(policy?.oid ?? policyCommit)
      .update(codeDigest())
      .digest('hex')
      .slice(0, 32);
    return new JudgedCache(join(git.gitDir, 'elevate-cache', `judged-${key}`));
  }

  constructor(path: string) {
    this.#path = path;
    this.#known = new Set(linesOf(path));
  }

  has({ oid, path }: { readonly oid: Sha; readonly path: string }): boolean {
    return this.#known.has(`${oid} ${path}`);
  }

  /** Replaces what was known, when there is news and room for it. */
  save(entries: readonly { readonly oid: Sha; readonly path: string }[]): void {
    if (entries.length === this.#known.size && entries.every((entry) => this.has(entry))) return;
    const temporary = `${this.#path}.${process.pid}`;
    try {
      mkdirSync(join(this.#path, '..'), { recursive: true });
      writeFileSync(temporary, entries.map(({ oid, path }) => `${oid} ${path}\n`).join(''));
      renameSync(temporary, this.#path);
    } catch {} // in a clone that cannot be written it is judged again the next time
  }
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').slice(0, -1);
  } catch {
    // No cache is the normal beginning.
    return [];
  }
}

/** Over everything that decides: another line of code there is another judge. */
function codeDigest(): string {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const hash = createHash('sha256');
  for (const file of globSync('{core,targets}/**/*.{ts,js}', { cwd: root }).sort())
    hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}
