import type { JsonObject, Sha } from '../../../../scripts/core/model.ts';
import { parseTree, type Signature } from '../../../../scripts/sources/git-objects.ts';
import { writeCommit } from '../../../../scripts/sources/git-write.ts';
import { moveRef } from '../acts.ts';
import { addresses } from '../openapi.ts';
import { notFound, Refusal, unprocessableText } from '../refusal.ts';
import { rulesAgainst } from '../rules.ts';
import { writeWebCommit } from '../web-commits.ts';
import { type World, zeros } from '../world.ts';
import { person, repoUrl, verification } from './commit-shapes.ts';
import { type Call, created, done, nodeId, ok, type Routes } from './route.ts';

/** The Git database: refs, commits, trees, blobs. */
const base = '/repos/{owner}/{repo}/git';

export const gitRoutes: Routes = {
  [`GET ${base}/ref/{ref}`]: { needs: ['contents:read'], answer: getRef },
  [`POST ${base}/refs`]: { needs: ['contents:write'], answer: (call) => call.world.locked(() => createRef(call)) },
  [`PATCH ${base}/refs/{ref}`]: { needs: ['contents:write'], answer: (call) => call.world.locked(() => updateRef(call)) },
  [`DELETE ${base}/refs/{ref}`]: { needs: ['contents:write'], answer: (call) => call.world.locked(() => deleteRef(call)) },
  [`GET ${base}/commits/{commit_sha}`]: {
    needs: ['contents:read'],
    answer: async (call) => ok(await gitCommit(call, String(call.params.commit_sha))),
  },
  [`POST ${base}/commits`]: { needs: ['contents:write'], answer: (call) => call.world.locked(() => createCommit(call)) },
  [`GET ${base}/trees/{tree_sha}`]: {
    needs: ['contents:read'],
    answer: async (call) => ok(await tree(call, String(call.params.tree_sha))),
  },
  [`POST ${base}/trees`]: { needs: ['contents:write'], answer: (call) => call.world.locked(() => createTree(call)) },
  [`GET ${base}/blobs/{file_sha}`]: { needs: ['contents:read'], answer: blob },
  [`POST ${base}/blobs`]: { needs: ['contents:write'], answer: createBlob },
};

function refOf({ params }: Call): string {
  return `refs/${params.ref}`;
}

function refShape(world: World, ref: string, sha: Sha): JsonObject {
  const object = { type: 'commit', sha, url: `${repoUrl(world)}/git/commits/${sha}` };
  return { ref, node_id: nodeId('Ref', ref), url: `${repoUrl(world)}/git/${ref}`, object };
}

function getRef(call: Call) {
  const sha = call.data.refs[refOf(call)];
  if (sha === undefined) throw notFound();
  return ok(refShape(call.world, refOf(call), sha));
}

async function createRef({ world, body, user }: Call) {
  const [ref, sha] = [String(body.ref), String(body.sha)];
  if (!/^refs\/(heads|tags)\/./.test(ref)) throw new Refusal(422, `${ref} is not a valid ref name.`);
  if (world.data.refs[ref] !== undefined) throw new Refusal(422, 'Reference already exists');
  if ((await world.git.revParse(sha)) === null) throw new Refusal(422, 'Object does not exist');
  await moveRef(world, user.id, ref, zeros, sha);
  return created(refShape(world, ref, sha));
}

async function updateRef(call: Call) {
  const { world, body, user } = call;
  const [ref, sha] = [refOf(call), String(body.sha)];
  const before = world.data.refs[ref];
  if (before === undefined) throw new Refusal(422, 'Reference does not exist');
  if ((await world.git.revParse(sha)) === null) throw new Refusal(422, 'Object does not exist');
  const isForward = await world.git.isAncestor(before, sha);
  if (!isForward && body.force !== true) throw new Refusal(422, 'Update is not a fast forward');
  requireFree(call, ref, isForward ? ['pull_request', 'update'] : ['pull_request', 'update', 'non_fast_forward']);
  await moveRef(world, user.id, ref, before, sha);
  return ok(refShape(world, ref, sha));
}

async function deleteRef(call: Call) {
  const before = call.world.data.refs[refOf(call)];
  if (before === undefined) throw new Refusal(422, 'Reference does not exist');
  requireFree(call, refOf(call), ['deletion']);
  await moveRef(call.world, call.user.id, refOf(call), before, zeros);
  return done;
}

/** @throws Refusal 422: a ruleset is in the way */
export function requireFree({ world, user }: Call, ref: string, kinds: readonly string[]): void {
  const branch = ref.replace('refs/heads/', '');
  if (!rulesAgainst(world.data, branch, user.id).some(({ type }) => kinds.includes(type))) return;
  throw new Refusal(422, 'Repository rule violations found\n\nChanges must be made through a pull request.');
}

async function gitCommit({ world, data }: Call, sha: Sha): Promise<JsonObject> {
  if ((await world.git.object(sha))?.type !== 'commit') throw notFound();
  const { tree: treeSha, parents, author, committer, message } = await world.commit(sha);
  const url = `${repoUrl(world)}/git/commits/${sha}`;
  const link = (kind: string, id: Sha) => ({
    sha: id,
    url: `${repoUrl(world)}/git/${kind}/${id}`,
    html_url: `${repoUrl(world)}/${kind}/${id}`,
  });
  return {
    ...addresses('git-commit', url),
    url,
    sha,
    node_id: nodeId('Commit', sha),
    message,
    author: person(author),
    committer: person(committer),
    tree: link('trees', treeSha),
    parents: parents.map((parent) => link('commits', parent)),
    verification: await verification(world, data, sha),
  };
}

/** Signed by GitHub where the caller names neither author nor committer and gives no signature. */
async function createCommit(call: Call) {
  const { world, body, user } = call;
  const { message, tree: treeSha, parents = [] } = body as { message: string; tree: Sha; parents?: Sha[] };
  const known = await Promise.all([world.git.object(treeSha), ...parents.map((sha) => world.git.object(sha))]);
  if (known.includes(null)) throw unprocessableText('Tree SHA or parent does not exist');
  const own = world.signature(user);
  const given = { tree: treeSha, parents, message };
  const isOwn = body.author !== undefined || body.committer !== undefined || body.signature !== undefined;
  const author = signatureIn(body.author, own);
  const sha = isOwn
    ? await writeCommit(world.git, { ...given, author, committer: signatureIn(body.committer, author) })
    : await writeWebCommit(world, { ...given, author });
  return created(await gitCommit(call, sha));
}

function signatureIn(value: unknown, own: Signature): Signature {
  const { name, email, date } = (value ?? {}) as { name?: string; email?: string; date?: string };
  return { name: name ?? own.name, email: email ?? own.email, at: date === undefined ? own.at : Date.parse(date) };
}

async function tree({ world, query }: Call, name: string): Promise<JsonObject> {
  const object = await world.git.object(`${name}^{tree}`);
  if (!object) throw notFound();
  const isDeep = query.has('recursive');
  const entries: JsonObject[] = [];
  const walk = async (body: Buffer, prefix: string): Promise<void> => {
    for (const { mode, name: entry, oid } of parseTree(body, 20)) {
      const type = mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob';
      const found = type === 'commit' ? null : await world.git.object(oid);
      const size = type === 'blob' ? { size: found?.body.length ?? 0 } : {};
      entries.push({ path: `${prefix}${entry}`, mode, type, sha: oid, ...size, url: `${repoUrl(world)}/git/${type}s/${oid}` });
      if (isDeep && type === 'tree' && found) await walk(found.body, `${prefix}${entry}/`);
    }
  };
  await walk(object.body, '');
  return { sha: object.oid, url: `${repoUrl(world)}/git/trees/${object.oid}`, tree: entries, truncated: false };
}

interface NewEntry {
  readonly path: string;
  readonly mode: string;
  readonly sha?: Sha | null;
  readonly content?: string;
}

async function createTree(call: Call) {
  const { world, body } = call;
  const { tree: given, base_tree: baseTree } = body as unknown as { tree: NewEntry[]; base_tree?: Sha };
  const under = baseTree === undefined ? [] : ((await deepTree(call, baseTree)) as unknown as NewEntry[]);
  const entries = new Map(under.map((entry) => [entry.path, entry]));
  for (const entry of given) {
    if (entry.sha === null) entries.delete(entry.path);
    else
      entries.set(entry.path, entry.content === undefined ? entry : { ...entry, sha: await writeBlob(world, Buffer.from(entry.content)) });
  }
  const sha = await writeTree(world, [...entries.values()]);
  return created(await tree(call, sha));
}

async function deepTree(call: Call, sha: Sha): Promise<JsonObject[]> {
  const shown = await tree({ ...call, query: new URLSearchParams('recursive=1') }, sha);
  return (shown.tree as JsonObject[]).filter(({ type }) => type !== 'tree');
}

/** Folders are made from the paths. */
async function writeTree(world: World, entries: readonly NewEntry[]): Promise<Sha> {
  const folders = new Map<string, NewEntry[]>();
  const lines: string[] = [];
  for (const entry of entries) {
    const slash = entry.path.indexOf('/');
    if (slash < 0)
      lines.push(
        `${entry.mode} ${entry.mode === '040000' ? 'tree' : entry.mode === '160000' ? 'commit' : 'blob'} ${entry.sha}\t${entry.path}`,
      );
    else {
      const folder = entry.path.slice(0, slash);
      folders.set(folder, [...(folders.get(folder) ?? []), { ...entry, path: entry.path.slice(slash + 1) }]);
    }
  }
  for (const [folder, inside] of folders) lines.push(`040000 tree ${await writeTree(world, inside)}\t${folder}`);
  const out = await world.git.run(['mktree', '-z', '--missing'], { input: lines.map((line) => `${line}\0`).join('') });
  return out.toString('latin1').trim();
}

async function writeBlob(world: World, bytes: Buffer): Promise<Sha> {
  return (await world.git.run(['hash-object', '-w', '--stdin'], { input: bytes })).toString('latin1').trim();
}

async function blob({ world, params }: Call) {
  const object = await world.git.object(String(params.file_sha));
  if (object?.type !== 'blob') throw notFound();
  const url = `${repoUrl(world)}/git/blobs/${object.oid}`;
  return ok({
    sha: object.oid,
    node_id: nodeId('Blob', object.oid),
    size: object.body.length,
    url,
    content: object.body.toString('base64'),
    encoding: 'base64',
  });
}

async function createBlob({ world, body }: Call) {
  const bytes = Buffer.from(String(body.content), body.encoding === 'base64' ? 'base64' : 'utf8');
  const sha = await writeBlob(world, bytes);
  return created({ sha, url: `${repoUrl(world)}/git/blobs/${sha}` });
}
