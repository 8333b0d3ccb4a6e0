import { canonicalJson } from '../canonical.ts';
import type { JsonValue } from '../model.ts';

/** What the generated validators call instead of parts of ajv. */

/** Length in characters, as JSON Schema counts. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

export function isEqual(a: JsonValue, b: JsonValue): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
