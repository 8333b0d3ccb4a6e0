import type { Finding } from './findings.ts';
import type { JsonValue } from './model.ts';
import type { Document } from './parse.ts';
import type { Fault, Validator } from './schema-errors.ts';

export type SchemaName = 'request' | 'revocation' | 'tiers' | 'people' | 'system' | 'break-glass' | 'notify' | 'event' | 'verdict';

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

interface Acceptor {
  readonly accepts: (value: JsonValue) => boolean;
}

// Each by its own name, so that whoever follows imports finds them.
const acceptors: { readonly [name in SchemaName]: () => Promise<Acceptor> } = {
  request: () => import('./validators/request.accepts.generated.js'),
  revocation: () => import('./validators/revocation.accepts.generated.js'),
  tiers: () => import('./validators/tiers.accepts.generated.js'),
  people: () => import('./validators/people.accepts.generated.js'),
  system: () => import('./validators/system.accepts.generated.js'),
  'break-glass': () => import('./validators/break-glass.accepts.generated.js'),
  notify: () => import('./validators/notify.accepts.generated.js'),
  event: () => import('./validators/event.accepts.generated.js'),
  verdict: () => import('./validators/verdict.accepts.generated.js'),
};
const validators: { readonly [name in SchemaName]: () => Promise<Validator> } = {
  request: () => import('./validators/request.generated.js'),
  revocation: () => import('./validators/revocation.generated.js'),
  tiers: () => import('./validators/tiers.generated.js'),
  people: () => import('./validators/people.generated.js'),
  system: () => import('./validators/system.generated.js'),
  'break-glass': () => import('./validators/break-glass.generated.js'),
  notify: () => import('./validators/notify.generated.js'),
  event: () => import('./validators/event.generated.js'),
  verdict: () => import('./validators/verdict.generated.js'),
};

/** Asking the module loader again costs as much as the validation of a small file. */
const loaded = new Map<SchemaName, Acceptor>();

async function faultsOf(name: SchemaName, value: JsonValue): Promise<Fault[]> {
  const acceptor = loaded.get(name) ?? (await acceptors[name]());
  loaded.set(name, acceptor);
  if (acceptor.accepts(value)) return [];
  // Most files are valid: what finds and words their faults is loaded for the others only.
  const validator = await validators[name]();
  const { explain } = await import('./schema-errors.ts');
  if (validator.validate(value)) throw new Error(`the two validators of ${name} do not agree; "npm run schemas" makes them anew`);
  return explain(validator, value);
}
