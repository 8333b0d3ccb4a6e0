import type { Ending, Story } from '../../commands/story.ts';
import type { GrantingEvent } from '../../core/events.ts';
import type { Instant, RequestId } from '../../core/model.ts';
import type { JudgedFile } from '../../core/verdict.ts';
import { names } from './comment-approvals.ts';
import { atMinute, atSecond, bullets, changeBlock, footer, marker, requestBlock, revokeLine } from './comment-parts.ts';
import type { LabelState } from './labels.ts';
import { code } from './markdown.ts';

/** A merged request, and what has become of it. */
export interface Aftermath {
  readonly id: RequestId;
  /** null: its file cannot be read, so it was refused. */
  readonly file: JudgedFile | null;
  readonly canonical: string;
  readonly story: Exclude<Story, { kind: 'unknown' | 'asked' }>;
  /** What the grant began with; null: it never came to that. */
  readonly granting: GrantingEvent | null;
  readonly preview: readonly string[];
  readonly now: Instant;
}

/** The same comment after the merge: whether the access is there, until when and how to claim it; how it ended; what is in place after a failure. */
export function aftermathComment(after: Aftermath): string {
  const { file, granting, preview, canonical, id } = after;
  const { head, lines } = tell(after);
  const isLive = after.story.kind === 'granted' && after.story.expiresAt > after.now;
  const blocks = [
    marker,
    `### ${head}`,
    ...(file ? [`${code(file.request.shape)} on **${code(file.request.system)}** for **${code(file.request.subject)}**.`] : []),
    bullets([...lines, ...approvedBy(granting)]),
    changeBlock(preview),
    requestBlock(canonical),
    ...(isLive ? [revokeLine(id)] : []),
    footer(granting?.policy[1] ?? null, file?.digest ?? null),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

export function aftermathState({ story }: Pick<Aftermath, 'story'>): LabelState {
  if (story.kind === 'granted' || story.kind === 'revoked') return 'granted';
  if (story.kind === 'merged') return 'waiting';
  const { ending } = story;
  if (ending.kind === 'lost' || (ending.kind === 'ended' && ending.why === 'altered')) return 'alarm';
  if (ending.kind === 'refused' || ending.kind === 'missed') return ending.alarm ? 'alarm' : 'not-granted';
  return ending.kind === 'failed' ? 'not-granted' : 'ended';
}

interface Told {
  readonly head: string;
  readonly lines: readonly string[];
}

function tell({ id, story, granting, now }: Aftermath): Told {
  switch (story.kind) {
    case 'merged':
      return story.codes.includes('GRANTING') ? begun(granting) : { head: '⏳ Merged, and not granted yet', lines: waits(story.codes) };
    case 'granted':
      return granted(id, story, now);
    case 'revoked':
      return {
        head: `⏳ Taken back${story.by === null ? '' : ` by ${code(story.by)}`}`,
        lines: ['The next run ends it, with every session that is open; until then it still works.'],
      };
    case 'over':
      return over(story.ending);
  }
}

function granted(id: RequestId, { expiresAt, effectiveEnd }: Extract<Story, { kind: 'granted' }>, now: Instant): Told {
  if (expiresAt <= now) {
    return {
      head: `⏳ Over since ${atSecond(expiresAt)}`,
      lines: [`The next sweep takes away what is left, by ${atMinute(effectiveEnd)}.`],
    };
  }
  const short = id.slice(-6);
  return {
    head: `🔓 Granted until ${atSecond(expiresAt)}`,
    lines: [
      `Claim it where it was asked for: ${code(`elevate claim ${short}`)}, or use it at once: ${code(`elevate exec ${short} -- psql`)}`,
      `Done earlier? Give it back: ${code(`elevate return ${short}`)}`,
      `Nothing of it is left after ${atMinute(effectiveEnd)}, whatever happens.`,
    ],
  };
}

/** Killed, or its target gave no answer: the intent is written, so the next run knows what to look for. */
function begun(granting: GrantingEvent | null): Told {
  const made = granting
    ? ` What may be there: ${names(granting.names)}, which ends at ${atSecond(Date.parse(granting.expiresAt))} by itself.`
    : '';
  return {
    head: '⏳ The grant has begun and is not finished',
    lines: [
      `Nobody can be sure yet whether the access is there.${made}`,
      'The next run finishes it, or takes back what is there; nobody has to do anything.',
    ],
  };
}

const waitsSay: { readonly [code: string]: string } = {
  SWEEP_STALE: 'no sweep was here of late, so nobody would end it: see why the clock has stopped',
  TARGET_UNREACHABLE: 'the system gives no answer',
  EVIDENCE_INCOMPLETE: 'the forge has not said everything about this pull request yet',
  POLICY_INVALID: 'the policy on main does not hold together: run "elevate policy lint"',
};

function waits(codes: readonly string[]): string[] {
  if (codes.length === 0) return ['The next run looks at it; nothing is in place.'];
  return [
    ...codes.map(codeLine),
    'Nothing is in place. Each run looks again; when the time for it is over it is missed, and has to be asked for anew.',
  ];
}

const endedSays = {
  expired: 'its time was over',
  revoked: 'it was revoked',
  returned: 'it was given back',
  altered: 'its end had been moved in the system, and not by us',
} as const;
const nothingLeft = 'Nothing of it is in place any more.';
const askAgain = `If it is still needed, ask again: ${code('elevate request')} makes a new one with a new id.`;

function over(ending: Ending): Told {
  const at = atSecond(Date.parse(ending.at));
  switch (ending.kind) {
    case 'ended': {
      const by = ending.by === null ? '' : ` by ${code(ending.by)}`;
      const mark = ending.why === 'altered' ? '🚨' : '🔒';
      const gone = ending.target === 'absent' ? 'The system had already nothing left of it.' : nothingLeft;
      return { head: `${mark} Ended at ${at}: ${endedSays[ending.why]}${by}`, lines: [gone] };
    }
    case 'lost':
      return {
        head: `🚨 Gone before its end: noticed at ${at}`,
        lines: ['The access is not there any more, and we did not end it: somebody should find out who did.'],
      };
    case 'failed':
      return {
        head: `❌ Not granted: it failed at ${at}`,
        lines: [`Because of **${code(ending.code)}**.`, 'What had been made is taken back; nothing of it is in place.', askAgain],
      };
    case 'refused':
      return {
        head: `${ending.alarm ? '🚨' : '❌'} Merged, and refused at ${at}`,
        lines: [...ending.codes.map(codeLine), 'Nothing was made; nothing is in place.', askAgain],
      };
    case 'missed':
      return {
        head: `⌛ Missed: it could not be granted in time (${at})`,
        lines: [...ending.codes.map(codeLine), 'Nothing was made; nothing is in place.', askAgain],
      };
  }
}

function codeLine(one: string): string {
  const known = waitsSay[one];
  return `**${code(one)}**${known === undefined ? '' : `: ${known}`}`;
}

function approvedBy(granting: GrantingEvent | null): string[] {
  if (granting === null || granting.approvals.length === 0) return [];
  return [`Approved by ${names([...new Set(granting.approvals.map(({ person }) => person))])}.`];
}
