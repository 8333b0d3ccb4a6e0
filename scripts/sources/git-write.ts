import { randomBytes } from 'node:crypto';
import type { Sha } from '../core/model.ts';
import { checkedSha, type Git } from './git.ts';
import { type Commit, formatCommit, formatSignature, type Signature } from './git-objects.ts';

/** One file of a new commit: its new bytes, an object that is there already, or its end (null). */
export interface FileChange {
  readonly path: string;
  /** `100644` where it is not said. */
  readonly mode?: string;
  readonly content: string | Uint8Array | { readonly oid: Sha } | null;
}
export interface NewCommit {
  readonly parents: readonly Sha[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
  /** On top of the first parent's tree; what they do not name keeps its object. */
  readonly changes: readonly FileChange[];
}

/** Writes blobs, trees and a commit with one process, whatever the size of the tree. No ref moves, so nobody sees it yet. */
export async function commitFiles(git: Git, commit: NewCommit): Promise<Sha> {
  const { parents, author, committer, message, changes } = commit;
  const ref = `refs/elevations/scratch-${randomBytes(8).toString('hex')}`;
  const [first, ...others] = parents.map(checkedSha);
  const parts: (string | Uint8Array)[] = [
    `commit ${ref}\nmark :1\nauthor ${formatSignature(author)}\ncommitter ${formatSignature(committer)}\n`,
    ...data(message),
    ...(first === undefined ? [] : [`from ${first}\n`]),
    ...others.map((parent) => `merge ${parent}\n`),
    ...changes.flatMap(fileCommand),
    // fast-import wants a ref for a commit; reset to zeros, it is gone before it was ever written
    `\nget-mark :1\nreset ${ref}\nfrom ${'0'.repeat(40)}\n\ndone\n`,
  ];
  const input = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const out = await git.run(['fast-import', '--quiet', '--done', '--date-format=raw'], { input });
  return checkedSha(out.toString('latin1').trim());
}

/** Writes a commit whose tree is there already. */
export async function writeCommit(git: Git, commit: Commit): Promise<Sha> {
  const out = await git.run(['hash-object', '-t', 'commit', '-w', '--stdin'], { input: formatCommit(commit) });
  return checkedSha(out.toString('latin1').trim());
}

function fileCommand({ path, mode = '100644', content }: FileChange): (string | Uint8Array)[] {
  const quoted = `"${path.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`;
  if (content === null) return [`D ${quoted}\n`];
  if (typeof content === 'object' && 'oid' in content) return [`M ${mode} ${checkedSha(content.oid)} ${quoted}\n`];
  return [`M ${mode} inline ${quoted}\n`, ...data(content)];
}

function data(content: string | Uint8Array): (string | Uint8Array)[] {
  const bytes = Buffer.from(content);
  return [`data ${bytes.length}\n`, bytes, '\n'];
}
