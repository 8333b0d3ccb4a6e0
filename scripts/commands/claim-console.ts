import { spawn } from 'node:child_process';
import type { RequestId } from '../core/model.ts';

/** A page that leads on to the link at once, since a browser's command line shows a link to every user of the machine, and a file's name tells nothing. */
export function consolePage(id: RequestId, link: string): string {
  const href = link.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return [
    '<!doctype html>',
    '<meta charset="utf-8">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${id}</title>`,
    `<meta http-equiv="refresh" content="0;url=${href}">`,
    `<a href="${href}">Open the AWS console as ${id}</a>`,
    '',
  ].join('\n');
}

/** @returns whether the machine's opener of files was started and said nothing else */
export function openInBrowser(path: string, env: { readonly [name: string]: string | undefined }): Promise<boolean> {
  const [program, ...args] = openers[process.platform] ?? ['xdg-open'];
  return new Promise((resolve) => {
    const child = spawn(program ?? '', [...args, path], { env: { ...env }, stdio: 'ignore' });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

const openers: { readonly [platform: string]: readonly string[] } = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };
