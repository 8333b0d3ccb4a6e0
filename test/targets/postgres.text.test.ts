import { describe, expect, test } from 'vitest';
import { ElevationError } from '../../scripts/core/errors.ts';
import { postgresKind } from '../../scripts/targets/postgres/kind.ts';
import { idOf, loginOf } from '../../scripts/targets/postgres/login-name.ts';
import { isVerifier, makeProof, verifierOf } from '../../scripts/targets/postgres/scram.ts';
import { identifier, isName, literal } from '../../scripts/targets/postgres/sql.ts';

const id = '20261120-orders-db-7f3k9q';
const proof = verifierOf('a password', Buffer.alloc(16, 1), 4096);

describe('names and values in statements', () => {
  test.each([
    ['orders', '"orders"'],
    ['Orders', '"Orders"'],
    ['public', '"public"'],
    ['a"b', '"a""b"'],
    ['a"; DROP TABLE x; --', '"a""; DROP TABLE x; --"'],
    ['täglich 日', '"täglich 日"'],
    ["it's", `"it's"`],
    ['x'.repeat(63), `"${'x'.repeat(63)}"`],
  ])('the name %j', (name, quoted) => expect(identifier(name)).toBe(quoted));

  test.each([[''], ['x'.repeat(64)], ['ä'.repeat(32)], ['a\0b'], ['\ud800']])('%j is no name', (name) => {
    expect(isName(name)).toBe(false);
    expect(() => identifier(name)).toThrow(ElevationError);
  });

  test.each([
    ['plain', `'plain'`],
    ["it's", `'it''s'`],
    ["\\'; DROP TABLE x; --", ` E'\\\\''; DROP TABLE x; --'`],
    ['line\nfeed', `'line\nfeed'`],
    ['$$', `'$$'`],
  ])('the value %j', (text, quoted) => expect(literal(text)).toBe(quoted));

  test('a value that PostgreSQL cannot hold is refused', () => {
    expect(() => literal('a\0b')).toThrow(ElevationError);
    expect(() => literal('\udfff')).toThrow(ElevationError);
  });
});

describe('the name of a login', () => {
  test('holds the whole id, and leads back to it', () => {
    expect(loginOf(id)).toBe('elev_20261120-orders-db-7f3k9q');
    expect(idOf(loginOf(id))).toBe(id);
    expect(postgresKind.namesOf(id)).toEqual([loginOf(id)]);
  });
  test('is at most 63 bytes for the longest system', () => {
    expect(Buffer.byteLength(loginOf(`20261120-${'s'.repeat(42)}-7f3k9q`))).toBe(63);
    expect(() => loginOf(`20261120-${'s'.repeat(43)}-7f3k9q`)).toThrow(ElevationError);
  });
  test.each([
    ['x'],
    ['20261120-orders-db-7f3k9q"'],
    ['20261120-orders-db-7F3K9Q'],
    ['../20261120-a-7f3k9q'],
    ['20261120-orders-db-7f3k9q\n'],
  ])('%j makes none', (wrong) => expect(() => loginOf(wrong)).toThrow(ElevationError));
  test.each([['elev_'], ['elev_backup'], ['alice'], ['Elev_20261120-orders-db-7f3k9q']])('%j is none of ours', (name) =>
    expect(idOf(name)).toBeNull(),
  );
});

describe('the proof', () => {
  test('is new each time, and does not hold the password', () => {
    const [one, two] = [makeProof(), makeProof()];
    expect(one.secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(one.secret).not.toBe(two.secret);
    expect(one.proof).not.toContain(one.secret);
    expect(isVerifier(one.proof)).toBe(true);
  });
  test('agrees with the example of RFC 7677', () => {
    const salt = Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64');
    expect(verifierOf('pencil', salt, 4096)).toBe(
      'SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=',
    );
  });
  const [head = '', salt = '', keys = ''] = proof.split(/[:$](?=AQ|[A-Za-z0-9+/]{43}=:)/);
  test.each<[string, string]>([
    ['a password', 'hunter2'],
    ['nothing', ''],
    ['an MD5 hash', `md5${'a'.repeat(32)}`],
    ['too few iterations', proof.replace('$4096:', '$1024:')],
    ['iterations without bound', proof.replace('$4096:', '$4096000:')],
    ['iterations with a leading zero', proof.replace('$4096:', '$04096:')],
    ['another hash', proof.replace('256', '512')],
    ['lower case', proof.replace('SCRAM-SHA', 'scram-sha')],
    ['a line feed at the end', `${proof}\n`],
    ['a blank before', ` ${proof}`],
    ['a short salt', `${head}:${Buffer.alloc(15, 1).toString('base64')}$${keys}`],
    ['a salt that is not padded', `${head}:${salt.replace(/=+$/, '')}$${keys}`],
    ['base64 with bits left over', proof.replace(/.=$/, 'B=')],
    ['a short key', proof.replace(/.{4}=$/, '=')],
    ['a quote', proof.replace('SCRAM', "SCRAM'")],
  ])('%s is refused', (_, wrong) => {
    expect(isVerifier(wrong)).toBe(false);
  });
});
