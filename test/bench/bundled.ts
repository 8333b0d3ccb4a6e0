import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { Contender } from './harness.ts';
import { room } from './import.ts';

const scripts = fileURLToPath(new URL('../../scripts', import.meta.url));

/**
 * What a check would cost if a bundler made a few files of the many: the floor of what loading fewer could win. Nothing but this benchmark runs
 * it, since what runs should be what was read.
 */
export async function bundledAs(name: string, like: Contender): Promise<Contender> {
  const copy = join(room, 'bundled');
  cpSync(scripts, join(copy, 'scripts'), { recursive: true });
  cpSync(join(scripts, '../package.json'), join(copy, 'package.json'));
  named(join(copy, 'scripts/core/schema.ts'));
  const entry = join(copy, 'scripts/entry.ts');
  writeFileSync(entry, entryText);
  const bundle = await rolldown({ input: entry, platform: 'node', external: (id) => !/^[./]/.test(id), logLevel: 'silent' });
  await bundle.write({ dir: join(copy, 'made'), format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' });
  const run = join(copy, 'run.mjs');
  const cache = JSON.stringify(join(copy, 'compile-cache'));
  writeFileSync(run, `import module from 'node:module';\nmodule.enableCompileCache(${cache});\nawait import('./made/entry.mjs');\n`);
  return { ...like, name, args: [run, ...like.args.slice(1)] };
}

const entryText = `
import { checkLine } from './cli/check.ts';
import { processIo } from './cli/io.ts';
import './commands/check.ts';
import './targets/postgres/kind.ts';
process.exitCode = (await checkLine(process.argv.slice(2), processIo())) ?? 2;
`;

/** A bundler sees an import only where its file is named. */
function named(path: string): void {
  const names = ['request', 'tiers', 'people', 'system'];
  const imports = names.map((name) => `import * as ${name} from './validators/${name}.accepts.generated.js';`).join('\n');
  const text = readFileSync(path, 'utf8');
  const asked = `(await import(\`./validators/\${name}.accepts.generated.js\`))`;
  if (!text.includes(asked)) throw new Error(`${path} loads its validators in another way now`);
  writeFileSync(path, `${imports}\nconst known: Record<string, unknown> = { ${names.join(', ')} };\n${text.replace(asked, 'known[name]')}`);
}
