import type { System } from '../../core/model.ts';
import type { OpenOptions, Target } from '../target.ts';
import { baselineOf } from './baseline.ts';
import { grantRole } from './grant.ts';
import { leasesOf } from './leases.ts';
import { obstaclesTo } from './preflight.ts';
import { revokeRole } from './revoke.ts';
import { Session } from './session.ts';

/** Signs in as the pipeline's role, or for `only: 'revoke'` as the role that can do nothing else. */
export async function openAwsIam(system: System, options: OpenOptions): Promise<Target> {
  const session = await Session.open(system, options);
  const afterEffect = options.afterEffect ?? (() => {});
  return {
    grant: (shape, grant) => grantRole(session, shape, grant, afterEffect),
    revoke: (id) => revokeRole(session, id, afterEffect),
    list: () => leasesOf(session),
    preflight: (shape, grant) => obstaclesTo(session, shape, grant),
    baseline: () => baselineOf(session, system),
    async now() {
      const { ListRolesCommand } = await import('@aws-sdk/client-iam');
      await session.ask('tell the time', (client) => client.send(new ListRolesCommand({ PathPrefix: '/elevations/', MaxItems: 1 })));
      return session.serverTime();
    },
    async close() {
      session.close();
    },
  };
}
