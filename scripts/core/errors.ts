/** Outcomes are returned: all done, the answer is no, some steps are done and somebody looks at the rest, not decided yet. */
export const outcomeExit = { done: 0, no: 1, partly: 5, pending: 8, stillPendingAtTimeout: 124 } as const;

/** Errors are thrown: the caller can mend USAGE, INPUT_INVALID and SIGN_IN_NEEDED; in the others a system did not do its part. After OUTPUT_LOST all may be done. */
export const errorExit = {
  USAGE: 2,
  INPUT_INVALID: 2,
  SIGN_IN_NEEDED: 4,
  TARGET_UNREACHABLE: 3,
  TARGET_REFUSED: 3,
  FORGE_UNREACHABLE: 3,
  GIT_FAILED: 3,
  LEDGER_CONFLICT: 3,
  LEDGER_BROKEN: 3,
  OUTPUT_LOST: 3,
} as const;
export type ErrorCode = keyof typeof errorExit;

/** No answer could be had. Its message is one line: what happened, what to do. Never a body or header of an SDK's error. */
export class ElevationError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
