import { expect, test } from 'vitest';
import { clientOptions } from '../../scripts/targets/aws-iam/client.ts';
import { awsNameOf, isAbsent, mapped } from '../../scripts/targets/aws-iam/errors.ts';

const sdkError = (name: string, status: number | null) =>
  Object.assign(new Error('planted-text'), { name, $metadata: status === null ? {} : { httpStatusCode: status } });

test.each([
  ['Throttling', 400, 'TARGET_UNREACHABLE'],
  ['TooManyRequestsException', 429, 'TARGET_UNREACHABLE'],
  ['ServiceFailure', 500, 'TARGET_UNREACHABLE'],
  ['TimeoutError', null, 'TARGET_UNREACHABLE'],
  ['CredentialsProviderError', null, 'SIGN_IN_NEEDED'],
  ['ExpiredToken', 403, 'SIGN_IN_NEEDED'],
  ['SignatureDoesNotMatch', 403, 'TARGET_REFUSED'],
  ['AccessDenied', 403, 'TARGET_REFUSED'],
  ['MalformedPolicyDocument', 400, 'TARGET_REFUSED'],
  ['LimitExceeded', 409, 'TARGET_REFUSED'],
] as const)('%s (%s) is %s, one line, without a word of AWS', (name, status, code) => {
  const error = mapped(sdkError(name, status), 'web', 'grant');
  expect(error.code).toBe(code);
  expect(error.message).toMatch(/^web .*; .*[^.]$/);
  expect(error.message + JSON.stringify(error.cause)).not.toContain('planted-text');
  expect(awsNameOf(error)).toBe(name);
});

test.each(['https://vpce-1.sts.eu-central-1.vpce.amazonaws.com', 'http://127.0.0.1:5000', 'http://[::1]:5000', 'http://localhost'])(
  'AWS at %s',
  (endpoint) => expect(clientOptions('eu-central-1', { AWS_ENDPOINT_URL: endpoint })).toMatchObject({ endpoint }),
);
test.each(['http://sts.example.com', 'http://127.0.0.1.example.com', 'ftp://127.0.0.1.example.com', 'sts.example.com', '//127.0.0.1'])(
  'no AWS at %s',
  (endpoint) => expect(() => clientOptions('eu-central-1', { AWS_ENDPOINT_URL: endpoint })).toThrow('neither https nor on this machine'),
);

test('what is no name is not repeated', () => {
  expect(mapped(sdkError('planted-text\n::error::', 400), 'web', 'grant').message).toContain('(Unknown, HTTP 400)');
  for (const odd of [null, undefined, 'planted-text', {}]) expect(mapped(odd, 'web', 'grant').code).toBe('TARGET_UNREACHABLE');
});

test('absent is what AWS says is absent', () => {
  expect(isAbsent(mapped(sdkError('NoSuchEntity', 404), 'web', 'read'))).toBe(true);
  for (const other of [sdkError('AccessDenied', 403), sdkError('NotFound', 404)])
    expect(isAbsent(mapped(other, 'web', 'read'))).toBe(false);
});
