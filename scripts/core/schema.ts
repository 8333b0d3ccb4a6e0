import type { Finding } from './findings.ts';
import type { JsonValue } from './model.ts';
import type { Document, Path } from './parse.ts';
import { didYouMean } from './suggest.ts';

export type SchemaName = 'request' | 'revocation' | 'tiers' | 'people' | 'system' | 'break-glass' | 'notify' | 'event' | 'verdict';

/** An error of ajv, as its generated code reports it. Its text is never shown. */
interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
  /** Set where the fault is in a key instead of a value. */
  readonly propertyName?: string;
}
interface Validator {
  readonly validate: { (value: JsonValue): boolean; errors?: SchemaError[] | null };
  readonly fields: { readonly [pointer: string]: readonly string[] };
  readonly examples: { readonly [pointer: string]: string };
}

/** What is wrong with a document by its schema, each finding with its line. The code that judges is made by `npm run schemas`. */
export async function checkSchema(name: SchemaName, document: Document): Promise<Finding[]> {
  const faults = await faultsOf(name, document.value);
  return faults.map(({ path, onKey, finding }) => {
    const position = onKey ? document.keyAt(path) : document.at(path);
    return { ...finding, file: document.file, ...position };
  });
}

/** The same for a value that came from no file of ours: an event of the ledger, what `--json` prints. */
export async function checkValue(name: SchemaName, value: JsonValue): Promise<Finding[]> {
  return (await faultsOf(name, value)).map(({ finding }) => finding);
}

interface Fault {
  readonly path: Path;
  readonly onKey: boolean;
  readonly finding: Finding;
}

async function faultsOf(name: SchemaName, value: JsonValue): Promise<Fault[]> {
  const validator = (await import(`./validators/${name}.generated.js`)) as Validator;
  if (validator.validate(value)) return [];
  const errors = validator.validate.errors ?? [];
  const faults = errors.filter(({ keyword }) => !composing.includes(keyword)).map((error) => faultOf(error, value, validator));
  // Nothing but a composition failed: no branch had anything to say for itself.
  const all = faults.length > 0 ? faults : errors.map((error) => faultOf(error, value, validator));
  // One fault per field: what is of the wrong type is not also none of its values.
  return all.filter(({ finding }, index) => all.findIndex((other) => other.finding.details?.field === finding.details?.field) === index);
}

/** Keywords that only gather what others found. */
const composing: readonly string[] = ['if', 'allOf', 'anyOf', 'oneOf', 'propertyNames', 'discriminator'];

function faultOf(error: SchemaError, root: JsonValue, validator: Validator): Fault {
  const { keyword, params, schemaPath } = error;
  const path = pathOf(error.instancePath, root);
  const value = lookUp(root, path);
  const owner = schemaPath.slice(0, schemaPath.lastIndexOf('/'));
  const length = typeof value === 'string' ? Array.from(value).length : 0;
  const count = Array.isArray(value) ? value.length : Object.keys(value ?? {}).length;
  const here = { field: path.join('.') };
  const limit = Number(params.limit);

  switch (keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const name = String(params[keyword === 'additionalProperties' ? 'additionalProperty' : 'unevaluatedProperty']);
      const known = validator.fields[owner] ?? [];
      const suggestion = didYouMean(name, known);
      const details = { field: [...path, name].join('.'), known: known.join(', '), ...(suggestion !== null && { suggestion }) };
      return { path: [...path, name], onKey: true, finding: { code: 'UNKNOWN_FIELD', details } };
    }
    case 'required':
    case 'dependentRequired': {
      const details = { field: [...path, String(params.missingProperty)].join('.') };
      return { path, onKey: true, finding: { code: 'MISSING_FIELD', details } };
    }
    case 'type': {
      const details = { ...here, found: describe(value), expected: expected(params.type) };
      return { path, onKey: false, finding: { code: 'WRONG_TYPE', details } };
    }
    case 'enum':
    case 'const': {
      const allowed = (keyword === 'enum' ? (params.allowedValues as readonly unknown[]) : [params.allowedValue]).map(String);
      const suggestion = typeof value === 'string' ? didYouMean(value, allowed) : null;
      const details = { ...here, value: shown(value), allowed: allowed.join(', '), ...(suggestion !== null && { suggestion }) };
      return { path, onKey: false, finding: { code: 'BAD_VALUE', details } };
    }
    case 'pattern': {
      const example = validator.examples[owner];
      const name = error.propertyName;
      const details = {
        ...here,
        value: shown(name ?? value),
        pattern: String(params.pattern),
        ...(example !== undefined && { example }),
      };
      return { path: name === undefined ? path : [...path, name], onKey: name !== undefined, finding: { code: 'BAD_FORM', details } };
    }
    case 'minLength':
      return { path, onKey: false, finding: { code: 'TOO_SHORT', details: { ...here, length, allowed: limit } } };
    case 'maxLength':
      return { path, onKey: false, finding: { code: 'TOO_LONG', details: { ...here, length, allowed: limit } } };
    case 'minItems':
    case 'minProperties':
      return { path, onKey: false, finding: { code: 'TOO_FEW', details: { ...here, count, allowed: limit } } };
    case 'maxItems':
    case 'maxProperties':
      return { path, onKey: false, finding: { code: 'TOO_MANY', details: { ...here, count, allowed: limit } } };
    case 'minimum':
    case 'maximum': {
      const bound = keyword === 'minimum' ? 'at least' : 'at most';
      return { path, onKey: false, finding: { code: 'OUT_OF_RANGE', details: { ...here, value: shown(value), bound, allowed: limit } } };
    }
    case 'uniqueItems':
      return { path, onKey: false, finding: { code: 'NOT_UNIQUE', details: here } };
    default:
      return { path, onKey: false, finding: { code: 'NOT_VALID', details: { ...here, keyword } } };
  }
}

/** `/tiers/0/ttl` → ['tiers', 0, 'ttl'], where `tiers` is a list. */
function pathOf(pointer: string, root: JsonValue): Path {
  const path: (string | number)[] = [];
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(lookUp(root, path)) ? Number(name) : name);
  }
  return path;
}

function lookUp(root: JsonValue, path: Path): JsonValue | undefined {
  let value: JsonValue | undefined = root;
  for (const step of path) value = typeof value === 'object' && value !== null ? (value as { [key: string]: JsonValue })[step] : undefined;
  return value;
}

const typeNames: { readonly [type: string]: string } = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  null: 'nothing',
};

function describe(value: JsonValue | undefined): string {
  const type = value === null || value === undefined ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  return typeNames[type] ?? type;
}

function expected(type: unknown): string {
  const types = Array.isArray(type) ? type : [type];
  return types.map((name) => typeNames[String(name)] ?? String(name)).join(' or ');
}

function shown(value: unknown): string | number {
  return typeof value === 'string' || typeof value === 'number' ? value : (JSON.stringify(value) ?? 'nothing');
}
