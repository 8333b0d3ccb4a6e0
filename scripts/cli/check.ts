import { relative, resolve } from 'node:path';
import { baseOf } from '../commands/base.ts';
import type { Result } from '../commands/result.ts';
import { ElevationError, outcomeExit } from '../core/errors.ts';
import { quote } from '../core/text.ts';
import { Git } from '../sources/git.ts';
import { fs, util } from '../sources/node.ts';
import { type Call, text, wholeNumber } from './call.ts';
import type { Io } from './io.ts';

/**
 * `elevate check` and nothing odd on the line: read here, because the frame of all commands takes longer to load than a check to be made.
 * null: not such a line; the whole program reads it, and knows how to help.
 */
export async function checkLine(argv: readonly string[], io: Io): Promise<number | null> {
  const line = parsed(argv);
  if (line === null) return null;
  const { values, positionals } = line;
  const globals = { json: values.json === true, as: values.as ?? io.env.ELEVATE_AS ?? null, repo: values.repo ?? io.cwd };
  const result = await check({ io, globals, args: [positionals[1]], rest: [], options: values });
  io.print(globals.json ? (await import('../output/json.ts')).jsonText(result.json) : result.text(io.paint));
  return outcomeExit[result.outcome];
}

function parsed(argv: readonly string[]) {
  const [string, boolean] = [{ type: 'string' }, { type: 'boolean' }] as const;
  const options = { pull: string, all: boolean, base: string, json: boolean, as: string, repo: string };
  try {
    const line = util.parseArgs({ args: [...argv], options, allowPositionals: true });
    return line.positionals[0] === 'check' && line.positionals.length <= 2 ? line : null;
  } catch {
    return null;
  }
}

export async function check({ io, globals, args, options }: Call): Promise<Result> {
  const [file] = args;
  const pull = wholeNumber(text(options, 'pull'), '--pull');
  if ([file, pull, options.all].filter(Boolean).length > 1) throw new ElevationError('USAGE', 'give a file, or --pull, or --all');
  if (pull !== null) {
    const { openContext } = await import('./context.ts');
    const context = await openContext(io, globals);
    try {
      return await (await import('../commands/check-changes.ts')).checkPull(context, pull);
    } finally {
      context.close();
    }
  }
  const git = Git.open(globals.repo);
  try {
    const asked = baseOf(git, text(options, 'base'));
    // git starts and answers while the rest is loaded.
    if (options.all === true) {
      const [base, { checkAll }] = await Promise.all([asked, import('../commands/check-all.ts')]);
      return await checkAll(git, base, io.now());
    }
    if (file === undefined) {
      const [base, { checkBranch }] = await Promise.all([asked, import('../commands/check-changes.ts')]);
      return await checkBranch(git, base, io.now());
    }
    const [base, commands] = await Promise.all([asked, import('../commands/check.ts')]);
    const at = resolve(globals.repo, file);
    const path = relative(git.workTree ?? git.gitDir, at);
    const bytes = readBytes(at, file);
    if (bytes === 'a link') return commands.linkResult(path, io.now());
    return commands.checkResult(await commands.checkRequest(git, commands.loneFile(base, path, bytes), io.now()));
  } finally {
    git.close();
  }
}

function readBytes(path: string, shown: string): Uint8Array | 'a link' {
  try {
    const stat = fs.lstatSync(path);
    // A commit would hold where it leads, and not what is there.
    if (stat.isSymbolicLink()) return 'a link';
    // A pipe or a device could go on for ever.
    if (stat.isFile()) return fs.readFileSync(path);
  } catch {} // told below
  throw new ElevationError('INPUT_INVALID', `${quote(shown)} cannot be read; name a file of this clone`);
}
