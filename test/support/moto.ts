import { randomInt } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import {
  CreatePolicyCommand,
  CreateRoleCommand,
  CreateUserCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  IAMClient,
  ListAttachedRolePoliciesCommand,
  ListRolePoliciesCommand,
  PutRolePolicyCommand,
} from '@aws-sdk/client-iam';
import type { JsonObject, Params } from '../../scripts/core/model.ts';
import { startMoto } from '../../scripts/demo/moto.ts';
import { awsIamKind } from '../../scripts/targets/aws-iam/kind.ts';
import type { Target } from '../../scripts/targets/target.ts';
import type { Asked } from '../targets/contract.ts';
import { account, deployParams, grantOf, isAllowed, mayAssume, prodDeploy, sessionArn, setupPolicy, system, uses } from './aws.ts';

/** What to answer to one call instead of moto. `lost`: carried out, and the answer is cut off. */
export type Fault = { readonly status: number; readonly code: string } | { readonly status: number; readonly text: string } | 'lost';

/**
 * moto with setup/aws applied. What moto lacks stands before it: SimulatePrincipalPolicy is answered by iam-simulate from the documents that moto
 * keeps, and a test can make calls fail.
 */
export interface AwsBench {
  readonly endpoint: string;
  readonly admin: IAMClient;
  readonly env: { readonly [name: string]: string };
  /** Every action that was called, in order, and what it was called with. */
  readonly calls: string[];
  readonly forms: URLSearchParams[];
  /** The faults of the next calls of an action, first come first served. */
  fail(action: string, ...faults: readonly Fault[]): void;
  open(only?: 'everything' | 'revoke', afterEffect?: (effect: string) => void): Promise<Target>;
  newGrant(seconds: number, params?: Params): Asked;
  /** Whether the subject could take the role now and do what the shape is for, by the documents that are there. */
  use(asked: Asked): Promise<boolean>;
  stop(): Promise<void>;
}

export async function openAwsBench(): Promise<AwsBench> {
  const moto = await startMoto();
  const faults = new Map<string, Fault[]>();
  const calls: string[] = [];
  const forms: URLSearchParams[] = [];
  const front = createServer(async (request, response) => {
    // Short pages, so that every list is read over several.
    const body = (await read(request)).replace('MaxItems=1000', 'MaxItems=5');
    const form = new URLSearchParams(body);
    const action = form.get('Action') ?? '';
    calls.push(action);
    forms.push(form);
    const fault = faults.get(action)?.shift();
    if (fault && fault !== 'lost') {
      response.writeHead(fault.status, { 'content-type': 'text/xml' }).end('text' in fault ? fault.text : errorText(fault.code));
      return;
    }
    if (action === 'SimulatePrincipalPolicy') {
      const text = await simulated(admin, form).catch(() => null);
      response.writeHead(text === null ? 404 : 200, { 'content-type': 'text/xml' }).end(text ?? errorText('NoSuchEntity'));
      return;
    }
    const headers = Object.fromEntries(
      Object.entries(request.headers).filter(([name]) => !['host', 'connection', 'content-length'].includes(name)),
    );
    const answer = await fetch(moto.endpoint + request.url, {
      ...{ method: request.method ?? 'GET', headers: headers as { [name: string]: string } },
      ...(body === '' ? {} : { body }),
    });
    const text = await answer.text();
    if (fault === 'lost') {
      request.socket.destroy();
      return;
    }
    const date = answer.headers.get('date');
    response
      .writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/xml', ...(date ? { date } : {}) })
      .end(text);
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  const address = front.address();
  const endpoint = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const env = { AWS_ENDPOINT_URL: endpoint, AWS_ACCESS_KEY_ID: 'AKIASAMPLE', AWS_SECRET_ACCESS_KEY: 'sample' };
  const credentials = { accessKeyId: env.AWS_ACCESS_KEY_ID, secretAccessKey: env.AWS_SECRET_ACCESS_KEY };
  const admin = new IAMClient({ region: 'eu-central-1', endpoint: moto.endpoint, credentials });
  await setUp(admin);
  const targets: Target[] = [];
  return {
    ...{ endpoint: moto.endpoint, admin, env, calls, forms },
    fail: (action, ...more) => faults.set(action, [...(faults.get(action) ?? []), ...more]),
    async open(only = 'everything', afterEffect = () => {}) {
      const target = await awsIamKind.open(system, { env, only, afterEffect });
      targets.push(target);
      return target;
    },
    newGrant(seconds, params = deployParams) {
      const random = randomInt(36 ** 6)
        .toString(36)
        .padStart(6, '0');
      // To the second, as AWS keeps it.
      const expiresAt = Math.ceil(Date.now() / 1000 + seconds) * 1000;
      return { grant: grantOf(prodDeploy, params, expiresAt, { id: `20261121-web-${random}` }), secret: '' };
    },
    use: (asked) => usable(admin, asked),
    async stop() {
      await Promise.all(targets.map((target) => target.close()));
      admin.destroy();
      front.closeAllConnections();
      await new Promise((resolve) => front.close(resolve));
      await moto.stop();
    },
  };
}

/** What setup/aws puts there, and two people. */
async function setUp(admin: IAMClient): Promise<void> {
  const text = (name: string) => JSON.stringify(setupPolicy(name));
  await admin.send(new CreatePolicyCommand({ PolicyName: 'elevate-boundary', Path: '/elevate/', PolicyDocument: text('boundary') }));
  for (const name of ['pipeline', 'sweeper']) {
    const RoleName = `elevate-${name}`;
    await admin.send(new CreateRoleCommand({ RoleName, Path: '/elevate/', AssumeRolePolicyDocument: text('trust') }));
    await admin.send(new PutRolePolicyCommand({ RoleName, PolicyName: RoleName, PolicyDocument: text(name) }));
  }
  await admin.send(new CreateRoleCommand({ RoleName: 'readonly', AssumeRolePolicyDocument: text('trust') }));
  for (const UserName of ['alice', 'bob']) await admin.send(new CreateUserCommand({ UserName }));
}

/** Everything of a role that decides, read back from where it was put. */
async function documentsAt(admin: IAMClient, RoleName: string) {
  const { Role } = await admin.send(new GetRoleCommand({ RoleName }));
  const { PolicyNames = [] } = await admin.send(new ListRolePoliciesCommand({ RoleName }));
  const inline = await Promise.all(
    PolicyNames.map(async (PolicyName) => (await admin.send(new GetRolePolicyCommand({ RoleName, PolicyName }))).PolicyDocument),
  );
  const { AttachedPolicies = [] } = await admin.send(new ListAttachedRolePoliciesCommand({ RoleName }));
  const deny = AttachedPolicies.filter(({ PolicyName }) => PolicyName === 'AWSDenyAll').map(() => denyAll);
  const parsed = (encoded = '{}') => JSON.parse(decodeURIComponent(encoded)) as JsonObject;
  const isBounded = Role?.PermissionsBoundary?.PermissionsBoundaryArn === `arn:aws:iam::${account}:policy/elevate/elevate-boundary`;
  return { trust: parsed(Role?.AssumeRolePolicyDocument), policies: [...inline.map(parsed), ...deny], isBounded };
}
const denyAll: JsonObject = { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }] };

async function usable(admin: IAMClient, { grant: { id, subjectIdentity, shape } }: Asked): Promise<boolean> {
  const found = await documentsAt(admin, `elevation-${id}`).catch(() => null);
  const [action, resource, context] = uses[shape] ?? ['', '', {}];
  if (!found?.isBounded) return false;
  const now = Date.now();
  const at = { ...context, 'aws:CurrentTime': new Date(now).toISOString() };
  return (
    (await mayAssume(found.trust, subjectIdentity ?? '', now, id, id)) &&
    isAllowed({ who: sessionArn(id), action, resource, context: at, policies: found.policies, boundary: setupPolicy('boundary') })
  );
}

/** Source: IAM API reference, SimulatePrincipalPolicy. */
async function simulated(admin: IAMClient, form: URLSearchParams): Promise<string> {
  const listOf = (name: string) => [...form].filter(([key]) => new RegExp(`^${name}\\.member\\.\\d+$`).test(key)).map(([, value]) => value);
  const who = form.get('PolicySourceArn') ?? '';
  const { policies } = await documentsAt(admin, who.slice(who.lastIndexOf('/') + 1));
  const context: { [key: string]: string } = {};
  for (let place = 1; form.has(`ContextEntries.member.${place}.ContextKeyName`); place += 1) {
    const entry = `ContextEntries.member.${place}`;
    context[form.get(`${entry}.ContextKeyName`) ?? ''] = form.get(`${entry}.ContextKeyValues.member.1`) ?? '';
  }
  const results: string[] = [];
  for (const action of listOf('ActionNames')) {
    for (const resource of listOf('ResourceArns')) {
      const decision = (await isAllowed({ who, action, resource, context, policies })) ? 'allowed' : 'implicitDeny';
      results.push(
        `<member><EvalActionName>${action}</EvalActionName><EvalResourceName>${resource}</EvalResourceName><EvalDecision>${decision}</EvalDecision></member>`,
      );
    }
  }
  return `<SimulatePrincipalPolicyResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><SimulatePrincipalPolicyResult><IsTruncated>false</IsTruncated><EvaluationResults>${results.join('')}</EvaluationResults></SimulatePrincipalPolicyResult></SimulatePrincipalPolicyResponse>`;
}

function errorText(code: string): string {
  return `<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type><Code>${code}</Code><Message>planted-text-of-the-server</Message></Error></ErrorResponse>`;
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
