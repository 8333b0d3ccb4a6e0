import { type Ban, bannedPersons } from './banned.ts';
import { lastMove } from './evidence.ts';
import type { Finding, FindingCode } from './findings.ts';
import type { ApprovalRule, Evidence, Human, Instant, PersonName, Review } from './model.ts';
import { isAfterMerge, isComplete, latestOpinions } from './opinions.ts';
import { answersFor, membersOf, personOf, tookListedLogin } from './people.ts';
import { approvalMessage, signatureNamespace, signaturesIn, verifySshSignature } from './signature.ts';
import type { Facts, JudgedReview } from './verdict.ts';

/** One review, and the indexes of the rules it can fill a place of. */
export interface ReviewState {
  readonly judged: JudgedReview;
  readonly fills: readonly number[];
}

/** Every review with what becomes of it under these rules. Of several reasons not to count, the first in the order below is named. */
export function judgeReviews(facts: Facts, rules: readonly ApprovalRule[]): ReviewState[] {
  const { evidence, policy, file } = facts;
  if (evidence === null) return [];
  const groups = rules.map(({ from }) => membersOf(policy, file.request.system, from));
  const owners = membersOf(policy, file.request.system, ['system-owners']);
  const context: Context = {
    facts,
    evidence,
    maySpeak: new Set([...groups.flatMap((group) => [...group]), ...owners]),
    banned: bannedPersons(facts),
    latest: latestOpinions(policy.people, evidence),
    moved: lastMove(evidence),
  };

  return evidence.reviews.map((review) => {
    const person = personOf(policy.people, review.author);
    const ignored = whyNotEligible(review, context) ?? whyNotFresh(review, context);
    const member = groups.flatMap((group, index) => (person !== null && group.has(person.name) ? [index] : []));
    const unsigned = person?.kind === 'human' ? whyNotSigned(review, person, facts) : about(review, 'NOT_HUMAN');
    const open = member.filter((index) => rules[index]?.signed === false || unsigned === null);
    const closed = member.length > 0 ? unsigned : about(review, 'NOT_IN_GROUP');
    const reason = ignored !== null ? about(review, ignored) : open.length > 0 ? null : closed;
    const judged = { review: review.id, login: review.author?.login ?? '', person: person?.name ?? null, counts: reason === null, reason };
    return { judged, fills: reason === null ? open : [] };
  });
}

interface Context {
  readonly facts: Facts;
  readonly evidence: Evidence;
  /** Members of the rules' groups, who can approve, and the system's owners, who can at least object. */
  readonly maySpeak: ReadonlySet<PersonName>;
  readonly banned: ReadonlyMap<PersonName, Ban>;
  readonly latest: ReadonlyMap<PersonName, Review>;
  readonly moved: Instant;
}

/** Why this is not the latest opinion, an approval, of somebody who may give one; null: it is. */
function whyNotEligible(review: Review, { facts, evidence, maySpeak, banned, latest }: Context): FindingCode | null {
  const { people } = facts.policy;
  if (review.state === 'COMMENTED') return 'COMMENT_ONLY';
  if (review.state === 'PENDING') return 'REVIEW_INCOMPLETE';
  const person = personOf(people, review.author);
  if (person === null) return review.author !== null && tookListedLogin(people, review.author) ? 'LOGIN_TAKEN' : 'NOT_LISTED';
  if (person.kind !== 'human' || review.author?.type !== 'User') return 'NOT_HUMAN';
  const ban = banned.get(answersFor(people, person.name));
  if (ban !== undefined) return ban;
  if (!maySpeak.has(person.name)) return 'NOT_IN_GROUP';
  if (review.state === 'DISMISSED') return 'DISMISSED';
  if (review.state === 'APPROVED' && !isComplete(review)) return 'REVIEW_INCOMPLETE';
  if (review.state === 'APPROVED' && isAfterMerge(review, evidence.pull.mergedAt)) return 'AFTER_MERGE';
  if (latest.get(person.name) !== review) return 'SUPERSEDED';
  return review.state === 'APPROVED' ? null : 'CHANGES_REQUESTED';
}

/**
 * Why an approval is not about exactly what was, or would be, merged now; null: it is. The commit alone proves little, since a forge can bind
 * a review to a commit that is younger than the review (S02): it must also have come after the last change of the head and of the base.
 */
function whyNotFresh(review: Review, { facts, evidence, moved }: Context): FindingCode | null {
  const tier = facts.policy.tiers[facts.file.request.tier];
  if (!isComplete(review)) return 'REVIEW_INCOMPLETE';
  if (review.viaEmail !== false) return 'BY_EMAIL';
  if (review.commit !== evidence.pull.headSha || !(review.submittedAt > moved)) return 'STALE_APPROVAL';
  if (!(review.submittedAt - moved >= tier.dwell * 1000)) return 'TOO_SOON';
  if (!(facts.now - review.submittedAt <= tier.approvalMaxAge * 1000)) return 'TOO_OLD';
  return null;
}

function whyNotSigned(review: Review, { keys }: Human, { file: { request, digest } }: Facts): Finding | null {
  const message = approvalMessage(request.id, digest);
  const tried = signaturesIn(review.body).map((armored) => verifySshSignature(armored, message, signatureNamespace, keys));
  if (tried.some(({ ok }) => ok)) return null;
  const why = tried.flatMap((one) => (one.ok ? [] : [one.why]))[0];
  return why === undefined ? about(review, 'SIGNATURE_MISSING') : about(review, 'SIGNATURE_INVALID', { why });
}

function about(review: Review, code: FindingCode, details: { readonly why?: string } = {}): Finding {
  return { code, details: { login: review.author?.login ?? '', ...details } };
}
