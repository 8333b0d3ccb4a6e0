import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readPgpKeys, verifyPgp } from '../../scripts/core/pgp.ts';
import { githubSigningKey, signAsGithub } from '../fakes/github/signing.ts';

const bytes = Buffer.from('tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\n\nA commit\n');
const at = Date.parse('2026-11-20T10:00:00Z');

describe('an Ed25519 signature', () => {
  const keys = readPgpKeys(githubSigningKey());
  const armored = signAsGithub(bytes, at);

  test('by a known key over these bytes is good', () => {
    expect(keys).toHaveLength(1);
    expect(verifyPgp(armored, bytes, keys)).toBe('good');
    expect(verifyPgp(armored.replaceAll('\n', '\r\n'), bytes, keys)).toBe('good');
  });
  test('over other bytes is bad', () => {
    expect(verifyPgp(armored, Buffer.concat([bytes, Buffer.from(' ')]), keys)).toBe('bad');
  });
  test('by a key that is not known says so', () => {
    expect(verifyPgp(armored, bytes, [])).toBe('unknown-key');
  });
  test('touched anywhere is not good', () => {
    const lines = armored.split('\n');
    const body = Buffer.from(lines.slice(2, -3).join(''), 'base64');
    for (let index = 0; index < body.length; index += 1) {
      const touched = Buffer.from(body);
      touched[index] = (touched[index] ?? 0) ^ 0x80;
      const text = [...lines.slice(0, 2), touched.toString('base64'), ...lines.slice(-2)].join('\n');
      // the part that is not signed names the key a second time, and holds two bytes of the digest as a hint
      if (verifyPgp(text, bytes, keys) === 'good') expect(unsigned(body)).toContain(index);
    }
  });
  test.each([
    '',
    'nothing',
    '-----BEGIN PGP SIGNATURE-----\n\n-----END PGP SIGNATURE-----',
    '-----BEGIN PGP SIGNATURE-----\n\nAAAA\n-----END PGP SIGNATURE-----',
  ])('%j is none', (text) => {
    expect(verifyPgp(text, bytes, keys)).toBe('bad');
    expect(readPgpKeys(text)).toEqual([]);
  });
});

/** Where in the packet nothing is signed: the area of unsigned notes and the two bytes after it. */
function unsigned(packet: Buffer): number[] {
  const head = 6; // tag and a length of five bytes
  const end = head + 6 + packet.readUInt16BE(head + 4);
  const rest = end + 2 + packet.readUInt16BE(end);
  return Array.from({ length: rest + 2 - end }, (_, index) => end + index);
}

describe('an RSA signature, as GitHub’s own', () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { n = '', e = '' } = publicKey.export({ format: 'jwk' });
  const mpi = (value: Buffer) => Buffer.concat([number16(value.length * 8 - Math.clz32(value[0] ?? 0) + 24), value]);
  const key = Buffer.concat([Buffer.from([4, 0, 0, 0, 1, 1]), mpi(Buffer.from(n, 'base64url')), mpi(Buffer.from(e, 'base64url'))]);
  const fingerprint = createHash('sha1')
    .update(Buffer.from([0x99]))
    .update(number16(key.length))
    .update(key)
    .digest();
  const keys = readPgpKeys(armor('PUBLIC KEY BLOCK', packet(6, key)));

  test.each([
    ['by its fingerprint', Buffer.concat([Buffer.from([22, 33, 4]), fingerprint])],
    ['by the end of it', Buffer.concat([Buffer.from([9, 16]), fingerprint.subarray(12)])],
  ])('is good, its key named %s', (_, issuer) => {
    const hashed = Buffer.concat([Buffer.from([4, 0, 1, 8]), number16(issuer.length), issuer]);
    const trailer = Buffer.concat([hashed, Buffer.from([4, 0xff, 0, 0, 0, hashed.length])]);
    const made = sign('sha256', Buffer.concat([bytes, trailer]), privateKey);
    const body = Buffer.concat([hashed, number16(0), made.subarray(0, 2), mpi(made.subarray(made.findIndex((byte) => byte !== 0)))]);
    const armored = armor('SIGNATURE', packet(2, body));
    expect(verifyPgp(armored, bytes, keys)).toBe('good');
    expect(verifyPgp(armored, Buffer.from('else'), keys)).toBe('bad');
    expect(verifyPgp(armored, bytes, readPgpKeys(githubSigningKey()))).toBe('unknown-key');
  });
});

function number16(value: number): Buffer {
  return Buffer.from([value >> 8, value & 0xff]);
}
/** In the old form of packets, with a length of two bytes. */
function packet(tag: number, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0x80 | (tag << 2) | 1]), number16(body.length), body]);
}
function armor(what: string, body: Buffer): string {
  return `-----BEGIN PGP ${what}-----\n\n${body.toString('base64')}\n-----END PGP ${what}-----\n`;
}
