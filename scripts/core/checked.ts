import type { Instant, Policy } from './model.ts';
import type { JudgedFile, Verdict } from './verdict.ts';

/** What a preview is written in, for whoever shows it in colours. */
export type Language = 'sql' | 'json' | 'hcl' | 'text';

/** What a check found out about one request, for whoever shows it. */
export interface Checked {
  readonly path: string;
  /** null: the file could not be parsed; `verdict` says why. */
  readonly file: JudgedFile | null;
  readonly verdict: Verdict;
  /** The exact statements or documents that would run. */
  readonly preview: readonly string[];
  readonly language: Language;
  /** What is left behind at the end, in words that complete "at the end, …". */
  readonly atTheEnd: string;
  /** Something of it is still there after the effective end, as `atTheEnd` tells. */
  readonly staysForGood?: boolean;
  readonly policy: Policy | null;
  readonly now: Instant;
}
