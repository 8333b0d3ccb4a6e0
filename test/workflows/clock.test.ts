import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import type { JsonObject } from '../../scripts/core/model.ts';
import { account, isAllowed, setupPolicy } from '../support/aws.ts';
import { workflow } from './files.ts';

interface System {
  readonly target: string;
  readonly connection: { readonly revokePasswordFrom?: { readonly env: string } };
}

const folder = fileURLToPath(new URL('../../setup/clock/', import.meta.url));
const clocks = ['eventbridge', 'cloud-scheduler', 'systemd', 'container'];
const read = (path: string) => readFileSync(`${folder}${path}`, 'utf8');

test('each clock has its page, which says how to undo it, and all are listed', () => {
  expect(readdirSync(folder).sort()).toEqual(['README.md', ...clocks].sort());
  for (const clock of clocks) {
    expect(read(`${clock}/README.md`)).toMatch(/^To undo/m);
    expect(read('README.md')).toContain(`(${clock}/README.md)`);
  }
});

test('each file that a page names is there', () => {
  for (const clock of clocks) {
    for (const [path] of read(`${clock}/README.md`).matchAll(/setup\/clock\/[\w./-]+\w/g))
      expect(existsSync(`${folder}../../${path}`), path).toBe(true);
  }
});

test('what calls GitHub starts the workflow that is there, on main, and it can be started so', () => {
  expect(workflow('sweep.yml').on).toHaveProperty('workflow_dispatch');
  for (const path of ['eventbridge/stack.yaml', 'cloud-scheduler/tick.yaml', 'systemd/elevate-clock.service']) {
    expect(read(path)).toContain('/actions/workflows/sweep.yml/dispatches');
    expect(read(path)).toMatch(/ref\\?["']?: ?\\?["']?main/);
  }
});

test.each(['eventbridge/stack.yaml', 'cloud-scheduler/tick.yaml', 'container/compose.yaml'])('%s is sound YAML', (path) => {
  const { errors } = parseDocument(read(path), { logLevel: 'silent' });
  expect(errors).toEqual([]);
});

test('the stack refers to what it makes', () => {
  const text = read('eventbridge/stack.yaml');
  const { Resources, Parameters } = parse(text, { logLevel: 'silent' }) as { Resources: object; Parameters: object };
  const made = [...Object.keys(Resources), ...Object.keys(Parameters), 'AWS::AccountId'];
  const named = [...text.matchAll(/!GetAtt (\w+)\.Arn|!Ref ([\w:]+)|\$\{(\w+)\}/g)].map(([, get, ref, sub]) => get ?? ref ?? sub ?? '');
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => !made.includes(name))).toEqual([]);
});

test.each(['cloud-scheduler/apply.sh', 'cloud-scheduler/undo.sh', 'container/start.sh'])('%s can be read by a shell, and run', (path) => {
  execFileSync(path.startsWith('container') ? 'sh' : 'bash', ['-n', `${folder}${path}`]);
  expect(statSync(`${folder}${path}`).mode & 0o111).toBe(0o111);
});

test('what apply.sh makes undo.sh takes back', () => {
  const made = [
    ...read('cloud-scheduler/apply.sh').matchAll(/^gcloud (scheduler jobs|workflows|secrets|iam service-accounts) (?:create|deploy)/gm),
  ].map(([, kind]) => kind);
  const gone = [
    ...read('cloud-scheduler/undo.sh').matchAll(/^gcloud (scheduler jobs|workflows|secrets|iam service-accounts) delete/gm),
  ].map(([, kind]) => kind);
  // the secret comes from stdin
  expect([...made, 'secrets'].sort()).toEqual(gone.sort());
});

test('what a loop on a machine signs in with is said for each kind of target, and the example has every password of the sample', () => {
  const systems = fileURLToPath(new URL('../../setup/acme/policy/systems/', import.meta.url));
  for (const file of readdirSync(systems)) {
    const { target, connection } = parse(readFileSync(`${systems}${file}`, 'utf8')) as System;
    expect(read('README.md')).toMatch(new RegExp(`^\\| \`${target}\` \\| `, 'm'));
    const variable = connection.revokePasswordFrom?.env;
    if (variable) expect(read('container/sweeper.env.example')).toMatch(new RegExp(`^${variable}=$`, 'm'));
  }
});

test('on AWS the statement that lets a machine be the sweeper lets no other in, nor the machine be the pipeline', async () => {
  const [, json = ''] = /```json\n(.*?)```/s.exec(read('README.md')) ?? [];
  const own = JSON.parse(json) as JsonObject;
  const may = (who: string, name: 'sweeper' | 'pipeline', more: JsonObject[]) => {
    const trust = setupPolicy(`trust-${name}`) as { Statement: JsonObject[] };
    const resource = `arn:aws:iam::${account}:role/elevate/elevate-${name}`;
    return isAllowed({ who, action: 'sts:AssumeRole', resource, trust: { ...trust, Statement: [...trust.Statement, ...more] } });
  };
  const machine = `arn:aws:sts::${account}:assumed-role/sweep-machine/i-0123456789abcdef0`;
  expect(await may(machine, 'sweeper', [own])).toBe(true);
  expect(await may(machine, 'sweeper', [])).toBe(false);
  expect(await may(machine, 'pipeline', [])).toBe(false);
  expect(await may(`arn:aws:sts::${account}:assumed-role/other/x`, 'sweeper', [own])).toBe(false);
});

test('the services run the loop that can only revoke, and the container holds no secret', () => {
  const loop = 'scripts/elevate.mjs reconcile --only revoke --watch';
  expect(read('systemd/elevate-watch.service')).toContain(loop);
  expect(read('container/start.sh')).toContain(loop);
  expect(read('container/sweeper.env.example')).toMatch(/^GITHUB_TOKEN=$/m);
  expect(read('container/Dockerfile')).not.toMatch(/^(ENV|ARG) /m);
});
