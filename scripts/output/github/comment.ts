import type { Checked } from '../../core/checked.ts';
import type { Finding } from '../../core/findings.ts';
import type { JudgedFile, Verdict } from '../../core/verdict.ts';
import { sentences } from '../findings.ts';
import { approvalLines, ignoredReviews, signBlock, vetoesIn } from './comment-approvals.ts';
import { checklist } from './comment-checklist.ts';
import { alarmLines, findingLines, howToMend, otherWaits } from './comment-findings.ts';
import { bullets, changeBlock, footer, marker, numbered, requestBlock, revokeLine } from './comment-parts.ts';
import { endLine, tierLine, whatLine } from './comment-what.ts';
import type { LabelState } from './labels.ts';
import { code, sentence, words } from './markdown.ts';

/** An open pull request that asks for access, as people on its page are told about it. */
export interface Proposal {
  readonly pull: number;
  readonly checked: Checked;
  /** The parsed values in their one form; empty where the file could not be parsed. */
  readonly canonical: string;
  readonly unusual: readonly Finding[];
  /** Who opened it, when it is an agent; null: a human. */
  readonly agent: string | null;
  readonly isDraft: boolean;
}

/**
 * The one comment on a pull request: the answer first, then on one screen of a phone what a reviewer must know, then what is worth reading,
 * the long parts folded in. Nobody is mentioned: those who may approve are asked as reviewers, once, and a comment that is kept up to date
 * would call them again and again.
 */
export function proposalComment(proposal: Proposal): string {
  const { checked, pull } = proposal;
  const { file, verdict } = checked;
  const blocks = [
    marker,
    `### ${headline(proposal)}`,
    ...(file ? [whatLine(file, checked.policy, 'would get', askedBy(file, proposal))] : []),
    bullets(atAGlance(proposal)),
    ...(verdict.kind === 'deny' ? [findingLines(verdict.findings, checked.path, pull), howToMend(verdict.alarm)] : []),
    ...(verdict.kind === 'wait' || verdict.kind === 'allow' ? [ignoredReviews(verdict.approvals)] : []),
    ...(file ? [said(file)] : []),
    ...(file && verdict.kind !== 'deny' ? [`**Before you approve**\n${numbered(checklist(file, checked.policy))}`] : []),
    ...(file && verdict.kind === 'wait' ? [signBlock(verdict.approvals, file)] : []),
    ...(checked.atTheEnd === '' ? [] : [`**At the end** ${words(checked.atTheEnd)}.`]),
    ...(file ? [changeBlock('would run', checked.preview, checked.language), requestBlock(proposal.canonical)] : []),
    ...(file && verdict.kind !== 'deny' ? [revokeLine(file.request.id)] : []),
    footer(checked.policy?.commit ?? null, file?.digest ?? null),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

export function proposalState({ verdict }: Checked): LabelState {
  if (verdict.kind === 'deny') return verdict.alarm ? 'alarm' : 'refused';
  return verdict.kind === 'allow' ? 'ready' : 'waiting';
}

function headline({ checked: { verdict }, isDraft }: Proposal): string {
  switch (verdict.kind) {
    case 'allow':
      return '✅ Ready: the merge grants it';
    case 'wait':
      return waitHeadline(verdict, isDraft);
    case 'deny':
      return verdict.alarm ? '🚨 Refused: somebody tried to get round the rules' : '❌ Refused as it stands';
    case 'retry':
      return '❔ Not judged yet: not everything could be read';
  }
}

function waitHeadline({ approvals, findings }: Verdict & { kind: 'wait' }, isDraft: boolean): string {
  const missing = approvals.rules.reduce((sum, rule) => sum + rule.missing, 0);
  if (vetoesIn(approvals).length > 0) return '✋ Changes are asked for';
  if (findings.some(({ code }) => code === 'OTHER_BASE')) return '↪️ Goes into another branch: nothing is granted from it';
  if (isDraft) return '📝 A draft: nothing is granted from it';
  if (missing > 0) return `⏳ Waits for ${missing} approval${missing === 1 ? '' : 's'}`;
  return findings.some(({ code }) => code === 'WINDOW_CLOSED') ? '⏳ Approved, and outside its time window' : '⏳ In order, and waits';
}

function askedBy({ request: { subject, requester } }: JudgedFile, { agent }: Proposal): string {
  const asked = subject === requester ? '' : `, asked for by ${code(requester)}`;
  return `${asked}${agent === null ? '' : `, opened by the agent ${code(agent)}`}`;
}

/** Until when, how risky, who is missing and what is unusual: one line each. */
function atAGlance({ checked, unusual }: Proposal): string[] {
  const { file, verdict, policy, now } = checked;
  return [
    ...(verdict.kind === 'wait' || verdict.kind === 'allow' ? alarmLines(verdict.findings, checked.path) : []),
    ...(file ? [endLine(file, verdict, now), tierLine(file, policy)] : []),
    ...(verdict.kind === 'wait' || verdict.kind === 'allow'
      ? [...approvalLines(verdict.approvals), ...otherWaits(verdict.findings, checked.path)]
      : []),
    ...(verdict.kind === 'retry' ? verdict.gaps.map((gap) => `could not be read whole: ${code(gap, 200)}`) : []),
    ...unusual.map(
      (finding) => `⚠️ **${finding.code === 'WOULD_FAIL' ? 'Would fail' : 'Unusual'}**: ${sentence(sentences(finding).message)}`,
    ),
  ];
}

/** In the words of whoever asks, which nobody has checked. */
function said({ request }: JudgedFile): string {
  const { requester, justification, rollback, alternatives, incident } = request;
  const lines = [
    `**Why**: ${code(justification, 500)}`,
    `**Way back**: ${code(rollback, 300)}`,
    ...(alternatives === null ? [] : [`**Considered instead**: ${code(alternatives, 300)}`]),
    ...(incident === null ? [] : [`**Incident**: ${code(incident)}`]),
  ];
  return `**What ${code(requester)} says**\n${bullets(lines)}`;
}
