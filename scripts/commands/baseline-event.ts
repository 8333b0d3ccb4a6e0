import { randomBytes } from 'node:crypto';
import { digestOf } from '../core/canonical.ts';
import type { BaselineEvent } from '../core/events.ts';
import type { Finding } from '../core/findings.ts';
import type { Obstacle } from '../core/obstacles.ts';
import { formatInstant } from '../core/time.ts';
import { readEvents } from '../sources/ledger-log.ts';
import type { Tools } from './tools.ts';

/** So many stand in the ledger; the digest is of all. */
const kept = 50;
const keptPlaces = 20;

/** What the ledger keeps of a baseline. Alarm: the identity can write, and not in the same way as the last time that it was asked. */
export async function baselineEvent(
  { git, ledger, now }: Pick<Tools, 'git' | 'ledger' | 'now'>,
  system: string,
  wrong: readonly Finding[],
  obstacles: readonly Obstacle[],
): Promise<BaselineEvent> {
  const findings = wrong.map(({ code, details = {} }) => ({ code, details: { ...details } })).sort(byText);
  const digest = digestOf(findings);
  const codes = [...new Set(findings.map(({ code }) => code))];
  const last = await lastOf(git, ledger.ref, system);
  return {
    ...{ version: 1, kind: 'baseline', at: formatInstant(now()), run: randomBytes(4).toString('hex'), system, codes },
    ...(wrong.length > 0 && { findings: findings.slice(0, kept), digest, alarm: last?.digest !== digest }),
    ...(obstacles.length > 0 && { obstacles: obstacles.slice(0, kept).map(shortened) }),
  };
}

/** What concerns more than the record takes is said of all: somebody is told too much rather than nothing. */
function shortened({ code, details, of }: Obstacle): Obstacle {
  return { code, details, of: of.length <= keptPlaces ? of : [] };
}

async function lastOf(git: Tools['git'], ref: string, system: string): Promise<BaselineEvent | null> {
  let last: BaselineEvent | null = null;
  for await (const { event } of readEvents(git, { kind: 'baseline', system }, ref)) if (event.kind === 'baseline') last = event;
  return last;
}

function byText(one: object, other: object): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}
