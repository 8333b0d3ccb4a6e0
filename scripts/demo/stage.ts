import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Io } from '../cli/io.ts';
import { wrap } from '../output/table.ts';
import type { Company } from './company.ts';

const program = fileURLToPath(new URL('../elevate.mjs', import.meta.url));
const sqlProgram = fileURLToPath(new URL('sql.ts', import.meta.url));

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
  async elevate(as: string, args: readonly string[], { exit = 0, show = 'all', env = {} }: Play = {}): Promise<string> {
    const { home, clone } = this.#company;
    const shown = args
      .filter((arg) => arg !== process.execPath)
      .map(shownWord)
      .join(' ');
    this.#command(as, `elevate ${shown}`);
    const who = as === 'pipeline' || as === 'sweep' ? [] : ['--as', as];
    const { code, out } = await this.#run([program, ...who, ...args], { ELEVATE_HOME: home, ...env }, clone);
    if (show !== 'nothing') this.#show(show === 'all' ? out : out.slice(Math.max(0, out.search(/^\W*[✓✗]/m))));
    this.expect(code === exit, `"elevate ${args[0]}" ended with ${code} and not with ${exit}`, show === 'all' ? [] : [out]);
    return out;
  }

  /** One statement as somebody, with these PG* variables and nothing else. */
  async sql(as: string, statement: string, env: { readonly [name: string]: string | undefined }, { fails = false } = {}): Promise<string> {
    this.#command(as, `sql "${statement}"`);
    const { code, out } = await this.#run([sqlProgram, statement], env);
    this.#show(out);
    this.expect((code !== 0) === fails, `the statement ${fails ? 'went through' : 'failed'}`, [out]);
    return out;
  }

  /** The command `elevate exec` runs for whoever has no psql. */
  static sqlCommand(statement: string): string[] {
    return [process.execPath, sqlProgram, statement];
  }

  expect(holds: boolean, otherwise: string, seen: readonly string[] = []): void {
    if (!holds) throw new Error(`the demo stops: ${otherwise}\n${seen.join('\n')}`);
  }

  async #run(
    args: readonly string[],
    env: { readonly [name: string]: string | undefined },
    cwd?: string,
  ): Promise<{ code: number; out: string }> {
    const { PATH, NO_COLOR } = process.env;
    const colours = process.stdout.isTTY && !NO_COLOR ? { FORCE_COLOR: '1' } : {};
    const child = spawn(process.execPath, args, { cwd, env: { PATH, ...colours, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (out += text));
    const [code] = (await once(child, 'close')) as [number];
    return { code, out: out.trimEnd() };
  }

  #command(as: string, line: string): void {
    this.#io.print(this.#io.paint('cyan', `   ${as}$ ${line}`));
  }

  #show(text: string): void {
    this.#io.print(text.replace(/^(?=.)/gm, '     '));
  }
}

export interface Play {
  readonly exit?: number;
  /** answer: from the line with its mark on. */
  readonly show?: 'all' | 'answer' | 'nothing';
  readonly env?: { readonly [name: string]: string | undefined };
}

function shownWord(arg: string): string {
  if (arg === sqlProgram) return 'sql';
  return /^[\w./:=,@-]+$/.test(arg) ? arg : `"${arg.length > 40 ? `${arg.slice(0, 37)}…` : arg}"`;
}
