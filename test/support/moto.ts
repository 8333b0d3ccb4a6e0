import { randomInt } from 'node:crypto';
import { createServer } from 'node:http';
import { CreateRoleCommand, CreateUserCommand, type IAMClient } from '@aws-sdk/client-iam';
import type { Params } from '../../scripts/core/model.ts';
import { administrator, documentsOf, fillAccount, iamOf } from '../../scripts/demo/aws-account.ts';
import { startMoto } from '../../scripts/demo/moto.ts';
import { bodyOf, passOn, withSimulator } from '../../scripts/demo/simulator.ts';
import { awsIamKind } from '../../scripts/targets/aws-iam/kind.ts';
import type { Target } from '../../scripts/targets/target.ts';
import type { Asked } from '../targets/contract.ts';
import { deployParams, grantOf, isAllowed, mayAssume, prodDeploy, sessionArn, setupPolicy, system, uses } from './aws.ts';

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
  /** Every secret key and session token that it gave out. */
  readonly secrets: string[];
  /** The faults of the next calls of an action, first come first served. */
  fail(action: string, ...faults: readonly Fault[]): void;
  open(only?: 'everything' | 'revoke', afterEffect?: (effect: string) => void): Promise<Target>;
  newGrant(seconds: number, params?: Params): Asked;
  /** Whether the subject could take the role now and do what the shape is for, by the documents that are there. */
  use(asked: { readonly grant: Pick<Asked['grant'], 'id' | 'subjectIdentity' | 'shape'> }): Promise<boolean>;
  stop(): Promise<void>;
}

export async function openAwsBench(): Promise<AwsBench> {
  const moto = await startMoto();
  const admin = iamOf(moto.endpoint);
  await fillAccount(admin);
  await admin.send(
    new CreateRoleCommand({ RoleName: 'readonly', AssumeRolePolicyDocument: JSON.stringify(setupPolicy('trust-pipeline')) }),
  );
  for (const UserName of ['alice', 'bob']) await admin.send(new CreateUserCommand({ UserName }));
  const simulator = await withSimulator(moto.endpoint, admin);
  const faults = new Map<string, Fault[]>();
  const calls: string[] = [];
  const forms: URLSearchParams[] = [];
  const secrets: string[] = [];
  const front = createServer(async (request, response) => {
    // Short pages, so that every list is read over several.
    const body = (await bodyOf(request)).replace('MaxItems=1000', 'MaxItems=5');
    const form = new URLSearchParams(body);
    const action = form.get('Action') ?? '';
    calls.push(action);
    forms.push(form);
    const fault = faults.get(action)?.shift();
    if (fault && fault !== 'lost') {
      response.writeHead(fault.status, { 'content-type': 'text/xml' }).end('text' in fault ? fault.text : errorText(fault.code));
      return;
    }
    const { status, headers, text } = await passOn(simulator.endpoint, request, body);
    secrets.push(...[...text.matchAll(/<(?:SecretAccessKey|SessionToken)>([^<]+)</g)].map(([, secret = '']) => secret));
    if (fault === 'lost') request.socket.destroy();
    else response.writeHead(status, headers).end(text);
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  const address = front.address();
  const endpoint = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const env = administrator(endpoint);
  const targets: Target[] = [];
  return {
    ...{ endpoint: moto.endpoint, admin, env, calls, forms, secrets },
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
      await simulator.stop();
      await moto.stop();
    },
  };
}

async function usable(admin: IAMClient, { grant: { id, subjectIdentity, shape } }: Parameters<AwsBench['use']>[0]): Promise<boolean> {
  const found = await documentsOf(admin, `elevation-${id}`);
  const [action, resource, context] = uses[shape] ?? ['', '', {}];
  if (!found?.isBounded) return false;
  const now = Date.now();
  const at = { ...context, 'aws:CurrentTime': new Date(now).toISOString() };
  return (
    (await mayAssume(found.trust, subjectIdentity ?? '', now, id, id)) &&
    isAllowed({ who: sessionArn(id), action, resource, context: at, policies: found.policies, boundary: setupPolicy('boundary') })
  );
}

function errorText(code: string): string {
  return `<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type><Code>${code}</Code><Message>planted-text-of-the-server</Message></Error></ErrorResponse>`;
}
