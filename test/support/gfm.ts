import { micromark, parse, postprocess, preprocess } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** GitHub's Markdown by a parser that knows nothing of us: CommonMark with tables, task lists, bare addresses, footnotes and the tag filter. */

/** As the page would hold it. A comment's line ends are line breaks, which the style of the page makes of them. */
export function toHtml(markdown: string): string {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  return html.replaceAll('<br />\n', '<br />').replace(/<!--.*?-->\n?/gs, '');
}

export interface Outline {
  /** Every construct in its order: headings, lists, links, code, HTML with its text, … */
  readonly constructs: readonly string[];
  /** All text that does not stand in code: what GitHub's own filters (mentions, issues, emoji, formulas) look at. */
  readonly outsideCode: string;
}

export function outlineOf(markdown: string): Outline {
  const events = postprocess(
    parse({ extensions: [gfm()] })
      .document()
      .write(preprocess()(markdown, 'utf8', true)),
  );
  const constructs: string[] = [];
  let outsideCode = '';
  let code = 0;
  for (const [way, token, context] of events) {
    if (isCode.has(token.type)) code += way === 'enter' ? 1 : -1;
    if (way === 'exit') continue;
    if (isHtml.has(token.type)) constructs.push(`${token.type} ${context.sliceSerialize(token)}`);
    else if (isConstruct.has(token.type) && (code === 0 || isCode.has(token.type))) constructs.push(token.type);
    if (isText.has(token.type) && code === 0) outsideCode += context.sliceSerialize(token);
    else if (token.type === 'lineEnding' && code === 0) outsideCode += '\n';
  }
  return { constructs, outsideCode };
}

const isCode: ReadonlySet<string> = new Set(['codeText', 'codeFenced', 'codeIndented']);
const isHtml: ReadonlySet<string> = new Set(['htmlFlow', 'htmlText']);
const isText: ReadonlySet<string> = new Set([
  ...['data', 'characterEscape', 'characterReference', 'htmlFlowData', 'htmlTextData'],
  ...['definition', 'label', 'resource', 'literalAutolink', 'autolink', 'gfmFootnoteCall', 'gfmFootnoteDefinition'],
]);
const isConstruct: ReadonlySet<string> = new Set([
  ...['atxHeading', 'setextHeading', 'paragraph', 'thematicBreak', 'blockQuote', 'listOrdered', 'listUnordered', 'listItemPrefix'],
  ...['link', 'image', 'definition', 'autolink', 'literalAutolink', 'emphasis', 'strong', 'strikethrough', 'hardBreakEscape'],
  ...['hardBreakTrailing', 'table', 'tableRow', 'tableData', 'taskListCheck', 'gfmFootnoteCall', 'gfmFootnoteDefinition'],
  ...['codeText', 'codeFenced', 'codeIndented'],
]);
