import { ElevationError } from '../core/errors.ts';
import type { JsonObject } from '../core/model.ts';
import { didYouMean } from '../core/suggest.ts';
import { quote } from '../core/text.ts';
import type { Git } from '../sources/git.ts';
import { scanLedger } from '../sources/ledger-scan.ts';
import { readPolicy } from '../sources/policy.ts';

export interface Names {
  readonly systems: Iterable<string>;
  readonly persons: Iterable<string>;
}
interface Asked {
  readonly system?: string | null;
  readonly person?: string | null;
}

/**
 * Refuses a name that nobody knows, where nothing was found of it: «nothing» would be believed of a mistyped one. What a policy that does not
 * hold together knows, nobody can say, so nothing is refused then. `record`: who is known besides, asked only of what policy does not know.
 * @throws ElevationError USAGE
 */
export async function refuseUnknown(git: Git, mainRef: string, asked: Asked, record: () => Promise<Names | null>): Promise<void> {
  const tip = await git.revParse(mainRef);
  const built = tip === null ? null : await readPolicy(git, tip, 'all');
  if (built && !built.ok) return;
  const systems = new Set(built?.policy.systems.keys());
  const persons = new Set(built?.policy.people.byName.keys());
  if (isKnown(asked.system, systems) && isKnown(asked.person, persons)) return;
  const recorded = await record();
  if (recorded === null) return;
  for (const system of recorded.systems) systems.add(system);
  for (const person of recorded.persons) persons.add(person);
  if (!isKnown(asked.system, systems)) throw unknown('system', asked.system, systems);
  if (!isKnown(asked.person, persons)) throw unknown('person', asked.person, persons);
}

/** Whom any event of the ledger names. null: some of it cannot be read, so nobody can say. */
export async function namesInLedger(git: Git, ref: string): Promise<Names | null> {
  const { events, unreadable } = await scanLedger(git, {}, ref);
  if (unreadable.length > 0) return null;
  return {
    systems: events.flatMap(({ event }) => texts([event.system])),
    persons: events.flatMap(({ event }) => texts([event.requester, event.subject, event.by, ...approversOf(event)])),
  };
}

function approversOf({ approvals }: JsonObject): unknown[] {
  return Array.isArray(approvals) ? approvals.map((approval) => (approval as { person?: unknown } | null)?.person) : [];
}

function texts(values: readonly unknown[]): string[] {
  return values.filter((value) => typeof value === 'string');
}

function isKnown(name: string | null | undefined, known: ReadonlySet<string>): name is null | undefined {
  return name === null || name === undefined || known.has(name);
}

function unknown(what: 'system' | 'person', name: string, known: ReadonlySet<string>): ElevationError {
  const meant = didYouMean(name, known);
  const hint = meant === null ? 'neither the policy on main nor the ledger knows that name' : `did you mean ${quote(meant)}?`;
  return new ElevationError('USAGE', `there is no ${what} ${quote(name)}; ${hint}`);
}
