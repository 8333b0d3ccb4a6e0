import { Composer, CST, isMap, isScalar, Lexer, type Node, Parser, visit, type Document as YamlDocument } from 'yaml';
import type { FindingCode } from './findings.ts';
import type { Placed } from './placed.ts';
import { placedValue, type Report } from './yaml-values.ts';

/** Collections inside collections; our deepest file has about ten. */
const maxDepth = 24;

/** The mapping that a text is to YAML 1.2, core schema. What may not be in our files is reported, and then the value means nothing. */
export function readStrict(text: string, report: Report): Placed | null {
  let isRefused = false;
  const refuse: Report = (...finding) => {
    isRefused = true;
    report(...finding);
  };
  const tokens = tokensOf(text, refuse);
  if (isRefused) return null;
  const contents = compose(tokens, text, refuse);
  if (isRefused) return null;
  if (contents === null || (isScalar(contents) && contents.value === null)) refuse('EMPTY_FILE', 0);
  else if (!isMap(contents)) refuse('NOT_A_MAPPING', contents.range?.[0] ?? 0);
  const placed = isRefused ? null : placedValue(contents, refuse);
  return isRefused ? null : placed;
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
  for (const document of documents) {
    let keys: Map<number, string> | undefined;
    for (const { code, pos } of [...document.errors, ...document.warnings]) {
      if (code === 'DUPLICATE_KEY') {
        keys ??= keysOf(document);
        report(code, pos[0], { key: keys.get(pos[0]) ?? '' });
      } else report('BAD_YAML', pos[0], { reason: code });
    }
  }
  if (documents.length > 1) report('SEVERAL_DOCUMENTS', documents[1]?.range?.[0] ?? 0);
  return documents[0]?.contents ?? null;
}

/** The text of each key by where it starts: an error of the package names one character of it. */
function keysOf(document: YamlDocument): Map<number, string> {
  const keys = new Map<number, string>();
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) && key.range) keys.set(key.range[0], typeof key.value === 'string' ? key.value : (key.source ?? ''));
    },
  });
  return keys;
}
