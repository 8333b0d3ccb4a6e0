import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

/**
 * `npm run schemas`: each schemas/<name>.schema.json becomes two modules in scripts/core/validators, which are checked in, so that a check of
 * one request neither loads ajv nor compiles anything: <name>.accepts.generated.js says yes or no, and <name>.generated.js, which takes longer
 * to load than a check to be made, says what is wrong. A test compiles again and compares.
 */
export const schemaFolder = new URL('../schemas/', import.meta.url);
export const validatorFolder = new URL('./core/validators/', import.meta.url);

export function schemaNames(): string[] {
  const files = readdirSync(schemaFolder).filter((file) => file.endsWith('.schema.json'));
  return files.map((file) => file.slice(0, -'.schema.json'.length)).sort();
}

/** The modules for one schema, by file name. @throws Error when strict mode objects to it, or its code is not what the functions below expect */
export function compileSchema(name: string): { readonly [file: string]: string } {
  const schema: SchemaObject = JSON.parse(readFileSync(new URL(`${name}.schema.json`, schemaFolder), 'utf8'));
  const from = `// Made from schemas/${name}.schema.json by "npm run schemas": change that file, never this one.\n`;
  return {
    [`${name}.accepts.generated.js`]: from + withoutAjv(yesOrNo(codeFor(schema, false))),
    [`${name}.generated.js`]: from + withoutAjv(codeFor(schema, true)) + tables(schema),
  };
}

function codeFor(schema: SchemaObject, allErrors: boolean): string {
  const ajv = new Ajv2020({
    strict: true,
    // The one laxity: a parameter's value may be one of several types.
    allowUnionTypes: true,
    // Nothing that would change what was approved.
    coerceTypes: false,
    useDefaults: false,
    removeAdditional: false,
    allErrors,
    discriminator: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  return standalone.default(ajv, ajv.compile(schema));
}

/**
 * The code without what it would say about errors, which is most of it. Functions in parentheses are compiled with their module, and so come
 * out of the compile cache; V8 compiles all others again in every process that calls them.
 */
function yesOrNo(code: string): string {
  const root = /^export const validate = (validate\d+);$/m.exec(code)?.[1];
  const short = code
    .replace(/^export .*$/gm, '')
    .replace(/\{instancePath.*\}(?=\]?;$)/gm, '0')
    .replace(/(validate\d+)\(([^,()]+), \{instancePath.*dynamicAnchors\}\)/g, '$1($2)')
    .replace(/^function (validate\d+)\(data, \{instancePath.*\}\)\{$/gm, 'const $1 = (function(data){')
    .replace(/^\}\n(validate\d+\.evaluated = )/gm, '});\n$1');
  if (root === undefined || /instancePath|^function/m.test(short)) throw new Error('ajv writes its code in another way now');
  const isUsed = (line: string): boolean => {
    const schema = /^const (schema\d+) = /.exec(line)?.[1];
    return schema === undefined || short.split(new RegExp(`\\b${schema}\\b`)).length > 2;
  };
  return `${short.split('\n').filter(isUsed).join('\n').trim()}\nexport const accepts = ${root};\n`;
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
  if (/\brequire\(/.test(body)) throw new Error('the generated code would load a part of ajv; use a simpler keyword');
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
  for (const name of schemaNames()) {
    for (const [file, code] of Object.entries(compileSchema(name))) writeFileSync(new URL(file, validatorFolder), code);
  }
}
