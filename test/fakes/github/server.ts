import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JsonObject, JsonValue } from '../../../scripts/core/model.ts';
import { damage, type Fault, type FaultKind, type Faults, faultOf } from './faults.ts';
import { answerGit, isGitPath } from './git-http.ts';
import { answerGraphql, operationsOf } from './graphql/answer.ts';
import { matchRoute, type RouteMatch, requestProblems, responseProblems } from './openapi.ts';
import { Refusal } from './refusal.ts';
import { routes } from './rest/index.ts';
import type { Answer } from './rest/route.ts';
import { requirePermission, type Token, type Tokens } from './tokens.ts';
import type { World } from './world.ts';

export interface ApiCall {
  /** `GET /repos/{owner}/{repo}/pulls`, `POST /graphql`, or the bare path of a route that is not known. */
  readonly route: string;
  /** Of GraphQL: the operation's name and its fields at the top. */
  readonly operations: readonly string[];
  readonly path: string;
  readonly body: JsonValue | undefined;
  /** The id of the account whose token it was; null: nobody's. */
  readonly actor: number | null;
  /** null: never answered. */
  status: number | null;
}
export interface Desk {
  readonly world: World;
  readonly tokens: Tokens;
  readonly faults: Faults;
  readonly calls: ApiCall[];
  /** What a caller did that GitHub's description does not allow, and what the double answered against it. */
  readonly problems: string[];
}

export async function listen(desk: Desk): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    handle(desk, request, response).catch((error: Error) => {
      desk.problems.push(`the double broke at ${request.method} ${request.url}: ${error.stack ?? error.message}`);
      if (response.headersSent) response.destroy();
      else send(response, { status: 500, body: { message: `the double broke: ${error.message}` } });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function handle(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', desk.world.origin);
  if (isGitPath(url.pathname)) return answerGit(desk.world, desk.tokens, request, response, url);
  // GitHub Enterprise serves the same below /api
  const path = url.pathname.replace(/^\/api\/v3(?=\/)/, '').replace(/^\/api\/graphql$/, '/graphql');
  response.setHeader('date', new Date(desk.world.clock()).toUTCString());
  const text = await textOf(request);
  const method = request.method ?? 'GET';
  const isGraphql = method === 'POST' && path === '/graphql';
  const match = isGraphql ? null : matchRoute(method, path);
  const body = parsed(text);
  const route = isGraphql ? 'POST /graphql' : (match?.route ?? `${method} ${path}`);
  const call: ApiCall = {
    route,
    operations: isGraphql ? operationsOf(body) : [],
    path: path + url.search,
    body,
    actor: null,
    status: null,
  };
  desk.calls.push(call);

  const met = desk.faults.meet(call);
  if (faultOf(met, 'time-out')) return;
  const { answer, token } = await answered(desk, call, match, request, url, met);
  call.status = answer.status;
  await faultOf(met, 'afterwards')?.act();
  if (token) limitHeaders(response, token);
  if (faultOf(met, 'reset')) return breakOff(response, answer);
  send(response, answer);
}

type Answered = { readonly answer: Answer; readonly token: Token | null };

async function answered(
  desk: Desk,
  call: ApiCall,
  match: RouteMatch | null,
  request: IncomingMessage,
  url: URL,
  met: readonly Fault[],
): Promise<Answered> {
  const { world, tokens } = desk;
  let token: Token | null = null;
  try {
    const given = faultAnswer(met);
    if (given) return { answer: given, token };
    await faultOf(met, 'meanwhile')?.act();
    const known = tokens.of(request.headers.authorization, world.data, world.now());
    token = known.token;
    Object.assign(call, { actor: known.user.id });
    tokens.spend(token, world.now());
    const data = faultOf(met, 'stale') ? world.previous : world.data;
    if (call.route === 'POST /graphql') {
      const said = await answerGraphql(desk, { ...known, data, body: call.body, isConflict: faultOf(met, 'conflict') !== undefined });
      return { answer: { status: 200, body: damage(said, met) }, token };
    }
    const handler = routes[match?.route ?? ''];
    if (!match || !handler) return { answer: unknownRoute(desk, call.route), token };
    const wrong = requestProblems(match, url.searchParams, call.body);
    if (wrong.length > 0) {
      desk.problems.push(`invalid request ${call.route}: ${wrong.join('; ')}`);
      throw new Refusal(422, `Invalid request.\n\n${wrong.join('\n')}`);
    }
    const { owner, repo, org } = match.params;
    const isHere =
      (owner ?? org ?? world.owner).toLowerCase() === world.owner.toLowerCase() &&
      (repo ?? world.name).toLowerCase() === world.name.toLowerCase();
    if (!isHere) throw new Refusal(404, 'Not Found');
    requirePermission(world.data, token, known.user, handler.needs);
    const body = (call.body ?? {}) as JsonObject;
    const found = await handler.answer({
      params: match.params,
      query: url.searchParams,
      body,
      user: known.user,
      world,
      data,
      pathname: url.pathname,
    });
    return { answer: checked(desk, match.route, found), token };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const refused = { status: error.status, body: error.body };
    return { answer: match ? checked(desk, match.route, refused) : refused, token };
  }
}

/** A wrong answer of the double is its own bug: whoever closes it hears of it. */
function checked(desk: Desk, route: string, answer: Answer): Answer {
  const wrong = responseProblems(route, answer.status, answer.body);
  if (wrong.length === 0) return answer;
  const message = `the double's answer to ${route} is not what GitHub describes: ${wrong.join('; ')}`;
  desk.problems.push(message);
  return { status: 500, body: { message } };
}

function unknownRoute({ problems }: Desk, route: string): Answer {
  problems.push(`unknown route ${route}`);
  return { status: 501, body: { message: `the double does not know ${route}` } };
}

function faultAnswer(met: readonly Fault[]): Answer | null {
  const status = faultOf(met, 'status');
  if (status) return { status: status.status, body: { message: status.message ?? 'Server Error' } };
  if (faultOf(met, 'expired-token')) return { status: 401, body: { message: 'Bad credentials' } };
  const limit = faultOf(met, 'secondary-limit');
  return limit ? secondaryLimit(limit) : null;
}

function secondaryLimit({ status, retryAfter }: Extract<FaultKind, { kind: 'secondary-limit' }>): Answer {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  return { status, body: { message }, headers: retryAfter === null ? {} : { 'retry-after': String(retryAfter) } };
}

function limitHeaders(response: ServerResponse, { limit, used, resetAt }: Token): void {
  const reset = String(Math.floor(resetAt / 1000));
  const values = { limit: String(limit), remaining: String(limit - used), used: String(used), reset, resource: 'core' };
  for (const [name, value] of Object.entries(values)) response.setHeader(`x-ratelimit-${name}`, value);
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  const type = body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
  response.writeHead(status, { ...type, ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

/** Half of the answer, under a length that promises all of it. */
function breakOff(response: ServerResponse, { status, body = null, headers = {} }: Answer): void {
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers, 'content-length': bytes.length });
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** undefined: no body. What is no JSON stays text, and no description allows it. */
function parsed(text: string): JsonValue | undefined {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return text;
  }
}
