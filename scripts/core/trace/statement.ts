/** A statement as it may be shown: no secret in it, and cut short. */

/** Words near which a literal may be a secret. One of them anywhere, and every literal of the statement goes: a parser of SQL would be a guess. */
const secretWords =
  /pass|pwd|secret|token|credential|identified|crypt|hmac|digest|scram|md5|api.?key|private|user mapping|connection|dblink/i;

/** `E'…'`, `'…'` (a doubled or, where the letter allows it, escaped quote is part of it), `"…"`, `$tag$…$tag$`, or a comment; to the end where it is not closed. */
const literal =
  /[eE]'(?:[^'\\]|\\[\s\S]|'')*(?:'|$)|'(?:[^']|'')*(?:'|$)|"(?:[^"]|"")*(?:"|$)|\$([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$[\s\S]*?(?:\$\1\$|$)|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;

/** `scheme://user:password@host`. */
const userInfo = /(:\/\/[^\s:/@]*:)[^\s@]*@/g;

/** `PASSWORD hunter2`: no SQL, but somebody typed it, and the log has it. */
const bareSecret =
  /\b(pass\w*|pwd|secret|token)(\s*[=:]\s*|\s+)(?!(?:from|is|as|in|null|and|or|not|set|where|values|to)\b)[^\s'"$;,()=:]+/gi;

const shownLength = 200;
const readLength = 4000;

export function shownStatement(text: string): string {
  const line = (secretWords.test(text) ? withoutSecrets(text.slice(0, readLength)) : text.slice(0, readLength))
    .replace(userInfo, '$1…@')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = Array.from(line.slice(0, 2 * shownLength));
  return characters.length > shownLength ? `${characters.slice(0, shownLength).join('')}…` : line;
}

function withoutSecrets(text: string): string {
  // Where a backslash stands before a quote, it depends on a setting of the server where the literal ends: nothing after its beginning is shown.
  const known = /\\'/.test(text) ? `${text.slice(0, text.indexOf("'"))}'…'` : text.replace(literal, hidden);
  return known.replace(bareSecret, '$1$2…');
}

/** A name stays; what could hold a secret goes, with its quotes where they were. */
function hidden(found: string): string {
  if (found.startsWith('"')) return found;
  return found.startsWith('--') || found.startsWith('/*') ? ' ' : "'…'";
}

/** The first words in capitals, for a log that does not say the command: `UPDATE`, `DROP TABLE`. */
export function commandOf(statement: string): string {
  const [first = '', second = ''] =
    statement
      .replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, ' ')
      .toUpperCase()
      .match(/[A-Z]+/g) ?? [];
  return ['CREATE', 'DROP', 'ALTER'].includes(first) ? `${first} ${second}` : first;
}
