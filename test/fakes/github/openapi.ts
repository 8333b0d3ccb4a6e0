import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import type { JsonObject, JsonValue } from '../../../scripts/core/model.ts';
import { ajvSchema } from './openapi-schema.ts';

/** GitHub's own description of its REST interface, cut to what the double may answer (test/data/github). */
interface Description {
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } };
  readonly components: { readonly [kind: string]: { readonly [name: string]: JsonObject } };
}
interface Operation {
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: { readonly [status: string]: Reference | { readonly content?: Content } };
}
interface Reference {
  readonly $ref: string;
}
interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: JsonObject;
}
interface Content {
  readonly [type: string]: { readonly schema: JsonObject };
}

export interface RouteMatch {
  /** `GET /repos/{owner}/{repo}/pulls` */
  readonly route: string;
  readonly params: { readonly [name: string]: string };
}

const description: Description = JSON.parse(readFileSync(new URL('../../data/github/openapi-subset.json', import.meta.url), 'utf8'));
const ajv = new Ajv({
  strict: false,
  validateSchema: false,
  inlineRefs: false,
  code: { optimize: false },
  formats: formats(),
  coerceTypes: false,
});
for (const [kind, members] of Object.entries(description.components)) {
  for (const [name, schema] of Object.entries(members)) if (kind === 'schemas') ajv.addSchema(ajvSchema(schema), name);
}
const compiled = new Map<string, ValidateFunction>();

/** The longest literal path wins, as on GitHub: `/commits/{ref}/status` before `/commits/{ref}`. */
const patterns = Object.entries(description.paths)
  .map(([path, methods]) => ({ path, methods, pattern: patternOf(path), literal: path.replace(/\{[^}]*\}/g, '').length }))
  .sort((a, b) => b.literal - a.literal);

/** null: the description has no such route. */
export function matchRoute(method: string, pathname: string): RouteMatch | null {
  for (const { path, methods, pattern } of patterns) {
    const match = pattern.exec(pathname);
    if (!match || !methods[method.toLowerCase()]) continue;
    const params = Object.fromEntries(Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]));
    return { route: `${method} ${path}`, params };
  }
  return null;
}

/** What is wrong with a request, seen by the description; empty: nothing. A field that it does not name counts as wrong, since GitHub ignores it. */
export function requestProblems({ route, params }: RouteMatch, query: URLSearchParams, body: JsonValue | undefined): string[] {
  const { parameters = [], requestBody } = operationOf(route);
  const problems: string[] = [];
  const known = parameters.map((parameter) => resolve<Parameter>(parameter));
  for (const { name, in: place, required, schema } of known) {
    const text = place === 'path' ? params[name] : place === 'query' ? query.get(name) : undefined;
    if (text === undefined || text === null) {
      if (required && place === 'query') problems.push(`query ${name} is missing`);
    } else problems.push(...check(`${route} ${place} ${name}`, schema, typed(schema, text), `${place} ${name}`));
  }
  const names = new Set(known.filter((one) => one.in === 'query').map(({ name }) => name));
  for (const name of query.keys()) if (!names.has(name)) problems.push(`query ${name} is not known`);

  const schema = requestBody?.content['application/json']?.schema;
  if (schema === undefined) return body === undefined ? problems : [...problems, 'a body is not expected'];
  if (body === undefined) return requestBody?.required ? [...problems, 'the body is missing'] : problems;
  return [...problems, ...check(`${route} body`, schema, body, 'body'), ...unknownFields(schema, body)];
}

/** What is wrong with an answer, seen by the description; empty: nothing. */
export function responseProblems(route: string, status: number, body: JsonValue | undefined): string[] {
  const listed = operationOf(route).responses[String(status)];
  if (listed === undefined) return isGeneralError(status, body) ? [] : [`status ${status} is not among the answers`];
  const schema = resolve<{ content?: Content }>(listed).content?.['application/json']?.schema;
  if (schema === undefined) return body === undefined || isGeneralError(status, body) ? [] : [`status ${status} has no body`];
  if (body === undefined) return [`status ${status} needs a body`];
  return check(`${route} ${status}`, schema, body, 'answer');
}

/** The required fields of a component that hold addresses, each leading nowhere below `base`. */
export function addresses(component: string, base: string): { [name: string]: string } {
  const schema = description.components.schemas?.[component];
  const required = (schema?.required ?? []) as string[];
  return Object.fromEntries(required.filter((name) => /(^|_)url$/.test(name)).map((name) => [name, `${base}/${name}`]));
}

function operationOf(route: string): Operation {
  const [method = '', path = ''] = route.split(' ');
  const operation = description.paths[path]?.[method.toLowerCase()];
  if (!operation) throw new Error(`GitHub's description has no ${route}`);
  return operation;
}

function check(key: string, schema: JsonObject, value: JsonValue, where: string): string[] {
  const validate = compiled.get(key) ?? ajv.compile(ajvSchema(schema));
  compiled.set(key, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${where}${instancePath}: ${message} ${JSON.stringify(params)}`,
  );
}

function unknownFields(schema: JsonObject, body: JsonValue): string[] {
  const isPlain = schema.properties && !['oneOf', 'anyOf', 'allOf', 'additionalProperties'].some((word) => word in schema);
  if (!isPlain || body === null || typeof body !== 'object') return [];
  const fields = Object.keys(schema.properties as JsonObject);
  return Object.keys(body).flatMap((name) => (fields.includes(name) ? [] : [`body ${name} is not known`]));
}

/** What any route may answer: not signed in, not allowed, not found, too much, broken. */
function isGeneralError(status: number, body: JsonValue | undefined): boolean {
  const isKnown = [401, 403, 404, 422, 429].includes(status) || status >= 500;
  return isKnown && body !== null && typeof body === 'object' && 'message' in body && typeof body.message === 'string';
}

/** A word of a query or path as the type that the description wants there. */
function typed(schema: JsonObject, text: string): JsonValue {
  if (schema.type === 'integer' || schema.type === 'number') return /^-?[0-9]+$/.test(text) ? Number(text) : text;
  if (schema.type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}

function resolve<T>(node: T | Reference): T {
  if (typeof node !== 'object' || node === null || !('$ref' in node)) return node as T;
  const [, , kind = '', name = ''] = node.$ref.split('/');
  return description.components[kind]?.[name] as T;
}

function patternOf(path: string): RegExp {
  const escaped = path.replace(/[.]/g, '\\.');
  return new RegExp(
    `^${escaped.replace(/\{([a-z_]+)\}/g, (_, name) => `(?<${name}>${/^(ref|path|branch|basehead)$/.test(name) ? '.+' : '[^/]+'})`)}$`,
  );
}

function formats(): { [name: string]: RegExp | true } {
  return {
    'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
    uri: /^https?:\/\/\S+$/,
    email: /^\S+@\S+$/,
    int64: true,
    timestamp: true,
    'repo.nwo': /^[^/]+\/[^/]+$/,
  };
}
