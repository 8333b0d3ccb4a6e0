import type { Finding, FindingCode } from './findings.ts';
import { mayHoldSecret, secretIn } from './secrets.ts';
import { firstUnseen } from './text.ts';

/** Requests and revocations are short; the sample policy's files are, too. */
export const requestMaxBytes = 16 * 1024;
/** A line that is one value without blanks may be longer, up to `wordLength` (a proof, a public key). */
const lineLength = 240;
const wordLength = 560;
/** So many blanks in a row push what follows out of the reader's sight; the blanks of other scripts count too. */
const blanks = 20;
const pushed = /[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]{20}/;
const indentation = 40;
/** Up to `indentation` and `blanks` of ASCII: with no secret in it and not too long, there is nothing more to look for. Most lines are so. */
const harmless = /^ {0,40}(?:[!-~]+(?: {1,19}[!-~]+)*)?$/;
/** Nobody reads more faults of one file than this, and a hostile file could have thousands. */
export const mostFindings = 50;

export type Scan = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly findings: Finding[] };

/**
 * The bytes of a file as text with `\n` line ends, or why they are not fit to be read: everything that can be said before a parser has seen
 * them. What looks like a secret is reported alone, so that no other finding repeats it.
 */
export function scanBytes(file: string, bytes: Uint8Array, maxBytes = requestMaxBytes): Scan {
  if (bytes.length > maxBytes) return fail({ code: 'FILE_TOO_BIG', file, details: { bytes: bytes.length, allowed: maxBytes } });
  const decoded = decode(bytes);
  if (typeof decoded === 'number')
    return fail({ code: 'NOT_UTF8', file, ...positionIn(lossy(bytes.subarray(0, decoded)), Number.MAX_SAFE_INTEGER) });
  const mark = decoded.startsWith('\ufeff');
  const text = (mark ? decoded.slice(1) : decoded).replaceAll('\r\n', '\n');
  if (text.startsWith('version https://git-lfs')) return fail({ code: 'LFS_POINTER', file, line: 1, column: 1 });

  const findings: Finding[] = mark ? [{ code: 'BYTE_ORDER_MARK', file, line: 1, column: 1 }] : [];
  const secrets: Finding[] = [];
  const isSuspect = mayHoldSecret(text);
  for (const [index, line] of text.split('\n').entries()) {
    for (const { code, at, details } of faultsOf(line, isSuspect)) {
      const where = { code, file, line: index + 1, column: columnOf(line, at), ...(details && { details }) };
      (code === 'SECRET_IN_FILE' ? secrets : findings).push(where);
    }
    if (findings.length >= mostFindings) break;
  }
  if (secrets.length > 0) return fail(...secrets);
  return findings.length > 0 ? fail(...findings) : { ok: true, text };
}

interface Fault {
  readonly code: FindingCode;
  readonly at: number;
  readonly details?: Finding['details'];
}

/** The faults of one line, each kind once. */
function faultsOf(line: string, isSuspect: boolean): Fault[] {
  const faults: Fault[] = [];
  const secret = isSuspect ? secretIn(line) : null;
  if (secret) faults.push({ code: 'SECRET_IN_FILE', at: secret.index, details: { what: secret.what } });
  if (line.length <= lineLength && harmless.test(line)) return faults;
  const tab = line.indexOf('\t');
  if (tab >= 0) faults.push({ code: 'TAB', at: tab });
  const carriageReturn = line.indexOf('\r');
  if (carriageReturn >= 0) faults.push({ code: 'CARRIAGE_RETURN', at: carriageReturn });
  const unseen = firstUnseen(line.replace(/[\t\r]/g, ' '));
  if (unseen) faults.push({ code: 'BAD_CHARACTER', at: unseen.index, details: { character: unseen.name } });
  const indent = line.search(/[^ ]/);
  const gap = line.slice(Math.max(indent, 0)).search(pushed);
  if (indent > indentation) faults.push({ code: 'HIDDEN_TEXT', at: indent, details: { blanks: indent, allowed: indentation } });
  else if (indent >= 0 && gap >= 0 && line.slice(indent + gap).trim() !== '') {
    faults.push({ code: 'HIDDEN_TEXT', at: indent + gap, details: { blanks, allowed: blanks - 1 } });
  }
  const allowed = /^ *(?:- )?(?:[A-Za-z]+: )?\S*$/.test(line) ? wordLength : lineLength;
  if (line.length > allowed && carriageReturn < 0)
    faults.push({ code: 'LINE_TOO_LONG', at: allowed, details: { length: line.length, allowed } });
  return faults;
}

/** 1-based line and column, in characters, of an index into a text with `\n` line ends. */
export function positionIn(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: columnOf(before.slice(lineStart), before.length) };
}

function columnOf(line: string, index: number): number {
  return Array.from(line.slice(0, index)).length + 1;
}

/** The text, or the number of the first byte that is not UTF-8. */
function decode(bytes: Uint8Array): string | number {
  const text = lossy(bytes);
  // What is no UTF-8 is replaced, and then does not come back the same.
  const rewritten = Buffer.from(text);
  return rewritten.equals(bytes) ? text : bytes.findIndex((byte, index) => byte !== rewritten[index]);
}

function lossy(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
}

function fail(...findings: Finding[]): Scan {
  return { ok: false, findings };
}
