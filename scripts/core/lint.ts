import type { Details, Finding, FindingCode } from './findings.ts';
import { lintApprovals } from './lint/approvals.ts';
import { lintPeople } from './lint/people.ts';
import { findPlaceholders } from './lint/placeholders.ts';
import { lintShapes } from './lint/shapes.ts';
import { lintTiers } from './lint/tiers.ts';
import type { Policy, Seconds, Shape, System } from './model.ts';
import type { Document, Path } from './parse.ts';

export interface LintInput {
  /** With all its systems. */
  readonly policy: Policy;
  /** The files it was built from, by path, for line and column. */
  readonly documents: ReadonlyMap<string, Document>;
  /** TargetKind.leavesBehind. */
  readonly leftBehind: (system: System, shape: Shape) => Seconds;
  /** TargetKind.checkSystem of every system. */
  readonly targetFindings: readonly Finding[];
}

/** Makes a finding about the value at `path` of a policy file; with line and column where the file is at hand. */
export type Report = (code: FindingCode, file: string, path: Path, details: Details) => Finding;

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
