import { ElevationError } from '../../core/errors.ts';
import type { JsonValue, Params, Shape } from '../../core/model.ts';

/** What a shape gives, with the parameters of one request put in. Its form is `postgresGives` in schemas/system.schema.json. */
export interface Gives {
  readonly roles: readonly string[];
  readonly privileges: readonly TablePrivileges[];
  readonly setRole: string | null;
}
export interface TablePrivileges {
  readonly privileges: readonly string[];
  readonly schema: string;
  readonly names: readonly string[];
}
export interface ParamUse {
  readonly param: string;
  readonly wanted: 'string' | 'array';
}

/** Only these words get into a GRANT as they are. */
const tablePrivileges = new Set(['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'MAINTAIN']);

/** @throws ElevationError INPUT_INVALID when the shape is not of the schema's form, or a parameter it needs is not there */
export function givesOf(shape: Shape, params: Params): Gives {
  const { roles = [], privileges = [], setRole = null } = shape.gives;
  return {
    roles: texts(roles, shape),
    privileges: list(privileges, shape).map((entry) => privilegesOf(entry, params, shape)),
    setRole: setRole === null ? null : text(setRole, shape),
  };
}

/** Every schema and table that the request names. */
export function namesIn(gives: Gives): string[] {
  return gives.privileges.flatMap(({ schema, names }) => [schema, ...names]);
}

/** Which parameters the shape uses, and as what. */
export function paramsUsed(shape: Shape): ParamUse[] {
  return list(shape.gives.privileges ?? [], shape).flatMap((entry): ParamUse[] => {
    const { schema, names } = object(entry, shape);
    return [
      ...paramOf(schema).map((param) => ({ param, wanted: 'string' as const })),
      ...paramOf(names).map((param) => ({ param, wanted: 'array' as const })),
    ];
  });
}

function privilegesOf(entry: JsonValue, params: Params, shape: Shape): TablePrivileges {
  const { privileges, on, schema, names } = object(entry, shape);
  const words = texts(privileges, shape);
  if (on !== 'tables' || words.length === 0 || !words.every((word) => tablePrivileges.has(word))) throw malformed(shape);
  const tables = texts(resolve(names, params), shape);
  if (tables.length === 0) throw malformed(shape);
  return { privileges: words, schema: text(resolve(schema, params), shape), names: tables };
}

/** The value itself, or the parameter that `{ param: name }` stands for. */
function resolve(value: JsonValue | undefined, params: Params): JsonValue | undefined {
  const [param] = paramOf(value);
  if (param === undefined) return value;
  return Object.hasOwn(params, param) ? params[param] : undefined;
}

function paramOf(value: JsonValue | undefined): string[] {
  const isReference = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isReference && typeof value.param === 'string' ? [value.param] : [];
}

function object(value: JsonValue, shape: Shape): { [key: string]: JsonValue } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed(shape);
  return value;
}

function list(value: JsonValue | undefined, shape: Shape): JsonValue[] {
  if (!Array.isArray(value)) throw malformed(shape);
  return value;
}

function texts(value: JsonValue | undefined, shape: Shape): string[] {
  return list(value, shape).map((item) => text(item, shape));
}

function text(value: JsonValue | undefined, shape: Shape): string {
  if (typeof value !== 'string') throw malformed(shape);
  return value;
}

function malformed(shape: Shape): ElevationError {
  return new ElevationError(
    'INPUT_INVALID',
    `shape ${shape.name}: its "gives" and the request's parameters do not fit; run "elevate policy lint"`,
  );
}
