import type { Details, Finding, FindingCode } from '../findings.ts';
import type { Document, Path } from '../parse.ts';
import { didYouMean } from '../suggest.ts';

/** A finding about the value at this path of a policy file. */
export function findingAt(document: Document, path: Path, code: FindingCode, details: Details = {}): Finding {
  return { code, file: document.file, ...document.at(path), details };
}

/** The same about the last key of the path. */
export function findingAtKey(document: Document, path: Path, code: FindingCode, details: Details = {}): Finding {
  return { code, file: document.file, ...document.keyAt(path), details };
}

/** Nothing when the name is known; otherwise the finding, with the name that was probably meant. */
export function checkName(
  document: Document,
  path: Path,
  what: 'group' | 'person' | 'channel',
  name: string,
  known: Iterable<string>,
): Finding[] {
  const names = [...known];
  if (names.includes(name)) return [];
  const suggestion = didYouMean(name, names);
  return [findingAt(document, path, 'POLICY_UNKNOWN_NAME', { what, name, ...(suggestion !== null && { suggestion }) })];
}
