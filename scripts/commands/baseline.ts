import { ElevationError } from '../core/errors.ts';
import type { Finding } from '../core/findings.ts';
import type { System } from '../core/model.ts';
import { type Baseline, baselineResult, wrongOf } from '../output/baseline.ts';
import { baseOf } from './base.ts';
import { baselineEvent } from './baseline-event.ts';
import { policyAt } from './check.ts';
import type { Result } from './result.ts';
import { unknownSystem } from './shapes.ts';
import type { Tools } from './tools.ts';

/** `record`: notes the answer in the ledger. `deep`: also looks at all that lives there under our mark. */
export interface BaselineHow {
  readonly record: boolean;
  readonly deep: boolean;
}

/** Whether the identity that everybody has without asking only reads, as the real system has it at this moment. */
export async function baseline(tools: Tools, name: string, how: BaselineHow): Promise<Result> {
  const systems = await systemsOf(tools);
  const system = systems.get(name);
  if (!system) throw unknownSystem(name, [...systems.keys()]);
  return baselineResult([await noted(tools, system, await ask(tools, system, how), how)], false);
}

/** The same of every system; one that does not answer leaves the others asked, and is named. A ledger that cannot be written is an error. */
export async function baselineOfAll(tools: Tools, how: BaselineHow): Promise<Result> {
  const baselines: Baseline[] = [];
  for (const system of (await systemsOf(tools)).values()) {
    const found = await ask(tools, system, how).catch((error: unknown) => {
      if (error instanceof ElevationError) return error;
      throw error;
    });
    if (found instanceof ElevationError) baselines.push({ kind: 'silent', system: system.name, code: found.code, message: found.message });
    else baselines.push(await noted(tools, system, found, how));
  }
  return baselineResult(baselines, true);
}

async function systemsOf({ git, mainRef }: Tools): Promise<ReadonlyMap<string, System>> {
  return (await policyAt(git, await baseOf(git, mainRef), 'all')).systems;
}

async function ask({ openTarget }: Tools, system: System, { deep }: BaselineHow): Promise<Finding[]> {
  const target = await openTarget(system, 'everything');
  return target.baseline(deep).finally(() => target.close());
}

async function noted(
  tools: Tools,
  { name, defaultIdentity }: System,
  findings: readonly Finding[],
  { record }: BaselineHow,
): Promise<Baseline> {
  const event = record ? await baselineEvent(tools, name, wrongOf(findings)) : null;
  if (event) {
    await tools.ledger.append(() => [event]);
    tools.afterEffect('ledger:baseline');
  }
  return { kind: 'asked', system: name, defaultIdentity, findings, recorded: record, alarm: event ? event.alarm === true : null };
}
