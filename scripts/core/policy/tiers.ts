import type { Finding } from '../findings.ts';
import type { ApprovalRule, Limits, Policy, Seconds, Tier } from '../model.ts';
import { tierNames } from '../model.ts';
import type { Document, Path } from '../parse.ts';
import { parseDuration } from '../time.ts';
import { checkName } from './places.ts';
import type { RawRule, RawTier, RawTiers } from './raw.ts';

export interface LinkedTiers {
  readonly limits: Limits;
  readonly tiers: Policy['tiers'];
  readonly findings: readonly Finding[];
}

/** policy/tiers.yaml with its durations as seconds and every group it names looked up in `groups`. */
export function linkTiers(document: Document, groups: ReadonlySet<string>): LinkedTiers {
  const { limits, tiers } = document.value as unknown as RawTiers;
  const findings = tierNames.flatMap((name) => checkRules(document, ['tiers', name, 'approvals'], tiers[name].approvals, groups));
  return {
    limits: { sweepWithin: secondsOf(limits.sweepWithin), maxCommits: limits.maxCommits },
    tiers: {
      cosmetic: tierOf(tiers.cosmetic),
      'reversible-write': tierOf(tiers['reversible-write']),
      'semi-destructive': tierOf(tiers['semi-destructive']),
      destructive: tierOf(tiers.destructive),
    },
    findings,
  };
}

/** Every group that the rules name is there; `system-owners` is not a group and always is. */
export function checkRules(document: Document, path: Path, rules: readonly RawRule[], groups: ReadonlySet<string>): Finding[] {
  const known = [...groups, 'system-owners'];
  return rules.flatMap(({ from }, rule) =>
    from.flatMap((name, at) => checkName(document, [...path, rule, 'from', at], 'group', name, known)),
  );
}

export function ruleOf({ count, from, signed }: RawRule): ApprovalRule {
  return { count, from, signed: signed ?? false };
}

/** @throws Error: the schema let a text pass that is no duration, which is a bug */
export function secondsOf(text: string): Seconds {
  const seconds = text === '0s' ? 0 : parseDuration(text);
  if (seconds === null) throw new Error(`the schema let pass what is no duration: ${text}`);
  return seconds;
}

function tierOf(raw: RawTier): Tier {
  return {
    title: raw.title,
    ttl: { default: secondsOf(raw.ttl.default), max: secondsOf(raw.ttl.max) },
    ceiling: secondsOf(raw.ceiling),
    approvals: raw.approvals.map(ruleOf),
    require: raw.require,
    windows: raw.windows ?? null,
    approvalMaxAge: secondsOf(raw.approvalMaxAge),
    dwell: secondsOf(raw.dwell),
    grantWithin: secondsOf(raw.grantWithin),
    claimWithin: raw.claimWithin === undefined ? null : secondsOf(raw.claimWithin),
  };
}
