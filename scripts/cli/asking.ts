import type { Command } from 'commander';
import type { Result } from '../commands/result.ts';
import { openContext } from './context.ts';
import { type Call, define, type Options, type Run, text } from './define.ts';

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
      ['--requester <name>', 'for agents: the human it asks for (default: its owner)'],
      ['--dry-run', 'show the file and the verdict; write and push nothing'],
    ],
    [
      'request',
      'request --system orders-db --shape update-rows --param schema=shop \\\n      --param tables=orders,order_lines --ttl 45m --justification "…" \\\n      --rollback "…" --alternatives "…"',
    ],
    request,
  ).option('--param <name=value>', 'a parameter of the shape; a list with commas (repeatable)', collect);
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
  const { request: ask } = await import('../commands/request.ts');
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
  };
  const context = await openContext(io, globals);
  try {
    return await ask(context, draft, { secrets: SecretStore.open(io.env), dryRun: options.dryRun === true, ask: null });
  } finally {
    context.close();
  }
}
