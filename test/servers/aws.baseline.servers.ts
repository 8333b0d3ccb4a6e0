import { DeleteRolePolicyCommand, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BaselineEvent } from '../../scripts/core/events.ts';
import { readOnlyRole } from '../../scripts/demo/aws-account.ts';
import { readEvents } from '../../scripts/sources/ledger-log.ts';
import { type AwsWorld, openAwsWorld } from '../support/aws-world.ts';

let world: AwsWorld;
beforeAll(async () => {
  world = await openAwsWorld();
});
afterAll(() => world.stop());

const recorded = async () => {
  const ran = await world.run(['baseline', '--all', '--record', '--json']);
  const events = (await Array.fromAsync(readEvents(world.forge.forge.git, { kind: 'baseline', system: 'web' }))).map(
    ({ event }) => event as BaselineEvent,
  );
  return { exit: ran.exit, system: JSON.parse(ran.out).systems[0], event: events.at(-1) };
};

test('the real program notes what everybody may do on AWS without asking; a new right is an alarm, by name', async () => {
  expect(await recorded()).toMatchObject({ exit: 0, system: { system: 'web', readOnly: true, alarm: false }, event: { codes: [] } });

  const RoleName = readOnlyRole.split('/').at(-1);
  const statement = { Effect: 'Allow', Action: 's3:PutObject', Resource: '*' };
  const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  await world.bench.admin.send(new PutRolePolicyCommand({ RoleName, PolicyName: 'more', PolicyDocument }));
  const details = { action: 's3:PutObject', principal: expect.stringContaining(readOnlyRole), on: expect.stringContaining(':s3:::') };
  expect(await recorded()).toMatchObject({
    exit: 1,
    system: { readOnly: false, recorded: true, alarm: true },
    event: {
      codes: ['AWS_BASELINE_ALLOWED'],
      alarm: true,
      findings: expect.arrayContaining([{ code: 'AWS_BASELINE_ALLOWED', details: expect.objectContaining(details) }]),
    },
  });
  expect(await recorded()).toMatchObject({ exit: 1, event: { alarm: false } });

  await world.bench.admin.send(new DeleteRolePolicyCommand({ RoleName, PolicyName: 'more' }));
  expect(await recorded()).toMatchObject({ exit: 0, system: { readOnly: true }, event: { codes: [] } });
}, 120_000);
