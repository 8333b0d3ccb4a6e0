import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { Finding, FindingCode } from './findings.ts';
import type { JsonObject, JsonValue } from './model.ts';
import { unfitCharacter } from './scan.ts';

export type Report = (code: FindingCode, offset: number, details?: Finding['details']) => void;

/** Keys that change what an object is, should anybody ever merge it into another. */
const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** The nodes of a parsed document as plain values. Whatever two readers could take for different values is reported. */
export function plainValue(node: Node | null, report: Report): JsonValue {
  if (isMap(node)) return objectOf(node.items as Pair<Node, Node | null>[], report);
  if (isSeq(node)) return (node.items as (Node | null)[]).map((item) => plainValue(item, report));
  return isScalar(node) ? scalarOf(node, report) : null;
}

function objectOf(pairs: readonly Pair<Node, Node | null>[], report: Report): JsonObject {
  const value: JsonObject = {};
  for (const pair of pairs) {
    const key = keyOf(pair.key, report);
    const entry = plainValue(pair.value, report);
    if (key !== null) value[key] = entry;
  }
  return value;
}

/** null: reported. Every key of our files is a short word of ASCII characters. */
function keyOf(node: Node, report: Report): string | null {
  const offset = node.range?.[0] ?? 0;
  if (!isScalar(node) || node.source === undefined) return refuse('BAD_KEY');
  const text = String(node.source);
  if (text === '<<') return refuse('MERGE_KEY');
  if (forbiddenKeys.includes(text)) return refuse('FORBIDDEN_KEY', { key: text });
  const odd = node.type === 'PLAIN' ? oddity(text, node.value) : null;
  if (odd !== null || typeof node.value !== 'string' || !/^[!-~]{1,100}$/.test(text)) return refuse('BAD_KEY', { key: text });
  return text;

  function refuse(code: FindingCode, details?: Finding['details']): null {
    report(code, offset, details);
    return null;
  }
}

function scalarOf(node: Scalar, report: Report): JsonValue {
  const { value } = node;
  const offset = node.range?.[0] ?? 0;
  const odd = node.type === 'PLAIN' ? oddity(node.source ?? '', value) : null;
  if (odd !== null) report(odd, offset, { value: node.source ?? '' });
  if (typeof value === 'string') {
    const character = unfitCharacter(value);
    if (character !== null) report('BAD_CHARACTER', offset, { character });
    return value;
  }
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** What is wrong with a value without quotes, when readers of YAML 1.1 and 1.2, or people, would not agree on it. */
function oddity(source: string, value: unknown): FindingCode | null {
  if (typeof value === 'number' || looksLikeNumber.test(source)) {
    return /^(?:0|-?[1-9][0-9]*)$/.test(source) && Number.isSafeInteger(value) ? null : 'NUMBER_FORM';
  }
  if (typeof value === 'boolean' || value === null) return ['true', 'false', 'null', '~', ''].includes(source) ? null : 'AMBIGUOUS_WORD';
  return /^(?:y|n|yes|no|on|off)$/i.test(source) ? 'AMBIGUOUS_WORD' : null;
}

const looksLikeNumber =
  /^[-+]?(?:0[xob][0-9a-f_]*|[0-9][0-9_]*(?:\.[0-9_]*)?(?:e[-+]?[0-9]+)?|\.[0-9_]+(?:e[-+]?[0-9]+)?|[0-9]+(?::[0-5]?[0-9])+(?:\.[0-9]*)?|\.(?:inf|nan))$/i;
