import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

/**
 * `npm run schemas`: each schemas/<name>.schema.json becomes scripts/core/validators/<name>.generated.js, which is checked in, so that a check
 * of one request neither loads ajv nor compiles anything. A test compiles again and compares.
 */
export const schemaFolder = new URL('../schemas/', import.meta.url);
export const validatorFolder = new URL('./core/validators/', import.meta.url);

export function schemaNames(): string[] {
  const files = readdirSync(schemaFolder).filter((file) => file.endsWith('.schema.json'));
  return files.map((file) => file.slice(0, -'.schema.json'.length)).sort();
}

/** The module for one schema. @throws Error when strict mode objects to it, or its code needs a part of ajv that runtime.ts does not replace */
export function compileSchema(name: string): string {
  const schema: SchemaObject = JSON.parse(readFileSync(new URL(`${name}.schema.json`, schemaFolder), 'utf8'));
  const ajv = new Ajv2020({
    strict: true,
    // The one laxity: a parameter's value may be one of several types.
    allowUnionTypes: true,
    // Nothing that would change what was approved.
    coerceTypes: false,
    useDefaults: false,
    removeAdditional: false,
    allErrors: true,
    discriminator: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  const code = withoutAjv(standalone.default(ajv, ajv.compile(schema)));
  if (/\brequire\(/.test(code)) throw new Error(`${name}: the generated code would load a part of ajv; use a simpler keyword`);
  return `// Made from schemas/${name}.schema.json by "npm run schemas": change that file, never this one.\n${code}${tables(schema)}`;
}

/** ajv names its helpers by `require`; ours are in runtime.ts. */
const helpers: { readonly [path: string]: string } = { ucs2length: 'lengthOf', equal: 'isEqual' };

function withoutAjv(code: string): string {
  const used = new Set<string>();
  const body = code
    .replace(/^"use strict";\n?/, '')
    .replace(/^export default .*;$/m, '')
    .replace(/const (func\d+) = require\("ajv\/dist\/runtime\/(\w+)"\)\.default;/g, (line, name: string, path: string) => {
      const helper = helpers[path];
      if (helper === undefined) return line;
      used.add(helper);
      return `const ${name} = ${helper};`;
    });
  const imports = used.size > 0 ? `import { ${[...used].sort().join(', ')} } from './runtime.ts';\n` : '';
  return `${imports}${body.trim()}\n`;
}

/** What the sentences of findings need from the schema: the known fields of each object, and an example of each form. */
function tables(schema: SchemaObject): string {
  const fields: { [pointer: string]: string[] } = {};
  const examples: { [pointer: string]: string } = {};
  walk(schema, '#');
  return `export const fields = ${JSON.stringify(fields)};\nexport const examples = ${JSON.stringify(examples)};\n`;

  function walk(part: unknown, pointer: string): void {
    if (typeof part !== 'object' || part === null) return;
    const { properties, pattern, examples: samples } = part as SchemaObject;
    if (typeof properties === 'object' && properties !== null) fields[pointer] = Object.keys(properties);
    if (typeof pattern === 'string' && Array.isArray(samples)) examples[pointer] = String(samples[0]);
    for (const [key, value] of Object.entries(part)) walk(value, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
}

if (import.meta.main) {
  mkdirSync(validatorFolder, { recursive: true });
  for (const name of schemaNames()) writeFileSync(new URL(`${name}.generated.js`, validatorFolder), compileSchema(name));
}
