/** What YAML 1.1 or 1.2, or any program in between, reads as a number when it stands without quotes. */
const numberLike =
  /^[-+]?(?:0[xob][0-9a-f_]*|[0-9][0-9_]*(?:\.[0-9_]*)?(?:e[-+]?[0-9]+)?|\.[0-9_]+(?:e[-+]?[0-9]+)?|[0-9]+(?::[0-5]?[0-9])+(?:\.[0-9]*)?|\.(?:inf|nan))$/i;

/** `NUMBER_FORM`, `AMBIGUOUS_WORD` or null: whether a word without quotes is the same value to every reader. */
export function oddityOf(source: string): 'NUMBER_FORM' | 'AMBIGUOUS_WORD' | null {
  if (numberLike.test(source)) return /^(?:0|-?[1-9][0-9]*)$/.test(source) && Number.isSafeInteger(Number(source)) ? null : 'NUMBER_FORM';
  if (['true', 'false', 'null', '~', ''].includes(source)) return null;
  return /^(?:y|n|yes|no|on|off|true|false|null)$/i.test(source) ? 'AMBIGUOUS_WORD' : null;
}

/** A text that needs no quotes: it starts with a letter or digit and is neither a number, a date nor a word of logic to anybody. */
export function isPlainText(text: string): boolean {
  const isWord = /^[A-Za-z0-9][A-Za-z0-9_./@+-]*$/.test(text) && oddityOf(text) === null;
  return isWord && !numberLike.test(text) && !/^(?:true|false|null)$/.test(text) && !/^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}$/.test(text);
}
