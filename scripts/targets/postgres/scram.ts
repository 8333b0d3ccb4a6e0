import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

const iterations = 4096;
const form = /^SCRAM-SHA-256\$([1-9][0-9]{3,5}):([A-Za-z0-9+/]+={0,2})\$([A-Za-z0-9+/]+=):([A-Za-z0-9+/]+=)$/;

/**
 * A random password, and what PostgreSQL stores of it (RFC 5803). Nobody signs in with the verifier, so the request may carry it in the
 * open; with 256 random bits in the password, nobody guesses it back either, and more iterations would add nothing.
 */
export function makeProof(): { proof: string; secret: string } {
  const secret = randomBytes(32).toString('base64url');
  return { proof: verifierOf(secret, randomBytes(16), iterations), secret };
}

/** @param secret ASCII, so that SASLprep leaves it as it is */
export function verifierOf(secret: string, salt: Buffer, rounds: number): string {
  const salted = pbkdf2Sync(secret, salt, rounds, 32, 'sha256');
  const storedKey = createHash('sha256').update(hmac(salted, 'Client Key')).digest('base64');
  const serverKey = hmac(salted, 'Server Key').toString('base64');
  return `SCRAM-SHA-256$${rounds}:${salt.toString('base64')}$${storedKey}:${serverKey}`;
}

/**
 * Whether PostgreSQL takes this for a verifier. Any other text it would hash as a plain password, and that password stands in the
 * request for everybody to read; so the form is checked to the byte: 16 bytes of salt, keys of 32, base64 with nothing left over.
 */
export function isVerifier(text: string): boolean {
  const [whole, rounds, salt, storedKey, serverKey] = form.exec(text) ?? [];
  if (whole !== text || !rounds || !salt || !storedKey || !serverKey) return false;
  return Number(rounds) >= iterations && isBase64Of(16, salt) && isBase64Of(32, storedKey) && isBase64Of(32, serverKey);
}

function isBase64Of(length: number, text: string): boolean {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === length && bytes.toString('base64') === text;
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
