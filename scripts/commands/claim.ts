import { ElevationError } from '../core/errors.ts';
import { formatInstant } from '../core/time.ts';
import { noPaint } from '../output/paint.ts';
import { storyJson, storySays } from '../output/story.ts';
import { wrap } from '../output/table.ts';
import { writePrivate } from '../sources/secrets.ts';
import type { Acting } from './acting.ts';
import { consolePage } from './claim-console.ts';
import { type Claimant, type Held, heldOrWhyNot } from './held.ts';
import type { Result } from './result.ts';

/** Files that it is written to, each new and for its owner alone. */
export interface ClaimFiles {
  readonly pgpass: string | null;
  readonly console: string | null;
}

/** Whether an elevation can be used here, until when, and how. The secret itself goes into no output, at most into a file of its own. */
export async function claim(tools: Acting, said: string, claimant: Claimant, files: ClaimFiles): Promise<Result> {
  const held = await heldOrWhyNot(tools, said, claimant);
  if ('outcome' in held) return held;
  if (files.pgpass !== null) writePrivate(files.pgpass, pgpassLine(held));
  if (files.console !== null) writePrivate(files.console, consolePage(held.id, await signInOf(held)));
  const { id, story, system, until } = held;
  const now = tools.now();
  const json = { ...storyJson(id, story, now), system: system.name, until: formatInstant(until), ...files };
  return {
    outcome: 'done',
    json,
    text: (paint) =>
      [
        `${paint('green', '✓')} ${id}`,
        wrap(storySays(story, now), '  '),
        wrap(`nothing of it is left after ${formatInstant(story.effectiveEnd)}`, '  '),
        '',
        ...waysToUse(held, files),
        `Give it back: elevate return ${id.slice(-6)}`,
      ].join('\n'),
  };
}

/** The access itself, for the program that has asked for it. Who cannot have it reads why where people read; stdout stays empty. */
export async function claimFor(
  tools: Acting,
  said: string,
  claimant: Claimant,
  as: 'credential-process' | 'sign-in',
): Promise<Result | { readonly secret: string }> {
  const held = await heldOrWhyNot(tools, said, claimant);
  if ('outcome' in held) return { ...held, text: () => held.text(noPaint) };
  if (as === 'sign-in') return { secret: await signInOf(held) };
  const { credentialProcess } = held.claimed;
  if (!credentialProcess)
    throw new ElevationError('USAGE', `--credential-process is for AWS, and ${held.system.name} is none; use "elevate exec"`);
  return { secret: JSON.stringify(credentialProcess) };
}

function signInOf({ claimed, system }: Held): Promise<string> {
  if (!claimed.signIn) throw new ElevationError('USAGE', `--console is for AWS, and ${system.name} is none; use "elevate exec"`);
  return claimed.signIn();
}

function waysToUse({ id, claimed: { environment, credentialProcess }, client }: Held, { pgpass, console }: ClaimFiles): string[] {
  const short = id.slice(-6);
  return [
    `Use it:       elevate exec ${short} -- ${client}`,
    ...(credentialProcess
      ? [
          `or a profile: credential_process = elevate claim ${short} --credential-process`,
          '              with --repo DIR, for where this repository is',
        ]
      : []),
    ...(pgpass === null
      ? []
      : [`or:           PGPASSFILE=${pgpass} psql -h ${environment.PGHOST} …`, `              as ${environment.PGUSER}`]),
    ...(console === null ? [] : [`or:           open ${console}`, '              within 15 minutes, and delete it: whoever has it is in']),
  ];
}

/** Source: the PostgreSQL manual, "The Password File": a colon or backslash within a field is written after a backslash. */
function pgpassLine({ claimed: { environment }, system }: Held): string {
  const fields = ['PGHOST', 'PGPORT', 'PGDATABASE', 'PGUSER', 'PGPASSWORD'].map((name) => environment[name]);
  if (fields.includes(undefined))
    throw new ElevationError('USAGE', `--pgpass is for PostgreSQL, and ${system.name} is none; use "elevate exec"`);
  return `${fields.map((field) => String(field).replace(/[\\:]/g, '\\$&')).join(':')}\n`;
}
