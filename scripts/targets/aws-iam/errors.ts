import { ElevationError } from '../../core/errors.ts';

/** The names that AWS gives to what may pass by itself. The SDK has tried again, with longer and longer pauses, before it throws one. */
const throttled = new Set(['Throttling', 'ThrottlingException', 'RequestLimitExceeded', 'TooManyRequestsException', 'ServiceUnavailable']);
const expired = new Set(['ExpiredToken', 'ExpiredTokenException', 'InvalidClientTokenId', 'UnrecognizedClientException']);
const signIn = new Set(['CredentialsProviderError', 'TokenProviderError']);
const clock = new Set(['RequestExpired', 'SignatureDoesNotMatch', 'InvalidSignatureException']);

/** One of AWS's errors as ours. Its own text can quote a policy or a name, so its name and the HTTP status are all that is taken. */
export function mapped(error: unknown, system: string, what: string): ElevationError {
  if (error instanceof ElevationError) return error;
  const { name, status } = factsOf(error);
  // The cause is for the code that decides on its name; it is a bare one.
  const cause = Object.assign(new Error('answer of AWS'), { awsName: name });
  if (signIn.has(name) || expired.has(name)) {
    const why = `${system} knows no credentials of this machine, or they have expired (${name})`;
    return new ElevationError('SIGN_IN_NEEDED', `${why}; sign in to AWS as setup/aws/README.md shows and run this again`, { cause });
  }
  const said = status === null ? name : `${name}, HTTP ${status}`;
  if (clock.has(name)) {
    const next = 'check the clock of this machine and the secret key';
    return new ElevationError('TARGET_REFUSED', `${system} refused to ${what} (${said}); ${next}`, { cause });
  }
  if (status === null || status >= 500 || throttled.has(name)) {
    const why = status === null ? 'gave no answer' : `is not ready (${said})`;
    return new ElevationError('TARGET_UNREACHABLE', `${system} ${why}; check that AWS is reachable from here, then run this again`, {
      cause,
    });
  }
  return new ElevationError('TARGET_REFUSED', `${system} refused to ${what} (${said}); ${adviceFor(name)}`, { cause });
}

/** AWS's name for what is behind an error of `Session`; null: AWS did not answer. */
export function awsNameOf(error: unknown): string | null {
  if (!(error instanceof ElevationError) || typeof error.cause !== 'object' || error.cause === null) return null;
  return 'awsName' in error.cause && typeof error.cause.awsName === 'string' ? error.cause.awsName : null;
}

export function isAbsent(error: unknown): boolean {
  const name = awsNameOf(error);
  return name === 'NoSuchEntity' || name === 'NoSuchEntityException';
}

function adviceFor(name: string): string {
  if (name.startsWith('AccessDenied')) return 'an operator compares what is there with setup/aws';
  if (name.startsWith('MalformedPolicyDocument')) return 'check that the subject’s identity exists there, and the shape in policy/systems';
  if (name.startsWith('LimitExceeded')) return 'a quota of the account is used up; end what is not needed, or ask AWS for more';
  return 'run this again, and show it to an administrator of the account if it stays';
}

/** Names are words; anything else is not repeated. */
function factsOf(error: unknown): { name: string; status: number | null } {
  if (typeof error !== 'object' || error === null) return { name: 'Unknown', status: null };
  const name = 'name' in error && typeof error.name === 'string' && /^[A-Za-z0-9_.]{1,80}$/.test(error.name) ? error.name : 'Unknown';
  const meta = '$metadata' in error ? error.$metadata : null;
  const isTold = typeof meta === 'object' && meta !== null && 'httpStatusCode' in meta && typeof meta.httpStatusCode === 'number';
  return { name, status: isTold ? (meta.httpStatusCode as number) : null };
}

/** Whether what `act` asks for, or ends, was there. */
export async function wasThere(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (isAbsent(error)) return false;
    throw error;
  }
}
