import type { Finding } from '../findings.ts';
import { type ParamType, type People, type Shape, type System, tierNames } from '../model.ts';
import { compilePattern } from '../params.ts';
import type { Document, Path } from '../parse.ts';
import { checkName, findingAt, findingAtKey } from './places.ts';
import type { RawShape, RawSystem } from './raw.ts';
import { checkRules, ruleOf, secondsOf } from './tiers.ts';

/** `elevations/examples/` holds samples that no loop grants. */
const reserved = ['examples'];

/** policy/systems/<name>.yaml with its durations as seconds and every name looked up. */
export function linkSystem(
  document: Document,
  name: string,
  people: People,
): { readonly system: System; readonly findings: readonly Finding[] } {
  const raw = document.value as unknown as RawSystem;
  const groups = new Set(people.groups.keys());
  const findings = [
    ...checkOwnName(document, raw, name),
    ...raw.owners.flatMap((owner, at) => checkOwner(document, ['owners', at], owner, people)),
    ...tierNames.flatMap((tier) => checkRules(document, ['approvals', tier], raw.approvals?.[tier] ?? [], groups)),
    ...Object.entries(raw.shapes).flatMap(([shape, { params }]) =>
      Object.entries(params).flatMap(([param, type]) => checkPattern(document, ['shapes', shape, 'params', param], type)),
    ),
  ];
  const { title, target, owners, defaultIdentity, connection } = raw;
  const shapes = new Map(Object.entries(raw.shapes).map(([shape, value]) => [shape, shapeOf(shape, value)]));
  const extraApprovals = Object.fromEntries(Object.entries(raw.approvals ?? {}).map(([tier, rules]) => [tier, rules.map(ruleOf)]));
  return { system: { name, title, target, owners, defaultIdentity, connection, shapes, extraApprovals }, findings };
}

function shapeOf(name: string, { title, tier, ttlMax, params, gives }: RawShape): Shape {
  return { name, title, tier, ttlMax: secondsOf(ttlMax), params, gives };
}

function checkOwnName(document: Document, { system }: RawSystem, name: string): Finding[] {
  if (system !== name) return [findingAt(document, ['system'], 'POLICY_SYSTEM_NAME', { system, file: name })];
  return reserved.includes(system) ? [findingAt(document, ['system'], 'POLICY_NAME_RESERVED', { name })] : [];
}

/** A group, or a human: nobody else can approve. */
function checkOwner(document: Document, path: Path, owner: string, { byName, groups }: People): Finding[] {
  const person = byName.get(owner);
  if (person !== undefined && person.kind !== 'human')
    return [findingAt(document, path, 'POLICY_NOT_A_HUMAN', { name: owner, kind: `${person.kind}s` })];
  const humans = [...byName.values()].filter(({ kind }) => kind === 'human').map(({ name }) => name);
  return checkName(document, path, 'group', owner, [...groups.keys(), ...humans]);
}

/** Here and not in the lint, because no request could be judged by a pattern that is none. */
function checkPattern(document: Document, path: Path, param: ParamType): Finding[] {
  if (param.type === 'array') return checkPattern(document, [...path, 'items'], param.items);
  if (!('pattern' in param) || compilePattern(param.pattern)) return [];
  return [findingAtKey(document, [...path, 'pattern'], 'POLICY_PATTERN_BROKEN', { pattern: param.pattern })];
}
