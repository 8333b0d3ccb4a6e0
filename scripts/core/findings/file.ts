import type { Details, FindingKind } from '../finding-kind.ts';
import { oneLine, quote } from '../text.ts';

/** Details can come from the file; whatever of them is not quoted below is still made one clean line. */
const error = (says: (details: Details) => string, next: (details: Details) => string): FindingKind => ({
  severity: 'error',
  says: (details) => oneLine(says(details)),
  next: (details) => oneLine(next(details)),
});

const maybe = ({ suggestion }: Details, otherwise: string): string =>
  suggestion === undefined ? otherwise : `did you mean ${quote(suggestion)}?`;

/** `params.tables.0`, or that it is the file as a whole. */
const field = ({ field }: Details): string => (field === undefined || field === '' ? 'the file' : quote(field, 80));

/** What a parser's complaint means to somebody who writes these files. */
const yamlReasons: { readonly [reason: string]: string } = {
  BAD_INDENT: 'a line is indented more or less than its neighbours',
  BAD_DQ_ESCAPE: 'an escape inside double quotes is none that YAML knows',
  BAD_SCALAR_START: 'a value starts with a character that needs quotes (such as @, ` or %)',
  BLOCK_AS_IMPLICIT_KEY: 'two keys stand on one line, or a value with a colon needs quotes',
  BLOCK_IN_FLOW: 'lines with keys stand inside brackets',
  KEY_OVER_1024_CHARS: 'a key is too long',
  MISSING_CHAR: 'a bracket, quote, comma, colon or blank is missing',
  MULTILINE_IMPLICIT_KEY: 'a line has no colon after its key',
  UNCLOSED_QUOTE: 'a quotation mark opens here and nothing closes it',
  UNEXPECTED_TOKEN: 'something stands where YAML expects something else',
};

/** What is wrong with a file by itself: its bytes, its YAML, its fields, its place. */
export const fileFindings = {
  FILE_TOO_BIG: error(
    ({ bytes, allowed }) => `the file has ${bytes} bytes, more than ${allowed}`,
    () => 'a request is one page: shorten its texts, and put longer material where the incident or ticket is',
  ),
  NOT_UTF8: error(
    () => 'the file is not UTF-8 text from here on',
    () => 'save it again as UTF-8, without a byte order mark',
  ),
  BYTE_ORDER_MARK: error(
    () => 'the file starts with an invisible byte order mark',
    () => 'save it as "UTF-8" instead of "UTF-8 with BOM"',
  ),
  LFS_POINTER: error(
    () => 'the file is a pointer of Git LFS: what would be approved is not in the repository',
    () => 'add the file itself, and keep LFS away from elevations/',
  ),
  BAD_CHARACTER: error(
    ({ character }) => `the character ${quote(character)} cannot be seen, or moves what stands around it`,
    () => 'delete it or type the text again; control, zero-width and direction characters are refused everywhere, in escapes too',
  ),
  CARRIAGE_RETURN: error(
    () => 'a carriage return stands without a line feed',
    () => 'save the file with LF or CRLF line ends',
  ),
  TAB: error(
    () => 'a tab stands here',
    () => 'use blanks',
  ),
  HIDDEN_TEXT: error(
    ({ blanks, allowed }) => `text is pushed to the right by ${blanks} blanks, out of an approver's sight; ${allowed} are allowed`,
    () => 'move it to where it is seen',
  ),
  LINE_TOO_LONG: error(
    ({ length, allowed }) => `the line has ${length} characters, more than ${allowed}`,
    () => 'start the text with ">-" and break it into lines',
  ),
  SECRET_IN_FILE: error(
    ({ what }) => `this looks like ${what}; nothing else is said about the file until it is gone`,
    () => 'take it out of the file and of the branch, and treat it as known to others: replace it where it is valid',
  ),
  READ_TWO_WAYS: error(
    () => 'two readers of YAML do not read this file as the same, so people could be shown one thing and the machine given another',
    () => 'write it more plainly, and please report the file: one of the two readers has a fault',
  ),
  EMPTY_FILE: error(
    () => 'the file holds nothing',
    () => 'fill it in; "elevate request" writes a complete one',
  ),
  NOT_A_MAPPING: error(
    () => 'the file does not consist of "key: value" lines',
    () => 'see the examples under elevations/, or let "elevate request" write it',
  ),
  SEVERAL_DOCUMENTS: error(
    () => 'a second document starts or the first one is ended here',
    () => 'keep one document per file: remove this line, and what belongs to another document',
  ),
  DIRECTIVE: error(
    () => 'a line starting with % changes how the file is read',
    () => 'remove it: files are read as YAML 1.2, core schema',
  ),
  ANCHOR: error(
    () => 'an anchor (&name) stands here',
    () => 'write the value out where it is used, so that approvers read what applies; quote a text that starts with &',
  ),
  ALIAS: error(
    () => 'an alias (*name) stands here',
    () => 'write the value out, so that approvers read what applies; quote a text that starts with *',
  ),
  TAG: error(
    () => 'a tag (!name) stands here',
    () => 'remove it; quote a text that starts with !',
  ),
  MERGE_KEY: error(
    () => 'a merge key (<<) stands here',
    () => 'write the fields out, so that approvers read what applies',
  ),
  DUPLICATE_KEY: error(
    ({ key }) => `the key ${quote(key)} stands twice in the same place; readers differ on which one counts`,
    () => 'keep one of them',
  ),
  FORBIDDEN_KEY: error(
    ({ key }) => `the key ${quote(key)} has a meaning of its own to programs`,
    () => 'use another name',
  ),
  BAD_KEY: error(
    ({ key }) => (key === undefined ? 'a key is more than a word' : `${quote(key)} is no plain word for a key`),
    () => 'use letters, digits and dashes, and put a key that reads as a number or as yes/no in quotes',
  ),
  TOO_DEEP: error(
    ({ allowed }) => `more than ${allowed} levels lie inside each other`,
    () => 'no file of ours is that deep: see the examples under elevations/',
  ),
  BAD_YAML: error(
    ({ reason }) => `this is not YAML: ${yamlReasons[String(reason)] ?? 'it cannot be read'}`,
    () => 'compare with the examples under elevations/; a text with ": " or " #" in it needs quotes or ">-"',
  ),
  NUMBER_FORM: error(
    ({ value }) => `${quote(value)} is read as different numbers, or as a text, by different programs`,
    () => 'write a whole number without leading zero, sign, exponent or point, or put a text in quotes',
  ),
  AMBIGUOUS_WORD: error(
    ({ value }) => `${quote(value)} is a text to some programs, and true, false or nothing to others`,
    () => 'write true or false, or put a text in quotes',
  ),

  UNKNOWN_FIELD: error(
    (details) => `${field(details)} is no field here`,
    (details) => maybe(details, `known fields: ${details.known ?? 'none'}`),
  ),
  MISSING_FIELD: error(
    (details) => `${field(details)} is missing`,
    () => 'add it; "elevate request" writes a complete file',
  ),
  WRONG_TYPE: error(
    (details) => `${field(details)} is ${details.found}, and must be ${details.expected}`,
    ({ expected, found }) =>
      expected === 'a text' && (found === 'a number' || found === 'true or false') ? 'put the value in quotes' : `write ${expected} there`,
  ),
  BAD_VALUE: error(
    (details) => `${field(details)} is ${quote(details.value)}, which is none of its values`,
    (details) => maybe(details, `allowed: ${details.allowed ?? 'see the schema'}`),
  ),
  BAD_FORM: error(
    (details) => `${field(details)} is ${quote(details.value)}, which is not in the form of this field`,
    ({ example, pattern }) => (example === undefined ? `it must match ${quote(pattern, 120)}` : `write it like ${quote(example, 120)}`),
  ),
  BAD_DATE: error(
    (details) => `${field(details)} is ${quote(details.value)}, and there is no such date or time`,
    () => 'use a day that is in the calendar, and a time with its offset, such as 2026-11-21T18:00:00Z',
  ),
  TOO_SHORT: error(
    (details) => `${field(details)} has ${details.length} characters, fewer than ${details.allowed}`,
    () => 'say more: whoever approves knows only what stands here',
  ),
  TOO_LONG: error(
    (details) => `${field(details)} has ${details.length} characters, more than ${details.allowed}`,
    () => 'shorten it, and link to longer material by its incident or ticket number',
  ),
  TOO_FEW: error(
    (details) => `${field(details)} has ${details.count} entries, fewer than ${details.allowed}`,
    () => 'add what is missing',
  ),
  TOO_MANY: error(
    (details) => `${field(details)} has ${details.count} entries, more than ${details.allowed}`,
    () => 'ask for less, or in several requests',
  ),
  OUT_OF_RANGE: error(
    (details) => `${field(details)} is ${quote(details.value)}, and must be ${details.bound} ${details.allowed}`,
    () => 'choose a number within the bounds',
  ),
  NOT_UNIQUE: error(
    (details) => `${field(details)} holds the same entry twice`,
    () => 'keep one of them',
  ),
  NOT_VALID: error(
    (details) => `${field(details)} does not fit its schema (${details.keyword})`,
    () => 'compare with the description in schemas/',
  ),
  PLACEHOLDER_TEXT: error(
    (details) => `${field(details)} says nothing yet: ${details.reason}`,
    () => 'write what will be done and why, how it is undone, or what else was considered, in a sentence of your own',
  ),

  BAD_PATH: error(
    ({ path }) => `${quote(path, 120)} is not where a request lies`,
    ({ expected }) => `put it at ${expected === undefined ? 'elevations/<system>/<tier>/<yyyy>/<mm>/<id>.yaml' : quote(expected, 160)}`,
  ),
  PATH_MISMATCH: error(
    (details) => `${field(details)} is ${quote(details.value)}, and its place says ${quote(details.expected)}`,
    (details) => maybe(details, `change the one or the other: with these values the file belongs at ${quote(details.path, 160)}`),
  ),
  ID_MISMATCH: error(
    ({ value, expected }) => `the id ${quote(value)} names another system than ${quote(expected)}`,
    () => 'let "elevate request" make the id: the date, the system and six random characters',
  ),
  UNKNOWN_PARAMETER: error(
    ({ parameter, shape }) => `the shape ${quote(shape)} has no parameter ${quote(parameter)}`,
    (details) => maybe(details, `its parameters: ${details.known ?? 'none'}`),
  ),
  MISSING_PARAMETER: error(
    ({ parameter, shape }) => `the shape ${quote(shape)} needs the parameter ${quote(parameter)}`,
    ({ description }) => `add it under params: ${quote(description, 160)}`,
  ),
} as const satisfies Record<string, FindingKind>;
