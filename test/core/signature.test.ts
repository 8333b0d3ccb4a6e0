import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { approvalMessage, signatureNamespace, signaturesIn, verifySshSignature } from '../../scripts/core/signature.ts';
import { digest, request } from '../support/situation.ts';
import { armor, type Forgery, newKey, signSsh } from '../support/ssh.ts';

const message = approvalMessage(request.id, digest);
const key = newKey();
const touchKey = newKey('sk-ssh-ed25519@openssh.com');
const other = newKey();
const keys = [other.line, key.line, touchKey.line];
const verify = (armored: string, text = message, listed: readonly string[] = keys) =>
  verifySshSignature(armored, text, signatureNamespace, listed);

test('what an approver signs', () => {
  expect(message).toBe(`elevation/v1 approve 20261120-orders-db-7f3k9q sha256:${'e'.repeat(64)}\n`);
});

test.each([
  ['a key in a file', key, 'sha512'],
  ['a key in a file, sha256', key, 'sha256'],
  ['a security key that was touched', touchKey, 'sha512'],
])('%s is accepted, and named', (_, signer, hash) => {
  expect(verify(signSsh(message, signer, { hash }))).toEqual({ ok: true, key: signer.line });
});

test('the armor may be wrapped, indented or have other line ends', () => {
  const armored = signSsh(message, key);
  expect(verify(armored.replaceAll('\n', '\r\n')).ok).toBe(true);
  expect(verify(`\n${armored}\n`).ok).toBe(true);
});

const purpose = 'it was made for another purpose than "elevation"';
const form = 'it is not an SSH signature in a form that is accepted';
const unlisted = 'its key is not one that policy lists for the approver';
const proof = 'it does not fit this request as it stands, or no key was touched';
const rsaBlob = Buffer.concat([Buffer.from([0, 0, 0, 7]), Buffer.from('ssh-rsa'), key.blob.subarray(15)]);
const odd = newKey('ssh-ed448');
const oddTouch = newKey('sk-ssh-ed448@openssh.com');
const withMore = (bytes: Buffer) => Buffer.concat([bytes, Buffer.from([0])]);

test.each<[string, Forgery, string]>([
  ['made for another namespace', { namespace: 'git' }, purpose],
  ['signed for another namespace, and relabelled', { signedNamespace: 'git' }, proof],
  ['of another version', { version: 2 }, form],
  ['with another beginning', { magic: 'SSHSIX' }, form],
  ['with a hash that is weak', { hash: 'sha1' }, form],
  ['with something reserved', { reserved: 'x' }, form],
  ['with more behind it', { tail: Buffer.from([0]) }, form],
  ['with more behind the signature itself', { proof: withMore }, proof],
  ['claiming somebody else’s listed key', { publicKey: other.blob }, proof],
  ['claiming an unlisted key', { publicKey: newKey().blob }, unlisted],
  ['claiming an unlisted kind of key', { publicKey: rsaBlob }, unlisted],
  ['of another kind than its key', { signatureKind: 'sk-ssh-ed25519@openssh.com' }, proof],
  ['cut short', { signature: (signature) => signature.subarray(0, 63) }, proof],
  ['with a bit turned', { signature: (signature) => Buffer.from(signature.map((byte, i) => (i === 9 ? byte ^ 1 : byte))) }, proof],
])('a signature %s is refused', (_, forged, why) => {
  expect(verify(signSsh(message, key, forged))).toEqual({ ok: false, why });
});

test.each<[string, string, string]>([
  ['over another request', signSsh(approvalMessage('20261120-orders-db-000000', digest), key), proof],
  ['over another digest', signSsh(approvalMessage(request.id, `sha256:${'f'.repeat(64)}`), key), proof],
  ['by a security key that nobody touched', signSsh(message, touchKey, { flags: 0 }), proof],
  ['by a security key with only other flags', signSsh(message, touchKey, { flags: 4 }), proof],
  ['by a security key, with more behind it', signSsh(message, touchKey, { proof: withMore }), proof],
  ['by a kind of key that is not accepted', signSsh(message, odd), proof],
  ['by a security key of a kind that is not accepted', signSsh(message, oddTouch), proof],
  ['that is no base64', '-----BEGIN SSH SIGNATURE-----\n%%%\n-----END SSH SIGNATURE-----', form],
  ['that is empty', '-----BEGIN SSH SIGNATURE-----\n-----END SSH SIGNATURE-----', form],
  ['without its armor', 'U1NIU0lH', form],
])('a signature %s is refused', (_, armored, why) => {
  expect(verify(armored, message, [...keys, odd.line, oddTouch.line])).toEqual({ ok: false, why });
});

test('without a listed key nothing is accepted; a broken line of the list is nobody’s key', () => {
  expect(verify(signSsh(message, key), message, [])).toEqual({ ok: false, why: unlisted });
  expect(verify(signSsh(message, key), message, ['', 'ssh-ed25519', 'ssh-ed25519 %%%'])).toEqual({ ok: false, why: unlisted });
});

test('signatures are found in a review’s text', () => {
  const [one, two] = [signSsh(message, key), signSsh(message, other)];
  expect(signaturesIn(`Looks right.\r\n\r\n\`\`\`\n${one}\n\`\`\`\n${two}\nThanks`)).toEqual([one, two]);
  expect(signaturesIn('LGTM')).toEqual([]);
  expect(signaturesIn('-----BEGIN SSH SIGNATURE-----\nabc')).toEqual([]);
});

test('no bytes make it throw, and no changed byte is accepted', () => {
  const whole = Buffer.from(signSsh(message, key).split('\n').slice(1, -1).join(''), 'base64');
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => !verify(armor(Buffer.from(bytes))).ok));
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const changed = Buffer.from(whole.map((byte, index) => (index === at ? byte ^ flip : byte)));
      return !verify(armor(changed)).ok;
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['a key in a file', key],
  ['a security key', touchKey],
])('cut at any byte, a signature by %s is refused', (_, signer) => {
  const whole = Buffer.from(signSsh(message, signer).split('\n').slice(1, -1).join(''), 'base64');
  for (let length = 0; length < whole.length; length += 1) expect(verify(armor(whole.subarray(0, length))).ok).toBe(false);
  // of the field inside, from nothing to one byte less than all
  for (let cut = 1; cut < 120; cut += 1) {
    expect(verify(signSsh(message, signer, { proof: (bytes) => bytes.subarray(0, Math.max(bytes.length - cut, 0)) }))).toEqual({
      ok: false,
      why: proof,
    });
  }
});

test.each([
  ['a key in a file', key],
  ['a security key', touchKey],
])('cut at any byte, %s on the list is nobody’s key, and with more behind it too', (_, signer) => {
  const listing = (blob: Buffer) =>
    verify(signSsh(message, signer, { publicKey: blob }), message, [`${signer.kind} ${blob.toString('base64')}`]);
  for (let length = 0; length < signer.blob.length; length += 1) expect(listing(signer.blob.subarray(0, length)).ok).toBe(false);
  expect(listing(withMore(signer.blob)).ok).toBe(false);
  expect(listing(signer.blob).ok).toBe(true);
});

const fixture = (name: string) => readFileSync(new URL(`../fixtures/ssh/${name}`, import.meta.url), 'utf8');

test('a signature made by OpenSSH, kept in the repository', () => {
  const line = fixture('heidi.pub').trim();
  expect(verify(fixture('approval.sig'), message, [line])).toEqual({ ok: true, key: line });
  expect(verify(fixture('approval.sig'), `${message} `, [line])).toEqual({ ok: false, why: proof });
});

describe.skipIf(!hasSshKeygen())('with ssh-keygen of this machine', () => {
  test('what it signs is accepted, and it accepts what is signed here', () => {
    const folder = mkdtempSync(join(tmpdir(), 'elevate-ssh-'));
    const path = (name: string) => join(folder, name);
    try {
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'carol@example.com', '-f', path('key')]);
      const armored = execFileSync('ssh-keygen', ['-q', '-Y', 'sign', '-n', signatureNamespace, '-f', path('key')], { input: message });
      expect(verify(armored.toString(), message, [readFileSync(path('key.pub'), 'utf8')]).ok).toBe(true);

      writeFileSync(path('allowed'), `someone@example.com ${key.line}\n`);
      writeFileSync(path('signature'), `${signSsh(message, key)}\n`);
      const args = ['-Y', 'verify', '-f', path('allowed'), '-I', 'someone@example.com', '-n', signatureNamespace, '-s', path('signature')];
      expect(execFileSync('ssh-keygen', args, { input: message }).toString()).toContain('Good "elevation" signature');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

function hasSshKeygen(): boolean {
  try {
    execFileSync('ssh-keygen', ['-Y', 'check-novalidate'], { stdio: 'ignore' });
  } catch (error) {
    return (error as { code?: string }).code !== 'ENOENT';
  }
  return true;
}
