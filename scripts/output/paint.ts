import { printable } from '../core/text.ts';

export type Colour = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';
/** Colours text where the stream it is for is a terminal that wants it (NO_COLOR, pipes). */
export type Paint = (colour: Colour, text: string) => string;
export const noPaint: Paint = (_, text) => text;

/** What `styleText` writes for them, and nothing that hides a text or moves the cursor. */
const ourColours = /(\x1b\[(?:1|2|22|31|32|33|36|39)m)/;
const allColours = new RegExp(ourColours, 'g');
/** A line with nothing in it that could need cleaning: most lines of a long output, and looked at fast. A line feed may follow a CR (CSV). */
const plainLine = /^(?!\s*::)(?:(?!##\[)[\x20-\x7e])*\r?$/;

/** The last gate before a stream: whatever a command puts together, nothing but our own colours and printable text leaves the process. */
export function guardOutput(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      if (plainLine.test(line)) return line;
      const pieces = line.split(ourColours).map((piece, index) => (index % 2 === 1 ? piece : printable(piece)));
      // Colours do not hide a runner's command: the runner may strip them before it looks.
      const bare = withoutColours(line).trimStart();
      return bare.startsWith('::') ? printable(withoutColours(line)) : pieces.join('');
    })
    .join('\n');
}

/** What is left for the eye. */
export function withoutColours(text: string): string {
  return text.replace(allColours, '');
}
