import { type Feeder, feeder, type Take, type Told } from './feeder.ts';
import { LineCutter, RowCutter } from './pieces.ts';
import type { PostgresReader } from './postgres.ts';
import { formOf, messageOfJson, messageOfRow, PlainLog, type Whole } from './postgres-forms.ts';

/** More is not needed to see it. */
const headLength = 4096;

/** Which of the three forms it has is seen in its first line. */
export class PostgresFile implements Feeder {
  readonly #name: string;
  readonly #reader: PostgresReader;
  readonly #told: Told;
  readonly #plain = new PlainLog();
  #head = '';
  #feeder: Feeder | null = null;

  constructor(name: string, reader: PostgresReader, told: Told) {
    this.#name = name;
    this.#reader = reader;
    this.#told = told;
  }

  feed(chunk: string): void {
    if (this.#feeder) this.#feeder.feed(chunk);
    else {
      this.#head += chunk;
      if (/\S.*\n/.test(this.#head) || this.#head.length > headLength) this.#decide();
    }
  }

  end(): void {
    if (!this.#feeder) this.#decide();
    this.#feeder?.end();
    this.#take(this.#plain.end());
  }

  #decide(): void {
    const form = formOf(this.#head.trimStart());
    const take: Take = (text, place) => {
      if (form === 'stderr') {
        const { whole, why } = this.#plain.add(text, place);
        this.#take(whole);
        return why;
      }
      const message = form === 'jsonlog' ? messageOfJson(text) : messageOfRow(text);
      return typeof message === 'string' ? message : this.#reader.add(message, place);
    };
    this.#feeder = feeder(form === 'csvlog' ? new RowCutter(this.#name) : new LineCutter(this.#name), take, this.#told);
    this.#feeder.feed(this.#head);
  }

  #take(whole: readonly Whole[]): void {
    for (const { message, place } of whole) this.#reader.add(message, place);
  }
}
