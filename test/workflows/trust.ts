import { type Claims, jobClaims } from '../../scripts/demo/oidc.ts';
import { jobs, workflow, workflowNames } from './files.ts';

/** The environments whose jobs may sign in, and as which of the two identities of each target. */
const identities = { 'elevations-grant': 'pipeline', 'elevations-revoke': 'sweeper' } as const;
export type Identity = (typeof identities)[keyof typeof identities];

/** Every job that can ask for a token of its own, as the workflows themselves say. */
export const privileged = jobs.flatMap(([name, { permissions, environment = '' }]) =>
  permissions['id-token'] === 'write' ? [{ name, file: name.split(' ')[0] ?? '', environment }] : [],
);

/** What GitHub's token says of a job of this workflow that can have one. @throws Error for a workflow that has none, or several */
export function claimsOf(file: string, change: Claims = {}): Claims {
  const [job, ...more] = privileged.filter((each) => each.file === file);
  if (job === undefined || more.length > 0) throw new Error(`${file} has not one job with id-token: write`);
  return jobClaims({ workflow: file, environment: job.environment, event_name: Object.keys(workflow(file).on)[0] ?? '', ...change });
}

/** The workflow that runs this command of the program, as its steps say: the job of a test is who it would be. */
export function workflowOf(args: readonly string[]): string {
  const isRevoking = args.includes('revoke');
  const found = privileged.filter(({ name }) =>
    jobs.some(([job, { steps }]) => job === name && steps.some(({ run = '' }) => isRun(run, args[0] ?? '', isRevoking))),
  );
  return found[0]?.file ?? 'grant.yml';
}
function isRun(run: string, command: string, isRevoking: boolean): boolean {
  const words = run.split(' ');
  return words[1] === 'scripts/elevate.mjs' && words[2] === command && words.includes('revoke') === isRevoking;
}

export interface Candidate {
  readonly what: string;
  readonly claims: Claims;
  /** Which identity is theirs, and no other; null: none. */
  readonly is: Identity | null;
}

/** Whoever could knock: a job of each workflow in each environment and in none, and of a workflow that was not shipped. */
export const candidates: readonly Candidate[] = [...workflowNames, 'other.yml'].flatMap((file) =>
  [...Object.keys(identities), ''].map((environment) => {
    const isOurs = privileged.some((job) => job.file === file && job.environment === environment);
    return {
      what: `a job of ${file} in ${environment || 'no environment'}`,
      claims: jobClaims({ workflow: file, environment }),
      is: isOurs ? (identities[environment as keyof typeof identities] ?? null) : null,
    };
  }),
);
