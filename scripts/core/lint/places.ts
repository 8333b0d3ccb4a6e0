import type { System } from '../model.ts';

/** Where policy keeps what the lint talks about. */
export const tiersFile = 'policy/tiers.yaml';
export const peopleFile = 'policy/people.yaml';
export const breakGlassFile = 'policy/break-glass.yaml';

export function fileOf({ name }: System): string {
  return `policy/systems/${name}.yaml`;
}
