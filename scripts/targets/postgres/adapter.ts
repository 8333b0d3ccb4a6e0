import type { System } from '../../core/model.ts';
import type { OpenOptions, Target } from '../target.ts';
import { baselineOf } from './baseline.ts';
import { grantLogin } from './grant.ts';
import { leasesOf } from './leases.ts';
import { obstaclesTo } from './preflight.ts';
import { revokeLogin } from './revoke.ts';
import { Session } from './session.ts';

/** Signs in as the pipeline, or for `only: 'revoke'` as the identity that can do nothing else. */
export async function openPostgres(system: System, options: OpenOptions): Promise<Target> {
  const session = await Session.open(system, options);
  const afterEffect = options.afterEffect ?? (() => {});
  return {
    grant: (shape, grant) => grantLogin(session, shape, grant, afterEffect),
    revoke: (id) => revokeLogin(session, id, afterEffect),
    list: () => leasesOf(session),
    preflight: (shape, grant) => obstaclesTo(session, shape, grant),
    baseline: () => baselineOf(session, system.defaultIdentity),
    async now() {
      const [row] = await session.query<{ now: number }>(
        'tell the time',
        'SELECT (extract(epoch FROM clock_timestamp()) * 1000)::double precision AS now',
      );
      return Math.round(row?.now ?? Number.NaN);
    },
    close: () => session.close(),
  };
}
