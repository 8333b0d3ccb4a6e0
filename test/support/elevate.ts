import { exitCodeOf } from '../../scripts/elevate.ts';
import { guardOutput, noPaint } from '../../scripts/output/paint.ts';

export interface Said {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** One command line in this process, with everything it says. What it prints passes the same gate as in a process of its own. */
export async function elevate(
  cwd: string,
  args: readonly string[],
  { env = {}, now = Date.now }: { env?: { readonly [name: string]: string | undefined }; now?: () => number } = {},
): Promise<Said> {
  const out: string[] = [];
  const err: string[] = [];
  const io = {
    env,
    cwd,
    now,
    isInteractive: false,
    print: (text: string) => void out.push(`${guardOutput(text)}\n`),
    talk: (text: string) => void err.push(`${guardOutput(text)}\n`),
    paint: noPaint,
  };
  const exit = await exitCodeOf(args, io);
  return { exit, out: out.join(''), err: err.join('') };
}

/** A character that has no business on a terminal: a control, or one that hides or moves others. */
export const unprintable = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
