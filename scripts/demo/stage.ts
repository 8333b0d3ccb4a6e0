import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Io } from '../cli/io.ts';
import { wrap } from '../output/table.ts';
import type { Company } from './company.ts';
import type { Env } from './setting.ts';

const program = fileURLToPath(new URL('../elevate.mjs', import.meta.url));
const folder = fileURLToPath(new URL('.', import.meta.url));
const longestWord = 40;

/** The words that start a client of few lines, for machines without the real one: `sql`, `aws`. */
export function programOf(name: 'sql' | 'aws'): readonly string[] {
  return [process.execPath, `${folder}${name}.ts`];
}

/** Where the demo is played: it tells, runs the real commands, shows what they print, and stops when one does not do what it should. */
export class Stage {
  readonly #io: Io;
  readonly #company: Company;
  #scene = 0;

  constructor(io: Io, company: Company) {
    this.#io = io;
    this.#company = company;
  }

  scene(title: string, story: string): void {
    this.#scene += 1;
    this.#io.print(`\n${this.#io.paint('bold', `${this.#scene}. ${title}`)}\n${wrap(story, '   ')}`);
  }

  say(text: string): void {
    this.#io.print(wrap(text, '   '));
  }

  /** One `elevate` command line as somebody; its output is shown, and returned. @throws when it ends with another code than `exit` */
  async elevate(as: string, args: readonly string[], { exit = 0, show = 'all' }: Play = {}): Promise<string> {
    const { home, setting } = this.#company;
    this.#command(
      as,
      ['elevate', ...args].map((word) => shownWord(word, longestWord)),
    );
    const who = as === 'pipeline' || as === 'sweep' ? [] : ['--as', as];
    const { code, out } = await this.#run([process.execPath, program, ...who, ...args], { ELEVATE_HOME: home, ...setting.envOf(as) });
    if (show !== 'nothing') this.show(show === 'all' ? out : out.slice(Math.max(0, out.search(/^\W*[✓✗]/m))));
    this.expect(code === exit, `"elevate ${args[0]}" ended with ${code} and not with ${exit}`, show === 'all' ? [] : [out]);
    return out;
  }

  /** A client as somebody, with these variables and nothing else. */
  async run(as: string, words: readonly string[], { env, fails = false }: { env: Env; fails?: boolean }): Promise<string> {
    const shown = words.map((word) => shownWord(word));
    this.#command(as, shown);
    const { code, out } = await this.#run(words, env);
    this.show(out);
    this.expect((code !== 0) === fails, `"${shown.join(' ')}" ${fails ? 'went through' : 'failed'}`, [out]);
    return out;
  }

  show(text: string): void {
    this.#io.print(text.replaceAll('\t', '  ').replace(/^(?=.)/gm, '     '));
  }

  expect(holds: boolean, otherwise: string, seen: readonly string[] = []): void {
    if (!holds) throw new Error(`the demo stops: ${otherwise}\n${seen.join('\n')}`);
  }

  async #run([command = '', ...args]: readonly string[], env: Env): Promise<{ code: number; out: string }> {
    const { PATH, NO_COLOR } = process.env;
    const colours = process.stdout.isTTY && !NO_COLOR ? { FORCE_COLOR: '1' } : {};
    const child = spawn(command, args, { cwd: this.#company.clone, env: { PATH, ...colours, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (out += text));
    const [code] = (await once(child, 'close')) as [number];
    return { code, out: out.trimEnd() };
  }

  #command(as: string, words: readonly string[]): void {
    this.#io.print(this.#io.paint('cyan', `   ${as}$ ${words.filter((word) => word !== '').join(' ')}`));
  }
}

export interface Play {
  readonly exit?: number;
  /** answer: from the line with its mark on. */
  readonly show?: 'all' | 'answer' | 'nothing';
}

/** As one would type it; what is said at length was shown where it was written. */
function shownWord(word: string, longest = Number.POSITIVE_INFINITY): string {
  if (word === process.execPath) return '';
  if (word.startsWith(folder)) return basename(word, '.ts');
  return /^[\w./:=,@-]+$/.test(word) ? word : `"${word.length > longest ? `${word.slice(0, longest - 3)}…` : word}"`;
}
