import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/** OpenPGP signatures (RFC 4880, Ed25519) over commits, as GitHub makes them with a key of its own. `git verify-commit` accepts them. */

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const curve = Buffer.from([9, 0x2b, 0x06, 0x01, 0x04, 0x01, 0xda, 0x47, 0x0f, 0x01]);
const [ed25519, sha256, createdAt] = [22, 8, 1_500_000_000];
const point = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
const keyBody = Buffer.concat([
  Buffer.from([4]),
  number32(createdAt),
  Buffer.from([ed25519]),
  curve,
  mpi(Buffer.concat([Buffer.from([0x40]), point])),
]);
const keyHashed = Buffer.concat([Buffer.from([0x99]), number16(keyBody.length), keyBody]);
const fingerprint = createHash('sha1').update(keyHashed).digest();
const userId = Buffer.from('GitHub <noreply@github.com>');

/** An armored detached signature over these bytes. */
export function signAsGithub(bytes: Buffer, atMs: number): string {
  return armored('PGP SIGNATURE', packet(2, signatureBody(0x00, bytes, Math.floor(atMs / 1000))));
}

/** The key that those signatures are made with, for `gpg --import`. */
export function githubSigningKey(): string {
  const certified = Buffer.concat([keyHashed, Buffer.from([0xb4]), number32(userId.length), userId]);
  return armored(
    'PGP PUBLIC KEY BLOCK',
    Buffer.concat([packet(6, keyBody), packet(13, userId), packet(2, signatureBody(0x13, certified, createdAt))]),
  );
}

function signatureBody(type: number, bytes: Buffer, at: number): Buffer {
  const subpackets = Buffer.concat([Buffer.from([22, 33, 4]), fingerprint, Buffer.from([5, 2]), number32(at)]);
  const hashed = Buffer.concat([Buffer.from([4, type, ed25519, sha256]), number16(subpackets.length), subpackets]);
  const trailer = Buffer.concat([hashed, Buffer.from([4, 0xff]), number32(hashed.length)]);
  const digest = createHash('sha256').update(bytes).update(trailer).digest();
  const signature = sign(null, digest, privateKey);
  const issuer = Buffer.concat([Buffer.from([9, 16]), fingerprint.subarray(12)]);
  const proof = Buffer.concat([digest.subarray(0, 2), mpi(signature.subarray(0, 32)), mpi(signature.subarray(32))]);
  return Buffer.concat([hashed, number16(issuer.length), issuer, proof]);
}

function packet(tag: number, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0xc0 | tag, 0xff]), number32(body.length), body]);
}

/** A number as OpenPGP writes it: its length in bits, then its bytes without leading zeros. */
function mpi(bytes: Buffer): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0);
  const short = first < 0 ? Buffer.alloc(0) : bytes.subarray(first);
  return Buffer.concat([number16(short.length === 0 ? 0 : short.length * 8 - Math.clz32(short[0] ?? 0) + 24), short]);
}

function number16(value: number): Buffer {
  return Buffer.from([value >> 8, value & 0xff]);
}
function number32(value: number): Buffer {
  const out = Buffer.alloc(4);
  out.writeUInt32BE(value);
  return out;
}

function armored(what: string, bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${what}-----\n\n${lines.join('\n')}\n=${checksum(bytes).toString('base64')}\n-----END ${what}-----\n`;
}

/** CRC-24, without which gpg does not read it. */
function checksum(bytes: Buffer): Buffer {
  let crc = 0xb704ce;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x800000 ? (crc << 1) ^ 0x1864cfb : crc << 1;
  }
  return number32(crc & 0xffffff).subarray(1);
}
