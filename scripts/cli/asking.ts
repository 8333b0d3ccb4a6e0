import type { Command } from 'commander';
import type { HowToAsk } from '../commands/request.ts';
import type { Result } from '../commands/result.ts';
import { ElevationError } from '../core/errors.ts';
import { parseDuration, parseInstant } from '../core/time.ts';
import { defineApproving, onPull } from './approving.ts';
import { type Call, define, type Options, type Run, text } from './define.ts';
import type { Io } from './io.ts';
import { onId } from './on-id.ts';
import { defineUsing } from './using.ts';

/** What whoever needs access does: asks, and sees how it stands. */
export function defineAsking(root: Command, run: Run): void {
  define(
    root,
    run,
    'request',
    'Ask for access: makes the file, the secret that stays here, a branch and a pull request. On a terminal it asks for what is missing.',
    [
      ['--system <name>', 'what the access is to'],
      ['--shape <name>', 'the kind of access; "elevate shapes" lists them'],
      ['--ttl <duration>', 'how long, such as 45m (default: the tier’s)'],
      ['--justification <text>', 'what will be done and why'],
      ['--rollback <text>', 'how it is undone'],
      ['--alternatives <text>', 'what else was considered, where the tier asks'],
      ['--incident <id>', 'such as INC-4711, where the tier asks'],
      ['--subject <name>', 'who receives it (default: who asks)'],
      ['--not-before <time>', 'planned work: 2026-11-21T18:00:00Z'],
      ['--run <number@commit>', 'for a workload: the one run that may claim it'],
      ['--requester <name>', 'for agents: the human it asks for (default: its owner)'],
      ['--dry-run', 'show the file and the verdict; write and push nothing'],
    ],
    [
      'request',
      'request --system orders-db --shape update-rows --param schema=shop \\\n      --param tables=orders,order_lines --ttl 45m --justification "…" \\\n      --rollback "…" --alternatives "…"',
    ],
    request,
  ).option('--param <name=value>', 'a parameter of the shape; a list with commas (repeatable)', collect);
  define(
    root,
    run,
    'why <pull>',
    'Per rule: which approvals count, which do not and why, who could still approve; and what else is missing.',
    [],
    ['why 12', 'why 12 --json'],
    async (call) => {
      const { why } = await import('../commands/why.ts');
      return onPull(call, why);
    },
  );
  define(
    root,
    run,
    'simulate <pull>',
    'What if these people approved, at that time? The same verdict as "why"; nothing is changed.',
    [['--at <time>', 'such as 2026-11-21T18:00:00Z (default: now)']],
    ['simulate 12 --approve bob --approve carol', 'simulate 12 --approve carol --at 2026-11-23T09:30:00+01:00'],
    simulate,
  ).option('--approve <name>', 'who approves, and signs where the rule asks for it (repeatable)', collect);
  define(
    root,
    run,
    'wait <pull-or-id>',
    'Waits: for a pull request, until it is decided; for an id, until it is granted or refused.',
    [['--timeout <duration>', 'give up after this long, with exit code 124 (default: 30m)']],
    ['wait 12', 'wait 7f3k9q --timeout 5m && elevate exec 7f3k9q -- psql'],
    wait,
  );
  defineApproving(root, run);
  defineUsing(root, run);
}

/** For an option that may be given several times. */
export function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/** What `collect` gathered; empty where the option was not given. */
export function list(options: Options, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value.map(String) : [];
}

async function request({ io, globals, options }: Call): Promise<Result> {
  const { request: make, notAsked } = await import('../commands/request.ts');
  const { paramsOf } = await import('../commands/request/draft.ts');
  const { SecretStore } = await import('../sources/secrets.ts');
  const said = (name: string) => text(options, name);
  const draft = {
    system: said('system'),
    shape: said('shape'),
    params: paramsOf(list(options, 'param')),
    ttl: said('ttl'),
    requester: said('requester'),
    subject: said('subject'),
    justification: said('justification'),
    rollback: said('rollback'),
    alternatives: said('alternatives'),
    incident: said('incident'),
    notBefore: said('notBefore'),
    run: said('run'),
  };
  const { Left } = await import('../sources/prompts.ts');
  const ask = io.isInteractive && !globals.json ? await asker(io) : null;
  const { openContext } = await import('./context.ts');
  const context = await openContext(io, globals);
  try {
    return await make(context, draft, { secrets: SecretStore.open(io.env), dryRun: options.dryRun === true, ask });
  } catch (error) {
    if (error instanceof Left) return notAsked();
    throw error;
  } finally {
    context.close();
  }
}

async function asker({ talk }: Io): Promise<HowToAsk['ask']> {
  const { askFor } = await import('../commands/request/ask.ts');
  const { openPrompts } = await import('../sources/prompts.ts');
  return async (draft, offers) => askFor(draft, offers, await openPrompts(), talk);
}

async function simulate(call: Call): Promise<Result> {
  const { simulate: assume } = await import('../commands/simulate.ts');
  const said = text(call.options, 'at');
  const at = said === null ? null : parseInstant(said);
  if (said !== null && at === null) throw new ElevationError('USAGE', '--at takes a time with its offset, such as 2026-11-21T18:00:00Z');
  const approve = list(call.options, 'approve');
  return onPull(call, (context, pull) => assume(context, pull, { approve, at }));
}

/** A number is a pull request; anything else is looked for among the ids. */
async function wait(call: Call): Promise<Result> {
  const { waitForGrant, waitForPull } = await import('../commands/wait.ts');
  const timeout = parseDuration(text(call.options, 'timeout') ?? '30m');
  if (timeout === null) throw new ElevationError('USAGE', '--timeout takes a duration such as 90s, 30m or 2h');
  const patience = { timeoutMs: timeout * 1000, say: call.io.talk };
  if (/^[0-9]{1,5}$/.test(call.args[0] ?? '')) return onPull(call, (context, pull) => waitForPull(context, pull, patience));
  const { findId } = await import('../commands/find-id.ts');
  return onId(call, async (context, said, secrets) => waitForGrant(context, await findId(context, said, secrets.ids()), patience));
}
