import { readFileSync } from 'node:fs';
import { type JsonObject, type JsonValue, tierNames } from '../core/model.ts';
import type { SchemaName } from '../core/schema.ts';
import { cell } from './markdown.ts';

interface Field {
  readonly path: string;
  readonly isRequired: boolean;
  readonly about: string;
}

/** Every field that a schema tells of, as a table. */
export function schemaTable(name: SchemaName): string {
  const schema = JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8')) as JsonObject;
  const fields = new Map<string, Field>();
  new Walk(schema, fields).node(schema, '', null);
  const rows = [...fields.values()].map(({ path, isRequired, about }) => `| \`${path}\` | ${isRequired ? 'yes' : ''} | ${cell(about)} |`);
  return ['', '| field | required | what it is |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

class Walk {
  readonly #root: JsonObject;
  readonly #fields: Map<string, Field>;

  constructor(root: JsonObject, fields: Map<string, Field>) {
    this.#root = root;
    this.#fields = fields;
  }

  /** `path` of this node; `isRequired` null: it is no field of its own. */
  node(given: JsonValue | undefined, path: string, isRequired: boolean | null): void {
    if (!isObject(given)) return;
    const { title, description } = given;
    if (isRequired !== null && typeof description === 'string' && !this.#fields.has(path)) {
      const about = typeof title === 'string' && title !== path.split('.').at(-1) ? `${title}. ${description}` : description;
      this.#fields.set(path, { path, isRequired, about });
    }
    if (typeof given.$ref === 'string') this.node(this.#target(given.$ref), path, null);

    const required = new Set(Array.isArray(given.required) ? given.required : []);
    for (const [name, child] of Object.entries(isObject(given.properties) ? given.properties : {})) {
      if (isTier(name) && isObject(child)) this.#tier(child, `${path}.${name}`, `${path}.<tier>`, required.has(name));
      else this.node(child, path === '' ? name : `${path}.${name}`, required.has(name));
    }
    if (isObject(given.additionalProperties)) this.node(given.additionalProperties, `${path}.<name>`, false);
    this.node(given.items, `${path}[]`, false);
    for (const word of ['then', 'else'] as const) this.node(given[word], path, null);
    for (const word of ['allOf', 'anyOf', 'oneOf'] as const) {
      for (const part of Array.isArray(given[word]) ? given[word] : []) this.node(part, path, null);
    }
  }

  /** The four tiers have the same fields: each is named, and their fields are told once. */
  #tier({ $ref, ...own }: JsonObject, path: string, common: string, isRequired: boolean): void {
    this.node(own, path, isRequired);
    if (typeof $ref === 'string') this.node(this.#target($ref), common, null);
  }

  #target(ref: string): JsonValue | undefined {
    return ref
      .replace(/^#\//, '')
      .split('/')
      .reduce<JsonValue | undefined>((node, key) => (isObject(node) ? node[key] : undefined), this.#root);
  }
}

function isTier(name: string): boolean {
  return tierNames.some((tier) => tier === name);
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
