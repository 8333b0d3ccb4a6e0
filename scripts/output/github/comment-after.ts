import type { Story } from '../../commands/story.ts';
import type { Language } from '../../core/checked.ts';
import { alarmingEnds, type GrantingEvent } from '../../core/events.ts';
import type { Instant, Policy, RequestId } from '../../core/model.ts';
import type { JudgedFile } from '../../core/verdict.ts';
import { names } from './comment-approvals.ts';
import { codeLine } from './comment-codes.ts';
import { bullets, changeBlock, footer, marker, requestBlock, revokeLine } from './comment-parts.ts';
import { tell } from './comment-story.ts';
import { tierLine, whatLine } from './comment-what.ts';
import type { LabelState } from './labels.ts';

/** A merged request, and what has become of it. */
export interface Aftermath {
  readonly id: RequestId;
  /** null: its file cannot be read, so it was refused. */
  readonly file: JudgedFile | null;
  readonly canonical: string;
  readonly story: Exclude<Story, { kind: 'unknown' | 'asked' }>;
  /** What the grant began with; null: it never came to that. */
  readonly granting: GrantingEvent | null;
  /** That granted it, or else main's; null: it cannot be read. */
  readonly policy: Policy | null;
  readonly preview: readonly string[];
  readonly language: Language;
  /** A program that uses such access, for the example. */
  readonly client: string | null;
  readonly now: Instant;
}

/** The same comment after the merge: whether the access is there, until when and how to claim it; how it ended; what is in place after a failure. */
export function aftermathComment(after: Aftermath): string {
  const { file, granting, policy, preview, language, canonical, id } = after;
  const { head, does, lines } = tell(after);
  const isLive = after.story.kind === 'granted' && after.story.expiresAt > after.now;
  const isGiven = does === 'has' || does === 'had';
  const blocks = [
    marker,
    `### ${head}`,
    ...(file ? [whatLine(file, policy, does)] : []),
    bullets([
      ...alarmsOf(after).map((one) => `🚨 ${codeLine(one)}`),
      ...lines,
      ...(file ? [tierLine(file, policy)] : []),
      ...approvedBy(granting),
    ]),
    changeBlock(isGiven ? 'ran' : 'would run', preview, language),
    requestBlock(canonical),
    ...(isLive ? [revokeLine(id)] : []),
    footer(granting?.policy[1] ?? null, file?.digest ?? null),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

export function aftermathState({ story, granting }: Pick<Aftermath, 'story' | 'granting'>): LabelState {
  if (story.kind === 'revoked' && granting === null) return 'not-granted';
  if (story.kind === 'granted' || story.kind === 'revoked') return 'granted';
  if (story.kind === 'merged') return 'waiting';
  const { ending } = story;
  if (ending.kind === 'lost' || (ending.kind === 'ended' && alarmingEnds.includes(ending.why))) return 'alarm';
  if (ending.kind === 'refused' || ending.kind === 'missed') return ending.alarm ? 'alarm' : 'not-granted';
  return ending.kind === 'failed' ? 'not-granted' : 'ended';
}

/** What somebody should look at, although it was granted. */
export function alarmsOf({ granting }: Pick<Aftermath, 'granting'>): readonly string[] {
  return granting?.alarms ?? [];
}

function approvedBy(granting: GrantingEvent | null): string[] {
  if (granting === null || granting.approvals.length === 0) return [];
  return [`✅ **Approved** by ${names([...new Set(granting.approvals.map(({ person }) => person))])}`];
}
