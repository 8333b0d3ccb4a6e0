import { cases } from '../adversary/table.ts';
import { casesOf, type Guard, guards } from './guards.ts';
import { Scratch } from './scratch.ts';

export interface Broken {
  readonly guard: Guard;
  readonly wanted: readonly string[];
  readonly red: readonly string[];
}

/** Breaks each guard by itself, two at a time, and says which cases of the table turned red. */
export async function breakGuards(): Promise<Broken[]> {
  const waiting = [...guards.entries()];
  const broken: Broken[] = [];
  const work = async () => {
    const scratch = new Scratch();
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [index, guard] = next;
        const red = await scratch.redWith(guard.breaks);
        broken[index] = { guard, wanted: casesOf(guard, cases), red: red === 'all' ? ['all'] : red };
      }
    } finally {
      scratch.close();
    }
  };
  await Promise.all([work(), work()]);
  return broken;
}

/** `guard → cases that turn red`, as a table for reading. */
export function tableOfGuards(broken: readonly Broken[]): string {
  return broken.map(({ guard: { name }, red }) => `${name.padEnd(44)} ${red.join(' ')}`).join('\n');
}
