/**
 * The rules once more, as a person would check them with a pencil: one question after the other, everything tried out, nothing shared with
 * the code. Slow, and only for evidence that is whole and times that differ, as stories leave them.
 */

import type { Account, ChangedFile, Person, Review } from '../../scripts/core/model.ts';
import type { Facts } from '../../scripts/core/verdict.ts';

export function mayBeGranted(facts: Facts): boolean {
  const { evidence, merged, proposed, purpose, file, policy, now } = facts;
  const { request } = file;
  if (evidence === null || proposed === null) return false;
  const { pull } = evidence;
  const tier = policy.tiers[request.tier];
  const system = policy.systems.get(request.system);
  const shape = system?.shapes.get(request.shape);
  if (!system || !shape) return false;

  // is it what it says, and no more than may be asked for?
  if (shape.tier !== request.tier || request.ttl > shape.ttlMax || request.ttl > tier.ttl.max) return false;
  if (request.ttl + facts.leftBehind.seconds > tier.ceiling) return false;
  for (const field of tier.require) if (!request[field]?.trim()) return false;
  if (facts.usedBefore !== null || facts.targetFindings.length > 0) return false;

  // did it come in the one way?
  if (pull.isDraft || pull.isCrossRepository || evidence.commits.length > policy.limits.maxCommits) return false;
  if (!isJust(file.path, file.blob, proposed)) return false;
  if (purpose === 'check' && (pull.state !== 'open' || pull.baseRef !== 'main')) return false;
  if (purpose === 'grant') {
    if (merged === null || pull.state !== 'merged' || pull.mergedAt === null || pull.mergeCommit !== merged.commit) return false;
    if (!['merge', 'merge-queue'].includes(evidence.arrival?.kind ?? '')) return false;
    if (!isJust(file.path, file.blob, merged.changes)) return false;
    const opened = Math.max(pull.mergedAt, request.notBefore ?? 0);
    if (now > opened + tier.grantWithin * 1000 || now > opened + Math.max(request.ttl, 60) * 1000) return false;
  }
  if (request.notBefore !== null && (now < request.notBefore || request.notBefore < pull.createdAt)) return false;

  // who asks, for whom, and who did anything?
  const everybody = [...policy.people.byName.values()];
  const owner = (account: Account | null) => everybody.find((one) => account && one.accounts.some(({ id }) => id === account.id));
  const author = owner(pull.author);
  const requester = everybody.find(({ name }) => name === request.requester);
  const subject = everybody.find(({ name }) => name === request.subject);
  if (!author || requester?.kind !== 'human' || !subject) return false;
  if (author.kind === 'workload' || (author.kind === 'human' && pull.author?.type !== 'User')) return false;
  if (author !== requester && !(author.kind === 'agent' && author.owner === requester.name)) return false;
  if (subject !== requester && (subject.kind === 'human' || subject.owner !== requester.name)) return false;
  if (subject.kind === 'workload' && request.ttl + facts.leftBehind.seconds > 30 * 60) return false;
  if (subject.kind !== 'workload' && request.run !== null) return false;
  if (author.kind === 'agent' && request.proof !== null && subject !== author) return false;
  for (const { at, actor } of evidence.headMoves) {
    if ((pull.mergedAt === null || at <= pull.mergedAt) && owner(actor) !== author) return false;
  }
  for (const { authors, committer, committedViaWeb } of evidence.commits) {
    for (const { account } of authors) if (owner(account) !== author) return false;
    const isThePage = committedViaWeb && owner(committer.account) === undefined;
    if (!isThePage && owner(committer.account) !== author) return false;
  }

  // who says yes, who says no?
  const involved = new Set([requester.name, nameBehind(author), nameBehind(subject)]);
  const inGroup = (group: string) => policy.people.groups.get(group)?.members ?? [];
  const owners = system.owners.flatMap((name) => (policy.people.groups.has(name) ? inGroup(name) : [name]));
  const rules = [...tier.approvals, ...(system.extraApprovals[request.tier] ?? [])];
  const mayFill = (name: string, from: readonly string[]) =>
    from.some((group) => (group === 'system-owners' ? owners : inGroup(group)).includes(name));
  const yes: string[] = [];
  for (const person of everybody) {
    if (person.kind !== 'human' || involved.has(person.name)) continue;
    const last = lastWord(person, evidence.reviews, pull.mergedAt);
    const hasSay = owners.includes(person.name) || rules.some(({ from }) => mayFill(person.name, from));
    if (!last || !hasSay) continue;
    if (last.state === 'CHANGES_REQUESTED') return false;
    if (last.state === 'APPROVED' && isFresh(last, facts)) yes.push(person.name);
  }
  const places = rules.flatMap(({ count, from }) => Array.from({ length: count }, () => from));
  return canFill(places, yes, mayFill);
}

function isJust(path: string, blob: string, changes: readonly ChangedFile[]): boolean {
  const [one, ...others] = changes;
  if (!one || others.length > 0) return false;
  return one.path === path && one.status === 'A' && one.newMode === '100644' && one.oid === blob;
}

function nameBehind(person: Person): string {
  return person.kind === 'human' ? person.name : person.owner;
}

function lastWord(person: Person, reviews: readonly Review[], mergedAt: number | null): Review | undefined {
  const words = reviews.filter(({ author, state, submittedAt }) => {
    if (author?.type !== 'User' || !person.accounts.some(({ id }) => id === author.id)) return false;
    if (state === 'APPROVED') return submittedAt !== null && (mergedAt === null || submittedAt < mergedAt);
    return state === 'CHANGES_REQUESTED' || state === 'DISMISSED';
  });
  return words.sort((a, b) => (a.submittedAt ?? 0) - (b.submittedAt ?? 0)).at(-1);
}

function isFresh(review: Review, { evidence, policy, file, now }: Facts): boolean {
  if (!evidence || review.submittedAt === null || review.viaEmail) return false;
  const { mergedAt, headSha } = evidence.pull;
  const tier = policy.tiers[file.request.tier];
  const changes = [...evidence.headMoves.map(({ at }) => at), ...evidence.baseMoves];
  for (const at of changes) {
    if (mergedAt !== null && at > mergedAt) continue;
    if (review.submittedAt <= at || review.submittedAt < at + tier.dwell * 1000) return false;
  }
  return review.commit === headSha && now <= review.submittedAt + tier.approvalMaxAge * 1000;
}

/** Tries every way to put people into places. */
function canFill(
  places: readonly (readonly string[])[],
  people: readonly string[],
  mayFill: (name: string, from: readonly string[]) => boolean,
): boolean {
  const [from, ...rest] = places;
  if (from === undefined) return true;
  return people.some(
    (name) =>
      mayFill(name, from) &&
      canFill(
        rest,
        people.filter((other) => other !== name),
        mayFill,
      ),
  );
}
