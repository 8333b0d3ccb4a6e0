/** A log as it streams by, cut into what can be read at once. Memory holds one piece, whatever the length of the log. */

/** `text` null: it cannot be read, and `why` says what keeps it from that. */
export interface Piece {
  /** `file:line` of its beginning, and the record where a line holds many. */
  readonly place: string;
  readonly text: string | null;
  readonly why: string;
}
export interface Cutter {
  feed(chunk: string): Piece[];
  /** What is left when the file is over. */
  end(): Piece[];
}

/** Longer pieces are told as unreadable: no log writes them, and a file of one line must not fill the memory. */
export const longestPiece = 8 * 1024 * 1024;
export const tooLong = 'it is longer than 8 MiB';

export class LineCutter implements Cutter {
  readonly #file: string;
  #line = 1;
  #rest = '';
  #isTooLong = false;

  constructor(file: string) {
    this.#file = file;
  }

  feed(chunk: string): Piece[] {
    const lines = (this.#rest + chunk).split('\n');
    this.#rest = lines.pop() ?? '';
    const pieces = lines.flatMap((line) => this.#piece(line));
    if (this.#rest.length > longestPiece) {
      this.#isTooLong = true;
      this.#rest = '';
    }
    return pieces;
  }

  end(): Piece[] {
    return this.#rest === '' && !this.#isTooLong ? [] : this.#piece(this.#rest);
  }

  #piece(line: string): Piece[] {
    const place = `${this.#file}:${this.#line}`;
    const isLong = this.#isTooLong;
    this.#line += 1;
    this.#isTooLong = false;
    if (isLong) return [{ place, text: null, why: tooLong }];
    const text = line.endsWith('\r') ? line.slice(0, -1) : line;
    return text.trim() === '' ? [] : [{ place, text, why: '' }];
  }
}

/** Rows of comma-separated values: a line feed between quotes belongs to its row, so that no statement can end one and begin another. */
export class RowCutter implements Cutter {
  readonly #file: string;
  #line = 1;
  #begun = 1;
  #row = '';
  #isQuoted = false;
  #isTooLong = false;

  constructor(file: string) {
    this.#file = file;
  }

  feed(chunk: string): Piece[] {
    const pieces: Piece[] = [];
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const code = chunk.charCodeAt(at);
      if (code === 34) this.#isQuoted = !this.#isQuoted;
      if (code !== 10) continue;
      this.#line += 1;
      if (this.#isQuoted) continue;
      pieces.push(...this.#piece(this.#row + chunk.slice(from, at)));
      this.#begun = this.#line;
      from = at + 1;
    }
    this.#row += chunk.slice(from);
    if (this.#row.length > longestPiece) this.#isTooLong = true;
    if (this.#isTooLong) this.#row = '';
    return pieces;
  }

  end(): Piece[] {
    if (!this.#isQuoted) return this.#piece(this.#row);
    const why = 'the file ends inside of quotes that begin here, so nothing from here on could be read';
    return [{ place: `${this.#file}:${this.#begun}`, text: null, why }];
  }

  #piece(text: string): Piece[] {
    const place = `${this.#file}:${this.#begun}`;
    const isLong = this.#isTooLong;
    this.#row = '';
    this.#isTooLong = false;
    if (isLong) return [{ place, text: null, why: tooLong }];
    return text.trim() === '' ? [] : [{ place, text, why: '' }];
  }
}

/** The fields of one row; none, where its quotes are not those of a csvlog. */
export function fieldsOf(row: string): string[] {
  const line = row.replace(/\r$/, '');
  const fields = [...line.matchAll(/(?:^|,)(?:"([^"]*(?:""[^"]*)*)"|([^,"]*))(?=,|$)/g)];
  const isWhole = fields.reduce((length, [all]) => length + all.length, 0) === line.length;
  return isWhole ? fields.map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain) : [];
}
