import type { Result } from '../commands/result.ts';
import type { Checked } from '../core/checked.ts';
import { type Finding, findingKinds } from '../core/findings.ts';
import type { RequestId } from '../core/model.ts';
import { printable } from '../core/text.ts';
import { formatDuration } from '../core/time.ts';
import type { JudgedFile, Verdict } from '../core/verdict.ts';
import { checkJson } from './check-json.ts';
import { checkText } from './check-text.ts';
import { findingText } from './findings.ts';
import { fenced, words } from './github/markdown.ts';
import { rulesText } from './rules.ts';

export interface Requested {
  readonly id: RequestId;
  readonly path: string;
  readonly yaml: string;
  readonly headRef: string;
  readonly checked: Checked;
  /** null: nothing was opened, it was only looked at. */
  readonly pull: number | null;
  /** Where the secret is kept; null: this kind of target needs none, or nothing was kept. */
  readonly secretAt: string | null;
}

export function requestResult(requested: Requested): Result {
  const { id, path, yaml, headRef, checked, pull, secretAt } = requested;
  return {
    outcome: 'done',
    json: { version: 1, id, pull, branch: pull === null ? null : headRef, path, file: yaml, secretAt, check: checkJson(checked) },
    text: (paint) => {
      if (pull === null) return [printable(yaml), checkText(checked, paint), `\n${nothingDone}`].join('\n');
      const { file, verdict } = checked;
      const state = verdict.kind === 'wait' || verdict.kind === 'allow' ? verdict.approvals : null;
      return [
        `${paint('green', '✓')} ${paint('bold', `pull request ${pull}`)}: ${file ? pullTitle(file) : ''}`,
        `  id        ${id}`,
        `  branch    ${headRef}`,
        ...(secretAt === null ? [] : [`  secret    stays on this machine: ${secretAt}`]),
        ...(state && state.rules.length > 0 ? [`\n${rulesText(state, paint)}`] : []),
        ...warningsOf(verdict).map((finding) => `\n${findingText(finding, paint)}`),
        `\nNext: elevate why ${pull}   who could approve, and what is missing`,
        `      elevate wait ${id.slice(-6)}   until it is granted or refused`,
      ].join('\n');
    },
  };
}

/** The file that was never written, by the lines that the findings name. */
export function refusedDryRun(checked: Checked, yaml: string): Result {
  const lines = printable(yaml.trimEnd()).split('\n');
  const digits = String(lines.length).length;
  const numbered = lines.map((line, index) => `${String(index + 1).padStart(digits)}  ${line}`);
  return {
    outcome: 'no',
    json: { ...checkJson(checked), file: yaml },
    text: (paint) => [...numbered, '', checkText(checked, paint), `\n${nothingDone}`].join('\n'),
  };
}

const nothingDone = 'Nothing was written or pushed: this was a dry run.';

/** What stops nothing, and is better known before people are asked. */
function warningsOf(verdict: Verdict): Finding[] {
  if (verdict.kind === 'retry') return [];
  return verdict.findings.filter(({ code }) => findingKinds[code].severity === 'warning');
}

export function pullTitle({ request }: JudgedFile): string {
  return `Elevate ${request.subject} on ${request.system}: ${request.shape} for ${formatDuration(request.ttl)}`;
}

/** What reviewers read on the forge's page. Everything the requester wrote stands in the fenced file, where it is text and nothing else. */
export function pullBody(checked: Checked, yaml: string): string {
  const { file, preview, language, atTheEnd } = checked;
  const { verdict } = checked;
  const rules = verdict.kind === 'retry' ? [] : verdict.approvals.rules;
  return [
    'This asks for access. What is approved is exactly this file, with the digest below.',
    fenced('yaml', yaml),
    `Digest: \`${file?.digest ?? ''}\``,
    ...(preview.length > 0 ? ['What would run:', fenced(language, preview.join('\n'))] : []),
    ...(atTheEnd === '' ? [] : [`At the end, ${words(atTheEnd)}.`]),
    `Approvals, by different people who had no part in it: ${rules.map(({ rule }) => `${rule.count} of ${rule.from.join(', ')}${rule.signed ? ', signed' : ''}`).join('; ') || 'none'}.`,
    'See what counts and what is missing with `elevate why`. The merge grants, after everything was decided once more.\n',
  ].join('\n\n');
}
