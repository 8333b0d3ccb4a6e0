import { checkLine, readCheckLine } from '../cli/check.ts';
import { processIo } from '../cli/io.ts';
import { report } from '../cli/report.ts';
// Not called by name, and part of every check of one request.
import '../commands/check.ts';
import '../core/validators/request.accepts.generated.js';

/** Does what `elevate check` does. false: the line is for the whole program, and nothing was done. */
export async function run(argv: readonly string[]): Promise<boolean> {
  const line = readCheckLine(argv);
  if (line === null) return false;
  const io = processIo();
  try {
    process.exitCode = await checkLine(line, io);
  } catch (error) {
    process.exitCode = report(error, argv.includes('--json'), io);
  }
  return true;
}
