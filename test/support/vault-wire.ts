import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A way to Vault on which a test stands: it can do something before a call goes on, and change what comes back. */
export interface Wire {
  readonly address: string;
  /** Where it leads. */
  to: string;
  /** What is said to Vault with every call, beside what the caller says. */
  headers: { readonly [name: string]: string };
  /** Called with `PATCH /v1/elevations/metadata/…` before it is handed on. */
  before: (call: string) => Promise<void>;
  /** The answer to a call, as it will be handed back. */
  change: (call: string, body: string) => string;
  close(): void;
}

export async function openWire(to: string): Promise<Wire> {
  const server = createServer(async (incoming, answer) => {
    const call = `${incoming.method} ${incoming.url}`;
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    await wire.before(call);
    const { hostname, port } = new URL(wire.to);
    const headers = { ...incoming.headers, ...wire.headers, host: `${hostname}:${port}` };
    // Nobody answers there, or in the middle of an answer no more: neither do we.
    const cut = () => void incoming.socket.destroy();
    const onward = ask({ hostname, port, method: incoming.method, path: incoming.url, headers }, async (reply) => {
      const parts: Buffer[] = [];
      try {
        for await (const part of reply) parts.push(part as Buffer);
      } catch {
        return cut();
      }
      const { 'content-length': _length, ...rest } = reply.headers;
      answer.writeHead(reply.statusCode ?? 500, rest).end(wire.change(call, Buffer.concat(parts).toString()));
    });
    onward.on('error', cut).end(Buffer.concat(chunks));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const wire: Wire = {
    ...{ address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, to, headers: {} },
    before: async () => undefined,
    change: (_, body) => body,
    close: () => server.close(),
  };
  return wire;
}
