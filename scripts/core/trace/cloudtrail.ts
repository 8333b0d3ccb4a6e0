import type { JsonObject } from '../model.ts';
import type { Entry, Found, LogReader, Traced } from './entry.ts';
import { instantOf, objectOf, textOf } from './json.ts';
import { resourceOf } from './resource.ts';

/** Calls that hand out credentials of another role or name. */
const handsOut = /^(?:AssumeRole|GetFederationToken|GetSessionToken)/;
const sts = 'sts.amazonaws.com';
const refusals = /AccessDenied|Unauthorized|NotAuthorized/;

/**
 * Who did it is what AWS itself wrote: the role that issued the session, and the key with which the call was signed. What the caller could
 * choose (user agent, parameters, the name of a session, a source identity where the role's trust leaves it open) ties nothing. Records
 * come in no order, so a key can be met before the call that handed it out: whoever reads does it again while `keys` grow.
 * Source: AWS CloudTrail user guide, "CloudTrail userIdentity element"; IAM user guide, "Monitor and control actions taken with assumed roles".
 */
export class CloudTrailReader implements LogReader<JsonObject> {
  readonly #traced: Traced;
  /** Of sessions that were taken from a session of the elevation's role, directly or over others. */
  readonly keys: Set<string>;
  /** IAM's own number of the elevation's role, under which another account's trail knows it. */
  readonly roleNumbers: Set<string>;
  /** Another account's trail named somebody before it was known that this is the elevation's role. */
  isMissing = false;
  readonly #seen = new Set<string>();
  readonly #entries: Entry[] = [];
  readonly #doubts: Entry[] = [];

  constructor(traced: Traced, keys: ReadonlySet<string> = new Set(), roleNumbers: ReadonlySet<string> = new Set()) {
    this.#traced = traced;
    this.keys = new Set(keys);
    this.roleNumbers = new Set(roleNumbers);
  }

  add(event: JsonObject, place: string): string | null {
    const at = instantOf(event.eventTime);
    const name = textOf(event.eventName);
    if (at === null || name === null) return 'it is no event of CloudTrail (no eventTime or eventName)';
    const how = this.#tieOf(event);
    if (how === null) return null;
    // The same event is delivered more than once now and then, and exports overlap.
    const id = textOf(event.eventID) ?? place;
    if (this.#seen.has(id)) return null;
    this.#seen.add(id);
    const code = textOf(event.errorCode);
    const result = code === null ? 'done' : refusals.test(code) ? 'refused' : 'failed';
    const identity = objectOf(event.userIdentity);
    const entry: Entry = {
      at,
      log: 'cloudtrail',
      ...how,
      by: textOf(identity.arn) ?? textOf(identity.userName) ?? textOf(identity.principalId) ?? textOf(identity.type) ?? '',
      address: textOf(event.sourceIPAddress),
      action: `${(textOf(event.eventSource) ?? '').replace(/\.amazonaws\.com$/, '')}:${name}`,
      resource: resourceOf(event),
      result,
      code,
      from: [place],
    };
    (how.tie === 'named' ? this.#doubts : this.#entries).push(entry);
    return null;
  }

  found(): Found {
    return { entries: this.#entries, doubts: this.#doubts };
  }

  #tieOf(event: JsonObject): Pick<Entry, 'kind' | 'tie'> | null {
    const { id, roleArn } = this.#traced;
    const identity = objectOf(event.userIdentity);
    const context = objectOf(identity.sessionContext);
    const issuer = objectOf(context.sessionIssuer);
    const key = textOf(identity.accessKeyId);
    const isOfRole = roleArn !== null && issuer.arn === roleArn;
    if (isOfRole || this.#isOfNumber(identity)) {
      const number = textOf(issuer.principalId);
      if (isOfRole && number !== null) this.roleNumbers.add(number);
      this.#learn(event);
      return { kind: 'use', tie: 'role' };
    }
    if (key !== null && this.keys.has(key)) {
      this.#learn(event);
      return { kind: 'use', tie: 'chain' };
    }
    if (context.sourceIdentity === id) return { kind: 'use', tie: 'named' };
    return event.eventSource === sts ? this.#signIn(event) : null;
  }

  /** In another account's trail the caller is only its number and the session's name. */
  #isOfNumber(identity: JsonObject): boolean {
    const [number = '', session] = (textOf(identity.principalId) ?? '').split(':');
    const isKnown = session !== undefined && this.roleNumbers.has(number);
    if (!isKnown && session === this.#traced.id) this.isMissing = true;
    return isKnown;
  }

  /** What AWS answered counts; of a call that it refused there is only what was asked. */
  #signIn(event: JsonObject): Pick<Entry, 'kind' | 'tie'> | null {
    const { roleArn, id } = this.#traced;
    if (!handsOut.test(textOf(event.eventName) ?? '')) return null;
    if (isError(event)) {
      const isAsked = objectOf(event.requestParameters).roleArn === roleArn;
      const isRefused = / on resource: (\S+)/.exec(textOf(event.errorMessage) ?? '')?.[1] === roleArn;
      return roleArn !== null && (isAsked || isRefused) ? { kind: 'attempt', tie: 'role' } : null;
    }
    const answer = objectOf(event.responseElements);
    const user = objectOf(answer.assumedRoleUser);
    if (roleArn !== null && textOf(user.arn)?.startsWith(sessionsOf(roleArn))) {
      const [number] = textOf(user.assumedRoleId)?.split(':') ?? [];
      if (number) this.roleNumbers.add(number);
      return { kind: 'sign-in', tie: 'role' };
    }
    return answer.sourceIdentity === id ? { kind: 'use', tie: 'named' } : null;
  }

  #learn(event: JsonObject): void {
    const isHandedOut = !isError(event) && handsOut.test(textOf(event.eventName) ?? '');
    const key = textOf(objectOf(objectOf(event.responseElements).credentials).accessKeyId);
    if (isHandedOut && event.eventSource === sts && key !== null) this.keys.add(key);
  }
}

/** Some exports write null where AWS writes nothing. */
function isError({ errorCode }: JsonObject): boolean {
  return textOf(errorCode) !== null;
}

/** The beginning of every session's ARN of a role; it leaves the path out, since no account has two roles of one name. */
function sessionsOf(roleArn: string): string {
  const [arn, partition, , , account, resource = ''] = roleArn.split(':');
  return `${arn}:${partition}:sts::${account}:assumed-role/${resource.split('/').at(-1)}/`;
}
