import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { Finding, FindingCode } from './findings.ts';
import type { JsonObject, JsonValue } from './model.ts';
import { oddityOf } from './plain.ts';
import { firstUnseen } from './text.ts';

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
  const key = isScalar(node) ? node.value : undefined;
  // `on` and `no` are texts as keys, and a closed schema names every key; what reads as a number or as `true` is something else.
  const code = key === '<<' ? 'MERGE_KEY' : forbiddenKeys.includes(String(key)) ? 'FORBIDDEN_KEY' : 'BAD_KEY';
  if (code === 'BAD_KEY' && typeof key === 'string' && /^[!-~]{1,100}$/.test(key)) return key;
  report(code, offset, isScalar(node) ? { key: typeof key === 'string' ? key : (node.source ?? '') } : undefined);
  return null;
}

function scalarOf(node: Scalar, report: Report): JsonValue {
  const { value, source = '' } = node;
  const offset = node.range?.[0] ?? 0;
  const odd = node.type === 'PLAIN' ? oddityOf(source) : null;
  if (odd !== null) report(odd, offset, { value: source });
  if (typeof value === 'string') {
    const character = firstUnseen(value)?.name;
    if (character !== undefined) report('BAD_CHARACTER', offset, { character });
    return value;
  }
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
