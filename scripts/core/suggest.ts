/** The candidate within two typing slips of the name, or one where either has at most three letters; the nearest. null: none is near. */
export function didYouMean(name: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = 3;
  for (const candidate of candidates) {
    const distance = Math.min(editDistance(name, candidate), editDistance(name.toLowerCase(), candidate.toLowerCase()) + 0.5);
    const isNear = distance < (Math.min(name.length, candidate.length) <= 3 ? 2 : 3);
    if (isNear && distance < bestDistance && candidate !== name) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Letters added, dropped, changed, or two neighbours swapped. Stops counting at 3. */
export function editDistance(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > 2 || from.length > 200) return 3;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : 3,
      );
    }
    [beforeLast, last] = [last, current];
  }
  return Math.min(at(last, to.length), 3);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? 3;
}
