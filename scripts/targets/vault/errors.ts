import { ElevationError } from '../../core/errors.ts';

/** What is behind an error of `VaultClient`, for the code that decides on it. */
export interface Said {
  /** null: there was no answer. */
  readonly status: number | null;
  readonly reason:
    | 'deleted'
    | 'check-and-set'
    | 'no-such-accessor'
    | 'half-ended'
    | 'signed-out'
    | 'sealed'
    | 'no-leader'
    | 'no-mount'
    | 'not-vault'
    | 'other';
}

/** Parts of sentences in which Vault says why, where the status alone does not. Nothing else of its text is taken: it can repeat what it was sent. */
const reasons: readonly (readonly [part: string, reason: Said['reason']])[] = [
  ['"deletion_time":"2', 'deleted'],
  ['check-and-set parameter', 'check-and-set'],
  ['invalid accessor', 'no-such-accessor'],
  ['invalid token', 'signed-out'],
  ['Vault is sealed', 'sealed'],
  // A token whose end was begun, by somebody who is still at it or by a node that died of it.
  ['token not found', 'half-ended'],
  // A node between the end of one active node and the beginning of the next; or one that was active, to whatever it can write for itself alone.
  ['active cluster node not found', 'no-leader'],
  ['no active Vault instance found', 'no-leader'],
  ['leadership lost', 'no-leader'],
  ['leadership transfer in progress', 'no-leader'],
  ['node is not the leader', 'no-leader'],
  ['no handler for route', 'no-mount'],
];

/** One of the client's errors as ours. @param what completes "refused to …" */
export function mapped(error: unknown, system: string, what: string): ElevationError {
  if (error instanceof ElevationError) return error;
  const said = saidIn(error);
  const { status, reason } = said;
  const as = (code: ElevationError['code'], message: string) => new ElevationError(code, message, { cause: said });
  if (status === null)
    return as('TARGET_UNREACHABLE', `${system} gave no answer; check that Vault is reachable from here, then run this again`);
  if (reason === 'sealed') return as('TARGET_UNREACHABLE', `${system} is sealed; an operator has to unseal it, then run this again`);
  if (reason === 'no-leader')
    return as(
      'TARGET_UNREACHABLE',
      `${system} has no active node at this moment; run this again in a while, and show it to an operator if it stays`,
    );
  // A standby hands on what it is asked; it sends us on where it is told not to, and for seconds after its active node has died.
  if (status >= 300 && status < 400) {
    const why = `${system} is a standby and sends us on, and tokens go to no other address`;
    return as(
      'TARGET_UNREACHABLE',
      `${why}; run this again, and if it stays, let the standby forward, or policy name what leads to the active one`,
    );
  }
  if (status >= 500 || status === 429)
    return as('TARGET_UNREACHABLE', `${system} is not ready (HTTP ${status}); run this again in a while`);
  if (reason === 'not-vault')
    return as(
      'TARGET_UNREACHABLE',
      `what answers for ${system} is not Vault (HTTP ${status}); check the way from here to it, then run this again`,
    );
  if (reason === 'signed-out')
    return as(
      'SIGN_IN_NEEDED',
      `${system} does not know our token any more: it has expired or was revoked; run this again, which signs in anew`,
    );
  const isSetup = status === 403 || reason === 'no-mount';
  const advice = isSetup ? 'an operator compares what is there with setup/vault' : 'run this again, and show it to an operator if it stays';
  return as('TARGET_REFUSED', `${system} refused to ${what} (HTTP ${status}); ${advice}`);
}

/** null: not one of `VaultClient`'s errors. */
export function saidOf(error: unknown): Said | null {
  return error instanceof ElevationError && isSaid(error.cause) ? error.cause : null;
}

/** That Vault itself answers with one of these, of its own accord. What a proxy says, or a node without a leader, answers nothing. */
export function isAnswer(error: unknown, ...statuses: readonly number[]): boolean {
  const said = saidOf(error);
  return said !== null && said.status !== null && statuses.includes(said.status) && !noAnswers.includes(said.reason);
}
const noAnswers: readonly Said['reason'][] = ['not-vault', 'sealed', 'no-leader'];

/** That a whole mount is gone does not mean that nothing lives. */
export function isAbsent(error: unknown): boolean {
  return isAnswer(error, 404) && saidOf(error)?.reason !== 'no-mount';
}

/** Vault tells of an accessor that it does not know with one of three answers. */
export function isUnknownAccessor(error: unknown): boolean {
  return saidOf(error)?.reason === 'no-such-accessor' || isAbsent(error);
}

function isSaid(value: unknown): value is Said {
  return typeof value === 'object' && value !== null && 'status' in value && 'reason' in value;
}

function saidIn(error: unknown): Said {
  const response = typeof error === 'object' && error !== null && 'response' in error ? error.response : null;
  if (typeof response !== 'object' || response === null || !('statusCode' in response) || typeof response.statusCode !== 'number')
    return { status: null, reason: 'other' };
  const body = 'body' in response ? response.body : null;
  const isVaults = typeof body === 'object' && body !== null && (('errors' in body && Array.isArray(body.errors)) || 'data' in body);
  if (!isVaults) return { status: response.statusCode, reason: 'not-vault' };
  const text = JSON.stringify(body);
  const [, reason = 'other' as const] = reasons.find(([part]) => text.includes(part)) ?? [];
  return { status: response.statusCode, reason };
}
