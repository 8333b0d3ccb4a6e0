import type { Credentials } from '@aws-sdk/client-sts';
import { ElevationError } from '../../core/errors.ts';
import { isLoopback } from '../loopback.ts';

const attempts = 8;
const answerWithinMs = 10_000;

export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}
export interface ClientOptions {
  readonly region: string;
  readonly maxAttempts: number;
  readonly requestHandler: { readonly connectionTimeout: number; readonly requestTimeout: number };
  readonly endpoint?: string;
  /** Left out, the SDK looks where it always does: profiles, single sign-on, the machine's own role. */
  readonly credentials?: Keys;
}

/** How every client of AWS is made here. Throttled or cut off, the SDK tries again with longer and longer pauses. */
export function clientOptions(region: string, env: { readonly [name: string]: string | undefined }): ClientOptions {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = env;
  const given = accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) } : null;
  return {
    region,
    maxAttempts: attempts,
    requestHandler: { connectionTimeout: answerWithinMs, requestTimeout: answerWithinMs },
    ...(env.AWS_ENDPOINT_URL ? { endpoint: checkedEndpoint(env.AWS_ENDPOINT_URL) } : {}),
    ...(given ? { credentials: given } : {}),
  };
}

/** Keys come back from there, and a job's token goes there. @throws ElevationError INPUT_INVALID for what crosses a network in the clear */
function checkedEndpoint(endpoint: string): string {
  const url = URL.parse(endpoint);
  if (url && (url.protocol === 'https:' || isLoopback(url.hostname))) return endpoint;
  throw new ElevationError(
    'INPUT_INVALID',
    'AWS_ENDPOINT_URL is neither https nor on this machine, so keys could be read on the way; take it away',
  );
}

/** @throws ElevationError TARGET_REFUSED when something of them is missing */
export function usable(credentials: Credentials | undefined, system: string): Required<Keys> {
  const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken } = credentials ?? {};
  if (!accessKeyId || !secretAccessKey || !sessionToken)
    throw new ElevationError('TARGET_REFUSED', `${system}: STS answered without credentials; run this again`);
  return { accessKeyId, secretAccessKey, sessionToken };
}
