import { isForbiddenKey, type Part, type Placed, placedList, placedMapping, placedScalar } from './placed.ts';
import { oddityOf } from './plain.ts';

/**
 * Reads YAML in the form that nearly every file here has: mappings and lists by indentation, flow ones on one line, words, quoted texts
 * without escapes, `>` and `|`. null: there is something else in it, rarer or wrong, and the whole parser has to look (strict-yaml.ts), which
 * takes longer to load than a check to be made. What is read here is what that parser reads, to the last position: the tests hold the two
 * against each other. So wherever there is a doubt, this one gives up.
 */
export function readSimple(text: string): Placed | null {
  try {
    return new Reader(text.endsWith('\n') ? text : `${text}\n`).document();
  } catch (error) {
    if (error instanceof NotSimple) return null;
    throw error;
  }
}

class NotSimple extends Error {}

const maxDepth = 12;

const nothingLines = /(?: *(?:#.*)?\n)+/y;
const blanks = / */y;
const lineEnd = /\n/y;
const blockKey = /([A-Za-z][A-Za-z0-9_-]*):(?: +|(?=\n))/y;
const flowKey = /(?:([A-Za-z][A-Za-z0-9_-]*)|"([A-Za-z][A-Za-z0-9_-]*)"): +/y;
const listItem = /- +/y;
/** A colon before a blank means something, and so does a number sign after one; in a flow collection much more does. */
const blockWord = /[A-Za-z0-9](?:[^\n:#]|:(?=[^ \n]))*/y;
const flowWord = /[A-Za-z0-9][^\n:#,[\]{}"']*/y;
const quoted = /"([^"\\\n]*)"|'([^'\n]*)'/y;
/** One long word on several lines, each but the last ended by a backslash, as `elevate request` writes it. */
const longWord = /"([^"\\\n]+(?:\\\n +[^"\\\n ][^"\\\n]*)+)"/y;
const textHeader = /([>|])(-?)\n/y;
const textLine = /( *)(.*)\n/y;

class Reader {
  readonly #text: string;
  #at = 0;
  /** How far the line is indented in which the next key or item stands; -1: there is no more. */
  #indent = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): Placed {
    this.#nextLine();
    if (this.#indent !== 0) throw new NotSimple();
    const root = this.#mapping(0, 0);
    // A line that is in nobody's column ends every collection around it.
    if (this.#at !== this.#text.length) throw new NotSimple();
    return root;
  }

  #mapping(column: number, depth: number): Placed {
    const start = this.#at;
    const parts = new Map<string, Part>();
    do {
      const keyStart = this.#at;
      const [, key = ''] = this.#take(blockKey);
      add(parts, bareKey(key), { keyStart, node: this.#inBlock(column, depth) });
    } while (this.#indent === column);
    return placedMapping(start, parts);
  }

  #list(column: number, depth: number): Placed {
    const start = this.#at;
    const items: Placed[] = [];
    do {
      const inner = column + this.#take(listItem)[0].length;
      items.push(this.#isNext(blockKey) ? this.#mapping(inner, depth + 1) : this.#inBlock(column, depth));
    } while (this.#indent === column);
    return placedList(start, items);
  }

  /** What belongs to a key or dash in this column. Goes on to the next line that has something on it. */
  #inBlock(column: number, depth: number): Placed {
    const first = this.#text[this.#at];
    if (first === '>' || first === '|') return this.#lines(column);
    if (first === '\n') {
      this.#endLine();
      const inner = this.#indent;
      if (inner <= column || depth >= maxDepth) throw new NotSimple();
      return this.#isNext(listItem) ? this.#list(inner, depth + 1) : this.#mapping(inner, depth + 1);
    }
    const node = first === '"' && this.#isNext(longWord) ? this.#longWord(column) : this.#inLine(blockWord, depth);
    this.#endLine();
    return node;
  }

  #inLine(word: RegExp, depth: number): Placed {
    const start = this.#at;
    switch (this.#text[start]) {
      case '[': {
        const items: Placed[] = [];
        this.#flow(']', depth, () => items.push(this.#inLine(flowWord, depth + 1)));
        return placedList(start, items);
      }
      case '{': {
        const parts = new Map<string, Part>();
        this.#flow('}', depth, () => {
          const keyStart = this.#at;
          const [, bare, inQuotes = ''] = this.#take(flowKey);
          add(parts, bare === undefined ? inQuotes : bareKey(bare), { keyStart, node: this.#inLine(flowWord, depth + 1) });
        });
        return placedMapping(start, parts);
      }
      case '"':
      case "'": {
        const [, inDouble, inSingle = ''] = this.#take(quoted);
        return placedScalar(start, inDouble ?? inSingle);
      }
      default:
        return placedScalar(start, meaningOf(this.#take(word)[0].replace(/ +$/, '')));
    }
  }

  /** A flow collection from bracket to bracket. */
  #flow(close: string, depth: number, entry: () => void): void {
    if (depth >= maxDepth) throw new NotSimple();
    this.#at += 1;
    this.#take(blanks);
    if (this.#text[this.#at] !== close) {
      entry();
      while (this.#separated()) entry();
    }
    if (this.#text[this.#at] !== close) throw new NotSimple();
    this.#at += 1;
  }

  /** Takes the comma between two entries. */
  #separated(): boolean {
    this.#take(blanks);
    if (this.#text[this.#at] !== ',') return false;
    this.#at += 1;
    this.#take(blanks);
    return true;
  }

  #longWord(column: number): Placed {
    const start = this.#at;
    const [whole, word = ''] = this.#take(longWord);
    // Each of its lines must stand further in than what it belongs to.
    if (new RegExp(`\\n {0,${column}}[^ ]`).test(whole)) throw new NotSimple();
    return placedScalar(start, word.replace(/\\\n +/g, ''));
  }

  /** `>`: a line break is a blank, an empty line is a line break. `|`: every line as it is. */
  #lines(column: number): Placed {
    const start = this.#at;
    const [, style, chomp] = this.#take(textHeader);
    const lines: string[] = [];
    let indent = -1;
    for (;;) {
      const before = this.#at;
      if (before === this.#text.length) break;
      const [, spaces = '', text = ''] = this.#take(textLine);
      if (indent < 0) indent = spaces.length;
      const isBlank = text === '';
      if (!isBlank && spaces.length < indent) {
        this.#at = before;
        break;
      }
      const isOdd = isBlank ? spaces !== '' : text.endsWith(' ') || (style === '>' && spaces.length > indent);
      if (isOdd) throw new NotSimple();
      lines.push(spaces.slice(indent) + text);
    }
    this.#nextLine();
    while (lines.at(-1) === '') lines.pop();
    if (indent <= column) throw new NotSimple();
    const text =
      style === '|'
        ? lines.join('\n')
        : lines
            .join('\n')
            .replace(/(?<!\n)\n(?!\n)/g, ' ')
            .replace(/\n(\n+)/g, '$1');
    return placedScalar(start, chomp === '-' ? text : `${text}\n`);
  }

  /** Nothing more may stand on this line. */
  #endLine(): void {
    this.#take(lineEnd);
    this.#nextLine();
  }

  #nextLine(): void {
    if (this.#isNext(nothingLines)) this.#take(nothingLines);
    const { length } = this.#take(blanks)[0];
    this.#indent = this.#at === this.#text.length ? -1 : length;
  }

  #isNext(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    return pattern.test(this.#text);
  }

  #take(pattern: RegExp): RegExpExecArray {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (!found) throw new NotSimple();
    this.#at = pattern.lastIndex;
    return found;
  }
}

function add(parts: Map<string, Part>, key: string, part: Part): void {
  if (parts.has(key) || key.length > 100 || isForbiddenKey(key)) throw new NotSimple();
  parts.set(key, part);
}

/** A key without quotes, where it is a text to everybody. */
function bareKey(word: string): string {
  if (typeof meaningOf(word) !== 'string') throw new NotSimple();
  return word;
}

/** A word without quotes, where it means the same to everybody. */
function meaningOf(word: string): string | number | boolean | null {
  // Nobody takes a word that begins with a letter for a number, or one longer than «false» for a word of logic.
  if (word.length > 5 && !/^[0-9]/.test(word)) return word;
  if (oddityOf(word) !== null) throw new NotSimple();
  if (word === 'true' || word === 'false') return word === 'true';
  if (word === 'null') return null;
  return /^[0-9]+$/.test(word) ? Number(word) : word;
}
