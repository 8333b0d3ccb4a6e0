import type { Command } from 'commander';
import type { Result } from '../commands/result.ts';
import { ElevationError } from '../core/errors.ts';
import { checkHere, tooManyNamed } from './check.ts';
import { type Call, define, type Run, text, wholeNumber } from './define.ts';

/** What runs by itself: the check of a pull request, and the loop. */
export function defineOperating(root: Command, run: Run): void {
  define(
    root,
    run,
    'check [file]',
    'The complete verdict on a request: what would run, who must approve, until when. Changes nothing.',
    [
      ['--pull <number>', 'a pull request of the forge, with its reviews'],
      ['--all', 'every request of this commit'],
      ['--base <rev>', 'judge by the policy of this commit (default: origin/main, or main)'],
    ],
    ['check elevations/orders-db/semi-destructive/2026/11/20261121-orders-db-7f3k9q.yaml', 'check --pull 12 --json'],
    check,
  );
  define(
    root,
    run,
    'reconcile',
    'The one loop: ends what must end, grants what was approved, writes it down. Run it as often as you like.',
    [
      ['--only <what>', '"revoke": end access and nothing else, with the identity that can do nothing else'],
      ['--sweep', 'this run is the clock’s: note in the heartbeat that a sweep was here (implied by --only revoke and --watch)'],
      ['--accept-ledger', 'with --sweep: take a ledger that may have been put back as it is, on the record; docs/on-call.md says when'],
      ['--watch', 'stay, and wake at every end and every few seconds'],
      ['--every <seconds>', 'how often --watch looks for new work (default: 10)'],
      ['--dry-run', 'print the steps and carry out none'],
    ],
    ['reconcile --dry-run', 'reconcile --only revoke'],
    reconcile,
  );
  define(
    root,
    run,
    'demo',
    'The whole life of an elevation on this machine, on a real PostgreSQL. Needs nothing, leaves nothing.',
    [
      ['--target <kind>', 'on another server: vault or aws, which is installed when it is not there (default: postgres)'],
      ['--refused', 'another run: a request that is refused, with its findings'],
    ],
    ['demo', 'demo --target vault', 'demo --target aws --refused'],
    demo,
  );
}

async function check(call: Call): Promise<Result> {
  const { io, globals, args, options } = call;
  const pull = wholeNumber(text(options, 'pull'), '--pull');
  if (pull === null) return checkHere(call);
  if (args[0] !== undefined || options.all === true) throw tooManyNamed();
  const { openContext } = await import('./context.ts');
  const context = await openContext(io, globals);
  try {
    return await (await import('../commands/check-changes.ts')).checkPull(context, pull);
  } finally {
    context.close();
  }
}

const longestEvery = 86_400;

async function demo({ io, globals, options }: Call): Promise<null> {
  if (globals.json) throw new ElevationError('USAGE', 'the demo tells a story, which is for people; leave out --json');
  const { isSettingName, settings } = await import('../demo/setting.ts');
  const { playGranted, playRefused } = await import('../demo/story.ts');
  const target = text(options, 'target') ?? 'postgres';
  if (!isSettingName(target)) throw new ElevationError('USAGE', `--target takes one of: ${Object.keys(settings).join(', ')}`);
  await (options.refused === true ? playRefused(io, target) : playGranted(io, target));
  return null;
}

async function reconcile({ io, globals, options }: Call): Promise<Result | null> {
  const only = text(options, 'only');
  if (only !== null && only !== 'revoke') throw new ElevationError('USAGE', '--only takes "revoke"; without it the loop does everything');
  const acceptsLedger = options.acceptLedger === true;
  if (acceptsLedger && (options.sweep !== true || only !== null || options.watch === true))
    throw new ElevationError('USAGE', '--accept-ledger goes with --sweep, and with neither --only nor --watch');
  const every = wholeNumber(text(options, 'every'), '--every') ?? 10;
  // A loop that looks more seldom protects nobody.
  if (every > longestEvery) throw new ElevationError('USAGE', `--every takes seconds, ${longestEvery} (a day) at the most`);
  const { openContext } = await import('./context.ts');
  const { reconcile: turn } = await import('../commands/reconcile.ts');
  const { reconcileResult } = await import('../output/reconcile.ts');
  const { jsonLine } = await import('../output/json.ts');
  const context = await openContext(io, globals, 'as-it-is');
  const isSweep = options.sweep === true || only === 'revoke' || options.watch === true;
  const how = { only: only ?? 'everything', dryRun: options.dryRun === true, isSweep, acceptsLedger } as const;
  try {
    if (options.watch !== true) return reconcileResult(await turn(context, how));
    const { watch } = await import('../commands/watch.ts');
    await watch(() => turn(context, how), {
      now: io.now,
      everyMs: every * 1000,
      say: (outcome) => io.print(globals.json ? jsonLine(reconcileResult(outcome).json) : reconcileResult(outcome).text(io.paint)),
      warn: io.talk,
    });
    return null;
  } finally {
    context.close();
  }
}
