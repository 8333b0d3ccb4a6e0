import pg from 'pg';

/** A session that stays open, as somebody forgets one. */
export interface Session {
  /** Who it is, or null when the server has ended it. */
  ask(): Promise<string | null>;
}

export async function openSession(env: { readonly [name: string]: string | undefined }): Promise<Session> {
  const { PGHOST: host, PGPORT: port, PGDATABASE: database, PGUSER: user, PGPASSWORD: password } = env;
  const client = new pg.Client({ host, port: Number(port), database, user, password } as pg.ClientConfig);
  // Its end is what the demo shows; without a listener it would end the demo too.
  client.on('error', () => undefined);
  await client.connect();
  return {
    async ask() {
      try {
        const { rows } = await client.query<{ current_user: string }>('SELECT current_user');
        return rows[0]?.current_user ?? null;
      } catch {
        return null;
      }
    },
  };
}
