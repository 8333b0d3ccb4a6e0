import { rulesOf } from '../core/approvals.ts';
import type { GrantingEvent } from '../core/events.ts';
import { fillRules } from '../core/matching.ts';
import type { Policy, Sha } from '../core/model.ts';
import { answersFor, membersOf } from '../core/people.ts';
import type { Git } from './git.ts';
import { readPolicy } from './policy.ts';

/** Main's policies, as they were. It changes seldom, so that one reading serves many commits. */
export class PastPolicies {
  readonly #git: Git;
  readonly #read = new Map<string, Promise<Policy | null>>();

  constructor(git: Git) {
    this.#git = git;
  }

  /** null: there is none, or it did not hold together. */
  async at(commit: Sha, system: string): Promise<Policy | null> {
    const tree = await this.#git.object(`${commit}:policy`);
    if (tree === null) return null;
    const key = `${tree.oid} ${system}`;
    const known = this.#read.get(key) ?? readPolicy(this.#git, commit, [system]).then((read) => (read.ok ? read.policy : null));
    this.#read.set(key, known);
    return known;
  }
}

/**
 * How many approvals a grant lacks by the policies that it names: places of its rules that the recorded people cannot fill, since they were
 * not in the group, not human, or had asked for it themselves. That a review was fresh, or signed, is not in the record.
 */
export async function missingApprovals(event: GrantingEvent, policies: PastPolicies): Promise<number> {
  const counts = await Promise.all(event.policy.map(async (commit) => missingBy(event, await policies.at(commit, event.system))));
  return Math.max(...counts);
}

function missingBy({ system, tier, requester, subject, approvals }: GrantingEvent, policy: Policy | null): number {
  if (policy === null) return 1;
  const { people } = policy;
  const asking = [requester, subject].map((name) => answersFor(people, name));
  const approvers = approvals.flatMap(({ person, account }) => {
    const known = people.byAccount.get(account);
    return known?.kind === 'human' && known.name === person && !asking.includes(person) ? [person] : [];
  });
  const rules = rulesOf(policy, { system, tier });
  const groups = rules.map(({ from }) => membersOf(policy, system, from));
  const filled = fillRules(
    rules,
    groups.map((group) => approvers.filter((name) => group.has(name))),
  );
  return rules.reduce((sum, { count }, rule) => sum + count - (filled[rule]?.length ?? 0), 0);
}
