import type { JsonObject } from '../../../../scripts/core/model.ts';
import type { StoredTeam } from '../data.ts';
import { addresses } from '../openapi.ts';
import type { World } from '../world.ts';
import { nodeId } from './route.ts';

export function team(world: World, { id, slug, name }: StoredTeam): JsonObject {
  return {
    ...addresses('team', `${world.origin}/orgs/${world.owner}/teams/${slug}`),
    id,
    node_id: nodeId('Team', id),
    slug,
    name,
    description: null,
    privacy: 'closed',
    permission: 'pull',
    type: 'organization',
    organization_id: 1,
    parent: null,
  };
}
