import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { elevate } from '../support/elevate.ts';

const script = async (shell: string): Promise<string> => (await elevate(tmpdir(), ['completion', shell])).out;

/** What bash offers after these words; the last one is being written. */
function offered(bash: string, words: readonly string[]): string[] {
  const ask = `COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _elevate; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const out = execFileSync('bash', ['--noprofile', '--norc', '-u', '-c', `${bash}\n${ask}`, 'bash', 'elevate', ...words], {
    cwd: '/',
    encoding: 'utf8',
  });
  return out.split('\n').filter((line) => line !== '');
}

test.each<[string[], string[], string[]]>([
  [['sta'], ['status'], []],
  [[''], ['audit', 'check', 'completion', 'ledger', 'policy', 'shapes', 'show', 'status'], ['log', 'lint']],
  [['policy', ''], ['lint', 'codeowners', 'init'], ['status']],
  [['policy', 'l'], ['lint'], ['init']],
  [['audit', 'log', '--s'], ['--system', '--shape', '--since'], ['--tier']],
  [['audit', '--json', 'log', '--out'], ['--outcome'], []],
  [['policy', 'codeowners', '--'], ['--check', '--write', '--json', '--repo', '--help'], ['--since']],
  [['show', '/et'], ['/etc'], []],
])('bash completes %j', async (words, some, none) => {
  const given = offered(await script('bash'), words);
  expect(given).toEqual(expect.arrayContaining(some));
  expect(given.filter((word) => none.includes(word))).toEqual([]);
});

test('zsh and fish get the same words', async () => {
  const [zsh, fish] = [await script('zsh'), await script('fish')];
  expect(zsh).toMatch(/^#compdef elevate\n/);
  expect(zsh).toContain("'policy') commands='lint replay codeowners init render'");
  expect(fish).toMatch(
    /-n '__fish_seen_subcommand_from policy; and not __fish_seen_subcommand_from lint replay codeowners init render' -a lint -d/,
  );
});

test('another shell is a mistake', async () => {
  const { exit, err } = await elevate(tmpdir(), ['completion', 'tcsh']);
  expect({ exit, err }).toEqual({ exit: 2, err: 'elevate: USAGE: there is no completion for «tcsh»; there is one for bash, zsh, fish\n' });
});
