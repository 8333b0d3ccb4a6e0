import { ElevationError } from '../../core/errors.ts';
import { isLoopback } from '../loopback.ts';
import type { Keys } from './client.ts';
import type { AwsConnection } from './connection.ts';

const answerWithinMs = 10_000;
const places = {
  aws: { signIn: 'https://signin.aws.amazon.com/federation', console: 'https://console.aws.amazon.com/' },
  'aws-cn': { signIn: 'https://signin.amazonaws.cn/federation', console: 'https://console.amazonaws.cn/' },
  'aws-us-gov': { signIn: 'https://signin.amazonaws-us-gov.com/federation', console: 'https://console.amazonaws-us-gov.com/' },
} as const;

/**
 * A link that opens AWS's console in this session, once, within the next 15 minutes. The console refuses what the role's policies refuse, so it
 * ends when they do.
 * Source: IAM user guide, "Enable custom identity broker access to the AWS console". No SessionDuration: of a session that a role's session
 * took it would be refused.
 */
export async function signInLink(
  { accessKeyId, secretAccessKey, sessionToken }: Required<Keys>,
  { partition, region }: AwsConnection,
  env: { readonly [name: string]: string | undefined },
): Promise<string> {
  const { signIn, console } = places[partition];
  const at = signInAt(signIn, env.AWS_ENDPOINT_URL_SIGNIN);
  const Session = JSON.stringify({ sessionId: accessKeyId, sessionKey: secretAccessKey, sessionToken });
  // In the body: an address stands in the logs of whatever lies between.
  const body = new URLSearchParams({ Action: 'getSigninToken', Session });
  const request = { method: 'POST', body, redirect: 'error', signal: AbortSignal.timeout(answerWithinMs) } as const;
  const answer = await fetch(at, request).catch(() => null);
  if (!answer)
    throw new ElevationError(
      'TARGET_UNREACHABLE',
      `${new URL(at).host} gave no answer; run this again, or use "elevate exec" without a console`,
    );
  const said = (await answer.json().catch(() => null)) as { SigninToken?: unknown } | null;
  if (!answer.ok || typeof said?.SigninToken !== 'string') {
    const why = `${new URL(at).host} gave no sign-in token (HTTP ${answer.status})`;
    throw new ElevationError('TARGET_REFUSED', `${why}; it may refuse sessions that were taken by a role's session: use "elevate exec"`);
  }
  const Destination = `${console}console/home?region=${region}`;
  const link = new URLSearchParams({ Action: 'login', Issuer: 'elevate', Destination, SigninToken: said.SigninToken });
  return `${at}?${link}`;
}

/** The keys themselves go there: AWS, or a stand-in on this very machine. */
function signInAt(usual: string, other: string | undefined): string {
  if (!other) return usual;
  const url = URL.parse(other);
  if (url && isLoopback(url.hostname)) return `${url.origin}/federation`;
  throw new ElevationError(
    'INPUT_INVALID',
    'AWS_ENDPOINT_URL_SIGNIN may only name this machine, since it would get the keys; take it away',
  );
}
