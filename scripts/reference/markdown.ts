/** A text as one cell of a table, with nothing in it that Markdown takes for its own. */
export function cell(text: string): string {
  return text.replace(/[|<>*]|__/g, (mark) => mark.replace(/./g, '\\$&')).replaceAll('\n', ' ');
}

/** The text with what stands between `<!-- name -->` and `<!-- /name -->` replaced. @throws where the two marks are not there */
export function replaceBetween(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`${open} … ${close} is not there`);
  return `${text.slice(0, from + open.length)}\n${content}\n${text.slice(to)}`;
}
