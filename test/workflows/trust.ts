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
  return jobClaims({ workflow: file, environment: job.environment, ...change });
}

/** The workflow that runs this command of the program, as its steps say: the job of a test is who it would be. */
export function workflowOf(args: readonly string[]): `${string}.yml` {
  const isRevoking = args.includes('revoke');
  const found = privileged.filter(({ name }) =>
    jobs.some(([job, { steps }]) => job === name && steps.some(({ run = '' }) => isRun(run, args[0] ?? '', isRevoking))),
  );
  return (found[0]?.file ?? 'grant.yml') as `${string}.yml`;
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

const events = [
  'push',
  'workflow_dispatch',
  'repository_dispatch',
  'schedule',
  'pull_request',
  'pull_request_target',
  'workflow_run',
  'merge_group',
];
/** Vault also compares what started the job, and where it runs; AWS has no key for either. */
export const forVault: readonly Candidate[] = [
  ...candidates,
  ...privileged.flatMap(({ file, environment }) => {
    const is = identities[environment as keyof typeof identities];
    const started = events.map((event) => ({
      what: `${file}, started by ${event}`,
      claims: claimsOf(file, { event_name: event }),
      is: event in workflow(file).on || isStartedBesides(file, event) ? is : null,
    }));
    return [
      ...started,
      { what: `${file}, on a machine of somebody`, claims: claimsOf(file, { runner_environment: 'self-hosted' }), is: null },
    ];
  }),
];
/** The two workflows of one identity share their events. */
function isStartedBesides(file: string, event: string): boolean {
  return file === 'baseline.yml' && event in workflow('grant.yml').on;
}
