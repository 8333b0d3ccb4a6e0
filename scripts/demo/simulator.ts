import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { IAMClient } from '@aws-sdk/client-iam';
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
  const context: { [key: string]: string } = {};
  for (let place = 1; form.has(`ContextEntries.member.${place}.ContextKeyName`); place += 1) {
    const entry = `ContextEntries.member.${place}`;
    context[form.get(`${entry}.ContextKeyName`) ?? ''] = form.get(`${entry}.ContextKeyValues.member.1`) ?? '';
  }
  const results: string[] = [];
  for (const action of membersOf(form, 'ActionNames')) {
    for (const resource of membersOf(form, 'ResourceArns')) {
      const isGiven = await isAllowed({ who, action, resource, context, policies: found.policies });
      const decision = `<EvalDecision>${isGiven ? 'allowed' : 'implicitDeny'}</EvalDecision>`;
      results.push(
        `<member><EvalActionName>${action}</EvalActionName><EvalResourceName>${resource}</EvalResourceName>${decision}</member>`,
      );
    }
  }
  const list = `<IsTruncated>false</IsTruncated><EvaluationResults>${results.join('')}</EvaluationResults>`;
  return `<SimulatePrincipalPolicyResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><SimulatePrincipalPolicyResult>${list}</SimulatePrincipalPolicyResult></SimulatePrincipalPolicyResponse>`;
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
