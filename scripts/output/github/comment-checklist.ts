import type { Policy } from '../../core/model.ts';
import type { JudgedFile } from '../../core/verdict.ts';
import { code } from './markdown.ts';

/** What to look at before approving, short enough to be done. */
export function checklist({ request: { tier, subject } }: JudgedFile, policy: Policy | null): string[] {
  const person = policy?.people.byName.get(subject);
  return [
    'Does the reason explain this access, for this long? Would something smaller do?',
    'Is what would run (below) that, and nothing else?',
    'Would the way back work, and is there time for it?',
    ...(tier === 'destructive' ? ['Is there a copy of what would be gone, and has somebody ever put one back?'] : []),
    ...(person && person.kind !== 'human' ? [`${code(subject)} is no human: would you let it do this with nobody watching?`] : []),
  ];
}
