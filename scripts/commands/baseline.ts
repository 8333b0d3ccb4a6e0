import { randomBytes } from 'node:crypto';
import type { BaselineEvent } from '../core/events.ts';
import { findingKinds } from '../core/findings.ts';
import { formatInstant } from '../core/time.ts';
import { findingJson, findingText } from '../output/findings.ts';
import { baseOf } from './base.ts';
import { policyAt } from './check.ts';
import type { Result } from './result.ts';
import { unknownSystem } from './shapes.ts';
import type { Tools } from './tools.ts';

/** Whether the identity that everybody has without asking only reads, as the real system has it at this moment. `record`: notes it in the ledger. */
export async function baseline(tools: Tools, name: string, record: boolean): Promise<Result> {
  const { git, mainRef, now, ledger, openTarget, afterEffect } = tools;
  const policy = await policyAt(git, await baseOf(git, mainRef), 'all');
  const system = policy.systems.get(name);
  if (!system) throw unknownSystem(name, [...policy.systems.keys()]);
  const target = await openTarget(system, 'everything');
  const findings = await target.baseline().finally(() => target.close());
  const wrong = findings.filter(({ code }) => findingKinds[code].severity === 'error');
  if (record) {
    const codes = [...new Set(wrong.map(({ code }) => code))];
    const event: BaselineEvent = {
      version: 1,
      kind: 'baseline',
      at: formatInstant(now()),
      run: randomBytes(4).toString('hex'),
      system: name,
      codes,
    };
    await ledger.append(() => [event]);
    afterEffect('ledger:baseline');
  }
  const { defaultIdentity } = system;
  return {
    outcome: wrong.length > 0 ? 'no' : 'done',
    json: {
      version: 1,
      system: name,
      defaultIdentity,
      readOnly: wrong.length === 0,
      recorded: record,
      findings: findings.map(findingJson),
    },
    text: (paint) => {
      const rights = `${wrong.length} right${wrong.length === 1 ? '' : 's'}`;
      const head =
        wrong.length === 0
          ? paint('green', `✓ ${defaultIdentity} on ${name} only reads`)
          : paint('red', `✗ ${defaultIdentity} on ${name} can write: ${rights} must go`);
      return [...findings.map((finding) => findingText(finding, paint)), record ? `${head}; noted in the ledger` : head].join('\n\n');
    },
  };
}
