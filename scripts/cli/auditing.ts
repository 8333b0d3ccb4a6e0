import type { Command } from 'commander';
import type { Result } from '../commands/result.ts';
import { ElevationError } from '../core/errors.ts';
import { quote } from '../core/text.ts';
import { type Call, define, type Run, text } from './define.ts';
import { defineRecord, withContext } from './record.ts';

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
    'baseline [system]',
    'Whether the identity that everybody has really only reads, and what would keep a grant from being made, asked of the real system (exit code 1: it can write; 5: a grant would fail).',
    [
      [
        '--all',
        'every system; one that does not answer is named, and the others are asked (exit code 5); on GitHub also the rules of main and ledger',
      ],
      ['--record', 'note the answer in the ledger, with an alarm if it can write and not as it could the last time'],
      ['--deep', 'also look at every access that lives there under our mark, however many there are'],
    ],
    ['baseline orders-db', 'baseline --all --record --json'],
    baseline,
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
    'replay',
    'Which past decisions would have come out differently by the policy in this folder (exit code 1: some would; fetches nothing).',
    [
      ['--base <rev>', 'the policy of this commit instead'],
      ['--since <when>', 'decisions from this day or instant on, or as old as this (2160h) at the most; default: all in this clone'],
      ['--report', 'in a workflow run: tell it in the summary and as a notice; a difference is somebody’s to look at, and exits 0'],
    ],
    ['policy replay', 'policy replay --base origin/stricter --since 2026-10-01 --json'],
    async (call) => (await import('./policy-replay.ts')).policyReplay(call),
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
      if (options.check === true && options.write === true) throw new ElevationError('USAGE', 'give --check or --write, not both');
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
  define(
    policy,
    run,
    'render <kind> <system>',
    'What an administrator puts into a system, where that follows from its shapes: the static policies of a Vault.',
    [
      ['--base <rev>', 'by the policy of this commit (default: main as this clone knows it)'],
      ['--write <folder>', 'one file each, instead of printing them'],
    ],
    ['policy render vault web-kv', 'policy render vault web-kv --write rendered'],
    render,
  );
}

async function baseline({ io, globals, args: [system], options }: Call): Promise<Result> {
  const isAll = options.all === true;
  if (isAll === (system !== undefined)) throw new ElevationError('USAGE', 'name one system, or give --all');
  const how = { record: options.record === true, deep: options.deep === true };
  return withContext(io, globals, async (context) => {
    const commands = await import('../commands/baseline.ts');
    return system === undefined ? commands.baselineOfAll(context, how) : commands.baseline(context, system, how);
  });
}

async function render({ globals, args: [kind = '', system = ''], options }: Call): Promise<Result> {
  const { policyRender } = await import('../commands/policy-render.ts');
  const { Git } = await import('../sources/git.ts');
  const git = Git.open(globals.repo);
  try {
    return await policyRender(git, kind, system, text(options, 'base'), text(options, 'write'));
  } finally {
    git.close();
  }
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
