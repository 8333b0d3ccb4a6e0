import { runSimulation, type Simulation } from '@cloud-copilot/iam-simulate';
import type { Instant, JsonObject } from '../core/model.ts';
import { formatInstant } from '../core/time.ts';

/** One question about rights. Where a part is left out, AWS has no such document. */
export interface Question {
  /** The ARN of whoever calls. */
  readonly who: string;
  readonly action: string;
  readonly resource: string;
  readonly context?: { readonly [key: string]: string | string[] };
  readonly policies?: readonly JsonObject[];
  readonly boundary?: JsonObject;
  /** Of the role that is to be taken. */
  readonly trust?: JsonObject;
}

const issuer = 'token.actions.githubusercontent.com';

/** What AWS would answer, by iam-simulate, on documents as they are. @throws for what iam-simulate does not know: that is no answer */
export async function isAllowed(question: Question): Promise<boolean> {
  const { who, action, resource, context = {}, policies = [], boundary, trust } = withKnownKeys(question);
  // Of another account, a principal needs a right of its own as well; a name without an account (a bucket's) is taken for one at home.
  const accountId = resource.split(':')[4] || who.split(':')[4] || '';
  const simulation: Simulation = {
    request: { principal: who, action, resource: { resource, accountId }, contextVariables: { ...context } },
    identityPolicies: policies.map((policy, place) => ({ name: `policy ${place}`, policy })),
    serviceControlPolicies: [],
    resourceControlPolicies: [],
    ...(trust ? { resourcePolicy: trust } : {}),
    ...(boundary ? { permissionBoundaryPolicies: [{ name: 'boundary', policy: boundary }] } : {}),
  };
  const answer = await runSimulation(simulation, { simulationMode: 'Strict' });
  if (answer.resultType === 'error') throw new Error(`iam-simulate takes no part of this: ${JSON.stringify(answer)}`);
  return answer.overallResult === 'Allowed';
}

/** iam-simulate's list of GitHub's claims lacks `aud` and `sub`, and it drops what it does not list: two of the others stand in for them. */
function withKnownKeys(question: Question): Question {
  const text = JSON.stringify(question)
    .replaceAll(`${issuer}:aud`, `${issuer}:repository_id`)
    .replaceAll(`${issuer}:sub`, `${issuer}:actor_id`);
  return JSON.parse(text) as Question;
}

/**
 * Whether a job on GitHub whose token says this may take a role with this trust at that moment. AWS has a key for these claims alone.
 * Source: IAM user guide, "Available keys for AWS OIDC federation".
 */
export function letsIn(
  trust: JsonObject,
  role: string,
  claims: { readonly [claim: string]: unknown },
  { session = 'elevate', at = Date.now() }: { readonly session?: string; readonly at?: Instant } = {},
): Promise<boolean> {
  const keys = ['aud', 'sub', 'ref', 'job_workflow_ref', 'repository', 'environment'];
  const said = keys.flatMap((key) => (claims[key] === undefined ? [] : [[`${issuer}:${key}`, String(claims[key])]]));
  const context = { ...Object.fromEntries(said), 'sts:RoleSessionName': session, 'aws:CurrentTime': formatInstant(at) };
  const who = `${role.split(':role/')[0]}:oidc-provider/${issuer}`;
  return isAllowed({ who, action: 'sts:AssumeRoleWithWebIdentity', resource: role, trust, context });
}

/** Whether `who` may take a role with this trust at that moment, under the name `session`: both actions that it takes. */
export async function mayAssume(trust: JsonObject, who: string, role: string, at: Instant, session: string): Promise<boolean> {
  const time = { 'aws:CurrentTime': formatInstant(at), 'sts:SourceIdentity': session };
  const named = { ...time, 'sts:RoleSessionName': session };
  return (
    (await isAllowed({ who, action: 'sts:AssumeRole', resource: role, trust, context: named })) &&
    (await isAllowed({ who, action: 'sts:SetSourceIdentity', resource: role, trust, context: time }))
  );
}
