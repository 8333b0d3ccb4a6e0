import { AttachRolePolicyCommand, IAMClient } from '@aws-sdk/client-iam';

/** An aws of few lines, for machines without one: attaches a policy as whoever the AWS_* variables say, and prints what came of it. */
const [, , command, role = '', policy = ''] = process.argv;
const client = new IAMClient({ maxAttempts: 1 });
try {
  if (command !== 'attach') throw new Error('it only knows: attach ROLE POLICY');
  await client.send(new AttachRolePolicyCommand({ RoleName: role, PolicyArn: policy }));
  console.log(`attached to ${role}: ${policy}`);
} catch (error) {
  console.log(`ERROR: ${(error as Error).name}: ${(error as Error).message}`);
  process.exitCode = 1;
} finally {
  client.destroy();
}
