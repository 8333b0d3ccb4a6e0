import { mergedTree } from '../../../scripts/sources/forge-merge.ts';
import type { StoredPull } from './data.ts';
import type { World } from './world.ts';

export async function isMergeable(world: World, { baseSha, headSha }: StoredPull): Promise<boolean> {
  return mergedTree(world.git, baseSha, headSha).then(
    () => true,
    () => false,
  );
}
