import { printable } from '../../core/text.ts';

/** A line that the runner obeys. Made by its own functions alone, so that whoever writes it past the output's guard writes nothing else. */
export class WorkflowCommand {
  readonly #line: string;
  private constructor(line: string) {
    this.#line = line;
  }
  toString(): string {
    return this.#line;
  }

  /**
   * Tells the runner to show a message, at a place in a file where one is known.
   * Escaping as the runner undoes it: `%`, CR and LF in the message; also `:` and `,` in the properties.
   */
  static annotation(level: 'error' | 'warning' | 'notice', place: Place, message: string): WorkflowCommand {
    const given = Object.entries(place).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${inProperty(String(value))}`]));
    return new WorkflowCommand(`::${level}${given.length > 0 ? ` ${given.join(',')}` : ''}::${inMessage(message)}`);
  }
}

export interface Place {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly col?: number | undefined;
  readonly title?: string | undefined;
}

function inMessage(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function inProperty(text: string): string {
  return inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
