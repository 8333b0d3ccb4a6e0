import type { JsonObject } from '../model.ts';
import type { Entry, Found, LogReader, Tie, Traced } from './entry.ts';
import { instantOf, objectOf, textOf } from './json.ts';

/** What looks like a token in a path; old interfaces put one there. */
const token = /\b(?:hv[sbr]\.[A-Za-z0-9_-]{8,}|[sbr]\.[A-Za-z0-9]{20,})/g;

type Growing = { -readonly [field in keyof Entry]: Entry[field] };

/**
 * One line is a request or its answer; both have the request's id and become one entry. The token is known by its accessor, which the audit
 * device hashes like the ledger's copy. Where the ledger has none, the token's metadata has to do, though whoever may create tokens can write there
 * what they like: that is why an accessor that is known overrules it. Paths and data are the caller's, and tie nothing.
 * Source: Vault documentation, "Audit devices"; seen on 1.21.
 */
export class VaultReader implements LogReader<JsonObject> {
  readonly #traced: Traced;
  readonly #byRequest = new Map<string, Growing>();

  constructor(traced: Traced) {
    this.#traced = traced;
  }

  add(line: JsonObject, place: string): string | null {
    const at = instantOf(line.time);
    const request = objectOf(line.request);
    const number = textOf(request.id);
    if (at === null || number === null || (line.type !== 'request' && line.type !== 'response'))
      return 'it is no line of a Vault audit device (no time, type or request.id)';
    const auth = objectOf(line.auth);
    const tied = this.#tieOf(line, auth, request);
    if (tied === null) return null;
    const which = `${number} ${tied.tie}`;
    const known = this.#byRequest.get(which);
    const entry: Growing = known ?? {
      at,
      log: 'vault',
      ...tied,
      by: textOf(auth.display_name) ?? `token-${this.#traced.id}`,
      address: textOf(request.remote_address),
      action: textOf(request.operation) ?? '',
      resource: pathOf(request),
      result: 'unknown',
      code: null,
      from: [],
    };
    entry.at = Math.min(entry.at, at);
    entry.from = [...entry.from, place];
    const error = textOf(line.error);
    if (line.type === 'response' || error !== null) {
      entry.result = error === null ? 'done' : /permission denied/i.test(error) ? 'refused' : 'failed';
      // The text of an error can repeat what was asked.
      entry.code = error === null ? null : entry.result === 'refused' ? 'permission denied' : 'error';
    }
    this.#byRequest.set(which, entry);
    return null;
  }

  found(): Found {
    const all = [...this.#byRequest.values()];
    return { entries: all.filter(({ tie }) => tie !== 'named'), doubts: all.filter(({ tie }) => tie === 'named') };
  }

  #tieOf(line: JsonObject, auth: JsonObject, request: JsonObject): Pick<Entry, 'kind' | 'tie'> | null {
    // Of a request that makes no sense, Vault logs whose token it was, and nothing else about who.
    const own = this.#tieTo(auth.accessor === undefined ? { accessor: request.client_token_accessor ?? null } : auth);
    if (own !== null) return { kind: 'use', tie: own };
    // Unwrapped by the subject with the wrapping token: the answer holds the token of the elevation.
    const given = request.path === 'sys/wrapping/unwrap' ? this.#tieTo(objectOf(objectOf(line.response).auth)) : null;
    return given === null ? null : { kind: 'sign-in', tie: given };
  }

  #tieTo(auth: JsonObject): Tie | null {
    const { accessors, id } = this.#traced;
    const accessor = textOf(auth.accessor);
    if (accessor !== null && accessors.includes(accessor)) return 'accessor';
    if (objectOf(auth.metadata).elevation !== id) return null;
    return accessors.length === 0 ? 'metadata' : 'named';
  }
}

function pathOf(request: JsonObject): string {
  const namespace = textOf(objectOf(request.namespace).path) ?? '';
  return `${namespace}${textOf(request.path) ?? ''}`.replace(token, '…');
}
