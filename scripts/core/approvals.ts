import { bannedPersons } from './banned.ts';
import { fillRules } from './matching.ts';
import type { ApprovalRule, PersonName, Policy, Request } from './model.ts';
import { membersOf } from './people.ts';
import { judgeReviews } from './reviews.ts';
import type { ApprovalState, Facts, JudgedReview } from './verdict.ts';

/** The tier's rules and what the system adds to them. All must be filled, by different people. */
export function rulesOf(policy: Policy, request: Pick<Request, 'system' | 'tier'>): readonly ApprovalRule[] {
  const system = policy.systems.get(request.system);
  return [...policy.tiers[request.tier].approvals, ...(system?.extraApprovals[request.tier] ?? [])];
}

/**
 * Which approvals count, and for each of the other reviews why it does not (approvals.md, section 0). An approval counts when it is the
 * latest opinion of a listed human whom a rule names and who had no part in the request, when it is fresh, and when it is signed where every
 * rule that this human could fill wants a signature. Without evidence (a file on a laptop) all are missing.
 */
export function judgeApprovals(facts: Facts): ApprovalState {
  const rules = rulesOf(facts.policy, facts.file.request);
  const reviews = judgeReviews(facts, rules);
  const willing = rules.map((_, rule) =>
    reviews.flatMap(({ judged: { person }, fills }) => (person !== null && fills.includes(rule) ? [person] : [])),
  );
  const filled = fillRules(rules, willing);
  const used = new Set(filled.flat());
  const eligible = eligiblePerRule(facts);
  return {
    rules: rules.map((rule, index) => ({
      rule,
      filledBy: filled[index] ?? [],
      missing: rule.count - (filled[index]?.length ?? 0),
      couldApprove: (eligible[index] ?? []).filter((name) => !used.has(name)),
    })),
    reviews: reviews.map(({ judged }) => judged),
  };
}

/** Whether every rule is filled and nobody eligible asks for changes. */
export function isApproved({ rules, reviews }: ApprovalState): boolean {
  return rules.every(({ missing }) => missing === 0) && vetoesOf(reviews).length === 0;
}

/** The reviews of eligible people whose latest word is that changes are needed: each blocks until it is withdrawn. */
export function vetoesOf(reviews: readonly JudgedReview[]): JudgedReview[] {
  return reviews.filter(({ reason }) => reason?.code === 'CHANGES_REQUESTED');
}

/** Per rule the listed humans who may fill it for this request, sorted. For a signed rule only those for whom policy lists a key. */
export function eligiblePerRule(facts: Facts): PersonName[][] {
  const { policy, file } = facts;
  const banned = bannedPersons(facts);
  const isEligible = (name: PersonName, { signed }: ApprovalRule) => {
    const person = policy.people.byName.get(name);
    return person?.kind === 'human' && !banned.has(name) && (!signed || person.keys.length > 0);
  };
  return rulesOf(policy, file.request).map((rule) =>
    [...membersOf(policy, file.request.system, rule.from)].filter((name) => isEligible(name, rule)).sort(),
  );
}
