import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands in for AWS's federation endpoint, which cannot be reached from a test. Its form is the one that AWS documents. */
export interface ConsoleSignIn {
  readonly url: string;
  /** The session of each request, as it was posted. */
  readonly sessions: { sessionId: string; sessionKey: string; sessionToken: string }[];
  /** The addresses that were asked for: no secret may stand in one. */
  readonly addresses: string[];
  readonly token: string;
  /** What the next request is answered with. */
  failNext(status: number, body: string): void;
  stop(): Promise<void>;
}

export async function startConsoleSignIn(): Promise<ConsoleSignIn> {
  const token = 'sign-in-token/+= & "of" <AWS>';
  const [sessions, addresses]: [ConsoleSignIn['sessions'], string[]] = [[], []];
  let failure: { status: number; body: string } | null = null;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    addresses.push(request.url ?? '');
    const form = new URLSearchParams(Buffer.concat(chunks).toString());
    if (failure) {
      response.writeHead(failure.status).end(failure.body);
      failure = null;
      return;
    }
    const session = form.get('Session');
    if (request.method !== 'POST' || request.url !== '/federation' || form.get('Action') !== 'getSigninToken' || session === null) {
      response.writeHead(501).end();
      return;
    }
    sessions.push(JSON.parse(session) as ConsoleSignIn['sessions'][number]);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ SigninToken: token }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ sessions, addresses, token },
    failNext(status, body) {
      failure = { status, body };
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
