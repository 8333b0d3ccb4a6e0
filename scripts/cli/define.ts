import { type Command, CommanderError } from 'commander';
import { ElevationError, outcomeExit } from '../core/errors.ts';
import { jsonText } from '../output/json.ts';
import { type Action, type Options, text } from './call.ts';
import type { Io } from './io.ts';

export { type Action, type Call, type Globals, type Options, text, wholeNumber } from './call.ts';

/** Collects the exit code of the one command that runs. */
export interface Run {
  readonly io: Io;
  exit: number;
}

/** Declares one command: its words, its options as [flags, meaning], two examples for its help, and what it does. */
export function define(
  parent: Command,
  run: Run,
  words: string,
  about: string,
  flags: readonly (readonly [flags: string, meaning: string])[],
  examples: readonly string[],
  action: Action,
): Command {
  const command = parent.command(words).description(about);
  for (const [name, meaning] of flags) command.option(name, meaning);
  command.addHelpText('after', `\nExamples:\n${examples.map((example) => `  $ elevate ${example}`).join('\n')}`);
  command.action(async (...given: unknown[]) => {
    const positional = given.slice(0, -2);
    const all = command.optsWithGlobals() as Options;
    const rest = positional.flatMap((value) => (Array.isArray(value) ? value.map(String) : []));
    const args = positional.flatMap((value) => (Array.isArray(value) ? [] : [value === undefined ? undefined : String(value)]));
    const globals = {
      json: all.json === true,
      as: text(all, 'as') ?? run.io.env.ELEVATE_AS ?? null,
      repo: text(all, 'repo') ?? run.io.cwd,
    };
    const result = await action({ io: run.io, globals, args, rest, options: all });
    if (!result) return;
    run.exit = outcomeExit[result.outcome];
    run.io.print(globals.json ? jsonText(result.json) : result.text(run.io.paint));
  });
  return command;
}

/** Commander's own complaints become ours: one line, which already says whose help to read, and exit code 2. Help and version are none. */
export function asOurs(error: unknown): number {
  if (!(error instanceof CommanderError)) throw error;
  if (error.exitCode === 0) return 0;
  const said = error.message
    .replace(/^error: /, '')
    .replace(/^\(outputHelp\)/, 'that is not a whole command yet')
    .split('\n')
    .join(' ');
  throw new ElevationError('USAGE', said);
}
