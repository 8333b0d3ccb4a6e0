import type { Sha } from '../../../scripts/core/model.ts';
import { mergedTree } from '../../../scripts/sources/forge-merge.ts';
import { writeCommit } from '../../../scripts/sources/git-write.ts';
import type { StoredPull } from './data.ts';
import type { World } from './world.ts';

/**
 * Brings `refs/pull/N/merge` up to date: there for every open pull request that can be merged. Called when git asks for refs, and not at every
 * move, since each costs a few processes.
 */
export async function refreshTrials(world: World): Promise<void> {
  for (const pull of world.data.pulls) {
    const wanted = pull.state === 'open' ? `${pull.baseSha} ${pull.headSha}` : '';
    if (wanted === (world.trials.get(pull.number) ?? '')) continue;
    const trial = wanted === '' ? null : await trialMerge(world, pull);
    const ref = `refs/pull/${pull.number}/merge`;
    await world.git.run(trial === null ? ['update-ref', '-d', ref] : ['update-ref', ref, trial]);
    world.trials.set(pull.number, wanted);
  }
}

/** null: a conflict. */
async function trialMerge(world: World, { baseSha, headSha }: StoredPull): Promise<Sha | null> {
  const tree = await mergedTree(world.git, baseSha, headSha).catch(() => null);
  if (tree === null) return null;
  const by = world.webSignature();
  const commit = { tree, parents: [baseSha, headSha], author: by, committer: by, message: `Merge ${headSha} into ${baseSha}` };
  return writeCommit(world.git, commit);
}
