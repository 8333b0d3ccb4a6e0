import type { outcomeExit } from '../core/errors.ts';
import type { Paint } from '../output/paint.ts';

/** What every command returns: the same facts for programs and for people, and the exit code. */
export interface Result {
  readonly outcome: keyof typeof outcomeExit;
  /** What `--json` prints: one object that says its version. */
  readonly json: { readonly version: 1 } & Record<string, unknown>;
  /** For people: no line longer than 80 columns unless it quotes something longer. */
  readonly text: (paint: Paint) => string;
}
