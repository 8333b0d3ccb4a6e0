/**
 * Whether an expression repeats a group that itself repeats or branches, `(a+)+`, `(a|b)*`: the form in which the time to refuse a value
 * can double with each of its characters. Some harmless expressions have that form too, so it is a warning. What refers back
 * or looks around is counted with them: a value's form does not need it.
 */
export function isProne(pattern: string): boolean {
  const plain = pattern.replace(/\\[^1-9k]/g, 'x').replace(/\[[^\]]*\]/g, 'x');
  if (/\\[1-9k]|\(\?<?[=!]/.test(plain)) return true;
  return hasNestedRepeat(plain);
}

/** `plain` has no escapes and no classes left, so every bracket and every sign means itself. */
function hasNestedRepeat(plain: string): boolean {
  const open: boolean[] = [];
  let isRisky = false;
  for (let at = 0; at < plain.length; at += 1) {
    if (plain[at] === '(') open.push(false);
    else if (plain[at] === ')') {
      const inner = open.pop() ?? false;
      if (inner && repeats(plain, at + 1)) isRisky = true;
      if (inner) markOuter(open);
    } else if (plain[at] === '|' || repeats(plain, at)) markOuter(open);
  }
  return isRisky;
}

function markOuter(open: boolean[]): void {
  if (open.length > 0) open[open.length - 1] = true;
}

/** `*`, `+`, `{2,}`, `{2,9}` here; `?` and `{3}` do not repeat freely. */
function repeats(plain: string, at: number): boolean {
  return /^(?:[*+]|\{[0-9]*,[0-9]*\})/.test(plain.slice(at, at + 12));
}
