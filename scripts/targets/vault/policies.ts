import type { Params, Shape, System } from '../../core/model.ts';
import { chosen, cidrsOf, fill, paramsIn, rulesOf, valuesOf } from './gives.ts';
import { policyName } from './names.ts';

/** A static policy: an operator puts it there, and the pipeline can only name it. */
export interface Policy {
  readonly name: string;
  readonly hcl: string;
}

/** Every policy of a shape: one for each combination of the values that its paths use. */
export function policiesOf(system: System, shape: Shape): Policy[] {
  const values = paramsIn(shape).map((param) => {
    const type = shape.params[param];
    return (type && valuesOf(type)) ?? [];
  });
  return combinations(values).map((combination) => policyFor(system, shape, combination));
}

/** Those that a request's token gets: a list of values gets the policy of each. */
export function policiesFor(system: System, shape: Shape, params: Params): Policy[] {
  return combinations(paramsIn(shape).map((param) => chosen(params, param))).map((combination) => policyFor(system, shape, combination));
}

/** What every policy of the shape begins with, and no policy of another shape. */
export function policyPrefix(system: System, shape: Shape): string {
  return policyName(system.name, shape.name, [], cidrsOf(shape).length > 0);
}

function policyFor(system: System, shape: Shape, combination: readonly string[]): Policy {
  const values = new Map(paramsIn(shape).map((param, place) => [param, combination[place] ?? '']));
  const name = policyName(system.name, shape.name, combination, cidrsOf(shape).length > 0);
  const rules = rulesOf(shape).map(({ template, capabilities }) => block(fill(template, values), capabilities));
  const head = `# ${name}: rendered by "elevate policy render vault ${system.name}"; change policy/systems, never this.\n`;
  return { name, hcl: [head, ...rules].join('') };
}

/** In Vault's own form. Nothing that is put in here holds a quotation mark, a backslash or a brace. */
function block(path: string, capabilities: readonly string[]): string {
  return `path "${path}" {\n  capabilities = [${capabilities.map((capability) => `"${capability}"`).join(', ')}]\n}\n`;
}

/** How many policies a shape has, without making them. */
export function countOf(shape: Shape): number {
  return paramsIn(shape).reduce((count, param) => {
    const type = shape.params[param];
    return count * ((type && valuesOf(type)?.length) ?? 1);
  }, 1);
}

function combinations(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>((found, list) => found.flatMap((head) => list.map((text) => [...head, text])), [[]]);
}
