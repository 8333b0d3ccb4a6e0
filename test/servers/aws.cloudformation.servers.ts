import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { repository } from '../support/policy-files.ts';
import { cfnLint } from '../workflows/tools.ts';

/** What CloudFormation would say of our templates, by the linter of AWS's own project, with its warnings. */
let program: Awaited<ReturnType<typeof cfnLint>>;
beforeAll(async () => {
  program = await cfnLint();
}, 300_000);

function complaints(path: string): string[] {
  const [python, ...args] = program;
  const { stdout, stderr, error } = spawnSync(python, [...args, '--format', 'json', '--regions', 'eu-central-1', 'us-east-1', '--', path], {
    encoding: 'utf8',
  });
  if (error || stderr !== '') throw new Error(`cfn-lint did not do its work: ${error?.message ?? stderr}`);
  return (JSON.parse(stdout || '[]') as { Rule: { Id: string }; Message: string }[]).map(({ Rule, Message }) => `${Rule.Id}: ${Message}`);
}

const templates = ['setup/aws/cloudformation/elevate.yaml', 'setup/clock/eventbridge/stack.yaml'];
test.each(templates)('%s', (path) => {
  expect(complaints(join(repository, path))).toEqual([]);
});

test.each<[string, string, string, string]>([
  ['a property that is none', 'RoleName: elevate-sweeper', 'RollName: elevate-sweeper', 'E3002'],
  ['a parameter that is none', 'Ref: SubjectRepository', 'Ref: SubjectRepo', 'E1020'],
  ['a condition that is none', '- IsHub\n', '- IsHubb\n', 'E1028'],
  ['an effect that is none', 'Effect: Deny', 'Effect: Refuse', 'E3510'],
])('%s would be told', (_, from, to, rule) => {
  const folder = mkdtempSync(join(tmpdir(), 'elevate-cfn-'));
  const text = readFileSync(join(repository, templates[0] ?? ''), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, 'broken.yaml'), text.replace(from, to));
  expect(complaints(join(folder, 'broken.yaml')).map((line) => line.split(':')[0])).toContain(rule);
  rmSync(folder, { recursive: true });
});
