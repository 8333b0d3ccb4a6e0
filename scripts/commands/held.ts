import { ElevationError } from '../core/errors.ts';
import type { Instant, People, Request, RequestId, Sha, System } from '../core/model.ts';
import { parseElevationPath, readRequest } from '../core/request-file.ts';
import { storyJson, storySays } from '../output/story.ts';
import { wrap } from '../output/table.ts';
import type { SecretStore } from '../sources/secrets.ts';
import { targetKind } from '../targets/index.ts';
import type { ClaimAsked, Claimed } from '../targets/target.ts';
import type { Acting } from './acting.ts';
import { policyAt } from './check.ts';
import { notClaimed } from './claim-refused.ts';
import { findId } from './find-id.ts';
import { mainOf } from './request.ts';
import type { Result } from './result.ts';
import { type Story, storyOf } from './story.ts';
import type { Tools } from './tools.ts';

/** A granted elevation, fetched as its subject. */
export interface Held {
  readonly id: RequestId;
  readonly system: System;
  readonly story: Extract<Story, { kind: 'granted' }>;
  /** Never later than the elevation's own end. */
  readonly until: Instant;
  /** The elevation goes on after that, and more can be fetched then. */
  readonly goesOn: boolean;
  readonly claimed: Claimed;
  /** A program to show how. */
  readonly client: string;
  /** What a child must not inherit beside it. */
  readonly leadsClients: (variable: string) => boolean;
}

/** Two ends that are meant to be one may differ by this much. */
const countedInSecondsMs = 1000;

/** Who asks, as a target needs it to hand something over. */
export type Claimant = Pick<ClaimAsked, 'env' | 'talk'> & { readonly secrets: SecretStore };

/** The elevation that `said` names, if it can be used here and now; else the answer why not. */
export async function heldOrWhyNot(tools: Acting, said: string, { secrets, env, talk }: Claimant): Promise<Held | Result> {
  const id = await findId(tools, said, secrets.ids());
  const story = await storyOf(tools, id);
  const now = tools.now();
  if (story.kind !== 'granted' || story.expiresAt <= now) return notUsable(id, story, now);

  const { subject, expiresAt } = story;
  const main = await mainOf(tools);
  const { system, people } = await systemOf(tools, story, main);
  const kind = targetKind(system.target);
  if (!kind.claim) throw new ElevationError('USAGE', `${system.name} hands nothing over: sign in there as yourself until the end`);
  const person = people.byName.get(subject);
  if (!person) throw new ElevationError('INPUT_INVALID', `policy/people.yaml does not list ${subject} any more, so nobody may fetch ${id}`);
  const claimed = await kind.claim({
    ...{ system, id, expiresAt, subject, subjectKind: person.kind, identity: person.identities[system.target] ?? null },
    ...{ request: await requestOf(tools, story, main), kept: secrets.of(id) },
    ...{ env, now: tools.now, talk },
  });
  if ('finding' in claimed) return notClaimed(tools, id, claimed);
  const { until } = claimed;
  const goesOn = expiresAt - until > countedInSecondsMs;
  return { id, system, story, until, goesOn, claimed, client: kind.client ?? '…', leadsClients: kind.leadsClients ?? (() => false) };
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

async function systemOf(tools: Tools, { path }: Held['story'], main: Sha): Promise<{ system: System; people: People }> {
  const name = parseElevationPath(path)?.system ?? '';
  const { systems, people } = await policyAt(tools.git, main, [name]);
  const system = systems.get(name);
  if (system) return { system, people };
  throw new ElevationError('INPUT_INVALID', `policy/systems/${name}.yaml is gone, so nobody knows how to reach ${name}; have it put back`);
}

async function requestOf({ git }: Tools, { path }: Held['story'], main: Sha): Promise<Request> {
  const bytes = await git.blob(`${main}:${path}`);
  const read = bytes === null ? null : await readRequest(path, bytes, main);
  if (read?.ok) return read.file.request;
  throw new ElevationError('INPUT_INVALID', `${path} cannot be read on main as this clone knows it; run "git fetch" and try again`);
}
