import { type Cutter, LineCutter, longestPiece, type Piece, tooLong } from './pieces.ts';

const wrapper = /^\s*\{\s*"Records"\s*:\s*\[/;
/** No wrapper begins later than this. */
const headLength = 4096;

/**
 * CloudTrail's files: `{"Records":[{…},{…}]}`, usually all in one line, or one event per line as other tools export them. Which of both is
 * seen at the beginning.
 */
export class RecordCutter implements Cutter {
  readonly #file: string;
  #head = '';
  #cutter: Cutter | null = null;

  constructor(file: string) {
    this.#file = file;
  }

  feed(chunk: string): Piece[] {
    if (this.#cutter) return this.#cutter.feed(chunk);
    this.#head += chunk;
    return wrapper.test(this.#head) || this.#head.length >= headLength ? this.#decide() : [];
  }

  end(): Piece[] {
    const first = this.#cutter ? [] : this.#decide();
    return [...first, ...(this.#cutter?.end() ?? [])];
  }

  #decide(): Piece[] {
    this.#cutter = wrapper.test(this.#head) ? new WrappedCutter(this.#file) : new LineCutter(this.#file);
    return this.#cutter.feed(this.#head);
  }
}

/** Follows braces and quotes only: what is between a `{` and its `}` is parsed by whoever asked. */
class WrappedCutter implements Cutter {
  readonly #file: string;
  #line = 1;
  #record = 0;
  /** Braces and brackets that are open. In the wrapper's list it is 2. */
  #depth = 0;
  #isQuoted = false;
  #isEscaped = false;
  #isInRecord = false;
  #text = '';
  #place = '';
  #isTooLong = false;
  #isLost = false;
  #isTold = false;

  constructor(file: string) {
    this.#file = file;
  }

  feed(chunk: string): Piece[] {
    const pieces: Piece[] = [];
    let from = 0;
    for (let at = 0; at < chunk.length && !this.#isLost; at += 1) {
      const code = chunk.charCodeAt(at);
      if (code === 10) this.#line += 1;
      if (this.#isEscaped) this.#isEscaped = false;
      else if (this.#isQuoted) {
        if (code === 92) this.#isEscaped = true;
        if (code === 34) this.#isQuoted = false;
      } else if (this.#depth === 2 && !this.#isInRecord && code !== 123 && code !== 93 && code !== 44 && code > 32) this.#isLost = true;
      else if (code === 34) this.#isQuoted = true;
      else if (code === 123 || code === 91) {
        if (this.#depth === 2) {
          from = at;
          this.#begin();
        }
        this.#depth += 1;
      } else if (code === 125 || code === 93) {
        this.#depth -= 1;
        if (this.#depth < 0) this.#isLost = true;
        if (this.#depth === 2 && this.#isInRecord) pieces.push(this.#whole(chunk.slice(from, at + 1)));
      }
    }
    if (this.#isLost) return [...pieces, ...this.#lose()];
    if (this.#isInRecord) this.#text += chunk.slice(from);
    if (this.#text.length > longestPiece) this.#isTooLong = true;
    if (this.#isTooLong) this.#text = '';
    return pieces;
  }

  end(): Piece[] {
    if (this.#depth === 0 || this.#isLost) return [];
    return [{ place: `${this.#file}:${this.#line}`, text: null, why: `the file ends in the middle, after record ${this.#record}` }];
  }

  #begin(): void {
    this.#isInRecord = true;
    this.#record += 1;
    this.#place = `${this.#file}:${this.#line}, record ${this.#record}`;
  }

  #whole(rest: string): Piece {
    const piece = this.#isTooLong ? { text: null, why: tooLong } : { text: this.#text + rest, why: '' };
    this.#text = '';
    this.#isTooLong = false;
    this.#isInRecord = false;
    return { place: this.#place, ...piece };
  }

  /** Told once: by the piece that it happens in. */
  #lose(): Piece[] {
    if (this.#isTold) return [];
    this.#isTold = true;
    const why = `it is no list of records after record ${this.#record}, so nothing from here on could be read`;
    return [{ place: `${this.#file}:${this.#line}`, text: null, why }];
  }
}
