import { writeFileSync } from 'node:fs';
import { adversariesPage } from './document.ts';

/** Writes docs/adversaries.md from the table. */
writeFileSync(new URL('../../docs/adversaries.md', import.meta.url), adversariesPage());
process.stdout.write('wrote docs/adversaries.md\n');
