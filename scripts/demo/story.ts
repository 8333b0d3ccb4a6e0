import type { Io } from '../cli/io.ts';
import { parseInstant } from '../core/time.ts';
import { SecretStore } from '../sources/secrets.ts';
import { loginOf } from '../targets/postgres/login-name.ts';
import { type Company, openCompany } from './company.ts';
import { openSession } from './session.ts';
import { Stage } from './stage.ts';

const update = "UPDATE shop.orders SET status = 'paid' WHERE id = 2";

/** Long enough to use it, short enough to watch it end. */
const ttlSeconds = 12;

/** The whole life of an elevation, on a real PostgreSQL, by the commands that everybody uses. */
export async function playGranted(io: Io): Promise<void> {
  await play(io, async (stage, company) => {
    const reader = pgEnvironment(company, 'alice', company.database.passwords.alice);

    stage.scene('alice cannot write', 'She reads production, like everybody, with the login that she always has.');
    await stage.sql('alice', update, reader, { fails: true });

    stage.scene('She asks', 'The password is made here and stays here; the request carries a verifier that opens nothing.');
    const asked = await stage.elevate('alice-acme', ask({ shape: 'update-rows', ttl: `${ttlSeconds}s` }));
    const id = /\d{8}-orders-db-[0-9a-z]{6}/.exec(asked)?.[0] ?? '';
    stage.expect(id !== '', 'no id was printed', [asked]);
    const pull = '1';

    stage.scene('The check answers', 'What would run, who must agree, when it ends at the latest: before anybody approves.');
    await stage.elevate('alice-acme', ['check', '--pull', pull]);

    stage.scene('Two who do not count', 'An agent approves, and so does alice herself. Nobody stops them; it is only not counted.');
    await stage.elevate('triage-agent[bot]', ['approve', pull], { exit: 1, show: 'answer' });
    await stage.elevate('alice-acme', ['approve', pull], { exit: 1, show: 'answer' });

    stage.scene('Two who do', 'One senior approver, one owner of the system: two people, whoever else they are.');
    await stage.elevate('carol-acme', ['approve', pull], { show: 'answer' });
    await stage.elevate('grace-acme', ['approve', pull], { show: 'answer' });
    await stage.elevate('alice-acme', ['why', pull]);

    stage.scene(
      'The merge grants',
      'A sweep was here, so new access may be given. The pipeline decides again, with the facts of this moment.',
    );
    await stage.elevate('sweep', ['reconcile', '--only', 'revoke'], { env: company.pipeline });
    await stage.elevate('dave-acme', ['merge', pull], { show: 'answer' });
    const granted = await stage.elevate('pipeline', ['reconcile'], { env: company.pipeline });

    stage.scene('alice writes', 'With a login that exists for this request, and a password that no pipeline, log or ledger has seen.');
    await stage.elevate('alice-acme', ['exec', id, '--', ...Stage.sqlCommand(update)]);
    const secret = SecretStore.open({ ELEVATE_HOME: company.home }).get(id) ?? '';
    const writer = pgEnvironment(company, loginOf(id), secret);
    const session = await openSession(writer);

    stage.scene('The clock ends it', 'No sweep runs now, as if it were dead. PostgreSQL itself refuses the login at the end of its time.');
    const end = parseInstant(/until (\S+)/.exec(granted)?.[1] ?? '') ?? 0;
    stage.expect(end > 0, 'the pipeline did not say the end', [granted]);
    stage.say(`Waiting ${Math.max(0, Math.ceil((end - Date.now()) / 1000))} seconds …`);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, end - Date.now()) + 50));
    await stage.sql('alice', update, writer, { fails: true });
    stage.say(
      `The session that she had left open still answers (${await session.ask()}): that is why the check had announced a later, effective end.`,
    );

    stage.scene('The sweep removes what is left', 'The open session and the login are gone.');
    await stage.elevate('sweep', ['reconcile', '--only', 'revoke'], { env: company.pipeline });
    stage.expect((await session.ask()) === null, 'the session survived the sweep');

    stage.scene(
      'The record',
      'The ledger is a chain of commits that any git can read; every grant leads back to its file and its approvals.',
    );
    await stage.elevate('alice-acme', ['ledger', 'verify']);
    await stage.elevate('alice-acme', ['audit', 'log', '--system', 'orders-db']);
  });
}

/** A request that nobody will be asked about, because it breaks the rules. */
export async function playRefused(io: Io): Promise<void> {
  await play(io, async (stage) => {
    stage.scene('alice says too little', 'A request that she fills in as one fills in a form.');
    const empty = { justification: 'todo', alternatives: 'none' };
    await stage.elevate('alice-acme', ask({ shape: 'delete-rows', ttl: '20m', incident: 'INC-4711', ...empty }), { exit: 1 });
    stage.scene('She asks for too much', 'With reasons now, and for eight hours.');
    await stage.elevate('alice-acme', ask({ shape: 'delete-rows', ttl: '8h', incident: 'INC-4711' }), { exit: 1 });
    stage.say('Nothing was written and nobody was bothered. Every finding says where it is and what to do.');
  });
}

const reasons = {
  justification: 'Order 2 was paid by bank transfer on Monday and still stands as open; its parcel waits for that.',
  rollback: 'The same statement with the old status, which is: open.',
  alternatives: 'The import of bank transfers would do it on Friday; the parcel is promised for tomorrow.',
};

function ask({ shape, ttl, ...texts }: { readonly shape: string; readonly ttl: string; readonly [text: string]: string }): string[] {
  const said = Object.entries({ ...reasons, ...texts }).flatMap(([name, text]) => [`--${name}`, text]);
  return [
    'request',
    '--system',
    'orders-db',
    '--shape',
    shape,
    '--param',
    'schema=shop',
    '--param',
    'tables=orders',
    '--ttl',
    ttl,
    ...said,
  ];
}

async function play(io: Io, scenes: (stage: Stage, company: Company) => Promise<void>): Promise<void> {
  const start = Date.now();
  io.print(
    'The company acme on this machine: a PostgreSQL of its own, a forge with everybody’s accounts, a policy. It is gone afterwards.',
  );
  io.talk('elevate: starting PostgreSQL …');
  const company = await openCompany();
  try {
    await scenes(new Stage(io, company), company);
    io.print(`\n${io.paint('green', `✓ every step did what it should, in ${Math.round((Date.now() - start) / 1000)} s`)}`);
  } finally {
    await company.stop();
  }
}

function pgEnvironment(
  { database: { connection } }: Company,
  user: string,
  password: string | undefined,
): { [name: string]: string | undefined } {
  return { PGHOST: connection.host, PGPORT: String(connection.port), PGDATABASE: connection.database, PGUSER: user, PGPASSWORD: password };
}
