import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { runGit } from '../../../scripts/sources/git-process.ts';
import { refMoved } from './moves.ts';
import { Refusal } from './refusal.ts';
import { rulesAgainst } from './rules.ts';
import { requirePermission, type Tokens } from './tokens.ts';
import { refreshTrials } from './trial-merges.ts';
import { type World, zeros } from './world.ts';

const gitPath = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/;

export function isGitPath(pathname: string): boolean {
  return gitPath.test(pathname);
}

/** Refuses what a ruleset forbids; $1 is the ref, $2 and $3 are where it was and where it shall be. */
const updateHook = `#!/bin/sh
refuse() { echo "error: GH013: Repository rule violations found for $1: $2" >&2; exit 1; }
while read -r rule ref; do
  [ "$ref" = "$1" ] || continue
  case $rule in
    pull_request) refuse "$1" 'Changes must be made through a pull request.' ;;
    update) refuse "$1" 'Cannot update this protected ref.' ;;
    deletion) [ "$3" = ${zeros} ] && refuse "$1" 'Cannot delete this protected ref.' ;;
    non_fast_forward) [ "$2" = ${zeros} ] || [ "$3" = ${zeros} ] || git merge-base --is-ancestor "$2" "$3" || refuse "$1" 'Cannot force-push to this branch' ;;
  esac
done <<END
$DOUBLE_RULES
END
exit 0
`;

/** A bare repository as GitHub keeps one: any object may be asked for, and nobody pushes to refs/pull. */
export async function initRepository(gitDir: string): Promise<void> {
  await runGit(null, ['init', '--quiet', '--bare', '--template=', '--initial-branch=main', '--', gitDir]);
  for (const setting of ['uploadpack.allowAnySHA1InWant', 'uploadpack.allowFilter', 'http.receivepack']) {
    await runGit(gitDir, ['config', setting, 'true']);
  }
  await runGit(gitDir, ['config', 'receive.hideRefs', 'refs/pull']);
  mkdirSync(join(gitDir, 'hooks'));
  writeFileSync(join(gitDir, 'hooks', 'update'), updateHook);
  chmodSync(join(gitDir, 'hooks', 'update'), 0o755);
}

/** git over HTTP, by git's own `http-backend`. A push lands in the activity feed with the one whose token it was. */
export async function answerGit(world: World, tokens: Tokens, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  try {
    const [, owner = '', name = '', service = ''] = gitPath.exec(url.pathname) ?? [];
    const isPush = service === 'git-receive-pack' || url.searchParams.get('service') === 'git-receive-pack';
    const { token, user } = tokens.of(request.headers.authorization, world.data, world.now());
    if (`${owner}/${name}`.toLowerCase() !== `${world.owner}/${world.name}`.toLowerCase()) throw new Refusal(404, 'Repository not found.');
    requirePermission(world.data, token, user, [isPush ? 'contents:write' : 'contents:read']);
    if (service === 'info/refs') await world.locked(() => refreshTrials(world));
    const path = `/${world.owner}/${world.name}.git/${service}`;
    if (service !== 'git-receive-pack') return sendCgi(response, await backend(world, request, url, path, user.login, ''));
    await world.locked(async () =>
      sendCgi(response, await receivePack(world, user.id, () => backend(world, request, url, path, user.login, rulesFor(world, user.id)))),
    );
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    response.writeHead(error.status, error.status === 401 ? { 'www-authenticate': 'Basic realm="GitHub"' } : {});
    response.end(error.message);
  }
}

async function receivePack(world: World, actor: number, run: () => Promise<Buffer>): Promise<Buffer> {
  const before = world.data.refs;
  const answer = await run();
  const after = await readRefs(world.git.gitDir);
  const moved = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((ref) => before[ref] !== after[ref]);
  if (moved.length > 0) world.keepPrevious();
  for (const ref of moved) await refMoved(world, actor, ref, before[ref] ?? zeros, after[ref] ?? zeros);
  return answer;
}

async function readRefs(gitDir: string): Promise<{ [ref: string]: string }> {
  const { stdout } = await runGit(gitDir, ['for-each-ref', '--format=%(refname) %(objectname)', 'refs/heads', 'refs/tags']);
  const lines = stdout.toString('utf8').split('\n').slice(0, -1);
  return Object.fromEntries(lines.map((line) => line.split(' ') as [string, string]));
}

function rulesFor(world: World, actor: number): string {
  const branches = [...Object.keys(world.data.refs)].flatMap((ref) => (ref.startsWith('refs/heads/') ? [ref.slice(11)] : []));
  return branches.flatMap((branch) => rulesAgainst(world.data, branch, actor).map(({ type }) => `${type} refs/heads/${branch}`)).join('\n');
}

/** Runs the CGI program to its end and hands back everything that it said. */
function backend(world: World, request: IncomingMessage, url: URL, path: string, login: string, rules: string): Promise<Buffer> {
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_PROJECT_ROOT: world.root,
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: path,
    REQUEST_METHOD: request.method,
    QUERY_STRING: url.search.slice(1),
    CONTENT_TYPE: request.headers['content-type'] ?? '',
    REMOTE_USER: login,
    REMOTE_ADDR: '127.0.0.1',
    DOUBLE_RULES: rules,
  };
  if (request.headers['content-length']) env.CONTENT_LENGTH = request.headers['content-length'];
  if (request.headers['content-encoding']) env.HTTP_CONTENT_ENCODING = request.headers['content-encoding'];
  const protocol = request.headers['git-protocol'];
  if (typeof protocol === 'string') env.GIT_PROTOCOL = protocol;
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['-c', 'safe.directory=*', 'http-backend'], { env, stdio: ['pipe', 'pipe', 'inherit'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', () => resolve(Buffer.concat(chunks)));
    child.stdin.on('error', () => {}); // git may end before it has read everything
    request.pipe(child.stdin);
  });
}

function sendCgi(response: ServerResponse, said: Buffer): void {
  const end = said.indexOf('\r\n\r\n');
  const lines = said.toString('latin1', 0, end).split('\r\n');
  const headers = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
  const { Status: status = '200', ...rest } = headers;
  response.writeHead(Number.parseInt(status, 10), rest);
  response.end(said.subarray(end + 4));
}
