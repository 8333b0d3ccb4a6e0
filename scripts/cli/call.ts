import type { Result } from '../commands/result.ts';
import { ElevationError } from '../core/errors.ts';
import type { Io } from './io.ts';

/** What every command line may say. */
export interface Globals {
  readonly json: boolean;
  /** Who acts on a local forge. On GitHub it is whoever the token belongs to. */
  readonly as: string | null;
  /** The folder to work in. */
  readonly repo: string;
}
export type Options = { readonly [name: string]: unknown };
export type Action = (call: Call) => Promise<Result | null>;
export interface Call {
  readonly io: Io;
  readonly globals: Globals;
  /** In the order of the declaration; one that may be left out is undefined. */
  readonly args: readonly (string | undefined)[];
  /** What follows `--`, or a last argument that repeats. */
  readonly rest: readonly string[];
  readonly options: Options;
}

/** An option's text, or null when it was not given. */
export function text(options: Options, name: string): string | null {
  const value = options[name];
  return typeof value === 'string' ? value : null;
}

/** @throws ElevationError USAGE when it was given and is not a whole number of at least 1 */
export function wholeNumber(value: string | null, what: string): number | null {
  if (value === null) return null;
  if (/^[1-9][0-9]{0,8}$/.test(value)) return Number(value);
  throw new ElevationError('USAGE', `${what} takes a whole number from 1 up; see "elevate --help"`);
}
