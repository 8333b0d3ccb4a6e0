import type { Finding } from './findings.ts';
import { lintApprovals } from './lint/approvals.ts';
import { lintPeople } from './lint/people.ts';
import { findPlaceholders } from './lint/placeholders.ts';
import type { LintInput, Report } from './lint/report.ts';
import { lintShapes } from './lint/shapes.ts';
import { lintTiers } from './lint/tiers.ts';

export type { LintInput, Report } from './lint/report.ts';

/** What a schema cannot see in a policy that holds together. Errors keep it from being merged; warnings want a look. */
export function lintPolicy({ policy, documents, leftBehind, targetFindings }: LintInput): Finding[] {
  const report: Report = (code, file, path, details) => ({ code, file, ...documents.get(file)?.at(path), details });
  return [
    ...findPlaceholders(documents),
    ...lintTiers(policy.tiers, report),
    ...lintPeople(policy, report),
    ...lintApprovals(policy, documents, report),
    ...[...policy.systems.values()].flatMap((system) => lintShapes(policy, system, leftBehind, report)),
    ...targetFindings,
  ];
}
