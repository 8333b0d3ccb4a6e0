import { createReadStream } from 'node:fs';
import { glob, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { createGunzip } from 'node:zlib';
import { ElevationError } from '../core/errors.ts';
import { quote } from '../core/text.ts';

/** An exported log: what it is called in messages, and where it lies. */
export interface LogFile {
  readonly name: string;
  readonly path: string;
  /** A pipe can be read once only. */
  readonly isPipe: boolean;
}

/**
 * Files by name or by pattern (`trail/**\/*.json.gz`), each once, in the order of their names.
 * @throws ElevationError INPUT_INVALID for what is not there: an empty trace of a mistyped file would be believed
 */
export async function logFiles(named: readonly string[], cwd: string): Promise<LogFile[]> {
  const found = new Map<string, LogFile>();
  for (const name of named) {
    const whole = await logFile(resolve(cwd, name), cwd);
    const files = whole ? [whole] : await matching(name, cwd);
    if (files.length === 0)
      throw new ElevationError('INPUT_INVALID', `there is no file ${quote(name, 120)}, nor one that fits it; correct the name`);
    for (const file of files) found.set(file.path, file);
  }
  return [...found.values()];
}

async function matching(pattern: string, cwd: string): Promise<LogFile[]> {
  if (!/[*?[{]/.test(pattern)) return [];
  const paths: string[] = [];
  for await (const path of glob(pattern, { cwd })) paths.push(resolve(cwd, path));
  const files = await Promise.all(paths.sort().map((path) => logFile(path, cwd)));
  return files.filter((file) => file !== null);
}

/** null: there is none, or it is a folder. */
async function logFile(path: string, cwd: string): Promise<LogFile | null> {
  const found = await stat(path).catch(() => null);
  if (found === null || found.isDirectory()) return null;
  const near = relative(cwd, path);
  return { name: near.startsWith('..') ? path : near, path, isPipe: !found.isFile() };
}

/**
 * Its text in chunks; of a `.gz`, what is packed in it.
 * @throws ElevationError INPUT_INVALID where it cannot be read to its end: half of a log is no answer
 */
export async function* chunksOf({ path, name }: LogFile): AsyncGenerator<string> {
  const file = createReadStream(path, { highWaterMark: 1 << 18 });
  const source = path.endsWith('.gz') ? file.pipe(createGunzip({ chunkSize: 1 << 18 })) : file;
  file.on('error', (error) => source.destroy(error));
  try {
    yield* source.setEncoding('utf8');
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'no reason';
    throw new ElevationError('INPUT_INVALID', `${quote(name, 120)} could not be read to its end (${why}); export it again`, {
      cause: error,
    });
  } finally {
    file.destroy();
  }
}
