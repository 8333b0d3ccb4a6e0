import { toHtml } from '../support/gfm.ts';

/** One comment as a page of its own, in a style after that of GitHub's pages: their measures, their wrapping, and nothing of their text. */
export function pageOf(markdown: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>comment</title><style>${style}</style></head>
<body><article class="comment"><header><b>github-actions</b> <i>bot</i> commented</header><div class="body">${toHtml(markdown)}</div></article></body></html>`;
}

const mono = '"Liberation Mono", monospace';
const style = `
* { box-sizing: border-box }
body { margin: 0; padding: 16px; background: #fff; color: #1f2328; font: 14px/1.5 "Liberation Sans", "Noto Color Emoji", sans-serif; overflow-wrap: break-word }
.comment { max-width: 860px; margin: 0 auto; border: 1px solid #d1d9e0; border-radius: 6px }
header { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; border-radius: 6px 6px 0 0; color: #59636e }
header i { font: 12px "Liberation Sans", sans-serif; border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 6px }
.body { padding: 16px }
.body > :first-child { margin-top: 0 }
.body > :last-child { margin-bottom: 0 }
h3 { font-size: 1.25em; line-height: 1.25; margin: 24px 0 16px }
p, ul, ol, pre, details { margin: 0 0 16px }
p, li:not(:has(> p)) { white-space: pre-line }
ul, ol { padding-left: 2em }
@media (max-width: 544px) { ul, ol { padding-left: 1.5em } }
li + li { margin-top: .25em }
code { font-family: ${mono}; font-size: 85%; background: #818b981f; border-radius: 6px; padding: .2em .4em; white-space: break-spaces }
pre { padding: 16px; overflow: auto; background: #f6f8fa; border-radius: 6px; line-height: 1.45 }
pre code { background: none; padding: 0; white-space: pre; font-size: 12px }
summary { cursor: pointer }
sub { font-size: 75%; line-height: 1.4; vertical-align: baseline; color: #59636e }`;
