import {
  Composer,
  CST,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  Lexer,
  type Node,
  Parser,
  type Document as YamlDocument,
} from 'yaml';
import type { Finding, FindingCode } from './findings.ts';
import type { JsonObject } from './model.ts';
import { mostFindings, positionIn, scanBytes } from './scan.ts';
import { plainValue, type Report } from './yaml-values.ts';

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

/** Collections inside collections; our deepest file has about ten. */
const maxDepth = 24;

/** Reads YAML strictly, as design.md says. `maxBytes` is for policy files, which list a company's people. */
export function parseYaml(file: string, bytes: Uint8Array, maxBytes?: number): Parsed {
  const scan = scanBytes(file, bytes, maxBytes);
  if (!scan.ok) return scan;
  const { text } = scan;
  const findings: Finding[] = [];
  const report: Report = (code, offset, details) => {
    if (findings.length >= mostFindings) return;
    findings.push({ code, file, ...positionIn(text, offset), ...(details && { details }) });
  };

  const tokens = tokensOf(text, report);
  if (findings.length > 0) return { ok: false, findings };
  const contents = compose(tokens, text, report);
  if (findings.length > 0) return { ok: false, findings };
  if (contents === null || (isScalar(contents) && contents.value === null)) report('EMPTY_FILE', 0);
  else if (!isMap(contents)) report('NOT_A_MAPPING', contents.range?.[0] ?? 0);
  else {
    const value = plainValue(contents, report) as JsonObject;
    if (findings.length === 0) return { ok: true, document: documentOf(file, text, contents, value) };
  }
  return { ok: false, findings };
}

/** What YAML can do and our files may not, by the kind of token that starts it. */
const refusedTokens: { readonly [type: string]: FindingCode } = {
  anchor: 'ANCHOR',
  alias: 'ALIAS',
  tag: 'TAG',
  'directive-line': 'DIRECTIVE',
  'doc-end': 'SEVERAL_DOCUMENTS',
  'explicit-key-ind': 'BAD_KEY',
};

/** The concrete syntax of the text. Stops at the first collection that lies too deep, before anything has recursed into it. */
function tokensOf(text: string, report: Report): CST.Token[] {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let isScalarText = false;
  let starts = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser;
    const type: string | null = isScalarText ? 'scalar-text' : CST.tokenType(lexeme);
    isScalarText = type === 'scalar';
    if (type === 'doc-start') starts += 1;
    const code = starts > 1 && type === 'doc-start' ? 'SEVERAL_DOCUMENTS' : refusedTokens[type ?? ''];
    if (code) report(code, offset);
    // The parser would point to where the text ends.
    if (type?.endsWith('-quoted-scalar') && !isClosed(lexeme)) report('BAD_YAML', offset, { reason: 'UNCLOSED_QUOTE' });
    tokens.push(...parser.next(lexeme));
    // The document itself is the first on the stack.
    if (parser.stack.length > maxDepth + 1) {
      report('TOO_DEEP', offset, { allowed: maxDepth });
      return tokens;
    }
  }
  tokens.push(...parser.end());
  return tokens;
}

function isClosed(quoted: string): boolean {
  return quoted.length > 1 && quoted.startsWith(quoted.slice(-1));
}

/** The tree of the one document; a warning counts as an error. */
function compose(tokens: readonly CST.Token[], text: string, report: Report): Node | null {
  const composer = new Composer({ version: '1.2', schema: 'core', strict: true, uniqueKeys: true, merge: false, prettyErrors: false });
  const documents = Array.from(composer.compose(tokens, true, text.length)) as YamlDocument[];
  for (const { errors, warnings } of documents) {
    for (const { code, pos } of [...errors, ...warnings]) {
      if (code === 'DUPLICATE_KEY') report(code, pos[0], { key: text.slice(pos[0], pos[1]) });
      else report('BAD_YAML', pos[0], { reason: code });
    }
  }
  if (documents.length > 1) report('SEVERAL_DOCUMENTS', documents[1]?.range?.[0] ?? 0);
  return documents[0]?.contents ?? null;
}

function documentOf(file: string, text: string, contents: Node, value: JsonObject): Document {
  const positionOf = (node: Node | null): Position => positionIn(text, node?.range?.[0] ?? 0);
  return {
    file,
    value,
    at: (path) => positionOf(nodesAlong(contents, path).value),
    keyAt: (path) => positionOf(nodesAlong(contents, path).key),
  };
}

/** The last value and the last key that are there along a path. */
function nodesAlong(contents: Node, path: Path): { readonly value: Node; readonly key: Node } {
  let value: Node = contents;
  let key: Node = contents;
  for (const step of path) {
    if (!isCollection(value)) break;
    const item: unknown = value.items.find((entry, index) =>
      isPair(entry) ? isScalar(entry.key) && entry.key.value === step : index === step,
    );
    if (isPair(item) && isNode(item.key)) key = item.key;
    const next: unknown = isPair(item) ? (item.value ?? item.key) : item;
    if (!isNode(next)) break;
    if (!isPair(item)) key = next;
    value = next;
  }
  return { value, key };
}
