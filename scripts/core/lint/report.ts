import type { Details, Finding, FindingCode } from '../findings.ts';
import type { Policy, Seconds, Shape, System } from '../model.ts';
import type { Document, Path } from '../parse.ts';

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
