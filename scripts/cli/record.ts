import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { AuditQuery } from '../commands/audit-log.ts';
import type { Logs } from '../commands/audit-trace.ts';
import type { Result } from '../commands/result.ts';
import { ElevationError } from '../core/errors.ts';
import { tierNames } from '../core/model.ts';
import type { PgpKey } from '../core/pgp.ts';
import { didYouMean } from '../core/suggest.ts';
import { quote } from '../core/text.ts';
import type { Git } from '../sources/git.ts';
import type { Context } from './context.ts';
import { type Call, define, type Options, type Run, text } from './define.ts';

/** What auditors use: what happened, whether a decision was right, and whether the record holds. */
export function defineRecord(root: Command, run: Run): void {
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
      [
        '--outcome <what>',
        'granted, refused, missed, expired, revoked, returned, altered, unclaimed, taken, failed, lost, orphan, baseline or accepted',
      ],
      ['--csv', 'comma-separated values; a cell that a spreadsheet would take for a formula begins with an apostrophe'],
    ],
    ['audit log --system orders-db --since 2026-10-01 --until 2026-12-31', 'audit log --person alice --outcome granted --csv > alice.csv'],
    auditLog,
  );
  define(
    audit,
    run,
    'trace <id>',
    'What was done under one elevation: its entries in exported logs (exit code 1: access outside of its time; 5: something is unreadable or doubtful).',
    [
      ['--cloudtrail <file...>', 'CloudTrail: files of {"Records":[…]}, or one event per line'],
      ['--vault <file...>', 'Vault: files of an audit device'],
      ['--postgres <file...>', 'PostgreSQL: csvlog, jsonlog, or a plain log with the log_line_prefix of docs/audit.md'],
    ],
    [
      'audit trace 7f3k9q --postgres "log/postgresql-*.json" --vault audit.log.gz',
      'audit trace 20261121-orders-db-7f3k9q --cloudtrail "trail/**/*.json.gz" --json',
    ],
    auditTrace,
  );
  define(
    root,
    run,
    'replay <id>',
    'Judges a decision once more, offline: by the evidence that the ledger kept and the policy of that day (exit code 1: another verdict).',
    [],
    ['replay 7f3k9q', 'replay 20261121-orders-db-7f3k9q --json'],
    replay,
  );
  const ledger = root.command('ledger').description('The record itself.');
  define(
    ledger,
    run,
    'verify',
    'Proves the whole ledger again: its chain, every event, every grant down to its file and approvals (exit code 1: something is wrong).',
    [
      ['--tip <commit>', 'a tip noted down earlier, which must still be in it'],
      ['--forge-key <file>', 'the key with which the forge signs what it commits, as an armored OpenPGP block'],
    ],
    ['ledger verify', 'ledger verify --tip 9f2c… --json'],
    ({ io, globals, options }) =>
      withContext(io, globals, async (context) => {
        const tip = text(options, 'tip');
        if (tip !== null && !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(tip))
          throw new ElevationError('USAGE', '--tip takes the whole id of a commit (40 or 64 hex digits)');
        const forgeKeys = await forgeKeysIn(text(options, 'forgeKey'), io.cwd);
        return (await import('../commands/ledger-verify.ts')).ledgerVerify(context, { knownTip: tip, forgeKeys }, io.talk);
      }),
  );
}

async function forgeKeysIn(file: string | null, cwd: string): Promise<PgpKey[]> {
  if (file === null) return [];
  const { readPgpKeys } = await import('../core/pgp.ts');
  const text = await readFile(resolve(cwd, file), 'latin1').catch(() => '');
  const keys = readPgpKeys(text);
  if (keys.length > 0) return keys;
  throw new ElevationError(
    'INPUT_INVALID',
    `${file} holds no OpenPGP key that is known here (RSA or Ed25519, armored); fetch the forge’s again`,
  );
}

/** Asks no forge: what is needed is in the repository. */
async function replay({ io, globals, args: [id = ''] }: Call): Promise<Result> {
  const { openContext } = await import('./context.ts');
  const context = await openContext(io, globals, 'as-it-is');
  try {
    return await (await import('../commands/replay.ts')).replay(context, id);
  } finally {
    context.close();
  }
}

async function auditLog({ io, globals, options }: Call): Promise<Result> {
  if (options.csv === true && globals.json) throw new ElevationError('USAGE', 'give --csv or --json, not both');
  const query = await queryOf(options);
  const commands = await import('../commands/audit-log.ts');
  const { auditResult } = await import('../output/audit-log.ts');
  const { git, ref, mainRef, close } = await recordOf(io, globals);
  try {
    const answer = await commands.auditLog(git, query, ref);
    const isNamed = query.system !== undefined || query.person !== undefined;
    // Only now, because it reads the policy and the whole ledger.
    if (isNamed && answer.rows.length === 0) {
      const { namesInLedger, refuseUnknown } = await import('../commands/known-names.ts');
      await refuseUnknown(git, mainRef, query, () => namesInLedger(git, ref));
    }
    return auditResult(answer, query, options.csv === true ? 'csv' : 'table');
  } finally {
    close();
  }
}

async function auditTrace({ io, globals, args: [id = ''], options }: Call): Promise<Result> {
  const { logKinds } = await import('../core/trace/entry.ts');
  const { logFiles } = await import('../sources/log-files.ts');
  const named = logKinds.flatMap((kind) => texts(options[kind]));
  if (named.length === 0)
    throw new ElevationError('USAGE', 'give the logs to look through: --cloudtrail, --vault or --postgres, with files');
  const filesOf = (given: unknown) => logFiles(texts(given), io.cwd);
  const logs: Logs = {
    cloudtrail: await filesOf(options.cloudtrail),
    vault: await filesOf(options.vault),
    postgres: await filesOf(options.postgres),
  };
  const pipe = logs.cloudtrail.find(({ isPipe }) => isPipe);
  if (pipe)
    throw new ElevationError('USAGE', `${quote(pipe.name)} can be read once only, and chained sessions take a second reading; give a file`);
  const { auditTrace: trace } = await import('../commands/audit-trace.ts');
  const { traceResult } = await import('../output/audit-trace.ts');
  return withContext(io, globals, async (context) => traceResult(await trace(context, id, logs, io.talk)));
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** The repository that holds the ledger: of a local forge with nothing else loaded around it, of GitHub a clone that is brought up to date. */
async function recordOf(io: Call['io'], globals: Call['globals']): Promise<{ git: Git; ref: string; mainRef: string; close: () => void }> {
  const { Git } = await import('../sources/git.ts');
  const { forgeOf } = await import('../sources/forge-place.ts');
  const { ledgerRef } = await import('../sources/ledger.ts');
  const clone = Git.open(globals.repo);
  const found = await forgeOf(clone, io.env).finally(() => clone.close());
  if ('dir' in found) {
    const git = Git.open(join(found.dir, 'repo.git'));
    return { git, ref: ledgerRef, mainRef: 'refs/heads/main', close: () => git.close() };
  }
  const { openContext } = await import('./context.ts');
  const { git, ledger, mainRef, close } = await openContext(io, globals);
  return { git, ref: ledger.ref, mainRef, close };
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

export async function withContext(io: Call['io'], globals: Call['globals'], work: (context: Context) => Promise<Result>): Promise<Result> {
  const { openContext } = await import('./context.ts');
  const context = await openContext(io, globals);
  try {
    return await work(context);
  } finally {
    context.close();
  }
}
