import type { System } from '../../core/model.ts';
import type { OpenOptions } from '../target.ts';
import { objectIn, type VaultClient } from './client.ts';
import { connectionOf, type VaultConnection } from './connection.ts';
import { signInAsJob } from './login.ts';

/** Vault as the pipeline, or as the sweeper. */
export class Session {
  readonly system: System;
  readonly connection: VaultConnection;
  readonly vault: VaultClient;
  readonly afterEffect: (effect: string) => void;

  private constructor(system: System, connection: VaultConnection, vault: VaultClient, afterEffect: (effect: string) => void) {
    this.system = system;
    this.connection = connection;
    this.vault = vault;
    this.afterEffect = afterEffect;
  }

  static async open(system: System, { env, only, afterEffect }: OpenOptions): Promise<Session> {
    const connection = connectionOf(system);
    const { role, revokeRole } = connection.login;
    const { client: vault } = await signInAsJob(system.name, connection, only === 'revoke' ? revokeRole : role, env);
    return new Session(system, connection, vault, afterEffect ?? (() => undefined));
  }

  /** The hash under which the audit device knows the accessor; the accessor itself would let whoever may end tokens end this one. */
  async traceOf(accessor: string): Promise<string[]> {
    const { audit } = this.connection;
    if (audit === null) return [];
    const { data } = await this.vault.write('hash an accessor', `sys/audit-hash/${audit}`, { input: accessor });
    const { hash } = objectIn(data);
    return typeof hash === 'string' ? [hash] : [];
  }

  /** The token is of no use to anybody any more; it would also end by itself, within minutes. */
  async close(): Promise<void> {
    await this.vault.write('sign out', 'auth/token/revoke-self', {}).catch(() => undefined);
  }
}

/** Runs at most `width` at once, and keeps the order. */
export async function eachOf<A, B>(values: readonly A[], act: (value: A) => Promise<B>, width = 8): Promise<B[]> {
  const results: B[] = [];
  for (let from = 0; from < values.length; from += width) results.push(...(await Promise.all(values.slice(from, from + width).map(act))));
  return results;
}
