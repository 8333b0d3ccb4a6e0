import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export const workflowFolder = fileURLToPath(new URL('../../.github/workflows', import.meta.url));

export interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: { readonly [name: string]: unknown };
  readonly env?: { readonly [name: string]: string };
  readonly if?: string;
}
export interface Job {
  readonly permissions: { readonly [scope: string]: string };
  readonly environment?: string;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean; readonly queue?: string };
  readonly 'timeout-minutes': number;
  readonly 'runs-on': string;
  readonly if?: string;
  readonly steps: readonly Step[];
}
export interface Workflow {
  readonly name: string;
  readonly on: { readonly [event: string]: unknown };
  readonly permissions: unknown;
  readonly concurrency?: unknown;
  readonly jobs: { readonly [name: string]: Job };
}

export const workflowNames = readdirSync(workflowFolder).sort();

export function workflowText(name: string): string {
  return readFileSync(join(workflowFolder, name), 'utf8');
}
export function workflow(name: string): Workflow {
  return parse(workflowText(name)) as Workflow;
}

/** Every job of every workflow, as `grant.yml grant`. */
export const jobs: readonly (readonly [name: string, job: Job])[] = workflowNames.flatMap((file) =>
  Object.entries(workflow(file).jobs).map(([name, job]) => [`${file} ${name}`, job] as const),
);
/** Every step of every job. */
export const steps: readonly (readonly [name: string, step: Step])[] = jobs.flatMap(([name, job]) =>
  job.steps.map((step, index) => [`${name} step ${index + 1}`, step] as const),
);
