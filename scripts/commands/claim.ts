import { ElevationError } from '../core/errors.ts';
import { formatInstant } from '../core/time.ts';
import { storyJson, storySays } from '../output/story.ts';
import { wrap } from '../output/table.ts';
import { writePrivate } from '../sources/secrets.ts';
import { type Claimant, type Held, heldOrWhyNot } from './held.ts';
import type { Result } from './result.ts';
import type { Tools } from './tools.ts';

/** Whether an elevation can be used here, until when, and how. The secret itself goes into no output, at most into a file of its own. */
export async function claim(tools: Tools, said: string, claimant: Claimant, pgpass: string | null): Promise<Result> {
  const held = await heldOrWhyNot(tools, said, claimant);
  if ('outcome' in held) return held;
  if (pgpass !== null) writePrivate(pgpass, pgpassLine(held));
  const { id, story, system, claimed } = held;
  const short = id.slice(-6);
  const now = tools.now();
  return {
    outcome: 'done',
    json: { ...storyJson(id, story, now), system: system.name, pgpass },
    text: (paint) =>
      [
        `${paint('green', '✓')} ${id}`,
        wrap(storySays(story, now), '  '),
        wrap(`nothing of it is left after ${formatInstant(story.effectiveEnd)}`, '  '),
        '',
        `Use it:       elevate exec ${short} -- psql`,
        ...(pgpass === null
          ? []
          : [
              `or:           PGPASSFILE=${pgpass} psql -h ${claimed.environment.PGHOST} …`,
              `              as ${claimed.environment.PGUSER}`,
            ]),
        `Give it back: elevate return ${short}`,
      ].join('\n'),
  };
}

/** Source: the PostgreSQL manual, "The Password File": a colon or backslash within a field is written after a backslash. */
function pgpassLine({ claimed: { environment }, system }: Held): string {
  const fields = ['PGHOST', 'PGPORT', 'PGDATABASE', 'PGUSER', 'PGPASSWORD'].map((name) => environment[name]);
  if (fields.includes(undefined))
    throw new ElevationError('USAGE', `--pgpass is for PostgreSQL, and ${system.name} is none; use "elevate exec"`);
  return `${fields.map((field) => String(field).replace(/[\\:]/g, '\\$&')).join(':')}\n`;
}
