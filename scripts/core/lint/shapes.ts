import type { Finding } from '../findings.ts';
import { type JsonValue, type ParamType, type Policy, type Shape, type System, type TierName, tierNames } from '../model.ts';
import { isProne } from './patterns.ts';
import { fileOf } from './places.ts';
import type { LintInput, Report } from './report.ts';

/** Each shape against its tier, and its parameters against what it gives. */
export function lintShapes(policy: Policy, system: System, leftBehind: LintInput['leftBehind'], report: Report): Finding[] {
  const file = fileOf(system);
  return [...system.shapes.values()].flatMap((shape) => {
    const path = ['shapes', shape.name];
    const { tier: tierName, ttlMax, name } = shape;
    const tier = policy.tiers[tierName];
    const needed = ttlMax + leftBehind(system, shape);
    const risk = riskOf(shape);
    const findings: Finding[] = [];
    if (ttlMax > tier.ttl.max) {
      findings.push(
        report('SHAPE_TTL_MAX', file, [...path, 'ttlMax'], { shape: name, tier: tierName, given: ttlMax, allowed: tier.ttl.max }),
      );
    } else if (needed > tier.ceiling) {
      findings.push(report('CEILING_TOO_LOW', file, [...path, 'ttlMax'], { shape: name, tier: tierName, given: tier.ceiling, needed }));
    }
    if (risk !== null && tierNames.indexOf(tierName) < tierNames.indexOf(risk.fitting)) {
      findings.push(report('SHAPE_TIER_TOO_LOW', file, [...path, 'tier'], { shape: name, tier: tierName, ...risk }));
    }
    return [...findings, ...lintParams(shape, file, report)];
  });
}

function lintParams({ name, params, gives }: Shape, file: string, report: Report): Finding[] {
  const used = paramsUsedIn(gives);
  return Object.entries(params).flatMap(([param, type]) => {
    const path = ['shapes', name, 'params', param];
    const details = { shape: name, param };
    return [
      ...(used.has(param) ? [] : [report('PARAM_UNUSED', file, path, details)]),
      ...(isPossible(type) ? [] : [report('PARAM_IMPOSSIBLE', file, path, details)]),
      ...(patternOf(type).some(isProne) ? [report('PATTERN_PRONE', file, path, details)] : []),
    ];
  });
}

/** `{ param: schema }`, wherever it stands: every kind of target writes it so. */
function paramsUsedIn(value: JsonValue): Set<string> {
  if (value === null || typeof value !== 'object') return new Set();
  if (Array.isArray(value)) return new Set(value.flatMap((entry) => [...paramsUsedIn(entry)]));
  const own = typeof value.param === 'string' ? [value.param] : [];
  return new Set([...own, ...Object.values(value).flatMap((entry) => [...paramsUsedIn(entry)])]);
}

function isPossible(type: ParamType): boolean {
  if (type.type === 'integer') return type.minimum <= type.maximum;
  return type.type !== 'array' || type.minItems <= type.maxItems;
}

function patternOf(type: ParamType): string[] {
  const text = type.type === 'array' ? type.items : type;
  return 'pattern' in text ? [text.pattern] : [];
}

/** The least tier that fits what the shape says it gives. What a role holds is the target's to know, and is not seen from here. */
function riskOf({ gives }: Shape): { readonly gives: string; readonly fitting: TierName } | null {
  const words = new Set(Array.isArray(gives.privileges) ? gives.privileges.flatMap(privilegesOf) : []);
  const final = ['DELETE', 'TRUNCATE', 'DROP'].filter((word) => words.has(word));
  if (final.length > 0) return { gives: final.join(' and '), fitting: 'destructive' };
  if (typeof gives.setRole === 'string') return { gives: `everything that ${gives.setRole} can do`, fitting: 'semi-destructive' };
  return words.has('UPDATE') ? { gives: 'UPDATE', fitting: 'reversible-write' } : null;
}

function privilegesOf(entry: JsonValue): string[] {
  if (entry === null || typeof entry !== 'object' || Array.isArray(entry) || !Array.isArray(entry.privileges)) return [];
  return entry.privileges.filter((word) => typeof word === 'string');
}
