import { ElevationError, errorExit } from '../core/errors.ts';
import { asOurError } from '../core/system-error.ts';
import { oneLine } from '../core/text.ts';
import { jsonLine } from '../output/json.ts';
import type { Io } from './io.ts';

const longestMessage = 2000;

/** One line for what a user or a system did; a stack only for what is our own bug. */
export function report(thrown: unknown, asJson: boolean, io: Io): number {
  const error = asOurError(thrown);
  if (!(error instanceof ElevationError)) {
    io.talk(
      `elevate: BUG: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\nelevate: please report this; nothing after the last line above was done`,
    );
    return 70;
  }
  if (asJson) io.print(jsonLine({ version: 1, error: { code: error.code, message: error.message } }));
  // It can quote what was typed, whatever that was.
  io.talk(`elevate: ${error.code}: ${oneLine(error.message.slice(0, longestMessage))}`);
  return errorExit[error.code];
}
