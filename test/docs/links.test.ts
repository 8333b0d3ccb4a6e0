import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentAt, documents, proseOf, root } from './documents.ts';

/** As GitHub makes them. */
function anchorsOf(path: string): string[] {
  return [...proseOf(path).matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

const linksIn = (path: string) => [...proseOf(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to);

describe.each([...documents.keys()])('%s', (path) => {
  test('its links lead somewhere', () => {
    const broken = linksIn(path).filter((to) => {
      if (/^https:\/\/(keepachangelog|semver)\.(com|org)\//.test(to)) return false;
      const [file = '', anchor] = to.split('#');
      const target = file === '' ? path : normalize(join(dirname(path), file));
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && !anchorsOf(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test('the files of this repository that it names are there', () => {
    const named = [...documentAt(path).matchAll(/`((?:scripts|test|policy|schemas|setup|docs|\.ci)\/[\w./-]+)`/g)].map(
      ([, file = '']) => file,
    );
    const missing = named.filter((file) => !existsSync(join(root, file)));
    expect(missing).toEqual([]);
  });

  test('fits a terminal, but for its tables', () => {
    const wide = documentAt(path)
      .split('\n')
      .filter((line) => !line.startsWith('|') && [...line].length > 150);
    expect(wide).toEqual([]);
  });
});

test('each row of the threat model names a test', () => {
  const rows =
    documentAt('README.md')
      .split('## Threat model')[1]
      ?.split('## ')[0]
      ?.match(/^\| (?!adversary|---).*$/gm) ?? [];
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((row) => !/`test\/[\w./-]+\.(?:test|slow|servers)\.ts`(?:, `[^`]+`)* \|$/.test(row))).toEqual([]);
});

test('each promise of SECURITY.md names a test', () => {
  const rows = documentAt('SECURITY.md').match(/^\| \*\*.*$/gm) ?? [];
  expect(rows).toHaveLength(7);
  expect(rows.filter((row) => !row.includes('`test/'))).toEqual([]);
});
