import { didYouMean } from '../suggest.ts';
import type { Check } from './check.ts';

/** The request names a system and one of its shapes. */
export const systemAndShape: Check = {
  codes: ['SYSTEM_UNKNOWN', 'SHAPE_UNKNOWN'],
  run({ policy, file: { path, request } }) {
    const system = policy.systems.get(request.system);
    if (system === undefined) {
      const meant = didYouMean(request.system, policy.systems.keys());
      return [{ code: 'SYSTEM_UNKNOWN', file: path, details: { system: request.system, ...(meant !== null && { meant }) } }];
    }
    if (system.shapes.has(request.shape)) return [];
    const meant = didYouMean(request.shape, system.shapes.keys());
    return [
      { code: 'SHAPE_UNKNOWN', file: path, details: { system: system.name, shape: request.shape, ...(meant !== null && { meant }) } },
    ];
  },
};
