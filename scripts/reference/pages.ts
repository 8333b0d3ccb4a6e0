import type { SchemaName } from '../core/schema.ts';
import { awsTemplate, awsTemplatePath } from './aws-template.ts';
import { benchTable, serversTable } from './bench.ts';
import { findingsPage } from './findings.ts';
import { replaceBetween } from './markdown.ts';
import { schemaTable } from './schemas.ts';

/** Which tables of which pages are made from a schema. */
const tables: { readonly [page: string]: readonly SchemaName[] } = {
  'README.md': ['request'],
  'docs/policy.md': ['tiers', 'people', 'system', 'break-glass', 'notify'],
};

/** Each page that is made from the code, in whole or in part, as it should be. `read` gives its text as it is. */
export function referencePages(read: (path: string) => string): Map<string, string> {
  const pages = new Map([
    ['docs/findings.md', findingsPage()],
    [awsTemplatePath, awsTemplate(read)],
  ]);
  for (const [path, names] of Object.entries(tables)) {
    pages.set(
      path,
      names.reduce((text, name) => replaceBetween(text, `fields of ${name}`, schemaTable(name)), read(path)),
    );
  }
  const results = benchTable(read('test/bench/results/latest.json'));
  const measured = serversTable(read('test/bench/results/servers.json'));
  const readme = replaceBetween(pages.get('README.md') ?? '', 'bench', results);
  pages.set('README.md', replaceBetween(readme, 'expiry', measured));
  return pages;
}
