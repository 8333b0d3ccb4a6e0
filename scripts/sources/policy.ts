import { join, relative, sep } from 'node:path';
import { ElevationError } from '../core/errors.ts';
import type { Sha } from '../core/model.ts';
import type { Reading } from '../core/parse.ts';
import { type BuiltPolicy, buildPolicy } from '../core/policy.ts';
import { checkedSha, type Git } from './git.ts';
import { parseTree } from './git-objects.ts';

/** What every decision needs; the other files of policy/ only say what happens around it. */
const always = ['policy/tiers.yaml', 'policy/people.yaml'];

/**
 * The policy at a commit. `systems`: only these, which costs the check of one request three reads and no listing (one that is not there is
 * left out of the policy); 'all': every file of policy/. Costs no git process beyond the one that `git` keeps.
 */
export async function readPolicy(git: Git, commit: Sha, systems: readonly string[] | 'all', reading?: Reading): Promise<BuiltPolicy> {
  checkedSha(commit);
  const isAll = systems === 'all';
  const paths = isAll ? await listAt(git, commit) : [...always, ...systems.filter(isName).map((name) => `policy/systems/${name}.yaml`)];
  const read = await Promise.all(paths.map(async (path) => [path, await git.blob(`${commit}:${path}`)] as const));
  // What is listed and is no file (a folder too deep, a submodule) is an empty one, so that it is refused by its name.
  const files = read.flatMap(([path, bytes]) => (bytes || isAll ? [[path, bytes ?? new Uint8Array()] as const] : []));
  return buildPolicy(new Map(files), commit, reading);
}

/** The policy in a work tree, with changes that are not committed yet. A link is not followed: git would not follow it either. */
export async function readPolicyFrom(directory: string): Promise<BuiltPolicy> {
  const { readdir, readFile } = await import('node:fs/promises');
  const root = join(directory, 'policy');
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new ElevationError('INPUT_INVALID', `${root} could not be read (${error.code}); look at its permissions`);
  });
  const found = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ file: join(entry.parentPath, entry.name), isFile: entry.isFile() }))
    .map(({ file, isFile }) => ({ file, isFile, path: `policy/${relative(root, file).split(sep).join('/')}` }))
    .filter(({ path }) => isPolicyFile(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const files = found.map(async ({ file, isFile, path }) => [path, isFile ? await readFile(file) : new Uint8Array()] as const);
  return buildPolicy(new Map(await Promise.all(files)), null);
}

/** A name that can stand in a path; the names come from a request's file. */
function isName(name: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(name);
}

/** Notes for readers may lie beside the policy. Everything else is read, so that a misnamed file is found and not passed over. */
function isPolicyFile(path: string): boolean {
  return !path.endsWith('.md');
}

/** Every file of policy/, two folders deep, which is all that a policy has. What lies deeper is listed as its folder, and refused. */
async function listAt(git: Git, commit: Sha): Promise<string[]> {
  const top = await entriesOf(git, commit, 'policy');
  const below = await Promise.all(top.filter(({ isFolder }) => isFolder).map(({ path }) => entriesOf(git, commit, path)));
  return [...top.filter(({ isFolder }) => !isFolder), ...below.flat()].map(({ path }) => path).filter(isPolicyFile);
}

async function entriesOf(git: Git, commit: Sha, folder: string): Promise<{ readonly path: string; readonly isFolder: boolean }[]> {
  const tree = await git.object(`${commit}:${folder}`);
  if (tree?.type !== 'tree') return [];
  return parseTree(tree.body, commit.length / 2).map(({ name, mode }) => ({ path: `${folder}/${name}`, isFolder: mode === '040000' }));
}
