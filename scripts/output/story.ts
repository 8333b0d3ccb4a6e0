import type { Story } from '../commands/story.ts';
import type { Instant, RequestId } from '../core/model.ts';
import { formatDuration, formatInstant } from '../core/time.ts';

/** How one elevation stands, as what follows its id. */
export function storySays(story: Story, now: Instant): string {
  switch (story.kind) {
    case 'unknown':
      return 'is not known here; its pull request may have been closed';
    case 'asked':
      return `is asked for in pull request ${story.pull}, which is not merged`;
    case 'merged':
      return `is merged and not granted yet; it waits for ${waitsFor(story.codes)}`;
    case 'granted':
      return story.expiresAt > now
        ? `is granted until ${formatInstant(story.expiresAt)} (${formatDuration((story.expiresAt - now) / 1000)} from now)`
        : `ended at ${formatInstant(story.expiresAt)}; the next sweep takes away what is left`;
    case 'revoked':
      return `was taken back${story.by === null ? '' : ` by ${story.by}`}; the next turn of "elevate reconcile" ends what is left of it`;
    case 'over':
      return endingSays(story.ending);
  }
}

export function storyJson(id: RequestId, story: Story, now: Instant): { readonly version: 1 } & Record<string, unknown> {
  const at = 'expiresAt' in story ? { expiresAt: formatInstant(story.expiresAt), effectiveEnd: formatInstant(story.effectiveEnd) } : {};
  return { version: 1, id, ...story, ...at, says: storySays(story, now) };
}

function waitsFor(codes: readonly string[]): string {
  if (codes.length === 0) return 'the next turn of "elevate reconcile"';
  return codes.includes('GRANTING') ? 'the grant that has begun' : codes.join(', ');
}

function endingSays(ending: Extract<Story, { kind: 'over' }>['ending']): string {
  const { at } = ending;
  switch (ending.kind) {
    case 'ended':
      return `ended at ${at}: ${ending.why}${ending.by === null ? '' : ` by ${ending.by}`}`;
    case 'failed':
      return `was taken back at ${at}, before it was granted: ${ending.code}`;
    case 'lost':
      return `was gone from its system at ${at}, before its end and without our doing`;
    case 'refused':
      return `was refused at ${at}, after its merge: ${ending.codes.join(', ')}`;
    case 'missed':
      return `was missed at ${at}, since it was not granted in time: ${ending.codes.join(', ')}`;
  }
}
