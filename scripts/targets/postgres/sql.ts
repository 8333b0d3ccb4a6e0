import { ElevationError } from '../../core/errors.ts';

/** PostgreSQL cuts longer names, silently: two names could become one. */
const maxNameBytes = 63;

/** Whether PostgreSQL keeps this name as it is. */
export function isName(name: string): boolean {
  const bytes = Buffer.byteLength(name, 'utf8');
  return bytes >= 1 && bytes <= maxNameBytes && !name.includes('\0') && name.isWellFormed();
}

/** The one way a name gets into a statement. Whatever it holds, it stays one name. */
export function identifier(name: string): string {
  if (!isName(name))
    throw new ElevationError('INPUT_INVALID', 'a name in the request cannot be one in PostgreSQL; run "elevate check" on it');
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * The one way a value gets into a statement that takes no parameters: CREATE ROLE … PASSWORD and VALID UNTIL, COMMENT.
 * A backslash asks for the E form, so that the text means the same whatever standard_conforming_strings says.
 */
export function literal(text: string): string {
  if (text.includes('\0') || !text.isWellFormed())
    throw new ElevationError('INPUT_INVALID', 'a value in the request cannot be text in PostgreSQL');
  const quoted = `'${text.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;
  return text.includes('\\') ? ` E${quoted}` : quoted;
}
