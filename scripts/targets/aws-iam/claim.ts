import { ElevationError } from '../../core/errors.ts';
import type { Instant } from '../../core/model.ts';
import { quote } from '../../core/text.ts';
import { formatInstant } from '../../core/time.ts';
import type { ClaimAsked, Claimed } from '../target.ts';
import { assumeRole } from './assume.ts';
import { type Keys, usable } from './client.ts';
import { connectionOf } from './connection.ts';
import { signInLink } from './console.ts';
import { subjectOf } from './subject.ts';

/** A session and its elevation may differ by this much, since AWS counts in seconds. */
const worthSayingMs = 60_000;

/** Takes the role of an elevation as its subject. Nothing is kept: each claim asks AWS anew. */
export async function claimRole(asked: ClaimAsked): Promise<Claimed> {
  const { system, subject: person, identity, expiresAt, env } = asked;
  const connection = connectionOf(system);
  const subject = subjectOf(identity ?? '', connection);
  if (!subject) {
    const why = `policy/people.yaml lists no aws-iam identity for ${quote(person)}`;
    throw new ElevationError('INPUT_INVALID', `${why}, so AWS lets nobody in; ask for it in a policy change`);
  }
  const session = await assumeRole(asked, connection, subject);
  const keys = usable(session, system.name);
  const sessionEnd = session?.Expiration?.getTime() ?? expiresAt;
  const until = Math.min(sessionEnd, expiresAt);
  tellOfTheEnd(asked, sessionEnd);
  return {
    environment: {
      AWS_ACCESS_KEY_ID: keys.accessKeyId,
      AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
      AWS_SESSION_TOKEN: keys.sessionToken,
      AWS_CREDENTIAL_EXPIRATION: formatInstant(until),
      // Some programs read the one, some the other.
      AWS_REGION: connection.region,
      AWS_DEFAULT_REGION: connection.region,
      // They are worth something only where they come from.
      ...(env.AWS_ENDPOINT_URL ? { AWS_ENDPOINT_URL: env.AWS_ENDPOINT_URL } : {}),
    },
    until,
    credentialProcess: processCredentials(keys, until),
    async signIn() {
      const own = usable(await assumeRole(asked, connection, subject, true), system.name);
      return signInLink(own, connection, env);
    },
  };
}

/** Source: AWS SDKs and Tools reference, "Process credential provider". */
function processCredentials({ accessKeyId, secretAccessKey, sessionToken }: Required<Keys>, until: Instant) {
  return {
    Version: 1,
    AccessKeyId: accessKeyId,
    SecretAccessKey: secretAccessKey,
    SessionToken: sessionToken,
    Expiration: formatInstant(until),
  };
}

/** A session and its elevation seldom end together, and only the earlier end is true. */
function tellOfTheEnd({ id, expiresAt, talk }: ClaimAsked, sessionEnd: Instant): void {
  const [session, elevation] = [formatInstant(sessionEnd), formatInstant(expiresAt)];
  if (expiresAt - sessionEnd > worthSayingMs)
    talk(`elevate: this session of ${id} ends at ${session}; until ${elevation} another can be had`);
  if (sessionEnd - expiresAt > worthSayingMs)
    talk(`elevate: AWS gives no session shorter than 15 min; it refuses everything in this one from ${elevation} on`);
}
