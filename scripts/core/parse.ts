import { canonicalJson } from './canonical.ts';
import type { Finding } from './findings.ts';
import type { JsonObject, JsonValue } from './model.ts';
import type { Placed } from './placed.ts';
import { mostFindings, positionIn, scanBytes } from './scan.ts';
import { secretIn } from './secrets.ts';
import { readSimple } from './simple-yaml.ts';

export type Path = readonly (string | number)[];
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A file whose every value means one thing to every reader. */
export interface Document {
  readonly file: string;
  readonly value: JsonObject;
  /** Where the value at this path stands; where the path leaves the document, the last part that is there. */
  at(path: Path): Position;
  /** Where the last key of this path stands. */
  keyAt(path: Path): Position;
}

export type Parsed = { readonly ok: true; readonly document: Document } | { readonly ok: false; readonly findings: Finding[] };

/**
 * Who reads. quick: our reader of everyday YAML, and the `yaml` package only for what that one leaves to it; for a check on the way to a pull
 * request. both: the package reads everything, and what the two read must be the same; for whatever approves, grants or records. So no
 * difference between the two can ever show people one thing and give another.
 */
export type Reading = 'quick' | 'both';

/** Reads YAML strictly, as design.md says. `maxBytes` is for policy files, which list a company's people. */
export async function parseYaml(file: string, bytes: Uint8Array, reading: Reading = 'both', maxBytes?: number): Promise<Parsed> {
  const scan = scanBytes(file, bytes, maxBytes);
  if (!scan.ok) return scan;
  const { text } = scan;
  const simple = readSimple(text);
  if (simple && reading === 'quick') return withoutSecrets(documentOf(file, text, simple), text);

  const { readStrict } = await import('./strict-yaml.ts');
  const findings: Finding[] = [];
  const placed = readStrict(text, (code, offset, details) => {
    if (findings.length < mostFindings) findings.push({ code, file, ...positionIn(text, offset), ...(details && { details }) });
  });
  if (!placed) return { ok: false, findings };
  const agree = simple === null || canonicalJson(simple.value) === canonicalJson(placed.value);
  if (!agree) return { ok: false, findings: [{ code: 'READ_TWO_WAYS', file }] };
  return withoutSecrets(documentOf(file, text, placed), text);
}

/** What is one word only when it is read (an escape, a line that goes on) was none for `scanBytes`. As there, it is reported alone. */
function withoutSecrets(document: Document, text: string): Parsed {
  const findings: Finding[] = [];
  const look = (value: JsonValue, path: Path): void => {
    if (typeof value === 'string') {
      const secret = text.includes(value) ? null : secretIn(value);
      if (secret) findings.push({ code: 'SECRET_IN_FILE', file: document.file, ...document.at(path), details: { what: secret.what } });
    } else if (Array.isArray(value)) for (const [index, item] of value.entries()) look(item, [...path, index]);
    else if (value !== null && typeof value === 'object')
      for (const [key, item] of Object.entries(value)) {
        look(key, [...path, key]);
        look(item, [...path, key]);
      }
  };
  look(document.value, []);
  return findings.length > 0 ? { ok: false, findings } : { ok: true, document };
}

function documentOf(file: string, text: string, root: Placed): Document {
  return {
    file,
    value: root.value as JsonObject,
    at: (path) => positionIn(text, along(root, path).start),
    keyAt: (path) => positionIn(text, along(root, path).keyStart),
  };
}

/** Where the last value and the last key begin that are there along a path. */
function along(root: Placed, path: Path): { readonly start: number; readonly keyStart: number } {
  let part = { keyStart: root.start, node: root };
  for (const step of path) {
    const next = part.node.parts.get(step);
    if (!next) break;
    part = next;
  }
  return { start: part.node.start, keyStart: part.keyStart };
}
