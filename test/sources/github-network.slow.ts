import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Git } from '../../scripts/sources/git.ts';
import { runGit } from '../../scripts/sources/git-process.ts';
import { placeOf } from '../../scripts/sources/github/place.ts';
import { Remote } from '../../scripts/sources/github/remote.ts';

const secret = 'token-of-nobody-0123456789';
let root: string;
let git: Git;
let servers: Server[];
beforeEach(async () => {
  servers = [];
  root = mkdtempSync(join(tmpdir(), 'elevate-network-'));
  await runGit(null, ['init', '--quiet', '--bare', '--template=', '--', root]);
  git = Git.open(root);
});
afterEach(() => {
  git.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(root, { recursive: true });
});

async function listening(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('a server that sends git elsewhere is not followed: the token stays where it was meant for', async () => {
  const seen: string[] = [];
  const elsewhere = await listening(
    createServer((request, response) => {
      seen.push(request.url ?? '');
      response.end();
    }),
  );
  const asked: (string | undefined)[] = [];
  const here = await listening(
    createServer((request, response) => {
      asked.push(request.headers.authorization);
      response.writeHead(302, { location: `${elsewhere}${request.url}` }).end();
    }),
  );
  const place = placeOf(`${here}/acme/ops.git`, {});
  if (!place) throw new Error('no place');
  await expect(new Remote(git, place, async () => secret).fetchLedger()).rejects.toMatchObject({ code: 'FORGE_UNREACHABLE' });
  expect(asked[0]).toBe(`Basic ${Buffer.from(`x-access-token:${secret}`).toString('base64')}`);
  expect(seen).toEqual([]);
});

describe('a server that never answers git', () => {
  test('is given up, and nothing of git stays behind to wait for it', async () => {
    const server = createServer(() => undefined);
    const place = placeOf(`${await listening(server)}/acme/ops.git`, {});
    if (!place) throw new Error('no place');
    const gone: Promise<unknown>[] = [];
    server.on('connection', (socket) => gone.push(once(socket, 'close')));
    const remote = new Remote(git, place, async () => secret, { patience: 1 });
    await expect(remote.fetchLedger()).rejects.toMatchObject({ code: 'FORGE_UNREACHABLE' });
    expect(gone).toHaveLength(3);
    // the next one asks once, since what is due is not to wait for it all over again
    await expect(remote.fetchLedger()).rejects.toMatchObject({ code: 'FORGE_UNREACHABLE' });
    expect(gone).toHaveLength(4);
    await Promise.all(gone);
  });

  test('keeps nobody waiting whose time is over, whatever git has started still does', async () => {
    const url = await listening(createServer(() => undefined));
    await expect(runGit(root, ['fetch', '--', `${url}/acme/ops.git`], { timeoutMs: 300 })).rejects.toThrow('gave no answer in 0.3 s');
  });
});

describe('an organisation’s proxy', () => {
  const source = (name: string) => JSON.stringify(fileURLToPath(new URL(`../../scripts/sources/github/${name}`, import.meta.url)));
  /** What a proxy hears when a process of its own asks GitHub through this sender. */
  async function heard(file: string, sender: string, env: (proxy: string) => NodeJS.ProcessEnv): Promise<string[]> {
    const told: string[] = [];
    const proxy = createServer();
    proxy.on('connect', (request, socket) => {
      told.push(`${request.url} ${request.headers.authorization ?? ''}`);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    const url = await listening(proxy);
    const code = `
      import { ${sender} } from ${source(file)};
      const send = ${sender}({ apiUrl: 'https://api.example.invalid', graphqlUrl: '' }, async () => '${secret}');
      await send({ route: 'GET /user', params: {}, isWrite: false }, AbortSignal.timeout(5000)).catch(() => {});`;
    const { PATH, HOME } = process.env;
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], { env: { PATH, HOME, ...env(url) } });
    return told;
  }

  describe.each([
    ['api-fetch.ts', 'fetchSender'],
    ['api-octokit.ts', 'octokitSender'],
  ])('%s', (file, sender) => {
    test('is gone through where the environment names one, with nothing said to it but where to', async () => {
      expect(await heard(file, sender, (proxy) => ({ HTTPS_PROXY: proxy }))).toEqual(['api.example.invalid:443 ']);
      expect(await heard(file, sender, (https_proxy) => ({ https_proxy, no_proxy: 'api.example.invalid' }))).toEqual([]);
      expect(await heard(file, sender, () => ({}))).toEqual([]);
    });
  });
});
