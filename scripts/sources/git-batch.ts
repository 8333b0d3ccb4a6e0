import type { ChildProcess, ChildProcessWithoutNullStreams } from 'node:child_process';
import type { Socket } from 'node:net';
import { ElevationError } from '../core/errors.ts';
import type { Sha } from '../core/model.ts';
import { cannotStart, gitFailed, saidBy, startGit, streamGit } from './git-process.ts';

export interface GitObject {
  readonly oid: Sha;
  readonly type: 'blob' | 'tree' | 'commit' | 'tag';
  readonly body: Buffer;
}
interface Waiting {
  resolve(object: GitObject | null): void;
  reject(error: Error): void;
}
const maxObjectBytes = 64 << 20;

/** No file of ours is that large, so somebody put it there on purpose. It says nothing about any other object. */
export class ObjectTooBig extends ElevationError {
  constructor(bytes: number) {
    super(
      'GIT_FAILED',
      `an object of ${bytes} bytes was not read, since nothing of ours is larger than ${maxObjectBytes}; find out who put it there`,
    );
  }
}

const args = ['cat-file', '--batch'];

/** One `git cat-file --batch` that stays: every object and every name after the first costs no process. */
export class GitBatch {
  readonly #gitDir: string;
  #child: ChildProcessWithoutNullStreams | null = null;
  #waiting: Waiting[] = [];
  #chunks: Buffer[] = [];
  #bytes = 0;
  /** How many bytes are needed before another look makes sense. */
  #need = 1;
  /** How many bytes of an object that is too big are still to come. */
  #skip = 0;

  constructor(gitDir: string) {
    this.#gitDir = gitDir;
  }

  /** The object that this name leads to; null: there is none. Answers come in the order of the questions. */
  get(name: string): Promise<GitObject | null> {
    if (name === '' || name.startsWith('-') || /[\n\0]/.test(name)) {
      return Promise.reject(new ElevationError('GIT_FAILED', 'a name that git would misread was refused; look at the path it came from'));
    }
    const child = this.#started();
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#hold(true);
      child.stdin.write(`${name}\n`);
    });
  }

  close(): void {
    const child = this.#child;
    this.#child = null;
    child?.stdin.end();
  }

  #started(): ChildProcessWithoutNullStreams {
    if (this.#child) return this.#child;
    const child = startGit(this.#gitDir, args);
    this.#child = child;
    child.stdout.on('data', (chunk: Buffer) => this.#take(chunk));
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      if (stderr.length < 4096) stderr += chunk.toString('utf8');
    });
    child.stdin.on('error', () => {}); // 'close' below tells everybody who waits
    child.on('error', (error) => this.#fail(child, cannotStart(error)));
    child.on('close', () => this.#fail(child, endedEarly(stderr)));
    return child;
  }

  /** While nobody waits, the process must not keep ours alive. */
  #hold(hold: boolean): void {
    const child = this.#child;
    if (!child) return;
    const { stdin, stdout, stderr } = child;
    for (const part of [child, stdin, stdout, stderr] as (ChildProcess | Socket)[]) hold ? part.ref() : part.unref();
  }

  #fail(child: ChildProcessWithoutNullStreams, error: Error): void {
    if (this.#child === child) this.#child = null;
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#chunks = [];
    this.#bytes = 0;
    this.#need = 1;
    this.#skip = 0;
    for (const { reject } of waiting) reject(error);
  }

  #take(all: Buffer): void {
    const chunk = all.subarray(this.#skip);
    this.#skip -= all.length - chunk.length;
    if (chunk.length === 0) return;
    this.#chunks.push(chunk);
    this.#bytes += chunk.length;
    if (this.#bytes < this.#need) return;
    let rest = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks);
    for (;;) {
      const answer = readAnswer(rest);
      if (typeof answer === 'number') {
        this.#need = answer;
        break;
      }
      this.#skip = Math.max(0, answer.length - rest.length);
      rest = rest.subarray(answer.length);
      const asked = this.#waiting.shift();
      if (answer.size > maxObjectBytes) asked?.reject(new ObjectTooBig(answer.size));
      else asked?.resolve(answer.object);
    }
    this.#chunks = rest.length > 0 ? [rest] : [];
    this.#bytes = rest.length;
    if (this.#waiting.length === 0) this.#hold(false);
  }
}

function endedEarly(stderr: string): ElevationError {
  const why = `it ended before it had answered, and says «${saidBy(stderr)}»`;
  return gitFailed(args, `${why}; look at the repository with "git fsck", or clone it anew`);
}

/** Many objects in the order asked, for more than should be held at once. */
export async function* streamObjects(gitDir: string, names: AsyncIterable<Buffer>): AsyncGenerator<GitObject | null> {
  let rest: Buffer = Buffer.alloc(0);
  let chunks: Buffer[] = [];
  let need = 1;
  for await (const chunk of streamGit(gitDir, [...args, '--buffer'], names)) {
    chunks.push(chunk);
    need -= chunk.length;
    if (need > 0) continue;
    rest = Buffer.concat([rest, ...chunks]);
    chunks = [];
    let answer = readAnswer(rest);
    for (; typeof answer !== 'number'; answer = readAnswer(rest)) {
      if (answer.size > maxObjectBytes) throw new ObjectTooBig(answer.size);
      yield answer.object;
      rest = rest.subarray(answer.length);
    }
    need = answer - rest.length;
  }
}

/** The first answer in the bytes, or how many bytes it takes to look again. */
function readAnswer(bytes: Buffer): number | { readonly length: number; readonly size: number; readonly object: GitObject | null } {
  const end = bytes.indexOf(10);
  if (end < 0) return bytes.length + 1;
  const header = bytes.toString('utf8', 0, end);
  const found = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) ([0-9]+)$/.exec(header);
  if (!found?.[1]) return { length: end + 1, size: 0, object: null }; // "… missing", "… ambiguous"
  const size = Number(found[3]);
  const length = end + 1 + size + 1;
  if (bytes.length < length && size <= maxObjectBytes) return length;
  const body = Buffer.from(bytes.subarray(end + 1, end + 1 + size)); // a copy, so that the whole chunk is not kept alive
  return { length, size, object: { oid: found[1], type: found[2] as GitObject['type'], body } };
}
