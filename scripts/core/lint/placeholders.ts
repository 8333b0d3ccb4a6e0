import type { Finding } from '../findings.ts';
import type { JsonValue } from '../model.ts';
import type { Document, Path } from '../parse.ts';

const placeholder = /placeholder|\bTODO\b/i;

/** One finding per file that still holds what "elevate policy init" put there, at the first place. */
export function findPlaceholders(documents: ReadonlyMap<string, Document>): Finding[] {
  return [...documents.values()].flatMap((document): Finding[] => {
    const places = placesIn(document.value, []);
    const [first] = places;
    if (!first) return [];
    const position = first.isKey ? document.keyAt(first.path) : document.at(first.path);
    return [{ code: 'PLACEHOLDER_POLICY', file: document.file, ...position, details: { count: places.length, first: first.text } }];
  });
}

interface Place {
  readonly path: Path;
  readonly isKey: boolean;
  readonly text: string;
}

/** Names and values alike, in the order of the file. */
function placesIn(value: JsonValue, path: Path): Place[] {
  if (typeof value === 'string') return placeholder.test(value) ? [{ path, isKey: false, text: value }] : [];
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((entry, at) => placesIn(entry, [...path, at]));
  return Object.entries(value).flatMap(([key, entry]) => {
    const ofKey = placeholder.test(key) ? [{ path: [...path, key], isKey: true, text: key }] : [];
    return [...ofKey, ...placesIn(entry, [...path, key])];
  });
}
