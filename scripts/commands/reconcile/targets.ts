import { ElevationError } from '../../core/errors.ts';
import type { System } from '../../core/model.ts';
import type { Seen } from '../../core/verdict.ts';
import type { Target } from '../../targets/target.ts';

/** The targets of one run: each is opened once, when it is first needed, and one that cannot be reached leaves the others alone. */
export class OpenTargets {
  private readonly opened = new Map<string, Promise<Target>>();
  private readonly open: (system: System) => Promise<Target>;

  constructor(open: (system: System) => Promise<Target>) {
    this.open = open;
  }

  of(system: System): Promise<Target> {
    const target = this.opened.get(system.name) ?? this.open(system);
    this.opened.set(system.name, target);
    return target;
  }

  /** Per system its leases, or the error that hid them. All at once, since one that is down takes its time to say so. */
  async listEach(systems: Iterable<System>): Promise<Map<string, Seen>> {
    const listings = [...systems].map(async (system): Promise<[string, Seen]> => {
      try {
        return [system.name, { ok: true, leases: await (await this.of(system)).list() }];
      } catch (error) {
        return [system.name, { ok: false, error: oneLine(error) }];
      }
    });
    return new Map(await Promise.all(listings));
  }

  async close(): Promise<void> {
    await Promise.allSettled([...this.opened.values()].map(async (target) => (await target).close()));
  }
}

/**
 * `act` on each, in one system one after the other, and systems side by side: one that is slow to say that it is down keeps no access alive
 * elsewhere. Results in the order of `items`. What is thrown is thrown on when nothing is under way any more.
 */
export async function perSystem<T extends { readonly system: string }, R>(items: readonly T[], act: (item: T) => Promise<R>): Promise<R[]> {
  const results = new Map<T, R>();
  const done = await Promise.allSettled(
    [...Map.groupBy(items, ({ system }) => system).values()].map(async (ofOne) => {
      for (const item of ofOne) results.set(item, await act(item));
    }),
  );
  for (const one of done) if (one.status === 'rejected') throw one.reason;
  return items.map((item) => results.get(item) as R);
}

/** An error as one line for the outcome. What is not an ElevationError is a bug, and is thrown on. */
export function oneLine(error: unknown): string {
  if (error instanceof ElevationError) return `${error.code}: ${error.message}`;
  throw error;
}
