import { asciiJson } from '../core/ledger/message.ts';
import type { JsonValue } from '../core/model.ts';

/**
 * A value as the JSON that a command prints. In ASCII, so that no character in it commands a terminal and the last gate before the stream
 * has nothing to change in it, which would make it another value or no JSON at all.
 */
export function jsonText(value: unknown): string {
  return harmless(value, 2);
}

/** The same on one line, for a command that prints one after the other. */
export function jsonLine(value: unknown): string {
  return harmless(value);
}

function harmless(value: unknown, indent?: number): string {
  return asciiJson(value as JsonValue, indent).replaceAll('##[', '##\\u005b');
}
