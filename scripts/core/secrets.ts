/** What a private value looks like. A request holds public values only, so a likeness is enough to refuse; the value is never repeated. */
const likenesses: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a private key', /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY|\bAGE-SECRET-KEY-1/],
  ['an AWS access key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
  ['a GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{16,}|github_pat_[A-Za-z0-9_]{16,})/],
  ['a Vault token', /\b(?:hv[sbr]\.[A-Za-z0-9_-]{16,}|s\.[A-Za-z0-9]{24}\b)/],
  ['an access token', /\b(?:xox[abeoprs]-[A-Za-z0-9-]{10,}|glpat-[A-Za-z0-9_-]{16,}|npm_[A-Za-z0-9]{30,}|sk-[A-Za-z0-9_-]{24,})/],
  ['a signed web token', /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\./],
  ['a password in an address', /:\/\/[^\s/:@]+:[^\s/@]+@/],
  ['a password', /\b(?:pass(?:word|wd|phrase)?|pwd|secret|token|api[_-]?key)\s*=\s*[^\s=<[{*.…]{4,}/i],
  ['a password', /\b(?:pass(?:word|wd|phrase)?|pwd|secret|token|api[_-]?key)["']?\s*:\s*["']?(?=\S*[0-9])(?=\S*[A-Za-z])[^\s"'<[{*…]{8,}/i],
];

/** Whether it is worth to look at each line of this text. What is found in a line is found in the text that it stands in. */
export function mayHoldSecret(text: string): boolean {
  return likenesses.some(([, pattern]) => pattern.test(text));
}

/** What a line looks like it holds, and at which index; null: nothing. */
export function secretIn(line: string): { readonly index: number; readonly what: string } | null {
  for (const [what, pattern] of likenesses) {
    const index = line.search(pattern);
    if (index >= 0) return { index, what };
  }
  return null;
}
