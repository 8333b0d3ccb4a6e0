import type { Instant, RequestId } from '../../core/model.ts';

export interface ReconcileOutcome {
  readonly version: 1;
  readonly at: Instant;
  readonly run: string;
  readonly dryRun: boolean;
  readonly only: 'everything' | 'revoke';
  readonly steps: readonly StepResult[];
  /** What somebody should look at: targets that are down, losses, orphans, alarms. Not empty: exit code 5. */
  readonly problems: readonly string[];
  /** The next end that was not due yet when this turn looked; null: none is to come. */
  readonly nextEnd: Instant | null;
}

export interface StepResult {
  readonly step: 'end' | 'orphan' | 'lost' | 'grant' | 'roll-back' | 'refused' | 'missed' | 'pending';
  readonly id: RequestId;
  readonly system: string;
  readonly result: 'done' | 'failed' | 'planned' | 'left';
  /** One line: why, until when, or what went wrong. */
  readonly detail: string;
}
