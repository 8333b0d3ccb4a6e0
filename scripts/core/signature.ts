import { createHash, createPublicKey, verify } from 'node:crypto';
import type { RequestId } from './model.ts';

/** What `ssh-keygen -Y sign -n …` is told: a signature made for anything else (a commit, a login) does not count here. */
export const signatureNamespace = 'elevation';

/** The exact bytes an approver signs. They name the request and everything it asks for, so the signature fits nothing else. */
export function approvalMessage(id: RequestId, digest: string): string {
  return `elevation/v1 approve ${id} ${digest}\n`;
}

/** Every armored SSH signature in a text; surroundings and line ends make no difference. */
export function signaturesIn(text: string): string[] {
  return text.match(/-----BEGIN SSH SIGNATURE-----[A-Za-z0-9+/=\s]*-----END SSH SIGNATURE-----/g) ?? [];
}

export type SignatureVerdict = { readonly ok: true; readonly key: string } | { readonly ok: false; readonly why: string };

/**
 * Whether `armored` is a signature over `message`, made for `namespace` by one of `keys` (lines as in a .pub file).
 * Ed25519 keys only, in a file or on a security key that was touched; everything else is refused. Never throws.
 * Source: OpenSSH's PROTOCOL.sshsig (the armor, the signed data) and PROTOCOL.u2f (what a security key signs).
 */
export function verifySshSignature(armored: string, message: string, namespace: string, keys: readonly string[]): SignatureVerdict {
  const signature = parseSignature(armored);
  if (signature === null) return refused('it is not an SSH signature in a form that is accepted');
  if (signature.namespace !== namespace) return refused(`it was made for another purpose than "${namespace}"`);

  const key = keys.find((line) => keyBlob(line)?.equals(signature.publicKey));
  if (key === undefined) return refused('its key is not one that policy lists for the approver');

  const digest = createHash(signature.hash).update(message, 'utf8').digest();
  const signed = Buffer.concat([magic, ...[namespace, '', signature.hash, digest].map(sshString)]);
  return provesKey(signature, signed) ? { ok: true, key } : refused('it does not fit this request as it stands, or no key was touched');
}

const refused = (why: string): SignatureVerdict => ({ ok: false, why });

const magic = Buffer.from('SSHSIG');
const plainKey = 'ssh-ed25519';
const securityKey = 'sk-ssh-ed25519@openssh.com';
const userPresent = 0x01;

interface SshSignature {
  readonly publicKey: Buffer;
  readonly namespace: string;
  readonly hash: 'sha256' | 'sha512';
  readonly proof: Buffer;
}

function parseSignature(armored: string): SshSignature | null {
  const base64 = /^-----BEGIN SSH SIGNATURE-----([A-Za-z0-9+/=\s]*)-----END SSH SIGNATURE-----$/.exec(armored.trim())?.[1];
  if (base64 === undefined) return null;
  const reader = new Reader(Buffer.from(base64, 'base64'));
  if (!reader.take(magic.length)?.equals(magic) || reader.uint32() !== 1) return null;
  const [publicKey, namespace, reserved, hash, proof] = [
    reader.string(),
    reader.string(),
    reader.string(),
    reader.string(),
    reader.string(),
  ];
  if (!publicKey || !namespace || reserved?.length !== 0 || !hash || !proof || !reader.isAtEnd()) return null;
  const hashName = hash.toString('latin1');
  if (hashName !== 'sha256' && hashName !== 'sha512') return null;
  return { publicKey, namespace: namespace.toString('utf8'), hash: hashName, proof };
}

/** Both blobs must name the same kind of key, and hold exactly what that kind has. */
function provesKey({ publicKey, proof }: SshSignature, signed: Buffer): boolean {
  const key = new Reader(publicKey);
  const mark = new Reader(proof);
  const kind = key.string()?.toString('latin1');
  if (mark.string()?.toString('latin1') !== kind) return false;
  const [point, value] = [key.string(), mark.string()];
  if (point?.length !== 32 || value?.length !== 64) return false;

  if (kind === plainKey) return key.isAtEnd() && mark.isAtEnd() && verifyEd25519(point, signed, value);
  if (kind !== securityKey) return false;
  const application = key.string();
  const flagsAndCounter = mark.take(5);
  if (!application || !flagsAndCounter || !key.isAtEnd() || !mark.isAtEnd()) return false;
  const touched = ((flagsAndCounter[0] ?? 0) & userPresent) === userPresent;
  return touched && verifyEd25519(point, Buffer.concat([sha256(application), flagsAndCounter, sha256(signed)]), value);
}

function verifyEd25519(point: Buffer, data: Buffer, signature: Buffer): boolean {
  const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: point.toString('base64url') } });
  return verify(null, data, key, signature);
}

function keyBlob(line: string): Buffer | null {
  const base64 = /^\S+\s+([A-Za-z0-9+/]+=*)(\s|$)/.exec(line.trim())?.[1];
  return base64 === undefined ? null : Buffer.from(base64, 'base64');
}

const sha256 = (data: Buffer) => createHash('sha256').update(data).digest();

/** A string of the SSH protocol: its length in four bytes, then its bytes. */
function sshString(value: string | Buffer): Buffer {
  const bytes = Buffer.from(value);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** Reads the fields of an SSH blob in order; null where the blob is too short. */
class Reader {
  readonly bytes: Buffer;
  offset = 0;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  take(length: number): Buffer | null {
    if (this.offset + length > this.bytes.length) return null;
    this.offset += length;
    return this.bytes.subarray(this.offset - length, this.offset);
  }

  uint32(): number | null {
    return this.take(4)?.readUInt32BE() ?? null;
  }

  string(): Buffer | null {
    const length = this.uint32();
    return length === null ? null : this.take(length);
  }

  isAtEnd(): boolean {
    return this.offset === this.bytes.length;
  }
}
