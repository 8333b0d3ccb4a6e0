import { type PgpKey, verifyPgp } from '../core/pgp.ts';

export type SignatureState = 'none' | 'good' | 'bad' | 'unknown-key';

/** What the signature in a commit object is worth with these keys. `none`: it carries none. */
export function signatureOfCommit(body: Buffer, keys: readonly PgpKey[]): SignatureState {
  const end = body.indexOf('\n\n');
  const head = body.toString('latin1', 0, end < 0 ? body.length : end + 1);
  // a header's further lines begin with a blank
  const match = /^gpgsig(?:-sha256)? ((?:.*\n)(?: .*\n)*)/m.exec(head);
  if (!match?.[1]) return 'none';
  const from = match.index;
  const payload = Buffer.concat([body.subarray(0, from), body.subarray(from + match[0].length)]);
  return verifyPgp(match[1].replace(/^ /gm, ''), payload, keys);
}
