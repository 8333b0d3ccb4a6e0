import type { JsonObject, JsonValue } from '../../../scripts/core/model.ts';

const maps = new Set(['properties', 'patternProperties']);
const lists = new Set(['allOf', 'anyOf', 'oneOf']);

/** OpenAPI 3.0's form of JSON Schema in ajv's: `nullable` becomes a choice, references lead to schemas added by name. */
export function ajvSchema(schema: JsonValue): JsonObject {
  if (schema === null || typeof schema !== 'object' || Array.isArray(schema)) return {};
  if (typeof schema.$ref === 'string') return { $ref: schema.$ref.replace('#/components/schemas/', '') };
  const { nullable, discriminator: _, ...rest } = schema;
  const out: JsonObject = {};
  for (const [word, value] of Object.entries(rest)) {
    if (maps.has(word)) out[word] = mapped(value);
    // GitHub's choices overlap, so «exactly one» would refuse what it sends itself
    else if (lists.has(word) && Array.isArray(value)) out[word === 'oneOf' ? 'anyOf' : word] = value.map(ajvSchema);
    else if ((word === 'items' || word === 'not' || word === 'additionalProperties') && typeof value === 'object')
      out[word] = ajvSchema(value);
    else if (word !== 'description' && word !== 'example') out[word] = value ?? null;
  }
  return nullable === true ? { anyOf: [{ type: 'null' }, out] } : out;
}

function mapped(value: JsonValue | undefined): JsonObject {
  return Object.fromEntries(Object.entries((value ?? {}) as JsonObject).map(([name, schema]) => [name, ajvSchema(schema)]));
}
