import { type Command, CommanderError } from 'commander';
import { expect, test } from 'vitest';
import { program } from '../../scripts/cli/program.ts';
import { errorExit, outcomeExit } from '../../scripts/core/errors.ts';
import { noPaint } from '../../scripts/output/paint.ts';
import { documentAt, documents, fencesOf, proseOf } from './documents.ts';

const io = { env: {}, cwd: '/', now: Date.now, isInteractive: false, print: () => undefined, talk: () => undefined, paint: noPaint };

/** What the real parser says to a command line whose commands do nothing; null: nothing is wrong. */
function faultOf(line: string): string | null {
  const root = program({ io, exit: 0 });
  doNothing(root);
  try {
    const words = wordsOf(line).filter((word) => word !== '…');
    root.parse(words, { from: 'user' });
    return null;
  } catch (error) {
    if (error instanceof CommanderError) return error.code;
    throw error;
  }
}

function doNothing(command: Command): void {
  for (const sub of command.commands) {
    if (sub.commands.length === 0) sub.action(() => undefined);
    doNothing(sub);
  }
}

/** A command line as words; quotes keep blanks together. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, plain]) => double ?? single ?? plain ?? '');
}

/** What follows `elevate` in the blocks of a document: lines that somebody types, or has typed. */
function typedIn(path: string): string[] {
  const lines = fencesOf(path, 'sh', 'console', 'text').flatMap(({ text }) => text.replace(/\\\n\s*/g, '').split('\n'));
  return lines.flatMap((line) => {
    const [, words] = /^(?:\s*[\w[\]-]+\$ )?\s*(?:npx )?elevate (.*?)(?:\s+#.*)?$/.exec(line) ?? [];
    return words === undefined ? [] : [words.replace(/ (?:>|\||&&) .*$/, '')];
  });
}

/** What follows `elevate` between backticks in its text: often a command by name, with its arguments left out. */
function mentionedIn(path: string): string[] {
  return [...proseOf(path).matchAll(/`(?:npx )?elevate (\S[^`]*)`/g)]
    .map(([, words = '']) => words.replace(/\s+/g, ' '))
    .filter((words) => words !== '…');
}

const paths = [...documents.keys()];
const typed = paths.flatMap((path) => typedIn(path).map((line): [string, string] => [path, line]));
const mentioned = paths.flatMap((path) => mentionedIn(path).map((line): [string, string] => [path, line]));

test('there are many', () => {
  expect(typed.length).toBeGreaterThan(50);
  expect(mentioned.length).toBeGreaterThan(50);
});

test.each(typed)('%s: elevate %s', (_, line) => {
  expect(faultOf(line)).toBeNull();
});

test.each(mentioned)('%s mentions elevate %s', (_, line) => {
  expect([null, 'commander.missingArgument', 'commander.optionMissingArgument', 'commander.version']).toContain(faultOf(line));
});

test.each(['aprove 12', 'approve', 'approve 12 13', 'approve 12 --signed', 'audit logs', 'policy', 'reconcile --sweeper', 'exec'])(
  '"elevate %s" would be found',
  (line) => {
    expect(faultOf(line)).not.toBeNull();
  },
);

test('every command is told somewhere', () => {
  const told = [...typed, ...mentioned].map(([, line]) => line.split(' ').find((word) => !word.startsWith('-')));
  const names = program({ io, exit: 0 }).commands.map((command) => command.name());
  expect(names.filter((name) => !told.includes(name))).toEqual([]);
});

test.each(['README.md', 'AGENTS.md'])('%s does not say of OUTPUT_LOST that nothing was done', (path) => {
  const row = /\n\| 3 \|.*/.exec(documentAt(path))?.[0] ?? '';
  expect(row).toContain('OUTPUT_LOST');
  expect(row).toContain('elevate status');
  expect(row).not.toContain('nothing is half done');
});

test('docs/findings.md tells what OUTPUT_LOST leaves open', () => {
  expect(documentAt('docs/findings.md')).toMatch(/After `OUTPUT_LOST`[^|]*may be done[^|]*`elevate status`/);
});

test('README does not say that npm test is everything', () => {
  expect(documentAt('README.md')).not.toContain('everything that this page claims');
});

test.each(['README.md', 'AGENTS.md'])('every exit code is in %s', (path) => {
  const codes = new Set([...Object.values(errorExit), ...Object.values(outcomeExit)]);
  expect([...codes].filter((code) => !documentAt(path).includes(`\n| ${code} |`))).toEqual([]);
});
