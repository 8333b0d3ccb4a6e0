import type { Checked } from '../../core/checked.ts';
import type { Finding } from '../../core/findings.ts';
import type { Instant } from '../../core/model.ts';
import { formatDuration } from '../../core/time.ts';
import type { JudgedFile, Verdict } from '../../core/verdict.ts';
import { sentences } from '../findings.ts';
import { approvalLines, vetoesIn } from './comment-approvals.ts';
import { checklist } from './comment-checklist.ts';
import { findingLines, otherWaits } from './comment-findings.ts';
import { atMinute, bullets, changeBlock, footer, marker, numbered, requestBlock, revokeLine } from './comment-parts.ts';
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
 * The one comment on a pull request: the answer first, then what a reviewer needs, the long parts folded in. Nobody is mentioned: those who
 * may approve are asked as reviewers, once, and a comment that is kept up to date would call them again and again.
 */
export function proposalComment(proposal: Proposal): string {
  const { checked, unusual, pull } = proposal;
  const { file, verdict } = checked;
  const blocks = [
    marker,
    `### ${headline(proposal)}`,
    ...(file ? [what(file, proposal), ends(checked), why(file)] : []),
    ...(verdict.kind === 'retry' ? [bullets(verdict.gaps.map((gap) => `could not be read whole: ${code(gap, 200)}`))] : []),
    ...(verdict.kind === 'deny' ? [findingLines(verdict.findings, checked.path, pull)] : []),
    ...(verdict.kind === 'wait' || verdict.kind === 'allow'
      ? [approvalLines(verdict.approvals), otherWaits(verdict.findings, checked.path)]
      : []),
    ...(unusual.length > 0 ? [`**Unusual**\n${bullets(unusual.map((finding) => sentence(sentences(finding).message)))}`] : []),
    ...(file && verdict.kind !== 'deny' ? [`**Before you approve**\n${numbered(checklist(file, checked.policy))}`] : []),
    ...(file ? [changeBlock(checked.preview), requestBlock(proposal.canonical), revokeLine(file.request.id)] : []),
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
  if (isDraft) return '📝 A draft: nothing is granted from it';
  if (missing > 0) return `⏳ Waits for ${missing} approval${missing === 1 ? '' : 's'}`;
  return findings.some(({ code }) => code === 'WINDOW_CLOSED') ? '⏳ Approved, and outside its time window' : '⏳ In order, and waits';
}

/** `alice` gets update-rows on orders-db: who, what, where, and how risky that is held to be. */
function what({ request }: JudgedFile, { checked: { policy }, agent }: Proposal): string {
  const { subject, requester, shape, system, tier } = request;
  const title = policy?.systems.get(system)?.shapes.get(shape)?.title;
  const asked = subject === requester ? '' : `, asked for by ${code(requester)}`;
  const opened = agent === null ? '' : `, opened by the agent ${code(agent)}`;
  return [
    `**${code(subject)}** would get ${code(shape)} on **${code(system)}**${asked}${opened}.`,
    ...(title === undefined ? [] : [words(title)]),
    `**Tier ${code(tier)}**${policy ? `: ${words(policy.tiers[tier].title)}` : ''}; the shape decides the tier.`,
  ].join('\\\n');
}

function ends({ verdict, file, atTheEnd, now }: Checked): string {
  if (!file) return '';
  const { ttl, notBefore } = file.request;
  const lasts = `**Lasts ${formatDuration(ttl)}** from the grant`;
  if (verdict.kind !== 'wait' && verdict.kind !== 'allow') return `${lasts}.`;
  const start: Instant = Math.max(now, notBefore ?? now);
  const after = formatDuration(Math.ceil((verdict.effectiveEnd - start) / 1000));
  const when = notBefore !== null && notBefore > now ? `granted when it opens (${atMinute(notBefore)})` : 'granted now';
  const left = atTheEnd === '' ? '' : ` At the end, ${words(atTheEnd)}.`;
  return `${lasts}. **All of it is over at the latest ${after} after the grant**; ${when}: ${atMinute(verdict.effectiveEnd)}.${left}`;
}

function why({ request }: JudgedFile): string {
  const { justification, rollback, alternatives, incident } = request;
  return bullets([
    `Why: ${code(justification, 500)}`,
    `Way back: ${code(rollback, 300)}`,
    ...(alternatives === null ? [] : [`Considered instead: ${code(alternatives, 300)}`]),
    ...(incident === null ? [] : [`Incident: ${code(incident)}`]),
  ]);
}
