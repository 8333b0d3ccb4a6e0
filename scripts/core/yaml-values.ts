import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { Finding, FindingCode } from './findings.ts';
import type { JsonValue } from './model.ts';
import { isForbiddenKey, type Part, type Placed, placedList, placedMapping, placedScalar } from './placed.ts';
import { oddityOf } from './plain.ts';
import { firstUnseen } from './text.ts';

export type Report = (code: FindingCode, offset: number, details?: Finding['details']) => void;

/** The nodes of a parsed document as values with their places. Whatever two readers could take for different values is reported. */
export function placedValue(node: Node | null, report: Report): Placed {
  if (isMap(node)) return mappingOf(node, node.items as Pair<Node, Node | null>[], report);
  if (isSeq(node))
    return placedList(
      startOf(node),
      (node.items as (Node | null)[]).map((item) => placedValue(item, report)),
    );
  return placedScalar(startOf(node), isScalar(node) ? scalarOf(node, report) : null);
}

function mappingOf(node: Node, pairs: readonly Pair<Node, Node | null>[], report: Report): Placed {
  const parts = new Map<string, Part>();
  for (const pair of pairs) {
    const key = keyOf(pair.key, report);
    const keyStart = startOf(pair.key);
    const value = pair.value ? placedValue(pair.value, report) : placedScalar(keyStart, null);
    if (key !== null) parts.set(key, { keyStart, node: value });
  }
  return placedMapping(startOf(node), parts);
}

/** null: reported. Every key of our files is a short word of ASCII characters. */
function keyOf(node: Node, report: Report): string | null {
  const key = isScalar(node) ? node.value : undefined;
  // `on` and `no` are texts as keys, and a closed schema names every key; what reads as a number or as `true` is something else.
  const code = key === '<<' ? 'MERGE_KEY' : isForbiddenKey(String(key)) ? 'FORBIDDEN_KEY' : 'BAD_KEY';
  if (code === 'BAD_KEY' && typeof key === 'string' && key.length <= 100 && /^[!-~]+$/.test(key)) return key;
  report(code, startOf(node), isScalar(node) ? { key: typeof key === 'string' ? key : (node.source ?? '') } : undefined);
  return null;
}

function scalarOf(node: Scalar, report: Report): JsonValue {
  const { value, source = '' } = node;
  const odd = node.type === 'PLAIN' ? oddityOf(source) : null;
  if (odd !== null) report(odd, startOf(node), { value: source });
  if (typeof value === 'string') {
    const character = firstUnseen(value)?.name;
    if (character !== undefined) report('BAD_CHARACTER', startOf(node), { character });
    return value;
  }
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}
