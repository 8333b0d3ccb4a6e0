import { setTimeout as sleep } from 'node:timers/promises';
import { isAbsent } from './errors.ts';

const pausesMs = [200, 400, 800, 1600, 3200] as const;

/** IAM tells of a new role everywhere only after some seconds; until then it may say that there is none. */
export async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  for (const pauseMs of pausesMs) {
    try {
      return await attempt();
    } catch (error) {
      if (!isAbsent(error)) throw error;
    }
    await sleep(pauseMs);
  }
  return attempt();
}
