/** What compile-schemas.ts makes: `accepts` stands in a module of its own, the rest in another. */
declare module '*.generated.js' {
  type Value = import('../model.ts').JsonValue;
  type Validator = import('../schema-errors.ts').Validator;
  export const accepts: (value: Value) => boolean;
  export const validate: Validator['validate'];
  export const fields: Validator['fields'];
  export const examples: Validator['examples'];
}
