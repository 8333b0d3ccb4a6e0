import type { Check } from './check.ts';

/** A run is bound to by its OIDC token, and only a job has one. */
export const runOfWorkload: Check = {
  codes: ['RUN_NOT_OF_WORKLOAD'],
  run({ policy: { people }, file: { path, request } }) {
    const { run, subject } = request;
    if (run === null || people.byName.get(subject)?.kind === 'workload') return [];
    return [{ code: 'RUN_NOT_OF_WORKLOAD', file: path, details: { subject } }];
  },
};
