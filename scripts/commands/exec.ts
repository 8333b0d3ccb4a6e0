import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ElevationError } from '../core/errors.ts';
import type { Instant } from '../core/model.ts';
import { quote } from '../core/text.ts';
import { formatInstant } from '../core/time.ts';
import type { Held } from './held.ts';

export interface HowToRun {
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env: { readonly [name: string]: string | undefined };
  readonly now: () => Instant;
  /** Lets the command run on after the end, with sessions that nothing but the sweep ends. */
  readonly keep: boolean;
  /** A terminal sends Ctrl-C and Ctrl-\ to the command by itself. */
  readonly isInteractive: boolean;
  readonly talk: (line: string) => void;
}

/** Runs a command that finds the access in its own environment, and nobody else does. @returns its exit code, or 128 plus the signal that ended it */
export function exec(
  { id, until, goesOn, claimed: { environment }, leadsClients }: Pick<Held, 'id' | 'until' | 'goesOn' | 'claimed' | 'leadsClients'>,
  how: HowToRun,
): Promise<number> {
  const [program = '', ...args] = how.command;
  return new Promise((resolve, reject) => {
    const inherited = Object.entries(how.env).filter(([name]) => !leadsClients(name));
    let child: ChildProcess;
    try {
      child = spawn(program, args, { cwd: how.cwd, env: { ...Object.fromEntries(inherited), ...environment }, stdio: 'inherit' });
    } catch (error) {
      // Some reasons come as an event, others (ENOTDIR, E2BIG) are thrown.
      reject(notStarted(program, error as NodeJS.ErrnoException));
      return;
    }
    const unwatch = passSignalsOn(child, how.isInteractive);
    const stop = atTheEnd(until, how.now, () => {
      const ended = `elevate: ${goesOn ? `this session of ${id}` : id} ended at ${formatInstant(until)}`;
      how.talk(how.keep ? `${ended}; the command runs on because of --keep` : `${ended}; the command was asked to stop`);
      if (!how.keep) child.kill('SIGTERM');
    });
    const done = () => {
      stop();
      unwatch();
    };
    child.once('error', (error: NodeJS.ErrnoException) => {
      done();
      reject(notStarted(program, error));
    });
    child.once('exit', (code, signal) => {
      done();
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

function notStarted(program: string, { code }: NodeJS.ErrnoException): ElevationError {
  const why = code === 'ENOENT' ? 'there is no such command' : `the system says ${code ?? 'no'}`;
  return new ElevationError('USAGE', `${quote(program)} was not started: ${why}; give the command after "--"`);
}

function passSignalsOn(child: ChildProcess, isInteractive: boolean): () => void {
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  const hold = () => {};
  const handlers = [
    ['SIGTERM', pass],
    ['SIGHUP', pass],
    ['SIGINT', isInteractive ? hold : pass],
    ['SIGQUIT', isInteractive ? hold : pass],
  ] as const;
  for (const [signal, handler] of handlers) process.on(signal, handler);
  return () => {
    for (const [signal, handler] of handlers) process.off(signal, handler);
  };
}

/** Looks at the clock now and then, because a machine that slept has not counted. */
function atTheEnd(end: Instant, now: () => Instant, act: () => void): () => void {
  const longestMs = 15_000;
  let timer: NodeJS.Timeout;
  const look = () => {
    const left = end - now();
    if (left > 0) timer = setTimeout(look, Math.min(left, longestMs));
    else act();
  };
  look();
  return () => clearTimeout(timer);
}
