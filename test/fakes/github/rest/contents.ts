import type { JsonObject } from '../../../../scripts/core/model.ts';
import { parseTree } from '../../../../scripts/sources/git-objects.ts';
import { moveRef } from '../acts.ts';
import { notFound, Refusal } from '../refusal.ts';
import { commitOnTop } from '../web-commits.ts';
import type { World } from '../world.ts';
import { commitOfName, person, repoUrl } from './commit-shapes.ts';
import { requireFree } from './git.ts';
import { type Call, ok, type Routes } from './route.ts';

const route = '/repos/{owner}/{repo}/contents/{path}';

export const contentRoutes: Routes = {
  [`GET ${route}`]: { needs: ['contents:read'], answer: read },
  [`PUT ${route}`]: {
    needs: ['contents:write'],
    answer: (call) => call.world.locked(() => change(call, Buffer.from(String(call.body.content), 'base64'))),
  },
  [`DELETE ${route}`]: { needs: ['contents:write'], answer: (call) => call.world.locked(() => change(call, null)) },
};

async function read({ world, data, params, query }: Call) {
  const sha = await commitOfName(world, data, query.get('ref') ?? 'main');
  const path = String(params.path);
  const found = await world.git.object(`${sha}:${path}`);
  if (!found) throw notFound();
  if (found.type === 'tree') {
    const entries = parseTree(found.body, 20).filter(({ mode }) => mode !== '160000');
    return ok(entries.map(({ name, mode, oid }) => entry(world, `${path}/${name}`, mode === '040000' ? 'dir' : 'file', oid, 0)));
  }
  const file = entry(world, path, 'file', found.oid, found.body.length);
  return ok({ ...file, content: found.body.toString('base64'), encoding: 'base64' });
}

/** Writes or removes one file on a branch; `sha` is the blob that it replaces. */
async function change(call: Call, content: Buffer | null) {
  const { world, body, params, user } = call;
  const { branch = 'main', sha, message } = body as { branch?: string; sha?: string; message: string };
  const path = String(params.path);
  const head = world.data.refs[`refs/heads/${branch}`];
  if (head === undefined) throw new Refusal(404, `Branch ${branch} not found`);
  requireFree(call, `refs/heads/${branch}`, ['pull_request', 'update']);
  const before = await world.git.object(`${head}:${path}`);
  if (before === null && content === null) throw notFound();
  if (before !== null && sha === undefined) throw new Refusal(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
  if ((before?.oid ?? sha) !== sha) throw new Refusal(409, `${path} does not match ${sha}`);
  const commit = await commitOnTop(world, head, [{ path, content }], world.signature(user), message);
  await moveRef(world, user.id, `refs/heads/${branch}`, head, commit);
  const after = content === null ? null : await world.git.object(`${commit}:${path}`);
  const shown = after && entry(world, path, 'file', after.oid, after.body.length);
  return { status: before === null ? 201 : 200, body: { content: shown, commit: await fileCommit(world, commit) } };
}

function entry(world: World, path: string, type: 'dir' | 'file', sha: string, size: number): JsonObject {
  const url = `${repoUrl(world)}/contents/${path}`;
  const links = { self: url, git: url, html: url };
  const name = path.slice(path.lastIndexOf('/') + 1);
  return { type, name, path, sha, size, url, git_url: url, html_url: url, download_url: url, _links: links };
}

async function fileCommit(world: World, sha: string): Promise<JsonObject> {
  const { author, committer, message, tree, parents } = await world.commit(sha);
  const url = `${repoUrl(world)}/git/commits/${sha}`;
  const shown = parents.map((parent) => ({ sha: parent, url, html_url: url }));
  return {
    sha,
    url,
    html_url: url,
    message,
    author: person(author),
    committer: person(committer),
    tree: { sha: tree, url },
    parents: shown,
  };
}
