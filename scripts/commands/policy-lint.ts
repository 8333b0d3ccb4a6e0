import { type Finding, findingKinds } from '../core/findings.ts';
import { lintPolicy } from '../core/lint.ts';
import type { BuiltPolicy } from '../core/policy.ts';
import { findingJson, findingText } from '../output/findings.ts';
import { Git } from '../sources/git.ts';
import { readPolicy, readPolicyFrom } from '../sources/policy.ts';
import { targetKind } from '../targets/index.ts';
import { baseOf } from './base.ts';
import { workTreeOf } from './policy-place.ts';
import type { Result } from './result.ts';

/** The policy of a folder as it lies there, or of a commit. `rev` null: as it lies there. */
export async function readWhole(folder: string, rev: string | null): Promise<BuiltPolicy> {
  if (rev === null) return readPolicyFrom(workTreeOf(folder));
  const git = Git.open(folder);
  try {
    return await readPolicy(git, await baseOf(git, rev), 'all');
  } finally {
    git.close();
  }
}

/** Everything that is wrong with a policy: what keeps it from being one, and what a policy that holds together can still get wrong. */
export function lint(built: BuiltPolicy): readonly Finding[] {
  if (!built.ok) return built.findings;
  const { policy, documents } = built;
  const systems = [...policy.systems.values()];
  return lintPolicy({
    policy,
    documents,
    leftBehind: (system, shape) => targetKind(system.target).leavesBehind(system, shape, policy.limits.sweepWithin).seconds,
    targetFindings: systems.flatMap((system) =>
      targetKind(system.target)
        .checkSystem(system)
        .map((finding) => ({ file: `policy/systems/${system.name}.yaml`, ...finding })),
    ),
  });
}

export function lintResult(findings: readonly Finding[], what: string): Result {
  const count = (severity: string): number => findings.filter(({ code }) => findingKinds[code].severity === severity).length;
  const [errors, warnings, notes] = [count('error'), count('warning'), count('note')];
  const ok = errors === 0;
  const numbers = `${errors} errors, ${warnings} warnings, ${notes} notes`;
  return {
    outcome: ok ? 'done' : 'no',
    json: { version: 1, ok, errors, warnings, notes, findings: findings.map(findingJson) },
    text: (paint) => {
      const head = ok
        ? paint('green', `✓ ${what}: ${findings.length === 0 ? 'nothing to mend' : numbers}`)
        : paint('red', `✗ ${what}: ${numbers}`);
      return [...findings.map((finding) => findingText(finding, paint)), head].join('\n\n');
    },
  };
}
