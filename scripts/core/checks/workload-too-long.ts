import type { Seconds } from '../model.ts';
import type { Check } from './check.ts';

/** A deployment is done by then, and nobody sits in front of it who would give the rest back. A tier or a shape may allow less. */
export const workloadCeiling: Seconds = 1800;

/** What a job receives is over after half an hour, with all that the target can leave behind. */
export const workloadTooLong: Check = {
  codes: ['WORKLOAD_TOO_LONG'],
  run({ policy: { people }, file: { path, request }, leftBehind }) {
    const { subject, ttl } = request;
    if (people.byName.get(subject)?.kind !== 'workload' || ttl + leftBehind.seconds <= workloadCeiling) return [];
    return [{ code: 'WORKLOAD_TOO_LONG', file: path, details: { subject, ttl, leftBehind: leftBehind.seconds, ceiling: workloadCeiling } }];
  },
};
