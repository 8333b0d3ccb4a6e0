import { SecretStore } from '../sources/secrets.ts';
import { loginOf } from '../targets/postgres/login-name.ts';
import { connectTo, sampleText, systemFile } from './policy.ts';
import { type OrdersDatabase, startOrdersDatabase } from './postgres.ts';
import { openSession } from './session.ts';
import type { Env, OpenSetting, Setting } from './setting.ts';
import { programOf } from './stage.ts';

const update = "UPDATE shop.orders SET status = 'paid' WHERE id = 2";
const sql = programOf('sql');

/** On a real PostgreSQL: a login for this one request. */
export const openPostgres: OpenSetting<Setting & { readonly database: OrdersDatabase }> = async (talk, home) => {
  talk('elevate: starting PostgreSQL …');
  const database = await startOrdersDatabase();
  const { elevate_pipeline, elevate_sweeper } = database.passwords;
  const pipeline = { ORDERS_DB_PIPELINE_PASSWORD: elevate_pipeline, ORDERS_DB_SWEEPER_PASSWORD: elevate_sweeper };
  return {
    database,
    system: 'orders-db',
    policy: { [systemFile('orders-db')]: connectTo(sampleText(systemFile('orders-db')), database.connection) },
    envOf: (as) => (as === 'pipeline' || as === 'sweep' ? pipeline : {}),
    request: ['--shape', 'update-rows', '--param', 'schema=shop', '--param', 'tables=orders'],
    destructive: ['--shape', 'delete-rows', '--param', 'schema=shop', '--param', 'tables=orders'],
    reasons: {
      justification: 'Order 2 was paid by bank transfer on Monday and still stands as open; its parcel waits for that.',
      rollback: 'The same statement with the old status, which is: open.',
      alternatives: 'The import of bank transfers would do it on Friday; the parcel is promised for tomorrow.',
    },
    owner: 'grace-acme',
    tells: {
      before: 'She reads production, like everybody, with the login that she always has.',
      asks: 'The password is made here and stays here; the request carries a verifier that opens nothing.',
      writes: 'With a login that exists for this request, and a password that no pipeline, log or ledger has seen.',
      ends: 'No sweep runs now, as if it were dead. PostgreSQL itself refuses the login at the end of its time.',
      sweeps: 'The open session and the login are gone.',
    },
    async cannotWrite(stage) {
      await stage.run('alice', [...sql, update], { env: pgEnvironment(database, 'alice', database.passwords.alice), fails: true });
    },
    async write(stage, id) {
      await stage.elevate('alice-acme', ['exec', id, '--', ...sql, update]);
      const secret = SecretStore.open({ ELEVATE_HOME: home }).get(id) ?? '';
      const env = pgEnvironment(database, loginOf(id), secret);
      const session = await openSession(env);
      return {
        async ended() {
          await stage.run('alice', [...sql, update], { env, fails: true });
          stage.say(
            `The session that she had left open still answers (${await session.ask()}): that is why the check had announced a later, effective end.`,
          );
        },
        async swept() {
          stage.expect((await session.ask()) === null, 'the session survived the sweep');
        },
      };
    },
    stop: () => database.stop(),
  };
};

function pgEnvironment({ connection: { host, port, database } }: OrdersDatabase, user: string, password: string | undefined): Env {
  return { PGHOST: host, PGPORT: String(port), PGDATABASE: database, PGUSER: user, PGPASSWORD: password };
}
