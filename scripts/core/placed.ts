import type { JsonObject, JsonValue } from './model.ts';

/** A value of a file and where it begins, as an offset into the text; and so for everything in it, by key or index. */
export interface Placed {
  readonly start: number;
  readonly value: JsonValue;
  readonly parts: ReadonlyMap<string | number, Part>;
}
export interface Part {
  /** Where its key begins; in a list, where it begins itself. */
  readonly keyStart: number;
  readonly node: Placed;
}

const noParts: Placed['parts'] = new Map();

export function placedScalar(start: number, value: JsonValue): Placed {
  return { start, value, parts: noParts };
}

export function placedList(start: number, items: readonly Placed[]): Placed {
  const parts = new Map(items.map((node, index) => [index, { keyStart: node.start, node }]));
  return { start, value: items.map(({ value }) => value), parts };
}

export function placedMapping(start: number, parts: ReadonlyMap<string, Part>): Placed {
  const value: JsonObject = {};
  for (const [key, { node }] of parts) value[key] = node.value;
  return { start, value, parts };
}

/** Keys that change what an object is, should anybody ever merge it into another. */
export function isForbiddenKey(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype';
}
