import type { Details, Finding, FindingCode } from './findings.ts';
import type { JsonValue } from './model.ts';
import type { Path } from './parse.ts';
import { mostFindings } from './scan.ts';
import { didYouMean } from './suggest.ts';
import { nameOf, nameOfType } from './type-names.ts';

/** An error of ajv, as its generated code reports it. Its text is never shown. */
interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
  /** Set where the fault is in a key instead of a value. */
  readonly propertyName?: string;
}
/** A module that compile-schemas.ts has made. The tables are by JSON pointer into the schema. */
export interface Validator {
  readonly validate: { (value: JsonValue): boolean; errors?: SchemaError[] | null };
  readonly fields: { readonly [pointer: string]: readonly string[] };
  readonly examples: { readonly [pointer: string]: string };
}
export interface Fault {
  readonly path: Path;
  /** It is the last key of the path that is wrong, not its value. */
  readonly onKey: boolean;
  readonly finding: Finding;
}

/** The errors of the validator's last run on this value, in our words. */
export function explain(validator: Validator, value: JsonValue): Fault[] {
  const errors = validator.validate.errors ?? [];
  const telling = errors.filter(({ keyword }) => !composing.includes(keyword));
  // Where nothing but a composition failed, no branch had anything to say for itself.
  const faults = (telling.length > 0 ? telling : errors).slice(0, mostFindings).map((error) => faultOf(error, value, validator));
  const fields = faults.map(({ finding }) => String(finding.details?.field));
  const misspelled = new Set(
    faults.flatMap(({ path, finding }) => (isMisspelling(finding) ? [[...path.slice(0, -1), finding.details?.suggestion].join('.')] : [])),
  );
  return faults.filter(({ finding }, index) => {
    const field = fields[index] ?? '';
    if (finding.code === 'MISSING_FIELD' && misspelled.has(field)) return false;
    // One fault per field: what is of the wrong type is not also none of its values.
    return fields.indexOf(field) === index;
  });
}

function isMisspelling({ code, details }: Finding): boolean {
  return code === 'UNKNOWN_FIELD' && details?.suggestion !== undefined;
}

/** Keywords that only gather what others found. */
const composing: readonly string[] = ['if', 'allOf', 'anyOf', 'oneOf', 'propertyNames', 'discriminator'];

function faultOf(error: SchemaError, root: JsonValue, validator: Validator): Fault {
  const { keyword, params, schemaPath, propertyName } = error;
  const path = pathOf(error.instancePath, root);
  const value = propertyName ?? lookUp(root, path);
  const owner = schemaPath.slice(0, schemaPath.lastIndexOf('/'));
  const onKey = (key: unknown, code: FindingCode, details: Details = {}): Fault => fault([...path, String(key)], true, code, details);
  const here = (code: FindingCode, details: Details = {}): Fault =>
    propertyName === undefined ? fault(path, false, code, details) : onKey(propertyName, code, details);
  const length = typeof value === 'string' ? Array.from(value).length : 0;
  const count = Array.isArray(value) ? value.length : Object.keys(value ?? {}).length;
  const allowed = Number(params.limit);

  switch (keyword) {
    case 'additionalProperties': {
      const known = validator.fields[owner] ?? [];
      return onKey(params.additionalProperty, 'UNKNOWN_FIELD', choice(params.additionalProperty, known, 'known'));
    }
    case 'required':
      return { ...onKey(params.missingProperty, 'MISSING_FIELD'), path };
    case 'type':
      return here('WRONG_TYPE', { found: nameOfType(value), expected: [params.type].flat().map(nameOf).join(' or ') });
    case 'enum':
    case 'const': {
      const values = keyword === 'enum' ? params.allowedValues : [params.allowedValue];
      return here('BAD_VALUE', { value: shown(value), ...choice(value, (values as readonly unknown[]).map(String), 'allowed') });
    }
    case 'pattern': {
      const example = validator.examples[owner];
      return here('BAD_FORM', { value: shown(value), pattern: String(params.pattern), ...(example !== undefined && { example }) });
    }
    case 'minLength':
      return here('TOO_SHORT', { length, allowed });
    case 'maxLength':
      return here('TOO_LONG', { length, allowed });
    case 'minItems':
    case 'minProperties':
      return here('TOO_FEW', { count, allowed });
    case 'maxItems':
    case 'maxProperties':
      return here('TOO_MANY', { count, allowed });
    case 'minimum':
      return here('OUT_OF_RANGE', { value: shown(value), bound: 'at least', allowed });
    case 'maximum':
      return here('OUT_OF_RANGE', { value: shown(value), bound: 'at most', allowed });
    case 'uniqueItems':
      return here('NOT_UNIQUE');
    default:
      return here('NOT_VALID', { keyword });
  }
}

function fault(path: Path, onKey: boolean, code: FindingCode, details: Details): Fault {
  return { path, onKey, finding: { code, details: { field: path.join('.'), ...details } } };
}

/** The names to choose from, and the one that was probably meant. */
function choice(name: unknown, names: readonly string[], what: 'known' | 'allowed'): Details {
  const suggestion = typeof name === 'string' ? didYouMean(name, names) : null;
  return { [what]: names.join(', '), ...(suggestion !== null && { suggestion }) };
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

function shown(value: unknown): string | number {
  return typeof value === 'string' || typeof value === 'number' ? value : (JSON.stringify(value) ?? 'nothing');
}
