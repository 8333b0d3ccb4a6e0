import { type Io, processIo } from './cli/io.ts';

/** Runs one command line, prints its outcome and sets the exit code; never calls process.exit, which cuts off what a pipe has not taken. */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<void> {
  process.exitCode = await exitCodeOf(argv, io);
}

export async function exitCodeOf(argv: readonly string[], io: Io): Promise<number> {
  try {
    if (argv.includes('check')) {
      const { checkLine, readCheckLine } = await import('./cli/check.ts');
      const line = readCheckLine(argv);
      if (line !== null) return await checkLine(line, io);
    }
    const { runProgram } = await import('./cli/program.ts');
    return await runProgram(argv, io);
  } catch (error) {
    const { report } = await import('./cli/report.ts');
    return report(error, argv.includes('--json'), io);
  }
}
