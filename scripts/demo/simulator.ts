import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { IAMClient } from '@aws-sdk/client-iam';
import { documentsOf } from './aws-account.ts';
import { isAllowed } from './iam-simulate.ts';

/** moto with the one action that it lacks and a grant begins with: SimulatePrincipalPolicy, answered from the documents that moto keeps. */
export async function withSimulator(endpoint: string, iam: IAMClient): Promise<{ readonly endpoint: string; stop(): Promise<void> }> {
  const front = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const form = new URLSearchParams(body);
    if (form.get('Action') === 'SimulatePrincipalPolicy') {
      const text = await simulated(iam, form);
      response.writeHead(text === null ? 404 : 200, { 'content-type': 'text/xml' }).end(text ?? noSuchEntity);
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
const noSuchEntity =
  '<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type><Code>NoSuchEntity</Code></Error></ErrorResponse>';

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
