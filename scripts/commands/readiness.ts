import type { Finding } from '../core/findings.ts';
import type { Instant, Policy, System } from '../core/model.ts';
import { type Asked, type Obstacle, obstaclesIn } from '../core/obstacles.ts';
import { grantOfProbe, type Probe, probesOf } from '../core/probes.ts';
import { clockSkew } from '../core/skew.ts';
import { targetKind } from '../targets/index.ts';
import type { Target } from '../targets/target.ts';

/** What would keep grants of this system from being made or taken back, asked of the system itself. One probe after the other: it has other work. */
export async function obstaclesOf(target: Target, system: System, policy: Policy, now: () => Instant): Promise<Obstacle[]> {
  const apart = await clocksApart(target, now);
  const asked: Asked[] = [];
  for (const probe of probesOf(system, policy, targetKind(system.target).preflightLooksAt)) {
    asked.push({ probe, findings: [...apart, ...(await preflight(target, probe, system, policy, now()))] });
  }
  return obstaclesIn(asked);
}

function preflight(target: Target, probe: Probe, system: System, policy: Policy, now: Instant): Promise<Finding[]> {
  return target.preflight(probe.shape, grantOfProbe(probe, system, policy, now));
}

/** An end must mean the same here and there. Nothing that ends is kept from it by a wrong clock. */
export async function clocksApart(target: Target, now: () => Instant): Promise<Finding[]> {
  const before = now();
  const there = await target.now();
  return clockSkew(there, (before + now()) / 2);
}
