import { ElevationError } from '../core/errors.ts';
import type { Instant, RequestId, System } from '../core/model.ts';
import { parseElevationPath } from '../core/request-file.ts';
import { storyJson, storySays } from '../output/story.ts';
import { wrap } from '../output/table.ts';
import type { SecretStore } from '../sources/secrets.ts';
import { targetKind } from '../targets/index.ts';
import { policyAt } from './check.ts';
import { findId } from './find-id.ts';
import { mainOf } from './request.ts';
import type { Result } from './result.ts';
import { type Story, storyOf } from './story.ts';
import type { Tools } from './tools.ts';

/** A granted elevation whose secret is on this machine. */
export interface Held {
  readonly id: RequestId;
  readonly system: System;
  readonly story: Extract<Story, { kind: 'granted' }>;
  readonly expiresAt: Instant;
  /** What a program needs to use it. It holds the secret: never print it. */
  readonly environment: { readonly [name: string]: string };
  /** What a child must not inherit beside it. */
  readonly leadsClients: (variable: string) => boolean;
}

/** The elevation that `said` names, if it can be used here and now; else the answer why not. */
export async function heldOrWhyNot(tools: Tools, said: string, secrets: SecretStore): Promise<Held | Result> {
  const id = await findId(tools, said, secrets.ids());
  const story = await storyOf(tools, id);
  const now = tools.now();
  if (story.kind !== 'granted' || story.expiresAt <= now) return notUsable(id, story, now);

  const system = await systemOf(tools, story);
  const kind = targetKind(system.target);
  if (!kind.environment) throw new ElevationError('USAGE', `${system.name} hands nothing over: sign in there as yourself until the end`);
  const secret = secrets.get(id);
  if (secret === null) {
    const says = `${id} is granted, and its secret is not in ${secrets.dir}`;
    throw new ElevationError(
      'INPUT_INVALID',
      `${says}; use it where "elevate request" was run, or give it back with "elevate return ${id.slice(-6)}"`,
    );
  }
  return {
    id,
    system,
    story,
    expiresAt: story.expiresAt,
    environment: kind.environment(system, id, secret),
    leadsClients: kind.leadsClients ?? (() => false),
  };
}

/** What waits is not a no. */
function notUsable(id: RequestId, story: Story, now: Instant): Result {
  const isOpen = story.kind === 'asked' || story.kind === 'merged';
  const next = isOpen
    ? `; "elevate wait ${id.slice(-6)}" waits for it`
    : story.kind === 'unknown'
      ? ''
      : '; ask again with "elevate request"';
  const says = `${id} ${storySays(story, now)}${next}`;
  return { outcome: isOpen ? 'pending' : 'no', json: storyJson(id, story, now), text: () => wrap(says, '') };
}

async function systemOf(tools: Tools, { path }: Held['story']): Promise<System> {
  const name = parseElevationPath(path)?.system ?? '';
  const { systems } = await policyAt(tools.git, await mainOf(tools), [name]);
  const system = systems.get(name);
  if (system) return system;
  throw new ElevationError('INPUT_INVALID', `policy/systems/${name}.yaml is gone, so nobody knows how to reach ${name}; have it put back`);
}
