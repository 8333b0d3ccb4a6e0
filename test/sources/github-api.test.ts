import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { schema } from '@octokit/graphql-schema';
import { buildSchema, parse, validate } from 'graphql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as pageDocuments from '../../scripts/commands/publish/documents.ts';
import type { GithubApi, Send } from '../../scripts/sources/github/api.ts';
import { fetchSender } from '../../scripts/sources/github/api-fetch.ts';
import { octokitSender } from '../../scripts/sources/github/api-octokit.ts';
import { openCalls } from '../../scripts/sources/github/calls.ts';
import * as documents from '../../scripts/sources/github/documents.ts';
import { placeOf, placeOfWorkflow } from '../../scripts/sources/github/place.ts';
import { tokenOf } from '../../scripts/sources/github/token.ts';

const secret = 'token-of-nobody-0123456789';
type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

let server: Server;
let url: string;
let answers: Handler[];
let seen: { method: string; url: string; body: string; authorization: string | undefined }[];
let pauses: number[];
beforeEach(async () => {
  [answers, seen, pauses] = [[], [], []];
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const { method = '', url: path = '', headers } = request;
    seen.push({ method, url: path, body, authorization: headers.authorization });
    (answers.shift() ?? json(200, {}))(request, response, body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Handler =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(JSON.stringify(body));
  };
const cut: Handler = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': '500' });
  response.write('{"data": {"viewer": ', () => response.destroy());
};
const half: Handler = (_, response) => void response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end('[{"id": 1');
const silent: Handler = () => undefined;

const senders = { 'Node’s fetch': fetchSender, 'GitHub’s client': octokitSender } as const;
function open(sender: (typeof senders)[keyof typeof senders], timeoutMs = 2000): GithubApi {
  const send: Send = sender({ apiUrl: url, graphqlUrl: `${url}/graphql` }, async () => secret);
  return openCalls({ reads: send, writes: send, timeoutMs, pause: async (ms) => void pauses.push(ms) });
}
const route = 'GET /repos/{owner}/{repo}/activity';
const where = { owner: 'acme', repo: 'ops' };

describe.each(Object.entries(senders))('by %s', (_, sender) => {
  test('a route’s braces are filled, the rest is the query or the body; the token is in the header', async () => {
    const api = open(sender);
    answers.push(
      json(200, [{ id: 1 }], {
        link: `<${url}/x?after=abc&page=2>; rel="next", <${url}/y>; rel="last"`,
        date: 'Fri, 20 Nov 2026 10:00:00 GMT',
      }),
    );
    const read = await api.rest(route, { ...where, ref: 'refs/heads/a b', per_page: 100 });
    expect(read).toMatchObject({ status: 200, data: [{ id: 1 }], next: 'abc', at: Date.parse('2026-11-20T10:00:00Z') });
    answers.push(json(201, { ref: 'x' }));
    await api.rest('POST /repos/{owner}/{repo}/git/refs', { ...where, ref: 'refs/heads/x', sha: 'y' });
    answers.push(json(200, { data: { viewer: { login: 'a' } } }));
    expect(await api.graphql('query { viewer { login } }', { number: 3 })).toMatchObject({ data: { viewer: { login: 'a' } }, errors: [] });
    expect(seen.map(({ method, url: path }) => `${method} ${path.replaceAll('+', '%20')}`)).toEqual([
      'GET /repos/acme/ops/activity?ref=refs%2Fheads%2Fa%20b&per_page=100',
      'POST /repos/acme/ops/git/refs',
      'POST /graphql',
    ]);
    expect(JSON.parse(seen[1]?.body ?? '')).toEqual({ ref: 'refs/heads/x', sha: 'y' });
    expect(JSON.parse(seen[2]?.body ?? '')).toEqual({ query: 'query { viewer { login } }', variables: { number: 3 } });
    expect(seen.every(({ authorization }) => authorization?.endsWith(` ${secret}`))).toBe(true);
    expect(api.calls).toBe(3);
  });

  test.each<[string, Handler]>([
    ['500', json(500, { message: 'no' })],
    ['502 in HTML', (_, response) => void response.writeHead(502, { 'content-type': 'text/html' }).end('<html>')],
    ['a body that breaks off', cut],
    ['a body that is half of JSON', half],
    ['a closed connection', (request) => request.socket.destroy()],
    ['429', json(429, { message: 'Too many' }, { 'retry-after': '1' })],
    ['403 for a secondary limit', json(403, { message: 'You have exceeded a secondary rate limit.' }, { 'retry-after': '1' })],
    ['403 with nothing left', json(403, { message: 'x' }, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' })],
  ])('%s passes: asked again, and answered; or told in one line, without a word of the answer', async (_, fault) => {
    const api = open(sender);
    answers.push(fault, json(200, [{ id: 7 }]));
    expect((await api.rest(route, where)).data).toEqual([{ id: 7 }]);
    expect(pauses).toHaveLength(1);

    answers.push(fault, fault, fault, fault);
    const error = await api.rest(route, where).catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'FORGE_UNREACHABLE' });
    expect(error.message).toContain(route);
    expect(`${error.message}${error.stack}${JSON.stringify(error)}`).not.toMatch(/token-of|secondary rate|Too many|<html>/);
    expect(answers).toEqual([]);
  });

  test('no answer in time is one of them', async () => {
    answers.push(silent, json(200, []));
    expect((await open(sender, 100).rest(route, where)).data).toEqual([]);
  });

  test.each<[number, string]>([
    [401, 'SIGN_IN_NEEDED'],
    [403, 'SIGN_IN_NEEDED'],
    [404, 'INPUT_INVALID'],
    [422, 'FORGE_UNREACHABLE'],
  ])('%d is an answer: not asked again, %s', async (status, code) => {
    answers.push(json(status, { message: 'Resource not accessible' }));
    const error = await open(sender)
      .rest(route, where)
      .catch((thrown) => thrown);
    expect(error).toMatchObject({ code });
    expect(error.message).not.toContain('Resource');
    expect(pauses).toEqual([]);
    answers.push(json(status, { message: 'x' }));
    expect(await open(sender).rest(route, where, [status])).toMatchObject({ status });
  });
});

test('after an outage one asks once, and not for long, until it is over; a limit is none', async () => {
  const api = open(fetchSender, 400);
  const fails = (count: number) => Array.from({ length: count }, () => json(500, {}));
  answers.push(...fails(4));
  await expect(api.rest(route, where)).rejects.toMatchObject({ code: 'FORGE_UNREACHABLE' });
  answers.push(silent, json(200, []));
  const before = performance.now();
  await expect(api.rest(route, where)).rejects.toMatchObject({ code: 'FORGE_UNREACHABLE' });
  expect(performance.now() - before).toBeLessThan(350);
  expect(seen).toHaveLength(5);
  await api.rest(route, where);
  answers.push(json(500, {}), json(200, []));
  await api.rest(route, where);
  expect(seen).toHaveLength(8);
  answers.push(json(429, {}, { 'retry-after': '3600' }), json(500, {}), json(200, []));
  await expect(api.rest(route, where)).rejects.toMatchObject({ code: 'FORGE_UNREACHABLE' });
  await api.rest(route, where);
  expect(seen).toHaveLength(11);
});

describe('how long is waited', () => {
  const api = (now?: () => number) => {
    const send = fetchSender({ apiUrl: url, graphqlUrl: `${url}/graphql` }, async () => secret);
    return openCalls({ reads: send, writes: send, pause: async (ms) => void pauses.push(ms), ...(now && { now }) });
  };
  const ok = json(200, []);

  test('as long as GitHub says, by retry-after or until the reset; a minute where it says nothing', async () => {
    answers.push(json(429, {}, { 'retry-after': '7' }), ok);
    await api().rest(route, where);
    answers.push(json(403, {}, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1000030' }), ok);
    await api(() => 1_000_000_000).rest(route, where);
    answers.push(json(403, { message: 'You have exceeded a secondary rate limit' }), ok);
    await api().rest(route, where);
    answers.push(json(200, { data: null, errors: [{ type: 'RATE_LIMITED' }] }), json(200, { data: {} }));
    await api().graphql('query { viewer { login } }', {});
    expect(pauses).toEqual([7000, 30_000, 60_000, 60_000]);
  });

  test('longer than that is not waited: it is told, and nobody’s runner stands still', async () => {
    answers.push(json(429, {}, { 'retry-after': '3600' }));
    await expect(api().rest(route, where)).rejects.toMatchObject({ code: 'FORGE_UNREACHABLE', message: expect.stringContaining('3600 s') });
    expect(pauses).toEqual([]);
  });

  test('else a little longer each time, never the same', async () => {
    answers.push(json(500, {}), json(500, {}), json(500, {}), ok);
    await api().rest(route, where);
    for (const [index, most] of [400, 800, 1600].entries()) {
      expect(pauses[index]).toBeGreaterThanOrEqual(most / 2);
      expect(pauses[index]).toBeLessThanOrEqual(most);
    }
  });

  test('a text of a stranger that speaks of limits is no limit', async () => {
    answers.push(json(200, { data: { title: 'RATE_LIMITED rate limit' }, errors: [{ type: 'NOT_FOUND', message: 'rate limit' }] }));
    expect(await api().graphql('query { viewer { login } }', {})).toMatchObject({ errors: ['NOT_FOUND'] });
    expect(pauses).toEqual([]);
  });
});

test('writes go one after the other, reads need not; a write that fails lets the next one go', async () => {
  let [open, most, total] = [0, 0, 0];
  const send: Send = async () => {
    open += 1;
    total += 1;
    most = Math.max(most, open);
    await new Promise((resolve) => setImmediate(resolve));
    open -= 1;
    return { status: total === 1 ? 422 : 200, headers: {}, data: {} };
  };
  const api = openCalls({ reads: send, writes: send });
  const write = () => api.rest('POST /repos/{owner}/{repo}/git/refs', where).catch(() => null);
  await Promise.all([write(), write(), api.graphql('mutation { x }', {}), write()]);
  expect({ most, total }).toEqual({ most: 1, total: 4 });
  await Promise.all([api.rest(route, where), api.rest(route, where)]);
  expect(most).toBe(2);
});

test.each(Object.entries({ ...documents, ...pageDocuments }).filter(([, document]) => typeof document === 'string'))(
  'the document %s is one of GitHub’s schema',
  (_, document) => {
    expect(validate(githubSchema, parse(String(document))).map(({ message }) => message)).toEqual([]);
  },
);
const githubSchema = buildSchema(schema.idl, { assumeValidSDL: true });

describe('where a clone came from', () => {
  const dotcom = {
    host: 'github.com',
    owner: 'acme',
    repo: 'ops',
    apiUrl: 'https://api.github.com',
    graphqlUrl: 'https://api.github.com/graphql',
  };
  test.each([
    'https://github.com/acme/ops',
    'https://github.com/acme/ops.git',
    'https://x-access-token:abc@github.com/acme/ops.git',
    'git@github.com:acme/ops.git',
    'ssh://git@github.com/acme/ops.git',
    'ssh://git@github.com:22/acme/ops',
  ])('%s', (origin) => {
    expect(placeOf(origin, {})).toMatchObject({
      ...dotcom,
      gitUrl: 'https://github.com/acme/ops.git',
      noreply: 'users.noreply.github.com',
    });
  });

  test('an organisation’s own GitHub has its interface below /api', () => {
    expect(placeOf('git@git.example.com:acme/ops.git', {})).toMatchObject({
      apiUrl: 'https://git.example.com/api/v3',
      graphqlUrl: 'https://git.example.com/api/graphql',
      noreply: 'users.noreply.git.example.com',
    });
  });

  test('addresses of the environment count for the server that they are of, and for no other', () => {
    const env = {
      GITHUB_SERVER_URL: 'https://git.example.com',
      GITHUB_API_URL: 'https://api.git.example.com/',
      GITHUB_GRAPHQL_URL: 'https://api.git.example.com/graphql',
    };
    expect(placeOf('https://git.example.com/acme/ops', env)).toMatchObject({
      apiUrl: 'https://api.git.example.com',
      graphqlUrl: env.GITHUB_GRAPHQL_URL,
    });
    expect(placeOf('https://github.com/acme/ops', env)).toMatchObject(dotcom);
    expect(placeOfWorkflow({ ...env, GITHUB_REPOSITORY: 'acme/ops' })).toMatchObject({
      host: 'git.example.com',
      owner: 'acme',
      repo: 'ops',
    });
    expect(placeOfWorkflow({})).toBeNull();
  });

  test.each([
    '/srv/forge/repo.git',
    'file:///srv/forge/repo.git',
    'https://github.com/acme',
    'https://github.com/a/b/c',
    '../repo.git',
    'https://github.com/acme/-x y',
  ])('%s is no GitHub', (origin) => {
    expect(placeOf(origin, {})).toBeNull();
  });

  test('a token is sent to nobody without encryption', () => {
    expect(() => placeOf('http://git.example.com/acme/ops', {})).toThrow(/encryption/);
    expect(placeOf('http://127.0.0.1:8080/acme/ops', {})).not.toBeNull();
  });
});

describe('the token', () => {
  test('of the environment, the workflow’s before the command line’s', async () => {
    expect(await tokenOf('github.com', { GITHUB_TOKEN: 'one', GH_TOKEN: 'two' })()).toBe('one');
    expect(await tokenOf('github.com', { GH_TOKEN: 'two\n' })()).toBe('two');
  });

  test.each([
    ['nobody is signed in', {}],
    ['not in the form of one', { GITHUB_TOKEN: 'a b' }],
  ])('%s', async (says, env) => {
    const error = await tokenOf('github.com', { PATH: '/nowhere', ...env })().catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    expect(error.message).toContain(says);
    expect(error.message).toMatch(/gh auth login.*GITHUB_TOKEN/);
    expect(error.message).not.toContain('a b');
  });
});
