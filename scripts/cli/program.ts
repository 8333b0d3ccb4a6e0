import { Command } from 'commander';
import self from '../../package.json' with { type: 'json' };
import { defineAsking } from './asking.ts';
import { defineAuditing } from './auditing.ts';
import { asOurs, type Run } from './define.ts';
import type { Io } from './io.ts';
import { defineOperating } from './operating.ts';
import { definePublishing } from './publishing.ts';

/** Parses a command line, runs its one command and returns the exit code. Commands load what they need only when they run. */
export async function runProgram(argv: readonly string[], io: Io): Promise<number> {
  const run: Run = { io, exit: 0 };
  try {
    await program(run).parseAsync([...argv], { from: 'user' });
    return run.exit;
  } catch (error) {
    return asOurs(error);
  }
}

export function program(run: Run): Command {
  const root = new Command('elevate')
    .description('Just-in-time privilege elevation: a pull request asks, people approve, the merge grants, the clock ends it.')
    .option('--json', 'print one JSON object instead of text')
    .option('--as <name>', 'who acts, on a local forge (default: ELEVATE_AS)')
    .option('--repo <dir>', 'work in this folder instead of the current one')
    .version(self.version, '-V, --version', 'which version this is')
    .helpOption('-h, --help', 'what there is, with examples')
    .addHelpText('after', `\nExamples:\n  $ elevate shapes orders-db\n  $ elevate request\n\n${exitCodes}`);
  defineAsking(root, run);
  defineAuditing(root, run);
  defineOperating(root, run);
  definePublishing(root, run);
  inherit(root, run.io, 'elevate');
  return root;
}

const exitCodes = `Exit codes:
  0 done   1 the answer is no   2 your input   3 a system did not answer or refused
  4 sign in first   5 partly done, somebody should look   8 not decided yet   124 not decided in time`;

/** Every command reports mistakes the same way, and writes where the process says. */
function inherit(command: Command, io: Io, words: string): void {
  command.configureHelp({ showGlobalOptions: true });
  command.exitOverride((error) => {
    error.message += `; "${words} --help" lists what there is`;
    throw error;
  });
  command.showSuggestionAfterError(true);
  command.configureOutput({ writeOut: (out) => io.print(out.trimEnd()), writeErr: () => undefined });
  for (const sub of command.commands) inherit(sub, io, `${words} ${sub.name()}`);
}
