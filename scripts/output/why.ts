import type { Result } from '../commands/result.ts';
import type { Story } from '../commands/story.ts';
import type { Checked } from '../core/checked.ts';
import type { Finding } from '../core/findings.ts';
import type { Instant } from '../core/model.ts';
import { quote } from '../core/text.ts';
import { formatInstant } from '../core/time.ts';
import { checkJson } from './check-json.ts';
import { findingText } from './findings.ts';
import type { Paint } from './paint.ts';
import { rulesText } from './rules.ts';
import { storyJson, storySays } from './story.ts';
import { wrap } from './table.ts';

export interface Explained {
  readonly number: number;
  readonly checked: Checked;
  readonly state: 'open' | 'closed' | 'merged';
  /** What became of it after its merge; null: it is not merged. */
  readonly story: Story | null;
  /** What was assumed; null: nothing, this is how it stands. */
  readonly whatIf: string | null;
}

export function whyResult(explained: Explained, now: Instant): Result {
  const { number, checked, story, state, whatIf } = explained;
  const id = checked.file?.request.id ?? '';
  const json = { ...checkJson(checked), pull: number, state, whatIf, story: story ? storyJson(id, story, now) : null };
  return { outcome: outcomeOf(explained), json, text: (paint) => whyText(explained, now, paint) };
}

const ofVerdict = { allow: 'done', wait: 'pending', deny: 'no', retry: 'pending' } as const;

/** After the merge the record knows better than the rules. */
function outcomeOf({ checked, story }: Explained): Result['outcome'] {
  if (story?.kind === 'granted') return 'done';
  if (story?.kind === 'revoked') return 'no';
  if (story?.kind === 'over') return story.ending.kind === 'ended' ? 'done' : 'no';
  return ofVerdict[checked.verdict.kind];
}

const heads = {
  allow: ['green', '✓', 'has all it needs'],
  wait: ['yellow', '…', 'is in order, and waits'],
  deny: ['red', '✗', 'is refused'],
  retry: ['yellow', '?', 'cannot be judged now'],
} as const;

const shownByRules: ReadonlySet<string> = new Set(['APPROVAL_MISSING', 'CHANGES_REQUESTED']);

/** There is one file, and it was named above; a line in it is still worth a look. */
function withoutFile(finding: Finding): Finding {
  const { file: _, ...rest } = finding;
  return finding.line === undefined ? rest : finding;
}

function whyText({ number, checked, story, state, whatIf }: Explained, now: Instant, paint: Paint): string {
  const { verdict, file } = checked;
  const [colour, mark, says] = heads[verdict.kind];
  const what = file
    ? `${file.request.id}: ${file.request.shape} for ${file.request.subject}, ${file.request.tier}`
    : quote(checked.path, 120);
  const merge = verdict.kind === 'allow' && state === 'open' ? '; the merge grants it' : '';
  const findings = verdict.kind === 'retry' ? [] : verdict.findings.filter(({ code }) => !shownByRules.has(code)).map(withoutFile);
  return [
    ...(whatIf === null ? [] : [paint('cyan', `WHAT IF ${whatIf} — nothing was changed\n`)]),
    paint(colour, `${mark} Pull request ${number} ${says}${merge}`),
    `  ${what}`,
    ...(story === null ? [] : [wrap(`Merged, and ${storySays(story, now).replace(/^is merged and /, '')}`, '  ')]),
    ...(verdict.kind === 'allow' && story === null ? [`  granted now, it would end at ${formatInstant(verdict.expiresAt)}`] : []),
    ...(verdict.kind === 'retry'
      ? verdict.gaps.map((gap) => `  could not be read whole: ${quote(gap, 200)}`)
      : [`\n${rulesText(verdict.approvals, paint)}`]),
    ...(findings.length > 0 ? [`\n${paint('bold', 'What else stands in the way or is worth knowing')}`] : []),
    ...findings.map((finding) => findingText(finding, paint)),
  ].join('\n');
}
