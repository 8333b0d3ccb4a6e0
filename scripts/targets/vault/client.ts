import type NodeVault from 'node-vault';
import { ElevationError } from '../../core/errors.ts';
import type { JsonObject, JsonValue } from '../../core/model.ts';
import type { VaultConnection } from './connection.ts';
import { isAbsent, mapped } from './errors.ts';

const answerWithinMs = 10_000;

/** Vault as whoever the token belongs to. What it throws is an ElevationError without a word of Vault's own text. */
export class VaultClient {
  readonly system: string;
  readonly #client: NodeVault.client;

  private constructor(system: string, client: NodeVault.client) {
    this.system = system;
    this.#client = client;
  }

  /** Nothing of the environment leads it: address and namespace are the connection's, and the token is what is given here. */
  static async open(system: string, { address, namespace }: VaultConnection, token = ''): Promise<VaultClient> {
    const { default: nodeVault } = await import('node-vault');
    // `debug` writes every body to stderr when DEBUG says so, and the client's own transport takes the token along to wherever it is sent on.
    // Lists are asked for by GET: the method LIST is one that some proxies do not know.
    const transport = { debug: () => undefined, 'request-promise': { defaults: () => send }, noCustomHTTPVerbs: true };
    const client = nodeVault({ endpoint: address, ...transport });
    client.token = token;
    Object.assign(client, { namespace: namespace ?? '', pathPrefix: '' });
    return new VaultClient(system, client);
  }

  signInWith(token: string): void {
    this.#client.token = token;
  }

  /** @param what completes "refused to …" in an error */
  read(what: string, path: string): Promise<JsonObject> {
    return this.#ask(what, () => this.#client.read(path));
  }

  /** null: there is nothing. */
  async readIfThere(what: string, path: string): Promise<JsonObject | null> {
    try {
      return await this.read(what, path);
    } catch (error) {
      if (isAbsent(error)) return null;
      throw error;
    }
  }

  /** The names below a path that ends in a slash. */
  async list(what: string, path: string): Promise<string[]> {
    try {
      const { data } = await this.#ask(what, () => this.#client.list(path));
      const { keys } = objectIn(data);
      if (Array.isArray(keys)) return keys.map((key) => textIn(key, this.system));
      throw notVaults(this.system);
    } catch (error) {
      if (isAbsent(error)) return [];
      throw error;
    }
  }

  /** @param headers such as `X-Vault-Wrap-TTL` */
  write(what: string, path: string, body: JsonObject, headers: { readonly [name: string]: string } = {}): Promise<JsonObject> {
    return this.#ask(what, () => this.#client.write(path, body, { headers: { ...headers } }));
  }

  patch(what: string, path: string, body: JsonObject): Promise<JsonObject> {
    return this.#ask(what, () => this.#client.update(path, body));
  }

  delete(what: string, path: string): Promise<JsonObject> {
    return this.#ask(what, () => this.#client.delete(path));
  }

  async #ask(what: string, call: () => Promise<unknown>): Promise<JsonObject> {
    try {
      return objectIn(await call());
    } catch (error) {
      throw mapped(error, this.system, what);
    }
  }
}

interface Call {
  readonly method: string;
  readonly uri: string;
  readonly headers: { readonly [name: string]: string };
  readonly json?: unknown;
}

/** One request, answered in time by the address that was asked, or not at all. */
async function send({ method, uri, headers, json }: Call): Promise<{ statusCode: number; body: unknown; request: { path: string } }> {
  const response = await fetch(uri, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(typeof json === 'object' && json !== null ? { body: JSON.stringify(json) } : {}),
    redirect: 'manual',
    signal: AbortSignal.timeout(answerWithinMs),
  });
  const text = await response.text();
  return { statusCode: response.status, body: parsed(text), request: { path: new URL(uri).pathname } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // no content, or what a proxy says
  }
}

export function objectIn(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** @throws ElevationError TARGET_REFUSED: an answer without what was asked for is none */
export function textIn(value: JsonValue | undefined, system: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw notVaults(system);
}

export function notVaults(system: string): ElevationError {
  return new ElevationError('TARGET_REFUSED', `${system} answered in a form that is not Vault’s; check the address in policy/systems`);
}
