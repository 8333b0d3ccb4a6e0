import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SecretStore } from '../../scripts/sources/secrets.ts';
import { loginOf } from '../../scripts/targets/postgres/login-name.ts';
import { fencesOf } from './documents.ts';
import { firstMissing, Shells, type Step, stepsOf } from './transcript.ts';

/** The documents, lived: their sessions and their SQL, in this order, in one company on a real PostgreSQL. */
let shells: Shells;
/** What the documents call 20261121-orders-db-7f3k9q. */
let id = '20261121-orders-db-7f3k9q';
beforeAll(async () => {
  shells = await Shells.open();
});
afterAll(() => shells.stop());

const meant = (text: string) => text.replaceAll('20261121-orders-db-7f3k9q', id).replaceAll('7f3k9q', id.slice(-6));
const stepsIn = (path: string) => fencesOf(path, 'console').flatMap(({ text }) => stepsOf(text));

async function live({ who, command, shown }: Step): Promise<void> {
  const { exit, out } = await shells.run(who, meant(command));
  const asked = command.includes('elevate request') ? /\d{8}-orders-db-[0-9a-z]{6}/.exec(out)?.[0] : undefined;
  id = asked ?? id;
  expect({ command, missing: firstMissing(shown, out), out }).toEqual({ command, missing: null, out });
  expect({ command, exit, out }).toEqual({ command, exit: command.includes('elevate why') ? 8 : 0, out });
}

describe('the session in AGENTS.md', () => {
  test('is a whole one', () => expect(stepsIn('AGENTS.md').length).toBeGreaterThan(8));

  test('goes as it says', async () => {
    await live({ who: 'sweep', command: 'elevate reconcile --only revoke', shown: [] });
    for (const step of stepsIn('AGENTS.md')) await live(step);
  });
});

describe('docs/audit.md', () => {
  test('with git alone, as it says', async () => {
    expect(stepsIn('docs/audit.md').length).toBeGreaterThan(5);
    for (const step of stepsIn('docs/audit.md')) await live(step);
  });

  test('its other commands can be typed', async () => {
    // What needs logs exported from real systems is typed in test/cli/audit-trace.test.ts.
    const here = fencesOf('docs/audit.md', 'sh').filter(({ name }) => name !== 'logs');
    const lines = here.flatMap(({ text }) => text.split('\n').filter((line) => line !== ''));
    const { out } = await shells.run('alice-acme', 'git rev-parse origin/ledger');
    for (const line of lines) {
      const who = line.includes('baseline') ? 'pipeline' : 'alice-acme';
      const typed = meant(line).replace(/--tip \w+/, `--tip ${out.trim()}`);
      expect({ line, exit: (await shells.run(who, typed)).exit }).toEqual({ line, exit: 0 });
    }
  });
});

describe('by hand, with docs/on-call.md', () => {
  const sqlOf = (name: string) => fencesOf('docs/on-call.md', 'sql').find((fence) => fence.name === name)?.text ?? '';

  async function asSuperuser(name: string): Promise<pg.QueryResult[]> {
    const client = new pg.Client(shells.company.setting.database.as('postgres'));
    await client.connect();
    const results = await client.query(meant(sqlOf(name))).finally(() => client.end());
    return [results].flat();
  }

  /** Asked, approved, merged and granted; and in use. */
  async function held(): Promise<pg.Client> {
    const ask = 'elevate request --system orders-db --shape flip-flag --ttl 20m';
    const texts =
      '--justification "The flag gift-wrap is switched off for the on-call page." --rollback "The same statement the other way round."';
    const { out } = await shells.run('dave-acme', `${ask} ${texts} --json`);
    const { pull } = JSON.parse(out) as { pull: number };
    id = (JSON.parse(out) as { id: string }).id;
    const acts = [
      ['bob-acme', `elevate approve ${pull}`],
      ['dave-acme', `elevate merge ${pull}`],
      ['pipeline', 'elevate reconcile --sweep'],
    ] as const;
    for (const [who, command] of acts) expect(await shells.run(who, command)).toMatchObject({ exit: 0 });
    return signIn();
  }
  async function signIn(): Promise<pg.Client> {
    const secret = SecretStore.open({ ELEVATE_HOME: `${shells.company.home}-dave-acme` }).get(id) ?? '';
    const client = new pg.Client({ ...shells.company.setting.database.as('postgres'), user: loginOf(id), password: secret });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  test.each(['one', 'all'])(
    'the SQL that ends %s: sessions and sign-ins are over; the sweep then writes an end and no alarm',
    async (which) => {
      const session = await held();
      const [listed] = await asSuperuser('list');
      expect(listed?.rows).toMatchObject([{ rolname: loginOf(id), open: true, sessions: '1' }]);

      await asSuperuser(which);
      await expect(session.query('SELECT 1')).rejects.toThrow();
      await expect(signIn()).rejects.toThrow(/not permitted to log in|password authentication failed/);
      const [after] = await asSuperuser('list');
      expect(after?.rows).toMatchObject([{ open: false, sessions: '0' }]);

      expect(await shells.run('dave-acme', 'elevate revoke 7f3k9q --reason "ended by hand"'.replace('7f3k9q', id))).toMatchObject({
        exit: 0,
      });
      const swept = await shells.run('sweep', 'elevate reconcile --only revoke');
      expect(swept).toMatchObject({ exit: 0, out: expect.stringContaining('✓ ended') });
      expect((await asSuperuser('list'))[0]?.rows).toEqual([]);
    },
  );

  test('stopping the pipeline stops grants and not the sweep; started again, all is as before', async () => {
    const session = await held();
    await asSuperuser('stop');
    expect(await shells.run('pipeline', 'elevate reconcile')).toMatchObject({ exit: 5 });
    expect(await shells.run('dave-acme', meant('elevate revoke 7f3k9q --reason "not needed"'))).toMatchObject({ exit: 0 });
    expect(await shells.run('sweep', 'elevate reconcile --only revoke')).toMatchObject({
      exit: 0,
      out: expect.stringContaining('✓ ended'),
    });
    await expect(session.query('SELECT 1')).rejects.toThrow();
    await asSuperuser('start');
    expect(await shells.run('pipeline', 'elevate reconcile')).toMatchObject({ exit: 0 });
  });

  test('what it has the on-call person type can be typed', async () => {
    const session = await held();
    await session.end();
    const lines = fencesOf('docs/on-call.md', 'sh').flatMap(({ text }) => text.split('\n').filter((line) => line !== ''));
    for (const line of lines.filter((one) => !one.includes('--watch'))) {
      const who = line.includes('reconcile') ? 'sweep' : 'dave-acme';
      const command = who === 'sweep' && line.includes('--dry-run') ? 'elevate reconcile --dry-run' : meant(line);
      expect({ line, ...(await shells.run(who, command)) }).toMatchObject({ line, exit: 0 });
    }
  });
});
