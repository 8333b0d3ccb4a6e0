import { ElevationError } from '../../core/errors.ts';
import type { LedgerState } from '../../core/events.ts';
import type { Policy, Sha, System } from '../../core/model.ts';
import type { Git } from '../../sources/git.ts';
import { ObjectTooBig } from '../../sources/git-batch.ts';
import { readPolicy } from '../../sources/policy.ts';

/** The policies of one run, each commit's read once. */
export class PoliciesAt {
  private readonly git: Git;
  private readonly read = new Map<Sha, Promise<Policy | null>>();

  constructor(git: Git) {
    this.git = git;
  }

  /** With all its systems. null: the policy of that commit does not hold together, so nothing is granted by it. */
  of(commit: Sha): Promise<Policy | null> {
    const known = this.read.get(commit) ?? this.fromGit(commit);
    this.read.set(commit, known);
    return known;
  }

  private async fromGit(commit: Sha): Promise<Policy | null> {
    try {
      const read = await readPolicy(this.git, commit, 'all');
      return read.ok ? read.policy : null;
    } catch (error) {
      if (error instanceof ObjectTooBig) return null;
      throw error;
    }
  }

  /**
   * The policy to end access by: the tip's, or where that is broken the newest that was good when something was granted.
   * A bad policy stops grants; it must not keep expired access alive.
   */
  async forEndings(tip: Sha | null, state: LedgerState): Promise<{ policy: Policy; problems: string[] }> {
    const earlier = [...state.active.values()].map(({ granting }) => granting.policy[1]).reverse();
    const commits = [tip, state.main, ...earlier].filter((commit) => commit !== null);
    for (const commit of commits) {
      const policy = await this.of(commit);
      if (!policy) continue;
      const isTip = commit === tip;
      return {
        policy,
        problems: isTip ? [] : ['the policy on main does not hold together, so nothing new is granted: run "elevate policy lint"'],
      };
    }
    throw new ElevationError(
      'INPUT_INVALID',
      'no commit that we know has a policy that holds together: run "elevate policy lint" and mend what it names',
    );
  }

  /** Every system to look at: those of the policy, and those that it has lost while something lives in them, as they were at the grant. */
  async systemsFor(policy: Policy, state: LedgerState): Promise<ReadonlyMap<string, System>> {
    const systems = new Map(policy.systems);
    for (const { granting } of state.active.values()) {
      const lost = systems.has(granting.system) ? undefined : (await this.of(granting.policy[1]))?.systems.get(granting.system);
      if (lost) systems.set(lost.name, lost);
    }
    return systems;
  }
}
