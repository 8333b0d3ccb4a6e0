import { styleText } from 'node:util';
import type { WorkflowCommand } from '../output/github/workflow-command.ts';
import { guardOutput, type Paint } from '../output/paint.ts';

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
  const { env, stdout, stderr, stdin } = process;
  // Whoever reads may stop early (`| head`): that is no error, and what is being done goes on.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    env,
    cwd: process.cwd(),
    now: Date.now,
    isInteractive: stdin.isTTY === true && stdout.isTTY === true,
    print: (text) => void stdout.write(`${guardOutput(text)}\n`),
    talk: (text) => void stderr.write(`${guardOutput(text)}\n`),
    paint: (colour, text) => styleText(colour, text, { stream: stdout }),
    ...(env.GITHUB_ACTIONS === 'true' && { command: (command: WorkflowCommand) => void stdout.write(`${command}\n`) }),
  };
}
