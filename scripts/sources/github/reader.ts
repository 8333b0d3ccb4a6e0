import type { Account, Instant, JsonObject, JsonValue, Sha } from '../../core/model.ts';
import { parseInstant } from '../../core/time.ts';

/**
 * Reads an answer field by field. What is not there, or not of its kind, is noted as a gap under the name of what it belongs to, and a stand-in
 * is handed out that can only refuse: nothing that could not be read ever counts as «none».
 */
export class Reader {
  readonly gaps: string[] = [];

  gap(what: string): void {
    if (!this.gaps.includes(what)) this.gaps.push(what);
  }

  object(value: JsonValue | undefined, what: string): JsonObject {
    if (isObject(value)) return value;
    this.gap(`GitHub did not tell ${what}`);
    return {};
  }

  text(value: JsonValue | undefined, what: string): string {
    if (typeof value === 'string') return value;
    this.gap(`GitHub did not tell ${what}`);
    return '';
  }

  count(value: JsonValue | undefined, what: string): number {
    if (Number.isSafeInteger(value) && Number(value) >= 0) return Number(value);
    this.gap(`GitHub did not tell ${what}`);
    return Number.NaN;
  }

  flag(value: JsonValue | undefined, what: string): boolean {
    if (typeof value === 'boolean') return value;
    this.gap(`GitHub did not tell ${what}`);
    return true;
  }

  /** One of these words; any other is a gap. */
  word<T extends string>(value: JsonValue | undefined, known: readonly T[], what: string): T | null {
    const found = known.find((one) => one === value);
    if (found === undefined) this.gap(`GitHub told ${what} in a word that is not known here`);
    return found ?? null;
  }

  instant(value: JsonValue | undefined, what: string): Instant {
    const at = typeof value === 'string' ? parseInstant(value) : null;
    if (at === null) this.gap(`GitHub did not tell ${what}`);
    return at ?? Number.NaN;
  }

  sha(value: JsonValue | undefined, what: string): Sha {
    if (typeof value === 'string' && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return value;
    this.gap(`GitHub did not tell ${what}`);
    return '';
  }

  /** null is an answer here (not yet, or gone); undefined is none. */
  orNull<T>(value: JsonValue | undefined, read: (value: JsonValue) => T, what: string): T | null {
    if (value === undefined) this.gap(`GitHub did not tell ${what}`);
    return value === null || value === undefined ? null : read(value);
  }

  /** null: the account is gone. By REST (`type`, `id`) or GraphQL (`__typename`, `databaseId`); a bot's login is told without `[bot]`. */
  account(value: JsonValue | undefined, what: string): Account | null {
    return this.orNull(
      value,
      (one) => {
        const { __typename, databaseId, type, id, login } = this.object(one, what);
        const kind = this.word(__typename ?? type, ['User', 'Bot', 'Organization', 'Mannequin'] as const, `the kind of ${what}`);
        const number = this.count(databaseId ?? id, `the id of ${what}`);
        const shown = this.text(login, what);
        const bare = shown.replace(/\[bot\]$/, '');
        // in commits GraphQL shows an app's bot as a user; no user's name can hold brackets
        return kind === null ? null : { id: number, login: bare, type: bare === shown ? kind : 'Bot' };
      },
      what,
    );
  }

  /** The nodes of a connection's page. `total`: there is no further page, so all of them must be here. */
  nodes(connection: JsonValue | undefined, what: string): JsonObject[] {
    const { nodes } = this.object(connection, what);
    if (!Array.isArray(nodes)) {
      this.gap(`GitHub did not tell ${what}`);
      return [];
    }
    return nodes.map((node) => this.object(node, `one of ${what}`));
  }

  /** The cursor of the next page; null: there is none. */
  cursor(connection: JsonValue | undefined, what: string): string | null {
    const { hasNextPage, endCursor } = this.object(this.object(connection, what).pageInfo, `whether there are more ${what}`);
    return this.flag(hasNextPage, `whether there are more ${what}`) ? this.text(endCursor, `where more ${what} begin`) || null : null;
  }
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
