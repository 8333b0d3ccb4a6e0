import { ElevationError } from '../../core/errors.ts';
import type { JsonObject, JsonValue, Params, Shape } from '../../core/model.ts';
import { fitsType, isValueType, type ValueType } from './values.ts';

/** What a shape gives, with the parameters of one request put in. Its form is `awsGives` in schemas/system.schema.json. */
export interface Allowed {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly conditions: readonly Condition[];
}
export interface Condition {
  readonly test: string;
  readonly key: string;
  readonly values: readonly string[];
}

/** A text in which `{bucket}` stands for the parameter of that name, which must be of the type. */
interface Template {
  readonly text: string;
  readonly uses: readonly { readonly param: string; readonly type: ValueType }[];
}
export interface Misfit {
  readonly param: string;
  readonly value: string;
  readonly type: ValueType;
}

/** No test of dates: those are ours. No negated one, no `…IfExists` and no `ForAllValues:…`: they are true where the key is not there. */
const conditionTests = new Set([
  ...['StringEquals', 'ForAnyValue:StringEquals', 'StringLike', 'ArnLike', 'Bool'],
  ...['NumericEquals', 'NumericLessThanEquals', 'IpAddress'],
]);
const action = /^[a-z0-9-]+:[A-Za-z][A-Za-z0-9]*$/;
const conditionKey = /^[a-z0-9-]+:[A-Za-z0-9/_.-]+$/;
const placeholder = /\{([a-z][A-Za-z0-9]*)\}/g;

/** @throws ElevationError INPUT_INVALID when the shape is not of the schema's form, or a value of the request would widen it */
export function allowedBy(shape: Shape, params: Params): Allowed[] {
  if (misfitsIn(shape, params).length > 0) throw malformed(shape);
  const filled = (value: JsonValue) => fill(templateOf(value, shape), params, shape);
  return statementsOf(shape).map((statement) => ({
    actions: actionsOf(statement, shape),
    resources: some(statement.resources, shape).map(filled),
    conditions: conditionsOf(statement, shape).map(({ test, key, values }) => ({ test, key, values: values.map(filled) })),
  }));
}

/** Values of the request that are not of the type under which the shape uses them. */
export function misfitsIn(shape: Shape, params: Params): Misfit[] {
  return usesIn(shape).flatMap(({ param, type }) => {
    const value = Object.hasOwn(params, param) ? params[param] : undefined;
    if (typeof value !== 'string') throw malformed(shape);
    return fitsType(value, type) ? [] : [{ param, value, type }];
  });
}

/** Each parameter once for each type under which the shape uses it. */
export function usesIn(shape: Shape): Template['uses'] {
  const uses = templatesIn(shape).flatMap(({ uses }) => uses);
  return [...new Map(uses.map((use) => [`${use.param} ${use.type}`, use])).values()];
}

export function actionsIn(shape: Shape): string[] {
  return statementsOf(shape).flatMap((statement) => actionsOf(statement, shape));
}

/** Templates in which a wildcard follows a parameter: `{prefix}*` also means what only begins like it. */
export function wideTemplates(shape: Shape): string[] {
  return templatesIn(shape).flatMap(({ text }) => (/\}[*?]/.test(text) ? [text] : []));
}

function templatesIn(shape: Shape): Template[] {
  return statementsOf(shape).flatMap((statement) =>
    [...some(statement.resources, shape), ...conditionsOf(statement, shape).flatMap(({ values }) => values)].map((value) =>
      templateOf(value, shape),
    ),
  );
}

function fill({ text, uses }: Template, params: Params, shape: Shape): string {
  const declared = new Set(uses.map(({ param }) => param));
  return text.replace(placeholder, (_, param: string) => {
    const value = params[param];
    if (!declared.has(param) || typeof value !== 'string') throw malformed(shape);
    return value;
  });
}

function templateOf(value: JsonValue, shape: Shape): Template {
  if (typeof value === 'string') return plain({ text: value, uses: [] }, shape);
  const { template, with: uses } = object(value, shape);
  const typed = some(uses, shape).map((use) => {
    const { param, as } = object(use, shape);
    if (typeof param !== 'string' || !isValueType(as)) throw malformed(shape);
    return { param, type: as };
  });
  if (typeof template !== 'string') throw malformed(shape);
  return plain({ text: template, uses: typed }, shape);
}

/** Beside its placeholders, each of them declared and used, a template has no brace and no `$`: IAM would read a variable of its own. */
function plain(template: Template, shape: Shape): Template {
  const named = [...template.text.matchAll(placeholder)].map(([, param]) => param);
  const isWhole = template.uses.length === new Set(named).size && template.uses.every(({ param }) => named.includes(param));
  if (!isWhole || !/^[\x20-\x7e]+$/.test(template.text) || /[${}"\\]/.test(template.text.replace(placeholder, ''))) throw malformed(shape);
  return template;
}

function statementsOf(shape: Shape): JsonObject[] {
  return some(shape.gives.statements, shape).map((statement) => object(statement, shape));
}

function actionsOf({ actions }: JsonObject, shape: Shape): string[] {
  return some(actions, shape).map((text) => {
    if (typeof text !== 'string' || !action.test(text)) throw malformed(shape);
    return text;
  });
}

function conditionsOf({ conditions = [] }: JsonObject, shape: Shape): { test: string; key: string; values: JsonValue[] }[] {
  if (!Array.isArray(conditions)) throw malformed(shape);
  const seen = new Set<string>();
  return conditions.map((entry) => {
    const { test, key, values } = object(entry, shape);
    if (typeof test !== 'string' || !conditionTests.has(test) || typeof key !== 'string' || !conditionKey.test(key)) throw malformed(shape);
    // IAM has one place for the two, and would take either's values.
    const place = `${test} ${key.toLowerCase()}`;
    if (seen.has(place)) throw malformed(shape);
    seen.add(place);
    return { test, key, values: some(values, shape) };
  });
}

function object(value: JsonValue, shape: Shape): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed(shape);
  return value;
}

function some(value: JsonValue | undefined, shape: Shape): JsonValue[] {
  if (!Array.isArray(value) || value.length === 0) throw malformed(shape);
  return value;
}

function malformed(shape: Shape): ElevationError {
  return new ElevationError(
    'INPUT_INVALID',
    `shape ${shape.name}: its "gives" and the request's parameters do not fit; run "elevate policy lint"`,
  );
}
