const typeNames: { readonly [type: string]: string } = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  null: 'nothing',
};

/** What a JSON type is called in a finding. */
export function nameOf(type: unknown): string {
  return typeNames[String(type)] ?? String(type);
}

/** What a value is, in a finding. */
export function nameOfType(value: unknown): string {
  return nameOf(value === null || value === undefined ? 'null' : Array.isArray(value) ? 'array' : typeof value);
}
