import { basename, dirname, join, relative, resolve } from 'node:path';
import { baseOf } from '../commands/base.ts';
import type { Result } from '../commands/result.ts';
import { ElevationError, outcomeExit } from '../core/errors.ts';
import type { Finding } from '../core/findings.ts';
import { requestMaxBytes } from '../core/scan.ts';
import { quote } from '../core/text.ts';
import { Git } from '../sources/git.ts';
import { fs, util } from '../sources/node.ts';
import { type Call, text } from './call.ts';
import type { Io } from './io.ts';

/**
 * `elevate check` and nothing odd on the line: read here, because the frame of all commands takes longer to load than a check to be made.
 * null: not such a line, or one about a pull request; the whole program reads it, and knows how to help.
 */
export function readCheckLine(argv: readonly string[]) {
  const [string, boolean] = [{ type: 'string' }, { type: 'boolean' }] as const;
  const options = { pull: string, all: boolean, base: string, json: boolean, as: string, repo: string };
  try {
    const line = util.parseArgs({ args: [...argv], options, allowPositionals: true });
    const { positionals, values } = line;
    return positionals[0] === 'check' && positionals.length <= 2 && values.pull === undefined ? line : null;
  } catch {
    return null;
  }
}

/** Runs such a line, prints what it finds, and returns the exit code. */
export async function checkLine({ values, positionals }: NonNullable<ReturnType<typeof readCheckLine>>, io: Io): Promise<number> {
  const globals = { json: values.json === true, as: values.as ?? io.env.ELEVATE_AS ?? null, repo: values.repo ?? io.cwd };
  const result = await checkHere({ io, globals, args: [positionals[1]], rest: [], options: values });
  io.print(globals.json ? (await import('../output/json.ts')).jsonText(result.json) : result.text(io.paint));
  return outcomeExit[result.outcome];
}

/** What lies in this clone: a file, all of its requests, or what its branch adds. */
export async function checkHere({ io, globals, args, options }: Call): Promise<Result> {
  const [file] = args;
  if (file !== undefined && options.all === true) throw tooManyNamed();
  const git = Git.open(globals.repo);
  try {
    const asked = baseOf(git, text(options, 'base'));
    asked.catch(() => {}); // it is awaited below, when there is something to do with it
    // git starts and answers while the rest is loaded.
    if (options.all === true) {
      const [base, { checkAll }] = await Promise.all([asked, import('../commands/check-all.ts')]);
      return await checkAll(git, base, io.now());
    }
    if (file === undefined) {
      const [base, { checkBranch }] = await Promise.all([asked, import('../commands/check-changes.ts')]);
      return await checkBranch(git, base, io.now());
    }
    const at = resolve(globals.repo, file);
    const bytes = readBytes(at, file);
    const path = pathIn(git.workTree ?? git.gitDir, at);
    const commands = await import('../commands/check.ts');
    if ('code' in bytes) return commands.unreadResult(path, bytes, io.now());
    const subject = commands.loneFile(path, bytes);
    if (path.endsWith('.revoke.yaml')) {
      const { checkLoneRevocation } = await import('../commands/check-changes.ts');
      return await checkLoneRevocation(git, asked, subject);
    }
    return commands.checkResult(await commands.checkRequest(git, asked, subject, io.now()));
  } finally {
    git.close();
  }
}

export function tooManyNamed(): ElevationError {
  return new ElevationError('USAGE', 'give a file, or --pull, or --all');
}

/** Where a file lies in a clone. The folders of both may be named through links; a file that is a link itself is not followed. */
function pathIn(top: string, at: string): string {
  const path = relative(top, at);
  if (!path.startsWith('..')) return path;
  const { native: real } = fs.realpathSync;
  const inside = relative(real(top), join(real(dirname(at)), basename(at)));
  return inside.startsWith('..') ? path : inside;
}

/** Or why it is not read. */
function readBytes(path: string, shown: string): Uint8Array | Pick<Finding, 'code' | 'details'> {
  try {
    const stat = fs.lstatSync(path);
    // A commit would hold where it leads, and not what is there.
    if (stat.isSymbolicLink()) return { code: 'NOT_REGULAR_FILE', details: { where: 'clone', mode: '120000' } };
    if (stat.isFile() && stat.size > requestMaxBytes)
      return { code: 'FILE_TOO_BIG', details: { bytes: stat.size, allowed: requestMaxBytes } };
    // A pipe or a device could go on for ever.
    if (stat.isFile()) return fs.readFileSync(path);
  } catch {} // told below
  throw new ElevationError('INPUT_INVALID', `${quote(shown)} cannot be read; name a file of this clone`);
}
