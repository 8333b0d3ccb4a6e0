import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { jobs, type Step, steps, workflow, workflowNames, workflowText } from './files.ts';

/** What a job that reaches the systems of this repository's policy installs besides. */
const systems = fileURLToPath(new URL('../../policy/systems/', import.meta.url));
const targets = readdirSync(systems).map((file) => (parse(readFileSync(`${systems}${file}`, 'utf8')) as { target: string }).target);
const clients = [...[...new Set(targets)].sort().map((target) => `--workspace=scripts/targets/${target}`), '--include-workspace-root'].join(
  ' ',
);

/** The rules for workflows, each for every one of them: which job may do what, and why nothing in these files decides anything. */

test('these are all, and a new one meets the same rules', () => {
  expect(workflowNames).toEqual(['baseline.yml', 'check.yml', 'grant.yml', 'policy.yml', 'sweep.yml']);
});

const everyEvent = 'merge_group pull_request pull_request_review push repository_dispatch schedule workflow_dispatch'.split(' ');
test.each(workflowNames)('%s is started by known events, and never by pull_request_target or by another run', (name) => {
  const { on } = workflow(name);
  expect(Object.keys(on).filter((event) => !everyEvent.includes(event))).toEqual([]);
});

test.each(workflowNames)('%s gives nothing at the top', (name) => {
  expect(workflow(name).permissions).toEqual({});
});

test('each job has what it needs and no more', () => {
  const given = Object.fromEntries(
    jobs.map(([name, { permissions }]) => [
      name,
      Object.entries(permissions)
        .map((pair) => pair.join(':'))
        .sort(),
    ]),
  );
  expect(given).toEqual({
    'baseline.yml baseline': ['contents:write', 'id-token:write'],
    'check.yml check': ['contents:read', 'pull-requests:write', 'statuses:write'],
    'grant.yml grant': ['contents:write', 'id-token:write', 'pull-requests:read'],
    'grant.yml tell': ['contents:read', 'pull-requests:write'],
    'policy.yml lint': ['contents:read'],
    'policy.yml test': ['contents:read'],
    'sweep.yml sweep': ['contents:write', 'id-token:write'],
    'sweep.yml tell': ['contents:read', 'pull-requests:write'],
  });
});

test('who signs in elsewhere does it in an environment; granting and revoking are two', () => {
  const environments = Object.fromEntries(jobs.map(([name, { environment }]) => [name, environment ?? null]));
  for (const [name, job] of jobs) expect(Boolean(job.environment), name).toBe(job.permissions['id-token'] === 'write');
  expect(environments['grant.yml grant']).toBe('elevations-grant');
  expect(environments['sweep.yml sweep']).toBe('elevations-revoke');
});

test('a run that a pull request can start has no environment, no secret and cannot write what is in the repository', () => {
  for (const name of ['check.yml', 'policy.yml']) {
    expect(workflowText(name)).not.toMatch(/secrets\b|environment:|id-token|contents: write/);
  }
  expect(Object.keys(workflow('grant.yml').on).concat(Object.keys(workflow('sweep.yml').on))).not.toContain('pull_request');
});

test('grants queue up and none is dropped; a sweep waits for nobody', () => {
  const grant = workflow('grant.yml');
  expect(grant.jobs.grant?.concurrency).toEqual({ group: 'elevations-grant', 'cancel-in-progress': false, queue: 'max' });
  expect(grant.concurrency).toBeUndefined();
  const sweep = workflow('sweep.yml');
  expect([sweep.concurrency, sweep.jobs.sweep?.concurrency]).toEqual([undefined, undefined]);
});

test('a grant first refuses to run where main is not, and then runs the whole loop, which sweeps too', () => {
  const commands = runsOf(workflow('grant.yml').jobs.grant?.steps ?? []);
  expect(commands).toEqual([
    expect.stringMatching(/^npm ci /),
    'node scripts/elevate.mjs ci guard',
    'node scripts/elevate.mjs reconcile',
    'node scripts/elevate.mjs ci installed',
  ]);
});

test('a job with rights installs the clients of the targets that policy names, any other job none; what ran is told at the end', () => {
  for (const [name, job] of jobs) {
    const runs = runsOf(job.steps);
    const install = runs.filter((run) => run.startsWith('npm ci '));
    const isPrivileged = job.environment !== undefined;
    if (name !== 'policy.yml test')
      expect(install, name).toEqual([
        `npm ci --ignore-scripts --omit=dev ${isPrivileged ? clients : '--omit=optional'} --no-audit --no-fund`,
      ]);
    expect(runs.at(-1) === 'node scripts/elevate.mjs ci installed', name).toBe(isPrivileged);
  }
});

test('what the tests of a pull request run is what .ci/run runs', () => {
  const local = readFileSync(fileURLToPath(new URL('../../.ci/run', import.meta.url)), 'utf8').split('\n');
  const own = runsOf(workflow('policy.yml').jobs.test?.steps ?? []);
  expect(own).toEqual(['npm run setup', 'npm run lint', 'npm run typecheck', 'npm test']);
  // npm test begins with the setup
  for (const run of own.slice(1)) expect(local).toContain(run);
});

test('a sweep is started by an outside clock, and by a schedule at odd minutes as the backup', () => {
  for (const name of ['sweep.yml', 'grant.yml', 'baseline.yml']) {
    const { on } = workflow(name);
    expect(Object.keys(on), name).toContain('workflow_dispatch');
    const crons = (on.schedule as { cron: string }[]).map(({ cron }) => cron.split(' ')[0] ?? '');
    for (const minute of crons.flatMap((minutes) => minutes.split(','))) expect(Number(minute) % 2, `${name} ${minute}`).toBe(1);
  }
});

test('the check runs main’s code whatever the pull request brings, on every event that could change its answer', () => {
  const { on, jobs: own } = workflow('check.yml');
  expect(on).toEqual({
    pull_request: { types: ['opened', 'synchronize', 'reopened', 'ready_for_review', 'converted_to_draft', 'edited', 'closed'] },
    pull_request_review: { types: ['submitted', 'edited', 'dismissed'] },
    merge_group: null,
  });
  expect(own.check?.steps[0]?.with?.ref).toBe('main');
});

test.each(jobs)('%s is bounded in time, on a named image', (_, job) => {
  expect(job['timeout-minutes']).toBeLessThanOrEqual(20);
  expect(job['runs-on']).toBe('ubuntu-24.04');
});

/** Their tags were v7.0.1 and v7.0.0 when they were pinned. */
const pinned = ['actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1', 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020'];
test.each(steps)('%s uses pinned actions alone, which leave nothing behind', (_, { uses, with: given }) => {
  if (uses === undefined) return;
  expect(pinned).toContain(uses);
  if (uses.startsWith('actions/checkout@')) expect(given).toMatchObject({ 'persist-credentials': false, 'fetch-depth': 0 });
  if (uses.startsWith('actions/setup-node@')) expect(given).toEqual({ 'node-version': 24, 'package-manager-cache': false });
});

test.each(workflowNames)('%s says the version of each pinned action', (name) => {
  for (const line of workflowText(name).split('\n'))
    if (/^ *- uses: /.test(line)) expect(line).toMatch(/@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+$/);
});

test.each(steps)('%s runs one command, with no expression in it and nothing installed by hand', (_, { run, if: condition }) => {
  expect(condition).toBeUndefined();
  if (run === undefined) return;
  expect(run.trim()).not.toMatch(/\n|&&|\|\||;|\||`|\$|>/);
  expect(run).toMatch(
    /^(npm ci --ignore-scripts --omit=dev [a-z=/ -]+|node scripts\/elevate\.mjs [a-z -]+|npm run (setup|lint|typecheck)|npm test)( [0-9]+h)?$/,
  );
});

test('what is installed without a lock of who may run scripts is installed where nothing can be written', () => {
  for (const [name, { steps: own }] of jobs)
    if (runsOf(own).some((run) => /^npm (test|run)/.test(run))) expect(name).toBe('policy.yml test');
});

test('only a failure lets the page be told all the same: no other condition decides anything', () => {
  const conditions = jobs.flatMap(([name, job]) => (job.if === undefined ? [] : [`${name}: ${job.if.replace(/[^a-z()!]/g, '')}`]));
  expect(conditions).toEqual(['grant.yml tell: !cancelled()', 'sweep.yml tell: !cancelled()']);
});

test('expressions name the token, a password and a number, and never a text of a stranger', () => {
  const said = workflowNames.flatMap((name) => [...workflowText(name).matchAll(/\$\{\{(.*?)\}\}/g)].map(([, inner = '']) => inner.trim()));
  expect([...new Set(said)].sort()).toEqual([
    '!cancelled()',
    'github.event.pull_request.number || github.event.merge_group.head_sha',
    'github.event.pull_request.number || github.sha',
    'github.token',
    'secrets.ORDERS_DB_PIPELINE_PASSWORD',
    'secrets.ORDERS_DB_SWEEPER_PASSWORD',
  ]);
});

test('a token and a password are handed to the step that needs them, and to no install', () => {
  for (const [name, { run, env }] of steps) if (run?.startsWith('npm')) expect(env, name).toBeUndefined();
  for (const name of workflowNames) expect(workflow(name)).not.toHaveProperty('env');
  for (const [name, job] of jobs) expect(job, name).not.toHaveProperty('env');
});

test('nothing is cached, and no artifact goes from one run to another', () => {
  for (const name of workflowNames)
    expect(workflowText(name)).not.toMatch(/actions\/(cache|upload-artifact|download-artifact)|^\s*cache:/m);
});

function runsOf(all: readonly Step[]): string[] {
  return all.flatMap(({ run }) => (run === undefined ? [] : [run]));
}
