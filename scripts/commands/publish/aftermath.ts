import { canonicalYaml } from '../../core/canonical.ts';
import type { GrantingEvent, LedgerEvent } from '../../core/events.ts';
import type { RequestId } from '../../core/model.ts';
import { readRequest } from '../../core/request-file.ts';
import type { JudgedFile } from '../../core/verdict.ts';
import type { Aftermath } from '../../output/github/comment-after.ts';
import { readEvents } from '../../sources/ledger-log.ts';
import { readPolicy } from '../../sources/policy.ts';
import { targetKind } from '../../targets/index.ts';
import { decidedIn, grantOf, nothingToShow } from '../judge.ts';
import { storyOf } from '../story.ts';
import type { Tools } from '../tools.ts';

/** A merged elevation as its pull request's page tells it, and that page's number; null: it is not merged, or came by no pull request. */
export async function aftermathOf(tools: Tools, id: RequestId): Promise<{ readonly pull: number; readonly after: Aftermath } | null> {
  const story = await storyOf(tools, id);
  if (story.kind === 'unknown' || story.kind === 'asked') return null;
  const events: LedgerEvent[] = [];
  for await (const { event } of readEvents(tools.git, { id }, tools.ledger.ref)) events.push(event);
  const granting = events.find((event) => event.kind === 'granting') ?? null;
  const pull = granting?.pull ?? (await pullOf(tools, events));
  if (pull === null) return null;

  const bytes = (await tools.git.blob(`${tools.mainRef}:${story.path}`)) ?? Buffer.alloc(0);
  const read = await readRequest(story.path, bytes, granting?.blob ?? '');
  const file = read.ok ? read.file : null;
  const shown = file === null ? unknown : await shownBy(tools, file, granting);
  const canonical = read.ok ? canonicalYaml(read.document.value) : '';
  return { pull, after: { id, file, canonical, story, granting, ...shown, now: tools.now() } };
}

/** One call; what was granted needs none, since its record says it. */
async function pullOf({ forge }: Tools, events: readonly LedgerEvent[]): Promise<number | null> {
  const merge = events.flatMap((event) => ('merge' in event ? [event.merge] : []))[0];
  return merge === undefined ? null : ((await forge.pullsOf(merge))[0] ?? null);
}

const unknown = { ...nothingToShow, policy: null, client: null } as const;

/** By the policy that granted it, or else main's. */
async function shownBy(
  { git, mainRef, now }: Tools,
  { request, ...file }: JudgedFile,
  granting: GrantingEvent | null,
): Promise<Pick<Aftermath, 'policy' | 'preview' | 'language' | 'client'>> {
  const commit = await git.revParse(granting?.policy[1] ?? mainRef);
  const read = commit === null ? null : await readPolicy(git, commit, [request.system]);
  const policy = read?.ok ? read.policy : null;
  const system = policy?.systems.get(request.system);
  const shape = system?.shapes.get(request.shape);
  if (!policy || !system || !shape) return { ...unknown, policy };
  const decided = granting === null ? { expiresAt: now() + request.ttl * 1000, approvers: 0 } : decidedIn(granting);
  const { language, client = null, preview } = targetKind(system.target);
  return { policy, language, client, preview: preview(system, shape, grantOf({ ...file, request }, policy, decided)) };
}
