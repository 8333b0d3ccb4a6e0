import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { runGit } from '../../scripts/sources/git-process.ts';

/** Everything of one benchmark, gone with it. */
export const room = mkdtempSync(join(tmpdir(), 'elevate-bench-'));
process.on('exit', () => rmSync(room, { recursive: true, force: true }));

/** A repository filled by one `git fast-import`, packed as a server would. Returns the commits by mark, where there are marks. */
export async function importRepository(gitDir: string, commands: Iterable<string> | AsyncIterable<string>): Promise<Map<number, string>> {
  const marks = join(gitDir, 'marks');
  const child = spawn('git', [`--git-dir=${gitDir}`, 'fast-import', '--quiet', '--force', `--export-marks=${marks}`], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const ended = once(child, 'close');
  await pipeline(Readable.from(commands, { objectMode: true }), child.stdin);
  const [code] = (await ended) as [number];
  if (code !== 0) throw new Error(`fast-import ended with ${code}`);
  await pack(gitDir);
  const { readFile } = await import('node:fs/promises');
  const listed = (await readFile(marks, 'utf8')).split('\n').slice(0, -1);
  return new Map(listed.map((line) => [Number(line.slice(1, line.indexOf(' '))), line.slice(line.indexOf(' ') + 1)]));
}

export async function pack(gitDir: string): Promise<void> {
  // -f: deltas anew, as between loose objects; fast-import's own are poor
  await runGit(gitDir, ['repack', '-adfq', '--depth=50', '--window=10'], { timeoutMs: 1_800_000 });
  await runGit(gitDir, ['prune-packed', '-q']);
  // As "git gc" does by itself.
  await runGit(gitDir, ['commit-graph', 'write', '--reachable']);
}

export async function makeBare(name: string): Promise<string> {
  const dir = join(room, name);
  mkdirSync(dir, { recursive: true });
  await runGit(null, ['init', '--quiet', '--bare', '--template=', '--initial-branch=main', '--', dir]);
  return dir;
}

export function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

/** One commit of fast-import's language. */
export function commit(ref: string, at: number, message: string, changes: readonly string[], mark?: number): string {
  const who = `elevate <elevate@localhost> ${Math.floor(at / 1000)} +0000`;
  return `commit ${ref}\n${mark === undefined ? '' : `mark :${mark}\n`}author ${who}\ncommitter ${who}\n${data(message)}${changes.join('')}\n`;
}

export function write(path: string, content: string): string {
  return `M 100644 inline ${path}\n${data(content)}`;
}
