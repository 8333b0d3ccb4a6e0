import { errorExit } from '../core/errors.ts';
import type { WorkflowCommand } from '../output/github/workflow-command.ts';
import { guardOutput, type Paint } from '../output/paint.ts';
import { fs, util } from '../sources/node.ts';

/** The process as commands see it, so that a test can stand in for it. */
export interface Io {
  readonly env: { readonly [name: string]: string | undefined };
  readonly cwd: string;
  readonly now: () => number;
  /** A person sits at a terminal and can be asked. */
  readonly isInteractive: boolean;
  /** The result, to stdout. */
  readonly print: (text: string) => void;
  /** The talk, to stderr. */
  readonly talk: (text: string) => void;
  readonly paint: Paint;
  /** In a workflow run: a line that the runner obeys. It alone goes past the guard, since its own type has escaped it. */
  readonly command?: (command: WorkflowCommand) => void;
}

export function processIo(): Io {
  const { env, stdout } = process;
  // Whoever reads may stop early (`| head`): that is no error, and what is being done goes on. A disk that is full is one, told at the end.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.once('exit', () => tellUnwritten(error.code ?? 'no'));
  });
  return {
    env,
    // Asked when it is needed: a folder that somebody has removed meanwhile is told like any other mistake.
    get cwd() {
      return process.cwd();
    },
    now: Date.now,
    get isInteractive() {
      return process.stdin.isTTY === true && stdout.isTTY === true;
    },
    print: (text) => void stdout.write(`${guardOutput(text)}\n`),
    talk: (text) => void stderr().write(`${guardOutput(text)}\n`),
    paint: (colour, text) => util.styleText(colour, text, { stream: stdout }),
    ...(env.GITHUB_ACTIONS === 'true' && { command: (command: WorkflowCommand) => void stdout.write(`${command}\n`) }),
  };
}

/** Opened by the first word of talk. When it takes none there is nobody to tell, and the exit code still does. */
function stderr(): NodeJS.WriteStream {
  if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', () => {});
  return process.stderr;
}

/** As the process ends, when nothing can set another exit code any more. What was done is done. */
function tellUnwritten(why: string): void {
  process.exitCode = errorExit.OUTPUT_LOST;
  try {
    fs.writeSync(
      2,
      `elevate: OUTPUT_LOST: the result could not be written (the system says ${why}); make room, and look at "elevate status"\n`,
    );
  } catch {} // nor there
}
