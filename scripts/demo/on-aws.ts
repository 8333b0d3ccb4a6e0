import { ListAttachedRolePoliciesCommand } from '@aws-sdk/client-iam';
import type { Instant, RequestId } from '../core/model.ts';
import { formatInstant } from '../core/time.ts';
import { table } from '../output/table.ts';
import { roleOf } from '../targets/aws-iam/names.ts';
import { account, administrator, documentsOf, fillAccount, iamOf, readOnlyRole, setupPolicy, signedIn } from './aws-account.ts';
import { isAllowed, mayAssume } from './iam-simulate.ts';
import { installMoto, motoProgram, startMoto } from './moto.ts';
import { sampleText, systemFile } from './policy.ts';
import type { OpenSetting, Setting } from './setting.ts';
import { withSimulator } from './simulator.ts';
import { programOf } from './stage.ts';

const alice = `arn:aws:sts::${account}:assumed-role/${readOnlyRole}/alice@example.com`;
const checkout = `arn:aws:iam::${account}:role/app/checkout`;
const wanted = `arn:aws:iam::${account}:policy/app/orders-read`;
const attach = [...programOf('aws'), 'attach', 'checkout', wanted];

export interface OnAws extends Setting {
  /** Whether alice may take the role at that moment, and whether a session of it may attach the policy: by the documents as moto keeps them. */
  allowedAt(id: RequestId, at: Instant): Promise<readonly [take: boolean, act: boolean]>;
}

/**
 * On moto, which keeps roles and policies as AWS does and gives sessions, and checks no right and no date. So whatever is asked about rights is
 * put to iam-simulate, with the documents as moto keeps them.
 */
export const openAws: OpenSetting<OnAws> = async (talk) => {
  if (motoProgram() === null) await installMoto((line) => talk(`elevate: ${line}`));
  talk('elevate: starting moto …');
  const moto = await startMoto();
  const iam = iamOf(moto.endpoint);
  await fillAccount(iam);
  const front = await withSimulator(moto.endpoint, iam);
  const pipeline = administrator(front.endpoint);
  const hers = await signedIn(front.endpoint, 'alice@example.com');

  async function allowedAt(id: RequestId, at: Instant): Promise<readonly [take: boolean, act: boolean]> {
    const found = await documentsOf(iam, roleOf(id));
    if (!found?.isBounded) return [false, false];
    const role = `arn:aws:iam::${account}:role/elevations/${roleOf(id)}`;
    const session = `arn:aws:sts::${account}:assumed-role/${roleOf(id)}/${id}`;
    const context = { 'aws:CurrentTime': formatInstant(at), 'iam:PolicyARN': wanted };
    const question = { who: session, action: 'iam:AttachRolePolicy', resource: checkout, context };
    return [
      await mayAssume(found.trust, alice, role, at, id),
      await isAllowed({ ...question, policies: found.policies, boundary: setupPolicy('boundary') }),
    ];
  }

  return {
    allowedAt,
    system: 'web',
    policy: { [systemFile('web')]: sampleText(systemFile('web')) },
    envOf: (as) => (as === 'pipeline' || as === 'sweep' ? pipeline : as === 'alice-acme' ? hers : {}),
    request: ['--shape', 'iam-of-apps', '--param', 'role=checkout'],
    destructive: ['--shape', 'teardown'],
    reasons: {
      justification: 'The checkout has shown no open orders since 14:10: its role lost app/orders-read with the clean-up of today.',
      rollback: 'Detach app/orders-read from app/checkout again; the role has orders-write besides, and keeps it.',
      alternatives: 'The next release of the infrastructure would do it on Monday; customers cannot see their orders until then.',
    },
    owner: 'bob-acme',
    tells: {
      before:
        'She reads production, like everybody, with the role that she signs in as. (moto plays AWS here. It keeps what AWS keeps, and checks no right: what AWS would answer is said by iam-simulate, from the documents that moto has.)',
      asks: 'Nothing secret is made: AWS knows alice, and will let her, and nobody else, take a role that exists for this request.',
      writes:
        'With a session of that role, taken by her own sign-in. The pipeline never had it; its name stands in every event of CloudTrail.',
      ends: 'No sweep runs now, as if it were dead. The end stands in the role’s own policies, so AWS needs nobody to look at it.',
      sweeps: 'The role is gone, and a session of it is refused everything before that.',
    },
    async cannotWrite(stage) {
      const policies = (await documentsOf(iam, readOnlyRole))?.policies ?? [];
      const context = { 'iam:PolicyARN': wanted, 'aws:CurrentTime': formatInstant(Date.now()) };
      const asked = { who: alice, resource: checkout, context, policies };
      const [reads, writes] = [
        await isAllowed({ ...asked, action: 'iam:GetRole' }),
        await isAllowed({ ...asked, action: 'iam:AttachRolePolicy' }),
      ];
      stage.show(
        table([['iam-simulate'], ['iam:GetRole', 'app/checkout', word(reads)], ['iam:AttachRolePolicy', 'app/checkout', word(writes)]]),
      );
      stage.expect(reads && !writes, 'alice does not only read');
    },
    async write(stage, id) {
      await stage.elevate('alice-acme', ['exec', id, '--', ...attach]);
      const { AttachedPolicies = [] } = await iam.send(new ListAttachedRolePoliciesCommand({ RoleName: 'checkout' }));
      stage.expect(
        AttachedPolicies.some(({ PolicyArn }) => PolicyArn === wanted),
        'the policy is not attached',
      );
      return {
        async ended(end) {
          const moments = [end - 1000, end, end + 1000];
          const answers = await Promise.all(moments.map((at) => allowedAt(id, at)));
          const rows = answers.map(([take, act], place) => [formatInstant(moments[place] ?? 0), word(take), word(act)]);
          stage.show(table([['iam-simulate', 'taking the role', 'attaching in a session of it'], ...rows]));
          stage.say('(moto itself would still let her: it looks at no date. Run against AWS, the last two lines are AWS’s own.)');
          stage.expect(JSON.stringify(answers) === '[[true,true],[false,false],[false,false]]', 'the end is not where it was announced');
        },
        async swept() {
          stage.expect((await documentsOf(iam, roleOf(id))) === null, 'the role survived the sweep');
        },
      };
    },
    async stop() {
      iam.destroy();
      await front.stop();
      await moto.stop();
    },
  };
};

function word(isGiven: boolean): string {
  return isGiven ? 'allowed' : 'refused';
}
