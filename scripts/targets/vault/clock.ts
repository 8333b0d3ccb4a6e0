import { ElevationError } from '../../core/errors.ts';
import type { Instant } from '../../core/model.ts';
import type { VaultClient } from './client.ts';

/**
 * By the clock of the node that ends what is over, in whole seconds. Every node answers this itself, so a standby tells its own time, and by
 * how much the active node's was ahead of it at their last exchange, at most seconds ago. What stands there on any other node is old.
 */
export async function serverTime(client: VaultClient): Promise<Instant> {
  const { server_time_utc: seconds, standby, clock_skew_ms: ahead } = await client.read('tell the time', 'sys/health');
  const offMs = standby === true && typeof ahead === 'number' ? ahead : 0;
  if (typeof seconds === 'number') return seconds * 1000 + offMs;
  throw new ElevationError('TARGET_UNREACHABLE', `${client.system} does not tell the time; check the address in policy/systems`);
}
