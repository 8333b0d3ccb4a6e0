import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';
import { cache, listPath, root, stampOf } from './load.cjs';

/**
 * Makes one file of the hundred that a check of one request loads. Only `elevate check` of what lies in a clone runs it, and only as long as
 * each of those files is as it was (load.cjs); whatever approves, grants, ends or records runs the files themselves. Two can make it at once,
 * and one that is killed leaves the one before, or none.
 */
export async function makeBundle(): Promise<void> {
  const files = new Map(tools.map((file) => [file, stampOf(file)]));
  const making = join(cache, `making-${process.pid}`);
  mkdirSync(cache, { recursive: true });
  try {
    const input = join(root, 'scripts/bundle/entry.ts');
    const build = await rolldown({ input, platform: 'node', plugins: [asInPlace(files)], external: isPackage, logLevel: 'silent' });
    const { output } = await build.generate({
      format: 'cjs',
      entryFileNames: '[name].cjs',
      chunkFileNames: '[name].cjs',
      comments: false,
      codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: 'check', tags: ['$initial'] }, { name: targetOf }] },
    });
    const chunks = output.flatMap((file) => (file.type === 'chunk' ? [{ name: file.fileName, code: inAscii(file.code) }] : []));
    // Of all of its code, and of the packages that it takes.
    const digest = createHash('sha256')
      .update(JSON.stringify(chunks))
      .update(readFileSync(join(root, 'package-lock.json')))
      .digest('hex');
    const made = chunks.map(({ name, code }) => ({ name, code: code.replaceAll(digestsPlace, digest) }));
    // Named for what is in it, so that nothing that V8 compiled of another one is ever taken for it.
    const folder = join(cache, digest.slice(0, 32));
    if (!holds(folder, made)) {
      mkdirSync(making, { recursive: true });
      for (const { name, code } of made) writeFileSync(join(making, name), code);
      rmSync(folder, { recursive: true, force: true });
      renameSync(making, folder);
    }
    const paths = made.map(({ name }) => relative(root, join(folder, name)));
    for (const file of paths) files.set(file, stampOf(file));
    const before = inUse();
    const [entry] = paths;
    writeFileSync(`${making}.json`, JSON.stringify({ root, entry, files: Object.fromEntries(files) }));
    renameSync(`${making}.json`, listPath);
    tidy([folder, before, listPath]);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

/** What makes it, too: made in another way it is another bundle. */
const tools = ['scripts/bundle/make.ts', 'scripts/bundle/load.cjs', 'package-lock.json'];

/** So that V8 keeps it in half the memory. */
function inAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function holds(folder: string, made: readonly { readonly name: string; readonly code: string }[]): boolean {
  try {
    return made.every(({ name, code }) => readFileSync(join(folder, name), 'latin1') === code);
  } catch {
    return false;
  }
}

/** The folder of the bundle that is there now, whether it is current or not. */
function inUse(): string | null {
  try {
    const { entry } = JSON.parse(readFileSync(listPath, 'utf8')) as { entry: string };
    return dirname(join(root, entry));
  } catch {
    return null;
  }
}

/** Whoever runs the bundle before reads on in it, and another maker may be at work. */
function tidy(needed: readonly (string | null)[]): void {
  const longAgo = Date.now() - 600_000;
  for (const path of readdirSync(cache).map((name) => join(cache, name))) {
    const isBeingMade = /[/\\]making-\d+(\.json)?$/.test(path) && (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > longAgo;
    if (!needed.includes(path) && !isBeingMade) rmSync(path, { recursive: true, force: true });
  }
}

/** Stands in the bundle's code until its digest is known. */
const digestsPlace = 'the digest of this bundle';

/** Every file is stamped before it is read, and finds what lies beside it as though it ran where it lies. */
function asInPlace(files: Map<string, number>): Plugin {
  return {
    name: 'as-in-place',
    // What talks to a target stays where it is: no check does.
    resolveId(name, from) {
      return name === './adapter.ts' && from ? { id: new URL(name, pathToFileURL(from)).href, external: true } : null;
    },
    load(id) {
      const file = relative(root, id);
      files.set(file, stampOf(file));
      if (file === 'scripts/sources/bundled-digest.ts') return `export const bundledDigest = ${JSON.stringify(digestsPlace)};`;
      const code = readFileSync(id, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
      return { code, moduleType: id.endsWith('.ts') ? 'ts' : id.endsWith('.json') ? 'json' : 'js' };
    },
  };
}

/** A kind of target is one file. */
function targetOf(id: string): string | null {
  return /\/targets\/([^/]+)\//.exec(id)?.[1] ?? null;
}

function isPackage(id: string): boolean {
  return !/^[./]/.test(id);
}

if (import.meta.main) await makeBundle();
