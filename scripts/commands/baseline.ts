import { ElevationError } from '../core/errors.ts';
import type { Finding } from '../core/findings.ts';
import type { Policy, System } from '../core/model.ts';
import type { Obstacle } from '../core/obstacles.ts';
import { protectionFindings } from '../core/protection.ts';
import { type Baseline, baselineResult, type Repository, wrongOf } from '../output/baseline.ts';
import { baseOf } from './base.ts';
import { baselineEvent } from './baseline-event.ts';
import { policyAt } from './check.ts';
import { obstaclesOf } from './readiness.ts';
import type { Result } from './result.ts';
import { unknownSystem } from './shapes.ts';
import type { Tools } from './tools.ts';

/** `record`: notes the answer in the ledger. `deep`: also looks at all that lives there under our mark. */
export interface BaselineHow {
  readonly record: boolean;
  readonly deep: boolean;
}

/** What one system said of itself. */
interface Answer {
  readonly findings: readonly Finding[];
  readonly obstacles: readonly Obstacle[];
}

/**
 * Whether the identity that everybody has without asking only reads, and whether what policy offers could be granted, as the real system has it
 * at this moment.
 */
export async function baseline(tools: Tools, name: string, how: BaselineHow): Promise<Result> {
  const policy = await policyOf(tools);
  const system = policy.systems.get(name);
  if (!system) throw unknownSystem(name, [...policy.systems.keys()]);
  return baselineResult([await noted(tools, system, await ask(tools, system, policy, how), how)], false);
}

/**
 * The same of every system; one that does not answer leaves the others asked, and is named. A ledger that cannot be written is an error. Also
 * whether the forge guards main and the ledger.
 */
export async function baselineOfAll(tools: Tools, how: BaselineHow): Promise<Result> {
  const baselines: Baseline[] = [];
  const policy = await policyOf(tools);
  for (const system of policy.systems.values()) {
    const found = await ask(tools, system, policy, how).catch((error: unknown) => {
      if (error instanceof ElevationError) return error;
      throw error;
    });
    if (found instanceof ElevationError) baselines.push({ kind: 'silent', system: system.name, code: found.code, message: found.message });
    else baselines.push(await noted(tools, system, found, how));
  }
  return baselineResult(baselines, true, await repository(tools));
}

/** null: this forge knows no rules. One that does not say leaves the answers of the systems as they are. */
async function repository({ forge }: Tools): Promise<Repository | null> {
  try {
    const protection = await forge.protection?.();
    return protection ? { kind: 'asked', findings: protectionFindings(protection) } : null;
  } catch (error) {
    if (!(error instanceof ElevationError)) throw error;
    return { kind: 'silent', code: error.code, message: error.message };
  }
}

async function policyOf({ git, mainRef }: Tools): Promise<Policy> {
  return policyAt(git, await baseOf(git, mainRef), 'all');
}

async function ask({ openTarget, now }: Tools, system: System, policy: Policy, { deep }: BaselineHow): Promise<Answer> {
  const target = await openTarget(system, 'everything');
  try {
    return { findings: await target.baseline(deep), obstacles: await obstaclesOf(target, system, policy, now) };
  } finally {
    await target.close();
  }
}

async function noted(tools: Tools, { name, defaultIdentity }: System, answer: Answer, { record }: BaselineHow): Promise<Baseline> {
  const { findings, obstacles } = answer;
  const event = record ? await baselineEvent(tools, name, wrongOf(findings), obstacles) : null;
  if (event) {
    await tools.ledger.append(() => [event]);
    tools.afterEffect('ledger:baseline');
  }
  const alarm = event ? event.alarm === true : null;
  return { kind: 'asked', system: name, defaultIdentity, findings, obstacles, recorded: record, alarm };
}
