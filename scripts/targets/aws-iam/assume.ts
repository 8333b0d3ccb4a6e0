import type { Credentials, STSClient } from '@aws-sdk/client-sts';
import { ElevationError } from '../../core/errors.ts';
import type { Seconds } from '../../core/model.ts';
import { quote } from '../../core/text.ts';
import { jobToken } from '../job-token.ts';
import type { ClaimAsked } from '../target.ts';
import { clientOptions } from './client.ts';
import { type AwsConnection, arnOfElevation } from './connection.ts';
import { maxSessionSeconds } from './documents.ts';
import { awsNameOf, mapped } from './errors.ts';
import { roleOf } from './names.ts';
import { patiently } from './patience.ts';
import type { Subject } from './subject.ts';

/** STS gives no session shorter than this. */
const minSessionSeconds = 900;
/** Set while somebody's `credential_process` may be running: if that is we ourselves, it must not ask us once more. */
const guard = 'ELEVATE_CLAIMING';

/**
 * A session of the elevation's role: by whatever credentials this machine has, or in a job by the job's own token. The id is its name and, but
 * for jobs, its source identity, so that CloudTrail leads back to the request.
 * @param isForConsole leaves the session's length to AWS, which makes no link of one that a role's session took with a length of its own; the
 *   dates in the policies end it all the same
 */
export async function assumeRole(
  asked: ClaimAsked,
  connection: AwsConnection,
  subject: Subject,
  isForConsole = false,
): Promise<Credentials | undefined> {
  const { system, id, env, talk } = asked;
  if (env[guard]) {
    const why = 'the AWS profile that calls elevate is the one that it would sign in with';
    throw new ElevationError('USAGE', `${why}; name another, as in "env AWS_PROFILE=work elevate claim …"`);
  }
  const { STSClient } = await import('@aws-sdk/client-sts');
  const sts = new STSClient(clientOptions(connection.region, env));
  const role = inputOf(asked, connection, isForConsole);
  process.env[guard] = id;
  try {
    const ask = subject.kind === 'github' ? await asJob(sts, asked, role) : await asPrincipal(sts, asked, role, subject.arn);
    const attempt = () =>
      ask().catch((error: unknown) => {
        throw mapped(error, system.name, `let you take ${roleOf(id)}`);
      });
    return await patiently(attempt, isDenied, (inVain, of) =>
      talk(`elevate: AWS does not let you in yet (${inVain} of ${of}); a new role is known everywhere only after some seconds …`),
    );
  } catch (error) {
    throw isDenied(error) ? denied(asked, error) : error;
  } finally {
    delete process.env[guard];
    sts.destroy();
  }
}

type Role = ReturnType<typeof inputOf>;
type Ask = () => Promise<Credentials | undefined>;

async function asPrincipal(sts: STSClient, asked: ClaimAsked, role: Role, arn: string): Promise<Ask> {
  const { AssumeRoleCommand, GetCallerIdentityCommand } = await import('@aws-sdk/client-sts');
  const { Arn = '' } = await sts.send(new GetCallerIdentityCommand({})).catch((error: unknown) => {
    const cause = mapped(error, asked.system.name, 'say who you are');
    throw cause.code === 'SIGN_IN_NEEDED'
      ? notSignedIn(asked, arn, 'AWS knows no credentials of this machine that are good', cause)
      : cause;
  });
  if (!isSession(Arn, arn)) throw notSignedIn(asked, arn, `you are signed in to AWS as ${quote(Arn, 140)}`);
  const input = { ...role, SourceIdentity: asked.id };
  return async () => (await sts.send(new AssumeRoleCommand(input))).Credentials;
}

async function asJob(sts: STSClient, asked: ClaimAsked, role: Role): Promise<Ask> {
  const { AssumeRoleWithWebIdentityCommand } = await import('@aws-sdk/client-sts');
  const token = await jobToken(asked.env, 'sts.amazonaws.com', 'AWS_WEB_IDENTITY_TOKEN_FILE');
  const input = { ...role, WebIdentityToken: token };
  return async () => (await sts.send(new AssumeRoleWithWebIdentityCommand(input))).Credentials;
}

function inputOf({ id, expiresAt, now }: ClaimAsked, connection: AwsConnection, isForConsole: boolean) {
  const left: Seconds = Math.ceil((expiresAt - now()) / 1000);
  const DurationSeconds = Math.min(Math.max(left, minSessionSeconds), maxSessionSeconds);
  const role = { RoleArn: arnOfElevation(connection, roleOf(id)), RoleSessionName: id };
  return isForConsole ? role : { ...role, DurationSeconds };
}

function notSignedIn({ id }: ClaimAsked, arn: string, as: string, cause?: ElevationError): ElevationError {
  const next = 'sign in as that, or name its profile in AWS_PROFILE (and none that calls elevate)';
  return new ElevationError('SIGN_IN_NEEDED', `${id} is for ${quote(arn, 140)}, and ${as}; ${next}`, cause && { cause });
}

/** Whether the caller is what the trust policy names: it, or a session of the role that it is. */
function isSession(caller: string, arn: string): boolean {
  const [, partition, account, role] = /^arn:([a-z-]+):iam::([0-9]{12}):role\/(?:[^/]+\/)*([^/]+)$/.exec(arn) ?? [];
  return caller === arn || (role !== undefined && caller.startsWith(`arn:${partition}:sts::${account}:assumed-role/${role}/`));
}

function isDenied(error: unknown): boolean {
  return awsNameOf(error)?.startsWith('AccessDenied') === true;
}

function denied({ id, system }: ClaimAsked, cause: unknown): ElevationError {
  const why = `${system.name} does not let you take ${roleOf(id)}, though you are whom it is for`;
  const next = `"elevate show ${id.slice(-6)}" tells whether it was ended; else an administrator looks what your own policies and AWS's organisation forbid`;
  return new ElevationError('TARGET_REFUSED', `${why}; ${next}`, { cause });
}
