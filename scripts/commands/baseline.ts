import { ElevationError } from '../core/errors.ts';
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
  return baselineResult([await ask(tools, system, how)], false);
}

/** The same of every system; one that does not answer leaves the others asked, and is named. */
export async function baselineOfAll(tools: Tools, how: BaselineHow): Promise<Result> {
  const baselines: Baseline[] = [];
  for (const system of (await systemsOf(tools)).values()) {
    try {
      baselines.push(await ask(tools, system, how));
    } catch (error) {
      if (!(error instanceof ElevationError)) throw error;
      baselines.push({ kind: 'silent', system: system.name, code: error.code, message: error.message });
    }
  }
  return baselineResult(baselines, true);
}

async function systemsOf({ git, mainRef }: Tools): Promise<ReadonlyMap<string, System>> {
  return (await policyAt(git, await baseOf(git, mainRef), 'all')).systems;
}

async function ask(tools: Tools, system: System, { record, deep }: BaselineHow): Promise<Baseline> {
  const { ledger, openTarget, afterEffect } = tools;
  const { name, defaultIdentity } = system;
  const target = await openTarget(system, 'everything');
  const findings = await target.baseline(deep).finally(() => target.close());
  const event = record ? await baselineEvent(tools, name, wrongOf(findings)) : null;
  if (event) {
    await ledger.append(() => [event]);
    afterEffect('ledger:baseline');
  }
  return { kind: 'asked', system: name, defaultIdentity, findings, recorded: record, alarm: event ? event.alarm === true : null };
}
