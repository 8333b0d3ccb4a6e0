import type { System } from '../../core/model.ts';
import type { OpenOptions, Target } from '../target.ts';
import { baselineOf } from './baseline.ts';
import { serverTime } from './clock.ts';
import { grantToken } from './grant.ts';
import { leasesOf } from './leases.ts';
import { obstaclesTo } from './preflight.ts';
import { revokeToken } from './revoke.ts';
import { Session } from './session.ts';

/** Signs in as the job that grants, or for `only: 'revoke'` as the one that can do nothing but end. */
export async function openVault(system: System, options: OpenOptions): Promise<Target> {
  const session = await Session.open(system, options);
  return {
    grant: (shape, grant) => grantToken(session, shape, grant),
    revoke: (id) => revokeToken(session, id),
    list: () => leasesOf(session),
    preflight: (shape, grant) => obstaclesTo(session, shape, grant),
    baseline: (deep = false) => baselineOf(session, deep),
    now: () => serverTime(session.vault),
    close: () => session.close(),
  };
}
