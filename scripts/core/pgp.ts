import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';

/**
 * OpenPGP signatures over commits, as forges make them for what is done on their pages. Only what those need: version 4, RSA or Ed25519,
 * SHA-2, over bytes. Whatever else a file holds is passed over, and proves nothing.
 * Source: RFC 4880, sections 4 (packets), 5.2 (signatures), 5.5.2 (keys), 6.2 (armor); RFC 9580 for the Ed25519 of GnuPG (algorithm 22).
 */
export interface PgpKey {
  /** Forty hex digits. */
  readonly fingerprint: string;
  readonly key: KeyObject;
}
export type PgpVerdict = 'good' | 'bad' | 'unknown-key';

const hashes: { readonly [id: number]: string } = { 8: 'sha256', 9: 'sha384', 10: 'sha512' };
const [rsa, ed25519] = [1, 22];
const [signatureTag, keyTag, subkeyTag] = [2, 6, 14];

/** Every key in an armored block, subkeys too; empty: there is none of a kind that is known here. */
export function readPgpKeys(armored: string): PgpKey[] {
  const packets = packetsOf(unarmored(armored, 'PUBLIC KEY BLOCK'));
  return packets.flatMap(({ tag, body }) => {
    const key = tag === keyTag || tag === subkeyTag ? keyOf(body) : null;
    return key ? [{ fingerprint: fingerprintOf(body), key }] : [];
  });
}

/** Whether one of these keys made this signature over these bytes. Anything in a form that is not known is bad. Never throws. */
export function verifyPgp(armored: string, bytes: Uint8Array, keys: readonly PgpKey[]): PgpVerdict {
  const packet = packetsOf(unarmored(armored, 'SIGNATURE')).find(({ tag }) => tag === signatureTag);
  const signature = packet && signatureOf(packet.body);
  if (!signature) return 'bad';
  const { issuer, algorithm, hash, hashed, values } = signature;
  const found = keys.find(({ fingerprint }) => fingerprint === issuer || (issuer.length === 16 && fingerprint.endsWith(issuer)));
  if (!found) return 'unknown-key';
  const trailer = Buffer.concat([hashed, Buffer.from([4, 0xff]), number32(hashed.length)]);
  const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = values;
  try {
    const signed = Buffer.concat([bytes, trailer]);
    const isGood =
      algorithm === rsa
        ? verify(hash, signed, found.key, padded(first, (found.key.asymmetricKeyDetails?.modulusLength ?? 0) / 8))
        : verify(null, createHash(hash).update(signed).digest(), found.key, Buffer.concat([padded(first, 32), padded(second, 32)]));
    return isGood ? 'good' : 'bad';
  } catch {
    return 'bad'; // a key of one kind and a signature of another
  }
}

interface Signature {
  /** A fingerprint, or the last sixteen digits of one. */
  readonly issuer: string;
  readonly algorithm: number;
  readonly hash: string;
  /** The part of the packet that is signed with the bytes. */
  readonly hashed: Buffer;
  readonly values: readonly Buffer[];
}

function signatureOf(body: Buffer): Signature | null {
  const [version, type, algorithm = 0, hashId = 0] = body;
  const hash = hashes[hashId];
  if (version !== 4 || type !== 0 || hash === undefined || (algorithm !== rsa && algorithm !== ed25519) || body.length < 10) return null;
  const end = 6 + body.readUInt16BE(4);
  if (end + 2 > body.length) return null;
  const rest = end + 2 + body.readUInt16BE(end);
  if (rest + 2 > body.length) return null;
  // whose it is may stand in either part: a wrong name only finds a key that does not fit
  const issuer = issuerIn(body.subarray(6, end)) ?? issuerIn(body.subarray(end + 2, rest));
  return issuer === null ? null : { issuer, algorithm, hash, hashed: body.subarray(0, end), values: numbersOf(body.subarray(rest + 2)) };
}

/** Subpackets 33 (a fingerprint) and 16 (its end). */
function issuerIn(area: Buffer): string | null {
  let short: string | null = null;
  for (let at = 0; at < area.length; ) {
    const first = area[at] ?? 0;
    const [length, from] =
      first < 192 ? [first, at + 1] : first < 255 ? [((first - 192) << 8) + (area[at + 1] ?? 0) + 192, at + 2] : [0, at];
    if (length === 0) return short;
    const type = (area[from] ?? 0) & 0x7f;
    const value = area.subarray(from + 1, from + length);
    if (type === 33 && value[0] === 4) return value.toString('hex', 1);
    if (type === 16) short = value.toString('hex');
    at = from + length;
  }
  return short;
}

function keyOf(body: Buffer): KeyObject | null {
  const algorithm = body[5];
  try {
    if (body[0] !== 4) return null;
    if (algorithm === rsa) {
      const [n, e] = numbersOf(body.subarray(6));
      return n && e
        ? createPublicKey({ key: { kty: 'RSA', n: n.toString('base64url'), e: e.toString('base64url') }, format: 'jwk' })
        : null;
    }
    if (algorithm !== ed25519 || !body.subarray(6, 16).equals(ed25519Curve)) return null;
    const [point] = numbersOf(body.subarray(16));
    if (point?.length !== 33 || point[0] !== 0x40) return null;
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: point.subarray(1).toString('base64url') }, format: 'jwk' });
  } catch {
    return null;
  }
}

const ed25519Curve = Buffer.from([9, 0x2b, 0x06, 0x01, 0x04, 0x01, 0xda, 0x47, 0x0f, 0x01]);

function fingerprintOf(body: Buffer): string {
  const length = Buffer.from([0x99, body.length >> 8, body.length & 0xff]);
  return createHash('sha1').update(length).update(body).digest('hex');
}

function unarmored(text: string, what: string): Buffer {
  const lines = text.replace(/\r/g, '').split('\n');
  const begin = lines.indexOf(`-----BEGIN PGP ${what}-----`);
  const end = lines.indexOf(`-----END PGP ${what}-----`);
  const blank = lines.findIndex((line, index) => index > begin && line.trim() === '');
  if (begin < 0 || end < begin || blank < 0 || blank > end) return Buffer.alloc(0);
  const body = lines.slice(blank + 1, end).filter((line) => !line.startsWith('='));
  return Buffer.from(body.join(''), 'base64');
}

function packetsOf(bytes: Buffer): { readonly tag: number; readonly body: Buffer }[] {
  const packets: { tag: number; body: Buffer }[] = [];
  for (let at = 0; at < bytes.length; ) {
    const head = bytes[at] ?? 0;
    const place = (head & 0xc0) === 0xc0 ? newLength(bytes, at + 1) : (head & 0x80) !== 0 ? oldLength(bytes, at + 1, head & 3) : null;
    if (!place || place.from + place.length > bytes.length) return packets;
    const tag = (head & 0x40) !== 0 ? head & 0x3f : (head >> 2) & 0xf;
    packets.push({ tag, body: bytes.subarray(place.from, place.from + place.length) });
    at = place.from + place.length;
  }
  return packets;
}

type Length = { readonly length: number; readonly from: number } | null;

function newLength(bytes: Buffer, at: number): Length {
  const [first = 0, second = 0] = bytes.subarray(at, at + 2);
  if (first < 192) return { length: first, from: at + 1 };
  if (first < 224) return { length: ((first - 192) << 8) + second + 192, from: at + 2 };
  return first === 255 && at + 5 <= bytes.length ? { length: bytes.readUInt32BE(at + 1), from: at + 5 } : null;
}

function oldLength(bytes: Buffer, at: number, kind: number): Length {
  const size = [1, 2, 4][kind];
  return size !== undefined && at + size <= bytes.length ? { length: bytes.readUIntBE(at, size), from: at + size } : null;
}

/** OpenPGP's numbers: a length in bits, then the bytes. */
function numbersOf(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 0; at + 2 <= bytes.length; ) {
    const end = at + 2 + Math.ceil(bytes.readUInt16BE(at) / 8);
    if (end > bytes.length) return found;
    found.push(bytes.subarray(at + 2, end));
    at = end;
  }
  return found;
}

/** Numbers lose their leading zeros on the way. */
function padded(bytes: Buffer, length: number): Buffer {
  return bytes.length >= length ? bytes : Buffer.concat([Buffer.alloc(length - bytes.length), bytes]);
}

function number32(value: number): Buffer {
  const out = Buffer.alloc(4);
  out.writeUInt32BE(value);
  return out;
}
