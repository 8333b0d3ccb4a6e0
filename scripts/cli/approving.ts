import type { Command } from 'commander';
import type { ActingLocally } from '../commands/acting.ts';
import type { Result } from '../commands/result.ts';
import { ElevationError } from '../core/errors.ts';
import type { Context } from './context.ts';
import { type Call, define, type Run, text, wholeNumber } from './define.ts';

/** What whoever approves does. On GitHub the pull request's page does it; these are for a local forge. */
export function defineApproving(root: Command, run: Run): void {
  define(
    root,
    run,
    'approve <pull>',
    'Shows exactly what a pull request asks for, and approves it. Local forge only; on GitHub its page does it.',
    [
      ['--sign', 'with an SSH signature over what was shown, where the tier asks for one'],
      ['--key <file>', 'the key to sign with (default: ~/.ssh/id_ed25519)'],
      ['--yes', 'do not ask once more on a terminal'],
    ],
    ['approve 12 --as bob-acme', 'approve 12 --as carol-acme --sign --key ~/.ssh/id_ed25519_sk'],
    approve,
  );
  define(
    root,
    run,
    'reject <pull>',
    'Asks for changes, which blocks a pull request until you approve it. Local forge only.',
    [['--reason <text>', 'why; the requester reads it']],
    ['reject 12 --as carol-acme --reason "the table is wrong"', 'reject 12 --as bob-acme --reason "see INC-4711" --json'],
    async (call) => {
      const reason = text(call.options, 'reason');
      if (!reason?.trim()) throw new ElevationError('USAGE', '--reason is missing: say what has to change');
      const { reject } = await import('../commands/approve.ts');
      return onPullLocally(call, (context, pull) => reject(context, pull, reason));
    },
  );
  define(
    root,
    run,
    'merge <pull>',
    'Merges a pull request that has all it needs; the loop then decides once more, and grants. Local forge only.',
    [
      ['--method <how>', 'squash, merge or rebase (default: squash)'],
      ['--anyway', 'also what is not ready: it will not be granted'],
    ],
    ['merge 12 --as alice-acme', 'merge 12 --as alice-acme --method rebase'],
    async (call) => {
      const { merge, mergeMethods } = await import('../commands/merge.ts');
      const said = text(call.options, 'method') ?? 'squash';
      const method = mergeMethods.find((one) => one === said);
      if (!method) throw new ElevationError('USAGE', `--method takes ${mergeMethods.join(', ')}`);
      return onPullLocally(call, (context, pull) => merge(context, pull, { method, anyway: call.options.anyway === true }));
    },
  );
}

/** Opens the context, acts on the pull request that the first argument names, and closes again. */
export async function onPull(call: Call, act: (context: Context, pull: number) => Promise<Result>): Promise<Result> {
  const pull = wholeNumber(call.args[0] ?? '', 'the number of a pull request');
  const { openContext } = await import('./context.ts');
  const context = await openContext(call.io, call.globals);
  try {
    return await act(context, pull ?? 0);
  } finally {
    context.close();
  }
}

async function onPullLocally(call: Call, act: (context: ActingLocally, pull: number) => Promise<Result>): Promise<Result> {
  const { locally } = await import('./context.ts');
  return onPull(call, async (context, pull) => act(locally(context), pull));
}

async function approve(call: Call): Promise<Result> {
  const { io, globals, options } = call;
  const { approve: act } = await import('../commands/approve.ts');
  const key = text(options, 'key');
  if (key !== null && options.sign !== true) throw new ElevationError('USAGE', '--key is for --sign');
  const sign = options.sign === true ? { key } : null;
  // With --json the page is talk, so that stdout stays one object.
  const show = globals.json ? io.talk : io.print;
  const isAsked = io.isInteractive && !globals.json && options.yes !== true;
  const confirm = isAsked ? wantsIt : null;
  return onPullLocally(call, (context, pull) => act(context, pull, { sign, env: io.env, show, confirm }));
}

/** Ctrl-C is a no. */
async function wantsIt(): Promise<boolean> {
  const { Left, openPrompts } = await import('../sources/prompts.ts');
  const prompts = await openPrompts();
  return prompts.yes('Approve it?').catch((error: unknown) => {
    if (error instanceof Left) return false;
    throw error;
  });
}
