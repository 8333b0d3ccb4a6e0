import type { Command } from 'commander';
import type { Result } from '../commands/result.ts';
import { ElevationError, outcomeExit } from '../core/errors.ts';
import { noPaint } from '../output/paint.ts';
import { claimFlags, claiming } from './claiming.ts';
import { type Call, define, type Run, text } from './define.ts';
import { onHeld, onId } from './on-id.ts';

/** What whoever holds access does with it, and how it is taken back before its time. */
export function defineUsing(root: Command, run: Run): void {
  define(
    root,
    run,
    'claim <id>',
    'Says whether an elevation is granted, until when, and how to use it here. No secret is printed that was not asked for by name.',
    claimFlags,
    ['claim 7f3k9q', 'claim 20261121-orders-db-7f3k9q --pgpass ~/.pgpass-orders', 'claim 8q2m4t --console ./console.html --open'],
    (call) => claiming(call, run),
  );
  define(
    root,
    run,
    'exec <id> [command...]',
    'Runs a command that finds the access in its environment, and hands on its exit code. At the end it is asked to stop.',
    [['--keep', 'let it run on after the end']],
    ['exec 7f3k9q -- psql', 'exec 7f3k9q -- psql -f repair.sql', 'exec 8q2m4t -- aws s3 ls s3://acme-web'],
    (call) => exec(call, run),
  );
  define(
    root,
    run,
    'return <id>',
    'Gives access back before its time: for whoever holds it or asked for it.',
    [['--reason <text>', 'why (default: it is no longer needed)']],
    ['return 7f3k9q', 'return 7f3k9q --reason "done: 12 rows changed"'],
    (call) => takeBack(call, 'return', text(call.options, 'reason') ?? 'Given back: it is no longer needed.'),
  );
  define(
    root,
    run,
    'revoke <id>',
    'Ends anybody’s access before its time. Needs nobody’s approval, since it only takes away.',
    [['--reason <text>', 'why; it stays in the record']],
    ['revoke 7f3k9q --reason "wrong table, see INC-4711"', 'revoke 7f3k9q --as judy-acme --reason "laptop lost" --json'],
    (call) => takeBack(call, 'revoke', text(call.options, 'reason')),
  );
}

async function takeBack(call: Call, as: 'return' | 'revoke', reason: string | null): Promise<Result> {
  if (!reason?.trim()) throw new ElevationError('USAGE', '--reason is missing: say why the access has to end now');
  const { revoke } = await import('../commands/revoke.ts');
  return onId(call, (context, said, secrets) => revoke(context, { said, reason, as, kept: secrets.ids() }));
}

/** The child's exit code becomes ours. While it runs, nothing of the forge is kept open. */
async function exec(call: Call, run: Run): Promise<Result | null> {
  const { io, globals, rest, options } = call;
  if (rest.length === 0) throw new ElevationError('USAGE', 'the command is missing: elevate exec ID -- psql');
  const { heldOrWhyNot } = await import('../commands/held.ts');
  const { exec: start } = await import('../commands/exec.ts');
  const held = await onHeld(call, heldOrWhyNot);
  if ('outcome' in held) {
    // Whoever reads the command's stdout gets nothing of ours in its place.
    if (globals.json) return held;
    io.talk(held.text(noPaint));
    run.exit = outcomeExit[held.outcome];
    return null;
  }
  const how = { command: rest, cwd: io.cwd, env: io.env, now: io.now, keep: options.keep === true };
  run.exit = await start(held, { ...how, isInteractive: io.isInteractive, talk: io.talk });
  return null;
}
