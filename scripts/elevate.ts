import { type Io, processIo } from './cli/io.ts';
import { ElevationError, errorExit } from './core/errors.ts';

/** Runs one command line, prints its outcome and sets the exit code; never calls process.exit, which cuts off what a pipe has not taken. */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<void> {
  process.exitCode = await exitCodeOf(argv, io);
}

export async function exitCodeOf(argv: readonly string[], io: Io): Promise<number> {
  try {
    if (argv.includes('check')) {
      const { checkLine } = await import('./cli/check.ts');
      const code = await checkLine(argv, io);
      if (code !== null) return code;
    }
    const { runProgram } = await import('./cli/program.ts');
    return await runProgram(argv, io);
  } catch (error) {
    return await report(error, argv.includes('--json'), io);
  }
}

const longestMessage = 2000;

/** One line for what a user or a system did; a stack only for what is our own bug. */
async function report(thrown: unknown, asJson: boolean, io: Io): Promise<number> {
  const { asOurError } = await import('./core/system-error.ts');
  const error = asOurError(thrown);
  if (!(error instanceof ElevationError)) {
    io.talk(
      `elevate: BUG: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\nelevate: please report this; nothing after the last line above was done`,
    );
    return 70;
  }
  if (asJson) io.print((await import('./output/json.ts')).jsonLine({ version: 1, error: { code: error.code, message: error.message } }));
  // It can quote what was typed, whatever that was.
  const { oneLine } = await import('./core/text.ts');
  io.talk(`elevate: ${error.code}: ${oneLine(error.message.slice(0, longestMessage))}`);
  return errorExit[error.code];
}
