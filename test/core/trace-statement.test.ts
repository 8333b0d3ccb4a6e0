import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commandOf, shownStatement } from '../../scripts/core/trace/statement.ts';

const secret = 'hunter2-planted';

test.each([
  `ALTER ROLE x PASSWORD '${secret}'`,
  `ALTER ROLE x PASSWORD'${secret}' VALID UNTIL 'infinity'`,
  `alter role x password\n\t'${secret}'`,
  `ALTER ROLE x PASSWORD E'it\\'s ${secret}'`,
  `ALTER ROLE x PASSWORD 'it\\'s ${secret}'`,
  `ALTER ROLE x PASSWORD 'it''s ${secret}'`,
  `ALTER ROLE x PASSWORD $$${secret}$$`,
  `ALTER ROLE x PASSWORD $a$x$$${secret}$a$`,
  `ALTER ROLE x PASSWORD U&'${secret}'`,
  `ALTER ROLE x PASSWORD 'a'\n'${secret}'`,
  `ALTER ROLE x PASSWORD /* ${secret} */ 'x' -- ${secret}`,
  `ALTER ROLE x PASSWORD '${secret}`,
  `ALTER ROLE x PASSWORD ${secret}`,
  `DO $$ BEGIN EXECUTE 'ALTER ROLE x PASSWORD ''${secret}'''; END $$`,
  `CREATE USER MAPPING FOR x SERVER y OPTIONS (user 'x', password '${secret}')`,
  `CREATE SUBSCRIPTION s CONNECTION 'host=h password=${secret}' PUBLICATION p`,
  `SELECT dblink_connect('host=h user=x pass=${secret}')`,
  `COPY t FROM PROGRAM 'curl https://user:${secret}@example.com/'`,
  `SELECT crypt('${secret}', gen_salt('bf'))`,
  `INSERT INTO api_tokens VALUES ('${secret}')`,
  `SET my.password = ${secret}`,
])('no secret of %s', (statement) => {
  expect(shownStatement(statement)).not.toContain(secret);
});

test('whatever is between the quotes of a password does not show', () => {
  const inside = fc.string({ unit: fc.constantFrom("'", '\\', '$', '"', ' ', '-', '/', '*', '\n', 'a') });
  fc.assert(
    fc.property(inside, inside, (before, after) => {
      const quoted = `'${`${before}${secret}${after}`.replaceAll("'", "''")}'`;
      expect(shownStatement(`ALTER ROLE x PASSWORD ${quoted} VALID UNTIL 'infinity'`)).not.toContain(secret);
    }),
    { seed: 4711, numRuns: 2000 },
  );
});

test('what holds no secret is shown as it is, in one line, cut short', () => {
  expect(shownStatement(`UPDATE shop.orders\n   SET status = 'paid' WHERE id = 2`)).toBe(
    `UPDATE shop.orders SET status = 'paid' WHERE id = 2`,
  );
  expect(shownStatement(`SELECT password FROM users WHERE "name" = 'x'`)).toBe(`SELECT password FROM users WHERE "name" = '…'`);
  const long = shownStatement(`SELECT '${'😀'.repeat(900)}'`);
  expect(Array.from(long)).toHaveLength(201);
  expect(long.endsWith('😀…')).toBe(true);
});

test('a statement of many megabytes costs little', () => {
  const text = `INSERT INTO secrets VALUES ('${"a''".repeat(2_000_000)}')`;
  expect(shownStatement(text)).toBe(`INSERT INTO secrets VALUES ('…'`);
});

test.each([
  ['update x', 'UPDATE'],
  ['/* SELECT */ -- DROP\n delete from x', 'DELETE'],
  ['CREATE TABLE x ()', 'CREATE TABLE'],
  ['', ''],
])('%s: %s', (statement, command) => {
  expect(commandOf(statement)).toBe(command);
});
