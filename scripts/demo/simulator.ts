import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { IAMClient } from '@aws-sdk/client-iam';
import type { JsonObject } from '../core/model.ts';
import { account, documentsOf } from './aws-account.ts';
import { isAllowed, letsIn } from './iam-simulate.ts';

/**
 * moto with what it lacks, answered from the documents that it keeps: SimulatePrincipalPolicy, with which a grant begins, and whether a role
 * trusts the token that is shown for it, which moto would take from anybody.
 */
export async function withSimulator(endpoint: string, iam: IAMClient): Promise<{ readonly endpoint: string; stop(): Promise<void> }> {
  const front = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const form = new URLSearchParams(body);
    if (form.get('Action') === 'SimulatePrincipalPolicy') {
      const text = await simulated(iam, form);
      response.writeHead(text === null ? 404 : 200, { 'content-type': 'text/xml' }).end(text ?? errorOf('NoSuchEntity'));
      return;
    }
    if (form.get('Action') === 'AssumeRoleWithWebIdentity' && !(await isTrusted(iam, form))) {
      response.writeHead(403, { 'content-type': 'text/xml' }).end(errorOf('AccessDenied'));
      return;
    }
    const { status, headers, text } = await passOn(endpoint, request, body);
    response.writeHead(status, headers).end(text);
  }).listen(0, '127.0.0.1');
  await once(front, 'listening');
  const address = front.address();
  return {
    endpoint: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    async stop() {
      front.closeAllConnections();
      front.close();
      await once(front, 'close');
    },
  };
}

/** Source: IAM API reference, SimulatePrincipalPolicy. null: there is no such role. */
async function simulated(iam: IAMClient, form: URLSearchParams): Promise<string | null> {
  const who = form.get('PolicySourceArn') ?? '';
  const found = await documentsOf(iam, who.slice(who.lastIndexOf('/') + 1));
  if (!found) return null;
  const context: { [key: string]: string | string[] } = {};
  for (let place = 1; form.has(`ContextEntries.member.${place}.ContextKeyName`); place += 1) {
    const entry = `ContextEntries.member.${place}`;
    const values = membersOf(form, `${entry}.ContextKeyValues`);
    context[form.get(`${entry}.ContextKeyName`) ?? ''] = form.get(`${entry}.ContextKeyType`)?.endsWith('List') ? values : (values[0] ?? '');
  }
  const results: string[] = [];
  for (const action of membersOf(form, 'ActionNames')) {
    const keys = missingKeys(found.policies, action, Object.keys(context));
    const missing = `<MissingContextValues>${keys.map((key) => `<member>${key}</member>`).join('')}</MissingContextValues>`;
    const each: { decision: string; text: string }[] = [];
    for (const resource of membersOf(form, 'ResourceArns')) {
      const decision = (await isAllowed({ who, action, resource, context, policies: found.policies })) ? 'allowed' : 'implicitDeny';
      const text = `<EvalResourceName>${resource}</EvalResourceName><EvalResourceDecision>${decision}</EvalResourceDecision>${missing}`;
      each.push({ decision, text: `<member>${text}</member>` });
    }
    // As a whole the strictest of all, under the name of a pattern.
    const decision = each.find((one) => one.decision !== 'allowed')?.decision ?? 'allowed';
    const whole = `<EvalActionName>${action}</EvalActionName><EvalResourceName>*</EvalResourceName><EvalDecision>${decision}</EvalDecision>`;
    const specific = `<ResourceSpecificResults>${each.map(({ text }) => text).join('')}</ResourceSpecificResults>`;
    results.push(`<member>${whole}${missing}${specific}</member>`);
  }
  const list = `<IsTruncated>false</IsTruncated><EvaluationResults>${results.join('')}</EvaluationResults>`;
  return `<SimulatePrincipalPolicyResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><SimulatePrincipalPolicyResult>${list}</SimulatePrincipalPolicyResult></SimulatePrincipalPolicyResponse>`;
}
/** What the conditions of statements about this action ask for, and the question does not say. */
function missingKeys(policies: readonly JsonObject[], action: string, said: readonly string[]): string[] {
  const given = said.map((key) => key.toLowerCase());
  const statements = policies.flatMap(
    ({ Statement }) => [Statement].flat() as { Action?: string | string[]; Condition?: { [test: string]: object } }[],
  );
  const about = statements.filter(({ Action = '*' }) => [Action].flat().some((pattern) => patternOf(pattern).test(action)));
  const keys = about.flatMap(({ Condition = {} }) => Object.values(Condition).flatMap((tests) => Object.keys(tests)));
  return [...new Set(keys)].filter((key) => !given.includes(key.toLowerCase()));
}
function patternOf(action: string): RegExp {
  return new RegExp(`^${action.replace(/[*]/g, '.*')}$`, 'i');
}

function errorOf(code: string): string {
  return `<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type><Code>${code}</Code></Error></ErrorResponse>`;
}

/** By the role's own trust policy, on the claims of the token. Of another account than moto's nothing is known here: moto answers. */
async function isTrusted(iam: IAMClient, form: URLSearchParams): Promise<boolean> {
  const role = form.get('RoleArn') ?? '';
  if (role.split(':')[4] !== account) return true;
  const found = await documentsOf(iam, role.slice(role.lastIndexOf('/') + 1));
  const [, body = ''] = form.get('WebIdentityToken')?.split('.') ?? [];
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as { readonly [claim: string]: unknown };
  return found !== null && letsIn(found.trust, role, claims, { session: form.get('RoleSessionName') ?? '' });
}

function membersOf(form: URLSearchParams, name: string): string[] {
  return [...form].filter(([key]) => key.startsWith(`${name}.member.`)).map(([, value]) => value);
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** The same request to another server, and its answer. */
export async function passOn(
  endpoint: string,
  { headers, method = 'GET', url }: IncomingMessage,
  body: string,
): Promise<{ readonly status: number; readonly headers: { readonly [name: string]: string }; readonly text: string }> {
  const own = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    ['host', 'connection', 'content-length'].includes(name) || value === undefined ? [] : [[name, String(value)]],
  );
  const answer = await fetch(endpoint + url, { method, headers: own, ...(body === '' ? {} : { body }) });
  const kept = ['content-type', 'date'].flatMap((name): [string, string][] => {
    const value = answer.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return { status: answer.status, headers: Object.fromEntries(kept), text: await answer.text() };
}
