import { createHash, generateKeyPairSync, sign } from 'node:crypto';

export interface ThrowawayKey {
  /** A line as in a .pub file. */
  readonly line: string;
  /** The armored signature of `ssh-keygen -Y sign`. */
  sign(message: string, namespace: string): string;
}

/** A key that nobody else ever sees: for showing what a signature would change, never for making one that counts. */
export function throwawayKey(): ThrowawayKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const kind = 'ssh-ed25519';
  const point = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  const blob = fields(kind, point);
  return {
    line: `${kind} ${blob.toString('base64')}`,
    sign(message, namespace) {
      const hashed = createHash('sha512').update(message, 'utf8').digest();
      const proof = sign(null, Buffer.concat([magic, fields(namespace, '', 'sha512', hashed)]), privateKey);
      const version = Buffer.from([0, 0, 0, 1]);
      const whole = Buffer.concat([magic, version, fields(blob, namespace, '', 'sha512', fields(kind, proof))]);
      const lines = whole.toString('base64').match(/.{1,70}/g) ?? [];
      return ['-----BEGIN SSH SIGNATURE-----', ...lines, '-----END SSH SIGNATURE-----'].join('\n');
    },
  };
}

const magic = Buffer.from('SSHSIG');

/** Strings of the SSH protocol: each its length in four bytes, then its bytes. */
function fields(...values: readonly (string | Buffer)[]): Buffer {
  return Buffer.concat(
    values.flatMap((value) => {
      const bytes = Buffer.from(value);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    }),
  );
}
