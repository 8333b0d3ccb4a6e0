import { printable } from '../core/text.ts';

export type Colour = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';
/** Colours text where the stream it is for is a terminal that wants it (NO_COLOR, pipes). */
export type Paint = (colour: Colour, text: string) => string;
export const noPaint: Paint = (_, text) => text;

const ourColours = /(\x1b\[[0-9;]{1,4}m)/;

/** The last gate before a stream: whatever a command puts together, nothing but our own colours and printable text leaves the process. */
export function guardOutput(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const pieces = line.split(ourColours).map((piece, index) => (index % 2 === 1 ? piece : printable(piece)));
      // Colours do not hide a runner's command: the runner may strip them before it looks.
      const bare = line.replace(new RegExp(ourColours, 'g'), '').trimStart();
      return bare.startsWith('::') ? printable(line.replace(new RegExp(ourColours, 'g'), '')) : pieces.join('');
    })
    .join('\n');
}
