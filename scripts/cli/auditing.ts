import { join } from 'node:path';
import type { Command } from 'commander';
import type { AuditQuery } from '../commands/audit-log.ts';
import type { Result } from '../commands/result.ts';
import { ElevationError } from '../core/errors.ts';
import { tierNames } from '../core/model.ts';
import { didYouMean } from '../core/suggest.ts';
import { quote } from '../core/text.ts';
import type { Git } from '../sources/git.ts';
import type { Context } from './context.ts';
import { type Call, define, type Options, type Run, text } from './define.ts';

/** What readers and operators use: who holds what, what happened, and whether the record and the policy hold. */
export function defineAuditing(root: Command, run: Run): void {
  define(
    root,
    run,
    'shapes [system]',
    'What may be asked for: each shape of access, its tier, how long, who approves.',
    [['--base <rev>', 'the policy of this commit (default: main as this clone knows it)']],
    ['shapes orders-db', 'shapes --json'],
    shapes,
  );
  define(
    root,
    run,
    'status',
    'Who holds what and until when, what is on its way, and whether the sweep is alive (exit code 5: somebody should look).',
    [
      ['--system <name>', 'this system only'],
      ['--person <name>', 'what this person asked for or received'],
    ],
    ['status', 'status --person alice --json'],
    ({ io, globals, options }) =>
      withContext(io, globals, async (context) => {
        const { status } = await import('../commands/status.ts');
        const { statusResult } = await import('../output/status.ts');
        return statusResult(await status(context, { system: text(options, 'system'), person: text(options, 'person') }));
      }),
  );
  define(
    root,
    run,
    'show <id>',
    'Everything about one elevation: the request, what became of it, and the exact statements. The beginning or end of an id will do.',
    [],
    ['show 20261120-orders-db-7f3k9q', 'show 7f3k9q --json'],
    ({ io, globals, args: [id = ''] }) =>
      withContext(io, globals, async (context) => {
        const { show } = await import('../commands/show.ts');
        const { showResult } = await import('../output/show.ts');
        return showResult(await show(context, id));
      }),
  );
  defineRecord(root, run);
  definePolicy(root, run);
  define(
    root,
    run,
    'baseline <system>',
    'Whether the identity that everybody has really only reads, asked of the real system.',
    [['--record', 'note the answer in the ledger']],
    ['baseline orders-db', 'baseline orders-db --record --json'],
    ({ io, globals, args: [system = ''], options }) =>
      withContext(io, globals, async (context) =>
        (await import('../commands/baseline.ts')).baseline(context, system, options.record === true),
      ),
  );
  define(
    root,
    run,
    'completion <shell>',
    'A script that completes commands and options in bash, zsh or fish.',
    [],
    ['completion bash > ~/.local/share/bash-completion/completions/elevate', 'completion fish > ~/.config/fish/completions/elevate.fish'],
    async ({ args: [shell = ''] }) => (await import('../commands/completion.ts')).completion(root, shell),
  );
}

function defineRecord(root: Command, run: Run): void {
  const audit = root.command('audit').description('What the ledger records.');
  define(
    audit,
    run,
    'log',
    'What was granted, refused, missed and ended, oldest first; straight from the ledger, whatever the policy says now.',
    [
      ['--system <name>', 'this system only'],
      ['--tier <tier>', 'this tier only'],
      ['--shape <name>', 'this shape only'],
      ['--person <name>', 'who asked, received, approved or ended it'],
      ['--since <when>', 'from this day or instant on: 2026-11-20 or 2026-11-20T09:00:00Z'],
      ['--until <when>', 'before this instant; a day is included whole (UTC)'],
      ['--outcome <what>', 'granted, refused, missed, expired, revoked, returned, altered, failed, lost, orphan or baseline'],
      ['--csv', 'comma-separated values; a cell that a spreadsheet would take for a formula begins with an apostrophe'],
    ],
    ['audit log --system orders-db --since 2026-10-01 --until 2026-12-31', 'audit log --person alice --outcome granted --csv > alice.csv'],
    auditLog,
  );
  const ledger = root.command('ledger').description('The record itself.');
  define(
    ledger,
    run,
    'verify',
    'Proves the whole ledger again: its chain, every event, every grant down to its file and approvals (exit code 1: something is wrong).',
    [['--tip <commit>', 'a tip noted down earlier, which must still be in it']],
    ['ledger verify', 'ledger verify --tip 9f2c… --json'],
    ({ io, globals, options }) =>
      withContext(io, globals, async (context) => {
        const tip = text(options, 'tip');
        if (tip !== null && !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(tip))
          throw new ElevationError('USAGE', '--tip takes the whole id of a commit (40 or 64 hex digits)');
        return (await import('../commands/ledger-verify.ts')).ledgerVerify(context, tip, io.talk);
      }),
  );
}

function definePolicy(root: Command, run: Run): void {
  const policy = root.command('policy').description('The rules: what may be asked for, and who approves.');
  define(
    policy,
    run,
    'lint',
    'Everything that is wrong with policy/, with file, line and what to do (exit code 1: errors).',
    [['--base <rev>', 'the policy of this commit (default: as it lies in this folder)']],
    ['policy lint', 'policy lint --base origin/main --json'],
    async ({ globals, options }) => {
      const { lint, lintResult, readWhole } = await import('../commands/policy-lint.ts');
      const base = text(options, 'base');
      return lintResult(lint(await readWhole(globals.repo, base)), base === null ? 'policy/' : `policy/ at ${quote(base)}`);
    },
  );
  define(
    policy,
    run,
    'codeowners',
    'CODEOWNERS as policy/ wants it: whom the forge asks for a review.',
    [
      ['--check', 'compare it with the file (exit code 1: they differ)'],
      ['--write', 'write the file'],
    ],
    ['policy codeowners --check', 'policy codeowners --write'],
    async ({ globals, options }) => {
      if (options.check === true && options.write === true) throw new ElevationError('USAGE', 'give --check or --write');
      const how = options.check === true ? 'check' : options.write === true ? 'write' : 'print';
      return (await import('../commands/policy-codeowners.ts')).policyCodeowners(globals.repo, how);
    },
  );
  define(
    policy,
    run,
    'init',
    'Puts an empty skeleton in the place of acme’s sample policy, to begin your own.',
    [['--force', 'even where changes that are not committed, or a policy of your own, would be lost']],
    ['policy init', 'policy init --force'],
    async ({ globals, options }) => (await import('../commands/policy-init.ts')).policyInit(globals.repo, options.force === true),
  );
}

async function shapes({ globals, args: [system], options }: Call): Promise<Result> {
  const commands = await import('../commands/shapes.ts');
  const { shapesResult } = await import('../output/shapes.ts');
  const { Git } = await import('../sources/git.ts');
  const git = Git.open(globals.repo);
  try {
    return shapesResult(await commands.shapes(git, text(options, 'base'), system ?? null));
  } finally {
    git.close();
  }
}

async function auditLog({ io, globals, options }: Call): Promise<Result> {
  if (options.csv === true && globals.json) throw new ElevationError('USAGE', 'give --csv or --json');
  const query = await queryOf(options);
  const commands = await import('../commands/audit-log.ts');
  const { auditResult } = await import('../output/audit-log.ts');
  const { git, ref, close } = await recordOf(io, globals);
  try {
    return auditResult(await commands.auditLog(git, query, ref), query, options.csv === true ? 'csv' : 'table');
  } finally {
    close();
  }
}

/** The repository that holds the ledger: of a local forge with nothing else loaded around it, of GitHub a clone that is brought up to date. */
async function recordOf(io: Call['io'], globals: Call['globals']): Promise<{ git: Git; ref: string; close: () => void }> {
  const { Git } = await import('../sources/git.ts');
  const { forgeOf } = await import('../sources/forge-place.ts');
  const { ledgerRef } = await import('../sources/ledger.ts');
  const clone = Git.open(globals.repo);
  const found = await forgeOf(clone, io.env).finally(() => clone.close());
  if ('dir' in found) {
    const git = Git.open(join(found.dir, 'repo.git'));
    return { git, ref: ledgerRef, close: () => git.close() };
  }
  const { openContext } = await import('./context.ts');
  const { git, ledger, close } = await openContext(io, globals);
  return { git, ref: ledger.ref, close };
}

/** @throws ElevationError USAGE for what cannot be asked: an answer of «nothing» to a mistyped tier would be believed */
async function queryOf(options: Options): Promise<AuditQuery> {
  const { outcomes } = await import('../commands/audit-log-rows.ts');
  const { momentOf } = await import('../commands/audit-log-dates.ts');
  const [system, shape, person] = (['system', 'shape', 'person'] as const).map((name) => nameOf(options, name));
  const tier = oneOf(options, 'tier', tierNames);
  const outcome = oneOf(options, 'outcome', outcomes);
  const since = momentOf(text(options, 'since'), '--since');
  const until = momentOf(text(options, 'until'), '--until');
  if (since !== null && until !== null && since >= until)
    throw new ElevationError('USAGE', '--since is not before --until, so nothing could be in between; swap them');
  return {
    ...(system && { system }),
    ...(tier && { tier }),
    ...(shape && { shape }),
    ...(person && { person }),
    ...(since !== null && { since }),
    ...(until !== null && { until }),
    ...(outcome && { outcome }),
  };
}

function nameOf(options: Options, name: string): string | null {
  const value = text(options, name);
  if (value === null || /^[a-z][a-z0-9-]{0,60}$/.test(value)) return value;
  throw new ElevationError('USAGE', `--${name} takes a name (small letters, digits, hyphens), and ${quote(value)} is none`);
}

function oneOf<T extends string>(options: Options, name: string, allowed: readonly T[]): T | null {
  const value = text(options, name);
  if (value === null) return null;
  const found = allowed.find((one) => one === value);
  if (found) return found;
  const meant = didYouMean(value, allowed);
  throw new ElevationError(
    'USAGE',
    `--${name} takes ${allowed.join(', ')}; ${meant === null ? `${quote(value)} is none of them` : `did you mean ${quote(meant)}?`}`,
  );
}

async function withContext(io: Call['io'], globals: Call['globals'], work: (context: Context) => Promise<Result>): Promise<Result> {
  const { openContext } = await import('./context.ts');
  const context = await openContext(io, globals);
  try {
    return await work(context);
  } finally {
    context.close();
  }
}
