import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sha } from '../core/model.ts';
import { codeDigest } from './code-digest.ts';
import { writeDisposable } from './disposable.ts';
import type { Git } from './git.ts';

/**
 * Which files were found in order by this very code and policy, each as the line by which `git ls-tree -z` lists it. It only saves time: thrown
 * away, everything is judged again.
 */
export class JudgedCache {
  readonly #path: string;
  readonly #key: string;
  readonly #known: ReadonlySet<string>;

  static async open(git: Git, policyCommit: Sha): Promise<JudgedCache> {
    const policy = await git.object(`${policyCommit}:policy`);
    const key = createHash('sha256')
      .update(policy?.oid ?? policyCommit)
      .update(codeDigest())
      .digest('hex')
      .slice(0, 32);
    return new JudgedCache(join(git.gitDir, 'elevate-cache', 'judged'), key);
  }

  /** `key`: by what they were judged; under another one nothing is known. */
  constructor(path: string, key: string) {
    const [first, ...lines] = linesOf(path);
    this.#path = path;
    this.#key = key;
    this.#known = new Set(first === key ? lines : []);
  }

  has(line: string): boolean {
    return this.#known.has(line);
  }

  /** Replaces what was known, when there is news and room for it. */
  save(lines: readonly string[]): void {
    if (lines.length === this.#known.size && lines.every((line) => this.has(line))) return;
    writeDisposable(this.#path, [this.#key, ...lines].map((line) => `${line}\0`).join(''));
  }
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\0').slice(0, -1);
  } catch {
    // No cache is the normal beginning.
    return [];
  }
}
