import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../../scripts/core/model.ts';
import { repository } from './policy-files.ts';

/** What Terraform would put into AWS: each resource by its type, with its attributes as Terraform computed them. */
export interface Planned {
  readonly type: string;
  readonly input: JsonObject;
}
export interface Terraform {
  apply(variables: { readonly [name: string]: string }): Planned[];
  /** Whether another apply would change anything. */
  isUnchanged(variables: { readonly [name: string]: string }): boolean;
  /** @returns what is left */
  destroy(variables: { readonly [name: string]: string }): Planned[];
}

export const hasTerraform = spawnSync('terraform', ['version'], { stdio: 'ignore' }).status === 0;

/**
 * The real Terraform on the real main.tf, but for the provider of AWS, which a test cannot fetch: what it would be asked to make becomes
 * `terraform_data`, which Terraform has built in and which keeps what it is given; and the account and the partition are the sample's.
 */
export function openTerraform(root: string, account: string): Terraform {
  const dir = join(root, 'aws', 'terraform');
  mkdirSync(join(root, 'aws'), { recursive: true });
  cpSync(join(repository, 'setup/aws/policies'), join(root, 'aws', 'policies'), { recursive: true });
  mkdirSync(dir);
  writeFileSync(join(dir, 'main.tf'), withoutProvider(readFileSync(join(repository, 'setup/aws/terraform/main.tf'), 'utf8'), account));
  writeFileSync(join(root, 'terraformrc'), '');
  const run = (...args: string[]) => {
    const env = { PATH: process.env.PATH, HOME: root, TF_CLI_CONFIG_FILE: join(root, 'terraformrc'), CHECKPOINT_DISABLE: '1' };
    const { status, stdout, stderr } = spawnSync('terraform', args, { cwd: dir, encoding: 'utf8', env });
    if (status === 1 || status === null) throw new Error(`terraform ${args[0]}: ${stderr}`);
    return { status, stdout };
  };
  const flags = (variables: { readonly [name: string]: string }) =>
    Object.entries(variables).map(([name, value]) => `-var=${name}=${value}`);
  run('init', '-no-color');
  run('validate', '-no-color');
  const kept = (): Planned[] => {
    const state = JSON.parse(run('show', '-json').stdout) as {
      values?: { root_module: { resources: { name: string; values: { output: JsonObject } }[] } };
    };
    return (state.values?.root_module.resources ?? []).map(({ name, values }) => ({
      type: name.split('__')[0] ?? '',
      input: values.output,
    }));
  };
  return {
    apply(variables) {
      run('apply', '-no-color', '-auto-approve', ...flags(variables));
      return kept();
    },
    isUnchanged: (variables) => run('plan', '-no-color', '-detailed-exitcode', ...flags(variables)).status === 0,
    destroy(variables) {
      run('destroy', '-no-color', '-auto-approve', ...flags(variables));
      return kept();
    },
  };
}

/** Each resource's arguments become what terraform_data keeps; what Terraform itself reads (count, for_each) stays where it is. */
function withoutProvider(text: string, account: string): string {
  const resources = text.replace(/^resource "(aws_\w+)" "(\w+)" \{\n(.*?)^\}$/gms, (_, type: string, name: string, body: string) => {
    const meta = body.split('\n').filter((line) => /^ {2}(count|for_each) /.test(line));
    const rest = body.split('\n').filter((line) => !/^ {2}(count|for_each) /.test(line));
    return [`resource "terraform_data" "${type}__${name}" {`, ...meta, '  input = {', ...rest, '  }', '}'].join('\n');
  });
  return resources
    .replace(/^ {2}required_providers \{\n.*?^ {2}\}\n/ms, '')
    .replace(/^data .*\n/gm, '')
    .replaceAll('data.aws_caller_identity.here.account_id', `"${account}"`)
    .replaceAll('data.aws_partition.here.partition', '"aws"')
    .replace(/\b(aws_iam_role)\.(\w+)\[([\w.]+)\]\.name/g, 'terraform_data.$1__$2[$3].output.name');
}
