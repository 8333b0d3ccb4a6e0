import { setTimeout as sleep } from 'node:timers/promises';
import { isAbsent } from './errors.ts';

const pausesMs = [200, 400, 800, 1600, 3200] as const;

/**
 * IAM tells of a new role everywhere only after some seconds; until then it may say that there is none, and STS that nobody may take it.
 * @param isNotYet which errors may pass by waiting
 * @param beforePause is told how many attempts were in vain, of how many
 */
export async function patiently<T>(
  attempt: () => Promise<T>,
  isNotYet = isAbsent,
  beforePause: (inVain: number, of: number) => void = () => {},
): Promise<T> {
  for (const [place, pauseMs] of pausesMs.entries()) {
    try {
      return await attempt();
    } catch (error) {
      if (!isNotYet(error)) throw error;
    }
    beforePause(place + 1, pausesMs.length + 1);
    await sleep(pauseMs);
  }
  return attempt();
}
