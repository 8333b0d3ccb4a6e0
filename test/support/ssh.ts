/** SSH keys and signatures made in the test, field by field as OpenSSH's PROTOCOL.sshsig and PROTOCOL.u2f describe them. */

import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

export const string = (value: string | Buffer): Buffer => {
  const bytes = Buffer.from(value);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
};
const uint32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const sha256 = (data: Buffer) => createHash('sha256').update(data).digest();

export interface Key {
  readonly secret: KeyObject;
  readonly kind: string;
  readonly application: string | null;
  readonly blob: Buffer;
  /** As in a .pub file. */
  readonly line: string;
}

export function newKey(kind: 'ssh-ed25519' | 'sk-ssh-ed25519@openssh.com' | string = 'ssh-ed25519', comment = 'someone@example.com'): Key {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const point = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  const application = kind.startsWith('sk-') ? 'ssh:' : null;
  const blob = Buffer.concat([string(kind), string(point), ...(application === null ? [] : [string(application)])]);
  return { secret: privateKey, kind, application, blob, line: `${kind} ${blob.toString('base64')} ${comment}` };
}

/** What can be made differently than `ssh-keygen -Y sign` makes it. */
export interface Forgery {
  readonly namespace?: string;
  readonly signedNamespace?: string;
  readonly hash?: string;
  readonly version?: number;
  readonly reserved?: string;
  readonly flags?: number;
  readonly publicKey?: Buffer;
  readonly signatureKind?: string;
  readonly tail?: Buffer;
  readonly magic?: string;
  readonly signature?: (signature: Buffer) => Buffer;
  /** The whole field that holds the signature: its kind, its bytes, and what a security key adds. */
  readonly proof?: (proof: Buffer) => Buffer;
}

export function signSsh(message: string, key: Key, forged: Forgery = {}): string {
  const { namespace = 'elevation', hash = 'sha512', version = 1, reserved = '', flags = 1, publicKey = key.blob } = forged;
  const digest = createHash(hash).update(message).digest();
  const signed = Buffer.concat([
    Buffer.from('SSHSIG'),
    string(forged.signedNamespace ?? namespace),
    string(reserved),
    string(hash),
    string(digest),
  ]);
  const flagsAndCounter = Buffer.concat([Buffer.from([flags]), uint32(7)]);
  const data = key.application === null ? signed : Buffer.concat([sha256(Buffer.from(key.application)), flagsAndCounter, sha256(signed)]);
  const raw = sign(null, data, key.secret);
  const proof = Buffer.concat([
    string(forged.signatureKind ?? key.kind),
    string(forged.signature?.(raw) ?? raw),
    ...(key.application === null ? [] : [flagsAndCounter]),
  ]);
  const fields = [string(publicKey), string(namespace), string(reserved), string(hash), string(forged.proof?.(proof) ?? proof)];
  return armor(Buffer.concat([Buffer.from(forged.magic ?? 'SSHSIG'), uint32(version), ...fields, forged.tail ?? Buffer.alloc(0)]));
}

export function armor(blob: Buffer): string {
  const lines = blob.toString('base64').match(/.{1,70}/g) ?? [];
  return ['-----BEGIN SSH SIGNATURE-----', ...lines, '-----END SSH SIGNATURE-----'].join('\n');
}
