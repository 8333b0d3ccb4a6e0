import { canonicalYaml } from '../core/canonical.ts';
import type { Finding } from '../core/findings.ts';
import { hastyApprovals } from '../core/hasty.ts';
import type { AccountRef, Evidence } from '../core/model.ts';
import { personOf } from '../core/people.ts';
import { readRequest } from '../core/request-file.ts';
import type { Verdict } from '../core/verdict.ts';
import { type Proposal, proposalComment, proposalState } from '../output/github/comment.ts';
import { closedComment, otherComment } from '../output/github/comment-other.ts';
import { wantedLabels } from '../output/github/labels.ts';
import { plainStatuses, type Status, statusesOf } from '../output/github/statuses.ts';
import { checkResult } from './check.ts';
import { checkOther, inOrder, type OtherChange, otherResult } from './check-changes.ts';
import { unusualOf } from './history.ts';
import { PageAlong } from './publish/along.ts';
import { reviewerSlots } from './publish/documents.ts';
import type { Occasion } from './publish/occasion.ts';
import type { Judged, Page, Published } from './publish/page.ts';
import type { Wanted } from './publish/writes.ts';
import { judgePull, proposalOf, type RequestPull, readIfRequest } from './pull.ts';
import type { Result } from './result.ts';
import type { Tools } from './tools.ts';

/** A pull request judged, and told on its page. */
export interface PublishedCheck {
  readonly result: Result;
  /** For the runner: each on the line that it is about. */
  readonly findings: readonly Finding[];
  /** For the run's summary. */
  readonly summary: string;
}

/**
 * The check of a pull request with its page brought up to date: one comment, two statuses, labels, people asked for a review. The page is
 * a comfort; what cannot be written there changes no verdict, and the grant asks everything again.
 */
export async function publishCheck(tools: Tools, page: Page, occasion: Occasion): Promise<PublishedCheck> {
  const { number } = occasion;
  const along = new PageAlong(tools);
  const evidence = await (occasion.kind === 'pull' ? tools.forge.evidence(number, along) : tools.forge.evidence(number));
  if (evidence.pull.state !== 'open') return decided(page, number, evidence, along);
  const request = await readIfRequest(tools, evidence);
  const told = request ? await tellRequest(tools, request, number) : await tellOther(tools, evidence);
  const judged: Judged = { evidence, lookAgain: () => tools.forge.lookAgain(number) };
  const published = await publish(page, occasion, judged, told.wanted, along);
  const { result } = told;
  return {
    findings: told.findings,
    summary: told.summary,
    result: {
      outcome: result.outcome,
      json: { ...result.json, pull: number, published },
      text: (paint) => [result.text(paint), publishedText(published, (text) => paint('dim', text))].join('\n\n'),
    },
  };
}

interface Told {
  readonly result: Result;
  readonly findings: readonly Finding[];
  readonly summary: string;
  readonly wanted: Wanted;
}

async function tellRequest(tools: Tools, pull: RequestPull, number: number): Promise<Told> {
  const checked = await judgePull(tools, pull, tools.now());
  const { file, verdict, policy } = checked;
  const read = await readRequest(pull.path, pull.bytes, pull.blob);
  const author = policy && personOf(policy.people, pull.evidence.pull.author);
  const proposal: Proposal = {
    pull: number,
    checked,
    canonical: read.ok ? canonicalYaml(read.document.value) : '',
    unusual: file && policy ? [...hastyIn(pull.evidence, verdict), ...(await unusualOf(tools, file.request, policy))] : [],
    agent: author?.kind === 'agent' ? author.name : null,
    isDraft: pull.evidence.pull.isDraft,
  };
  const comment = proposalComment(proposal);
  return {
    result: checkResult(checked),
    findings: verdict.kind === 'retry' ? [] : verdict.findings,
    summary: comment,
    wanted: {
      comment,
      otherwise: comment,
      labels: wantedLabels(proposalState(checked), file?.request.tier ?? null, verdict.kind !== 'retry' && verdict.alarm),
      reviewers: proposal.isDraft ? [] : reviewersOf(proposal),
      statuses: statusesOf(checked),
    },
  };
}

function hastyIn(evidence: Evidence, verdict: Verdict): Finding[] {
  return verdict.kind === 'wait' || verdict.kind === 'allow' ? hastyApprovals(evidence, verdict.approvals) : [];
}

/** Those who may still approve, by the first account of each; who has a part in the request is not among them. */
function reviewersOf({ checked: { verdict, policy } }: Proposal): AccountRef[] {
  if (verdict.kind !== 'wait' || policy === null) return [];
  const open = verdict.approvals.rules.filter(({ missing }) => missing > 0);
  const names = [...new Set(open.flatMap(({ couldApprove }) => couldApprove))];
  return names.flatMap((name) => policy.people.byName.get(name)?.accounts[0] ?? []).slice(0, reviewerSlots);
}

/** A revocation, or a change of policy or code: nothing is asked for, so a comment is worth the noise only where it is refused. */
async function tellOther(tools: Tools, evidence: Evidence): Promise<Told> {
  const { base, changes } = await proposalOf(tools, evidence);
  const other: OtherChange = await checkOther(tools.git, { base, changes, evidence });
  const isInOrder = other.findings.length === 0;
  const comment = otherComment(other);
  return {
    result: otherResult(other),
    findings: other.findings,
    summary: comment,
    wanted: {
      comment: isInOrder ? null : comment,
      otherwise: comment,
      labels: isInOrder ? [] : wantedLabels('refused', null),
      reviewers: [],
      statuses: plainStatuses(isInOrder, isInOrder ? inOrder[other.kind].replace(/^✓ /, '') : (other.findings[0]?.code ?? '')),
    },
  };
}

/** Of a pull request in a merge queue only the statuses are told, on the commit that the queue would merge. */
async function publish(page: Page, occasion: Occasion, judged: Judged, wanted: Wanted, along: PageAlong): Promise<Published> {
  if (occasion.kind === 'pull') return page.bringUpToDate(occasion.number, judged, wanted, along.surfaceFor(wanted.reviewers));
  const problems = await page.post(occasion.sha, wanted.statuses);
  const statuses: Status['context'][] = wanted.statuses.map(({ context }) => context);
  return { comment: 'as it was', labels: 0, reviewers: 0, statuses, problems };
}

/** What became of a merged one is told by `elevate publish --since`, from the record; of one that was closed its page tells that much. */
async function decided(page: Page, number: number, { pull: { state } }: Evidence, along: PageAlong): Promise<PublishedCheck> {
  const says = `pull request ${number} is ${state}; there is nothing left to check`;
  const closed: Wanted = { comment: null, otherwise: closedComment, labels: [], reviewers: [], statuses: [] };
  const published = state === 'closed' ? await page.bringUpToDate(number, null, closed, along.surfaceFor([])) : null;
  const text: Result['text'] = (paint) => (published ? `${says}\n\n${publishedText(published, (one) => paint('dim', one))}` : says);
  return { findings: [], summary: '', result: { outcome: 'done', json: { version: 1, pull: number, state, says, published }, text } };
}

export function publishedText({ comment, labels, reviewers, statuses, problems }: Published, dim: (text: string) => string): string {
  const posted = statuses.length === 0 ? 'statuses as they were' : `posted ${statuses.join(' and ')}`;
  const parts = [
    `comment ${comment}`,
    posted,
    ...(labels > 0 ? [`${labels} labels changed`] : []),
    ...(reviewers > 0 ? [`${reviewers} people asked`] : []),
  ];
  return [dim(`The page: ${parts.join('; ')}`), ...problems.map((problem) => `! the page is not up to date: ${problem}`)].join('\n');
}
