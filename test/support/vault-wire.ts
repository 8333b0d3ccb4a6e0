import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A way to Vault on which a test stands: it can do something before a call goes on, and change what comes back. */
export interface Wire {
  readonly address: string;
  /** Called with `PATCH /v1/elevations/metadata/…` before it is handed on. */
  before: (call: string) => Promise<void>;
  /** The answer to a call, as it will be handed back. */
  change: (call: string, body: string) => string;
  close(): void;
}

export async function openWire(address: string): Promise<Wire> {
  const { hostname, port } = new URL(address);
  const server = createServer(async (incoming, answer) => {
    const call = `${incoming.method} ${incoming.url}`;
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    await wire.before(call);
    const onward = ask(
      { hostname, port, method: incoming.method, path: incoming.url, headers: { ...incoming.headers, host: `${hostname}:${port}` } },
      async (reply) => {
        const parts: Buffer[] = [];
        for await (const part of reply) parts.push(part as Buffer);
        const { 'content-length': _length, ...headers } = reply.headers;
        answer.writeHead(reply.statusCode ?? 500, headers).end(wire.change(call, Buffer.concat(parts).toString()));
      },
    );
    onward.end(Buffer.concat(chunks));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const wire: Wire = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    before: async () => undefined,
    change: (_, body) => body,
    close: () => server.close(),
  };
  return wire;
}
