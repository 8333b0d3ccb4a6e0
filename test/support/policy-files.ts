/** The sample company's policy as files in memory, to change one fact of. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../../scripts/core/findings.ts';
import { lintPolicy } from '../../scripts/core/lint.ts';
import { type BuiltPolicy, buildPolicy } from '../../scripts/core/policy.ts';
import { targetKind } from '../../scripts/targets/index.ts';

export const repository = fileURLToPath(new URL('../..', import.meta.url));
/** The sample company, whatever this repository's own policy has become. */
export const acme = join(repository, 'setup', 'acme');

export const tiersFile = 'policy/tiers.yaml';
export const peopleFile = 'policy/people.yaml';
export const ordersFile = 'policy/systems/orders-db.yaml';
export const notifyFile = 'policy/notify.yaml';
export const breakGlassFile = 'policy/break-glass.yaml';

export type Files = ReadonlyMap<string, Uint8Array>;

/** Every YAML file under `directory`/policy, by path. */
export function policyFilesOf(directory: string): Files {
  const paths = readdirSync(join(directory, 'policy'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
  return new Map(paths.map((path) => [`policy/${path}`, readFileSync(join(directory, 'policy', path))]));
}

export const sample = policyFilesOf(acme);
/** With the database alone, where what is said of one system would be said of each, or where no other server runs. */
export const ordersOnly: Files = new Map([...sample].filter(([path]) => !path.startsWith('policy/systems/') || path === ordersFile));

/** The files with one text in one of them replaced. A text that is not there is a mistake of the test. */
export function edited(files: Files, path: string, from: string, to: string): Files {
  const text = Buffer.from(files.get(path) ?? '').toString('utf8');
  if (!text.includes(from)) throw new Error(`${path} does not hold «${from}»`);
  return new Map(files).set(path, Buffer.from(text.replace(from, () => to)));
}

export type Edit = readonly [path: string, from: string, to: string];

export function editedAll(files: Files, edits: readonly Edit[]): Files {
  return edits.reduce((changed, [path, from, to]) => edited(changed, path, from, to), files);
}

/** @throws Error when the files make no policy */
export async function built(files: Files): Promise<Extract<BuiltPolicy, { ok: true }>> {
  const result = await buildPolicy(files, null);
  if (!result.ok) throw new Error(`no policy: ${JSON.stringify(result.findings)}`);
  return result;
}

/** What the lint says of these files, with the real targets' words. */
export async function lintOf(files: Files): Promise<Finding[]> {
  const { policy, documents } = await built(files);
  return lintPolicy({
    policy,
    documents,
    leftBehind: (system, shape) => targetKind(system.target).leavesBehind(system, shape, policy.limits.sweepWithin).seconds,
    targetFindings: [...policy.systems.values()].flatMap((system) => targetKind(system.target).checkSystem(system)),
  });
}
