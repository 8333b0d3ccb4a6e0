import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Company, openCompany } from '../../scripts/demo/company.ts';
import { openPostgres } from '../../scripts/demo/on-postgres.ts';
import { root } from './documents.ts';

/** One command of a `console` block, and what the document says that it prints. */
export interface Step {
  readonly who: string;
  readonly command: string;
  readonly shown: readonly string[];
}

/** `alice-acme$ elevate …`; a backslash at its end goes on in the next line, and what follows is its output. */
export function stepsOf(text: string): Step[] {
  const steps: { who: string; command: string; shown: string[] }[] = [];
  for (const line of text.replace(/\\\n\s*/g, '').split('\n')) {
    const [, who = '', command] = /^([\w[\]-]+)\$ (.*)$/.exec(line) ?? [];
    if (command !== undefined) steps.push({ who, command, shown: [] });
    else if (line.trim() !== '') steps.at(-1)?.shown.push(line);
  }
  return steps;
}

/** What is another one in every run, made the same. */
export function masked(text: string): string {
  return text
    .replace(/SCRAM-SHA-256\$[^\s'"]+/g, 'SCRAM')
    .replace(/\d{8}-orders-db-[0-9a-z]{6}/g, 'ID')
    .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?Z/g, 'TIME')
    .replace(/(elevate (?:wait|why|show|exec|return|revoke|claim)) [0-9a-z]{6}\b/g, '$1 ID')
    .replace(/\/tmp\/[\w./-]+/g, 'PATH')
    .replace(/\b[0-9a-f]{12,64}\b/g, 'HEX')
    .replace(/\bin \d+ s\b|\b\d+ seconds?\b|\b(\d+h)?(\d+m)?\d+s\b/g, 'SOON')
    .replace(/^ +| +$/gm, '')
    .replace(/ {2,}/g, ' ');
}

/** The first line shown that the output does not have, in its order; a shown `…` stands for any lines. null: all are there. */
export function firstMissing(shown: readonly string[], output: string): string | null {
  const actual = masked(output)
    .split('\n')
    .filter((line) => line !== '');
  let at = 0;
  let isGap = true;
  for (const line of shown) {
    if (line.trim() === '…') {
      isGap = true;
      continue;
    }
    const wanted = masked(line);
    const found = isGap ? actual.indexOf(wanted, at) : actual[at] === wanted ? at : -1;
    if (found < 0) return line;
    at = found + 1;
    isGap = false;
  }
  return null;
}

type PostgresCompany = Company<Awaited<ReturnType<typeof openPostgres>>>;

/** The sample company with a shell for everybody, in which `elevate` and `psql` are what the documents mean by them. */
export class Shells {
  readonly company: PostgresCompany;
  readonly #bin: string;

  static async open(): Promise<Shells> {
    return new Shells(await openCompany(openPostgres, () => undefined));
  }

  constructor(company: PostgresCompany) {
    this.company = company;
    this.#bin = mkdtempSync(join(tmpdir(), 'elevate-docs-'));
    this.#program('elevate', `exec "${process.execPath}" "${root}/scripts/elevate.mjs" "$@"`);
    // Not every machine has psql; this one takes `psql -c STATEMENT`.
    this.#program('psql', `exec "${process.execPath}" "${root}/scripts/demo/sql.ts" "$2"`);
  }

  /** A command line of `who`, in the clone; the pipeline and the sweep have the passwords and are nobody. */
  async run(who: string, command: string): Promise<{ exit: number; out: string }> {
    const isMachine = who === 'pipeline' || who === 'sweep';
    const own = isMachine ? this.company.setting.envOf(who) : { ELEVATE_AS: who, ELEVATE_HOME: `${this.company.home}-${who}` };
    const { PATH, HOME } = process.env;
    const env = { HOME, PATH: `${this.#bin}${delimiter}${PATH}`, ...own };
    const child = spawn('sh', ['-c', command], { cwd: this.company.clone, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (out += text));
    const [exit] = (await once(child, 'close')) as [number];
    return { exit, out };
  }

  async stop(): Promise<void> {
    rmSync(this.#bin, { recursive: true, force: true });
    await this.company.stop();
  }

  #program(name: string, line: string): void {
    const path = join(this.#bin, name);
    writeFileSync(path, `#!/bin/sh\n${line}\n`);
    chmodSync(path, 0o755);
  }
}
