import { ElevationError } from '../core/errors.ts';

/** A question with fixed answers. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  /** Shown below the list while the choice is the one pointed at. */
  readonly description?: string;
}
/** What a person can be asked at a terminal. */
export interface Prompts {
  one(message: string, choices: readonly Choice[]): Promise<string>;
  some(message: string, choices: readonly Choice[], fault: (chosen: readonly string[]) => string | null): Promise<readonly string[]>;
  line(message: string, suggestion: string | null, fault: (text: string) => string | null): Promise<string>;
  yes(message: string): Promise<boolean>;
}

export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** The person pressed Ctrl-C, or the terminal is gone: nothing is wrong, and nothing shall be done. */
export class Left extends Error {}

/** Asks on stderr, since stdout is for the result. @throws ElevationError USAGE when the prompt library was not installed with us */
export async function openPrompts(terminal: Terminal = { input: process.stdin, output: process.stderr }): Promise<Prompts> {
  const library = await import('@inquirer/prompts').catch(() => {
    throw new ElevationError(
      'USAGE',
      'asking needs the optional package @inquirer/prompts; install it, or give flags ("elevate request --help")',
    );
  });
  const verdict = (fault: string | null) => fault ?? true;
  return {
    one: (message, choices) => orLeft(library.select({ message, choices: [...choices], pageSize: 12 }, terminal)),
    some: (message, choices, fault) => {
      const validate = (chosen: readonly { readonly value: string }[]) => verdict(fault(chosen.map(({ value }) => value)));
      return orLeft(library.checkbox({ message, choices: [...choices], validate }, terminal));
    },
    line: (message, suggestion, fault) => {
      const prefill = suggestion === null ? {} : { default: suggestion };
      return orLeft(library.input({ message, ...prefill, validate: (text) => verdict(fault(text)) }, terminal));
    },
    yes: (message) => orLeft(library.confirm({ message, default: false }, terminal)),
  };
}

async function orLeft<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && (error.name === 'ExitPromptError' || error.name === 'AbortPromptError')) throw new Left();
    throw error;
  }
}
