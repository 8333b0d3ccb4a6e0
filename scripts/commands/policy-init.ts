import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ElevationError } from '../core/errors.ts';
import { Git } from '../sources/git.ts';
import { workTreeOf } from './policy-place.ts';
import type { Result } from './result.ts';

const skeleton = fileURLToPath(new URL('../../setup/policy-skeleton/policy', import.meta.url));

/** The order that setup/policy-skeleton/README.md explains. */
const steps = [
  'policy/people.yaml: who there is, and the groups that approve',
  'policy/tiers.yaml: what each kind of harm is worth in people and minutes',
  'policy/systems/: one file for each protected system',
  'policy/notify.yaml and policy/break-glass.yaml',
  '"elevate policy lint" until it is green, then "elevate policy codeowners --write"',
  'one pull request with all of it',
] as const;

/**
 * Puts the skeleton in the place of acme's sample. The record under elevations/ is left as it is: nothing there is ever changed.
 * @throws ElevationError INPUT_INVALID where something would be lost, unless `force` says that it may be
 */
export async function policyInit(folder: string, force: boolean): Promise<Result> {
  const top = workTreeOf(folder);
  if (!force) {
    if (await isDirty(top))
      throw refusal('policy/ has changes that are not committed, and they would be lost; commit them or put them back first');
    if (!(await isSample(top)))
      throw refusal(
        'policy/ is not the sample of acme any more, so somebody has worked on it; --force puts the skeleton in its place all the same',
      );
  }
  await putInPlace(top);
  return {
    outcome: 'done',
    json: { version: 1, written: 'policy/', next: steps },
    text: (paint) => {
      const list = steps.map((step, index) => `  ${index + 1}. ${step}`);
      return [
        paint('green', '✓ policy/ holds the skeleton now; every name in it is a placeholder, and it gives nobody anything'),
        'Next:',
        ...list,
      ].join('\n');
    },
  };
}

/** Made whole beside it, then moved: killed at any point, either is there whole, and what was there lies in the folder `.policy-init-…` at worst. */
async function putInPlace(top: string): Promise<void> {
  const place = join(top, 'policy');
  const beside = await mkdtemp(join(top, '.policy-init-'));
  const [next, before] = [join(beside, 'next'), join(beside, 'before')];
  try {
    await cp(skeleton, next, { recursive: true });
    await rename(place, before).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    await rename(next, place);
  } catch (error) {
    if (existsSync(before)) await rename(before, place);
    await rm(beside, { recursive: true, force: true });
    throw error;
  }
  await rm(beside, { recursive: true, force: true });
}

/** With files that git does not know yet: nobody could bring them back. */
async function isDirty(top: string): Promise<boolean> {
  const git = Git.open(top);
  try {
    const changes = await git.run([
      `--work-tree=${top}`,
      'status',
      '--porcelain',
      '-z',
      '--untracked-files=all',
      '--',
      join(top, 'policy'),
    ]);
    return changes.length > 0;
  } finally {
    git.close();
  }
}

async function isSample(top: string): Promise<boolean> {
  const people = await readFile(join(top, 'policy', 'people.yaml'), 'utf8').catch(() => '');
  return people === '' || people.includes('@acme/');
}

function refusal(says: string): ElevationError {
  return new ElevationError('INPUT_INVALID', `${says}; nothing was changed`);
}
