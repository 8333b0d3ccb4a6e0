import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every document of the repository, by its path; not what tests use as input. */
export const documents: ReadonlyMap<string, string> = new Map(
  ['.', 'docs', 'setup', 'setup/postgres', 'setup/aws', 'setup/policy-skeleton', 'setup/clock', 'elevations'].flatMap((folder) =>
    readdirSync(`${root}/${folder}`)
      .filter((name) => name.endsWith('.md'))
      .map((name) => (folder === '.' ? name : `${folder}/${name}`))
      .map((path): [string, string] => [path, readFileSync(`${root}/${path}`, 'utf8')]),
  ),
);

export function documentAt(path: string): string {
  const text = documents.get(path);
  if (text === undefined) throw new Error(`there is no document ${path}`);
  return text;
}

export interface Fence {
  readonly path: string;
  readonly language: string;
  /** The word after the language, for tests. */
  readonly name: string;
  readonly text: string;
}

export function fencesOf(path: string, ...languages: readonly string[]): Fence[] {
  const found = documentAt(path).matchAll(/^```(\w*) ?(\w*)\n(.*?)^```$/gms);
  return [...found]
    .map(([, language = '', name = '', text = '']) => ({ path, language, name, text }))
    .filter(({ language }) => languages.includes(language));
}

export function proseOf(path: string): string {
  return documentAt(path).replace(/^```.*?^```$/gms, '');
}
