import { ElevationError } from '../core/errors.ts';
import type { Instant, Sha } from '../core/model.ts';

/** What a commit object says, as bytes and not as `git log` would re-encode it. */
export interface Commit {
  readonly tree: Sha;
  readonly parents: readonly Sha[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}
export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly at: Instant;
}
export interface TreeEntry {
  readonly mode: string;
  readonly name: string;
  readonly oid: Sha;
}

/** @throws ElevationError GIT_FAILED: not a commit that git itself would write */
export function parseCommit(body: Buffer): Commit {
  const text = body.toString('utf8');
  const blank = text.indexOf('\n\n');
  const head = blank < 0 ? text : text.slice(0, blank);
  const lines = head.split('\n');
  const tree = /^tree ([0-9a-f]{40,64})$/.exec(lines[0] ?? '')?.[1];
  const parents: Sha[] = [];
  let at = 1;
  for (let parent = parentOf(lines[at]); parent; parent = parentOf(lines[at])) {
    parents.push(parent);
    at += 1;
  }
  const author = parseSignature('author', lines[at]);
  const committer = parseSignature('committer', lines[at + 1]);
  if (!tree || !author || !committer) throw new ElevationError('GIT_FAILED', 'a commit is not in the form git writes; run "git fsck"');
  return { tree, parents, author, committer, message: blank < 0 ? '' : text.slice(blank + 2) };
}

function parentOf(line: string | undefined): Sha | undefined {
  return /^parent ([0-9a-f]{40,64})$/.exec(line ?? '')?.[1];
}

function parseSignature(word: string, line: string | undefined): Signature | null {
  const match = /^([a-z]+) (.*?) ?<([^<>]*)> (-?[0-9]+) [+-][0-9]{4}$/.exec(line ?? '');
  if (match?.[1] !== word) return null;
  return { name: match[2] ?? '', email: match[3] ?? '', at: Number(match[4]) * 1000 };
}

/** `oidLength`: bytes of an object id, 20 or 32. */
export function parseTree(body: Buffer, oidLength: number): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < body.length; ) {
    const space = body.indexOf(32, at);
    const zero = body.indexOf(0, space);
    const mode = body.toString('latin1', at, space).padStart(6, '0');
    at = zero + 1 + oidLength;
    entries.push({ mode, name: body.toString('utf8', space + 1, zero), oid: body.toString('hex', zero + 1, at) });
  }
  return entries;
}

/** As git writes it, with every date given by the caller. */
export function formatCommit({ tree, parents, author, committer, message }: Commit): string {
  const lines = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`), `author ${formatSignature(author)}`];
  return `${[...lines, `committer ${formatSignature(committer)}`].join('\n')}\n\n${message}`;
}

export function formatSignature({ name, email, at }: Signature): string {
  const plain = (text: string) => text.replace(/[<>\n\0]/g, '');
  return `${plain(name)} <${plain(email)}> ${Math.floor(at / 1000)} +0000`;
}
