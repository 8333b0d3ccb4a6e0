import type { Ending, Story } from '../../commands/story.ts';
import { alarmingEnds, type GrantingEvent } from '../../core/events.ts';
import { formatDuration } from '../../core/time.ts';
import type { Aftermath } from './comment-after.ts';
import { names } from './comment-approvals.ts';
import { codeLine } from './comment-codes.ts';
import { atMinute, atSecond } from './comment-parts.ts';
import { code } from './markdown.ts';

/** How a merged request stands, in the words of its comment. */
export interface Told {
  readonly head: string;
  /** Between the subject and the shape. */
  readonly does: 'would get' | 'may have' | 'has' | 'had' | 'did not get';
  readonly lines: readonly string[];
}

export function tell(after: Aftermath): Told {
  const { story, granting } = after;
  switch (story.kind) {
    case 'merged':
      return story.codes.includes('GRANTING') ? begun(granting) : waits(story.codes);
    case 'granted':
      return granted(after, story);
    case 'revoked': {
      const head = `⏳ Taken back${story.by === null ? '' : ` by ${code(story.by)}`}`;
      return granting === null
        ? { head, does: 'did not get', lines: ['It was not granted. The next run refuses it, or ends what was granted in the meantime.'] }
        : { head, does: 'has', lines: ['The next run ends it, with every session that is open; until then it still works.'] };
    }
    case 'over':
      return over(story.ending, granting);
  }
}

function granted({ id, file, client, now }: Aftermath, { expiresAt, effectiveEnd }: Extract<Story, { kind: 'granted' }>): Told {
  if (expiresAt <= now) {
    return {
      head: `⏳ Over since ${atSecond(expiresAt)}`,
      does: 'had',
      lines: [`The next sweep takes away what is left, by ${atMinute(effectiveEnd)}.`],
    };
  }
  const short = id.slice(-6);
  // The secret that belongs to a proof lies where the proof was made, and nowhere else.
  const where = file?.request.proof ? ', on the machine where it was asked for' : '';
  return {
    head: `🔓 Granted until ${atSecond(expiresAt)}`,
    does: 'has',
    lines: [
      `▶️ **Claim it**${where}: ${code(`elevate claim ${short}`)} says how to use it, ${code(`elevate exec ${short} -- ${client ?? 'COMMAND'}`)} runs a command with it`,
      `↩️ **Done earlier?** Give it back: ${code(`elevate return ${short}`)}`,
      `⏱️ **Over by ${atMinute(effectiveEnd)}**, whatever happens: nothing of it is left then`,
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
    does: 'may have',
    lines: [
      `**In place**: nobody can be sure yet.${made}`,
      '**Next**: the next run finishes it, or takes back what is there; nobody has to do anything.',
    ],
  };
}

function waits(codes: readonly string[]): Told {
  const next =
    codes.length === 0
      ? 'the next run looks at it.'
      : 'each run looks again. When the time for it is over it is missed, and has to be asked for anew.';
  return {
    head: '⏳ Merged, and not granted yet',
    does: 'would get',
    lines: [...codes.map(codeLine), '**In place**: nothing.', `**Next**: ${next}`],
  };
}

const endedSays = {
  expired: 'its time was over',
  revoked: 'it was revoked',
  returned: 'it was given back',
  altered: 'its end had been moved in the system, and not by us',
  unclaimed: 'nobody fetched it in time',
  taken: 'what waited for its subject was opened, and they have not said that it was them',
} as const;
const nothingMade = '**In place**: nothing; nothing was made.';
const askAgain = `**Next**: nothing happens by itself. If it is still needed, ${code('elevate request')} asks again, with a new id.`;

function over(ending: Ending, granting: GrantingEvent | null): Told {
  const at = atSecond(Date.parse(ending.at));
  switch (ending.kind) {
    case 'ended': {
      const by = ending.by === null ? '' : ` by ${code(ending.by)}`;
      const mark = alarmingEnds.includes(ending.why) ? '🚨' : '🔒';
      const gone = ending.target === 'absent' ? 'nothing; the system had already nothing left of it.' : 'nothing of it any more.';
      return {
        head: `${mark} Ended at ${at}: ${endedSays[ending.why]}${by}`,
        does: 'had',
        lines: [...lasted(ending, granting), `**In place**: ${gone}`],
      };
    }
    case 'lost':
      return {
        head: `🚨 Gone before its end: noticed at ${at}`,
        does: 'had',
        lines: ['**In place**: nothing.', '**Next**: we did not end it, so somebody should find out who did.'],
      };
    case 'failed':
      return {
        head: `❌ Not granted: it failed at ${at}`,
        does: 'did not get',
        lines: [codeLine(ending.code), '**In place**: nothing. What had been made is taken back.', askAgain],
      };
    case 'refused':
      return {
        head: `${ending.alarm ? '🚨' : '❌'} Merged, and refused at ${at}`,
        does: 'did not get',
        lines: [...ending.codes.map(codeLine), nothingMade, askAgain],
      };
    case 'missed':
      return {
        head: `⌛ Missed: it could not be granted in time (${at})`,
        does: 'did not get',
        lines: [...ending.codes.map(codeLine), nothingMade, askAgain],
      };
  }
}

function lasted({ at }: Ending, granting: GrantingEvent | null): string[] {
  if (granting === null) return [];
  const [from, to] = [Date.parse(granting.at), Date.parse(at)];
  return [`⏱️ **It was there for ${formatDuration((to - from) / 1000)}**, from ${atSecond(from)}`];
}
