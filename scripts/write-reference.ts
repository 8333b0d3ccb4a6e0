import { readFileSync, writeFileSync } from 'node:fs';
import { referencePages } from './reference/pages.ts';

/** Writes what the documents take from the code: docs/findings.md, and the tables of fields. `test/docs` compares. */
const at = (path: string) => new URL(`../${path}`, import.meta.url);

for (const [path, text] of referencePages((path) => readFileSync(at(path), 'utf8'))) {
  writeFileSync(at(path), text);
  process.stdout.write(`wrote ${path}\n`);
}
