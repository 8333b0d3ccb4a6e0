import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { partsOfId } from '../../scripts/core/elevation-path.ts';
import { placeholderIn } from '../../scripts/core/placeholder.ts';
import {
  parseElevationPath,
  pathsOfId,
  readRequest,
  readRevocation,
  requestPath,
  revocationPath,
} from '../../scripts/core/request-file.ts';
import { secretIn } from '../../scripts/core/secrets.ts';
import { sentences } from '../../scripts/output/findings.ts';

const good = readFileSync(new URL('../fixtures/valid/everything.yaml', import.meta.url), 'utf8');
const id = '20261120-orders-db-7f3k9q';
const place = `elevations/orders-db/semi-destructive/2026/11/${id}.yaml`;
const blob = 'b'.repeat(40);

async function codes(content: string, path = place): Promise<string[]> {
  const read = await readRequest(path, new TextEncoder().encode(content), blob);
  return read.ok ? [] : read.findings.map(({ code, line }) => `${line ?? '-'} ${code}`);
}

describe('a request file', () => {
  test('becomes a request', async () => {
    const read = await readRequest(place, new TextEncoder().encode(good), blob);
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    expect(read.file).toMatchObject({ path: place, blob });
    expect(read.file.request).toEqual({
      id,
      system: 'orders-db',
      shape: 'update-rows',
      tier: 'semi-destructive',
      params: { schema: 'shop', tables: ['orders'] },
      ttl: 2700,
      requester: 'alice',
      subject: 'triage-agent',
      justification: 'Orders of 19 November carry the wrong currency; the reviewed fix of INC-4711 touches 312 rows.',
      rollback: 'The previous values are kept in orders_fix_backup and are copied back by key.',
      alternatives: 'A refund per customer, which is slower and leaves the reports wrong for a week.',
      incident: 'INC-4711',
      notBefore: Date.UTC(2026, 10, 21, 17),
      proof: 'SCRAM-SHA-256$4096:c2FsdA==$c3RvcmVk:c2VydmVy',
      run: { id: '19283746501', commit: '3d3c42e5aac5ba805825da76410c181273ba90b1' },
    });
  });

  test('may leave out what is optional; the requester is the subject then', async () => {
    const short = good.replace(/^(subject|alternatives|incident|notBefore|proof|params|run):.*\n/gm, '');
    const read = await readRequest(place, new TextEncoder().encode(short), blob);
    expect(read.ok && read.file.request).toMatchObject({
      subject: 'alice',
      params: {},
      alternatives: null,
      incident: null,
      notBefore: null,
      proof: null,
      run: null,
    });
  });

  test('is told everything at once', async () => {
    const bad = good.replace('ttl: 45m', 'tll: 45m').replace('alice', 'Alice').replace('+01:00', '+99:00').replace('INC-4711\n', '4711\n');
    expect(await codes(bad)).toEqual(['7 UNKNOWN_FIELD', '8 BAD_FORM', '10 BAD_DATE', '16 WRONG_TYPE']);
  });

  test('a forgotten field and its misspelling are one finding', async () => {
    expect(await codes(good.replace('ttl:', 'tt1:'))).toEqual(['7 UNKNOWN_FIELD']);
  });

  test('a secret is reported alone, and never repeated', async () => {
    const secret = 'hvs.CAESIJ0123456789abcdefghij';
    const read = await readRequest(place, new TextEncoder().encode(good.replace('INC-4711\n', `${secret}\n`).replace('45m', '1d')), blob);
    expect(read.ok ? [] : read.findings.map(({ code }) => code)).toEqual(['SECRET_IN_FILE']);
    expect(JSON.stringify(read)).not.toContain(secret);
  });
});

describe('the place of a request', () => {
  test.each<[string, string, string | undefined]>([
    ['is mistyped', good.replace('system: orders-db', 'system: orders-bd'), 'orders-db'],
    ['is another', good.replace('system: orders-db', 'system: billing'), undefined],
    ['is another, and so is the id’s', good.replaceAll('orders-db', 'orders-bd'), undefined],
  ])('where the system %s', async (_, content, meant) => {
    const read = await readRequest(place, new TextEncoder().encode(content), blob);
    const found = read.ok ? [] : read.findings.filter(({ details }) => details?.field === 'system');
    expect(found.map(({ code, details }) => [code, details?.suggestion])).toEqual([['PATH_MISMATCH', meant]]);
    const next = found.map((finding) => sentences(finding).next).join();
    expect(next).toContain(meant === undefined ? 'the file belongs at' : `did you mean «${meant}»?`);
  });

  test.each<[string, string, string[]]>([
    ['another system', place.replace('orders-db/', 'billing-db/'), ['3 PATH_MISMATCH']],
    ['another tier', place.replace('semi-', ''), ['5 PATH_MISMATCH']],
    ['another month', place.replace('/11/', '/12/'), ['2 PATH_MISMATCH']],
    ['another year', place.replace('/2026/', '/2025/'), ['2 PATH_MISMATCH']],
    ['another name', place.replace('7f3k9q', '7f3k9r'), ['2 PATH_MISMATCH']],
    [
      'system, tier and month',
      place.replace('orders-db/', 'billing-db/').replace('semi-', '').replace('/11/', '/12/'),
      ['2 PATH_MISMATCH', '3 PATH_MISMATCH', '5 PATH_MISMATCH'],
    ],
    ['a revocation', place.replace('.yaml', '.revoke.yaml'), ['- BAD_PATH']],
    ['.yml', place.replace('.yaml', '.yml'), ['- BAD_PATH']],
    ['a dot before', place.replace(`/${id}`, `/.${id}`), ['- BAD_PATH']],
    ['a blank after', `${place} `, ['- BAD_PATH']],
    ['a line after', `${place}\n`, ['- BAD_PATH']],
    ['a dash before', place.replace(`/${id}`, `/-${id}`), ['- BAD_PATH']],
    ['an accent of one character', place.replace('orders-db/', 'ordérs-db/'), ['- BAD_PATH']],
    ['an accent of two characters', place.replace('orders-db/', 'orde\u0301rs-db/'), ['- BAD_PATH']],
    ['upper case', place.replace('elevations', 'Elevations'), ['- BAD_PATH']],
    ['a folder too many', place.replace('2026/', '2026/q4/'), ['- BAD_PATH']],
    ['a way up', place.replace('orders-db/', 'orders-db/../orders-db/'), ['- BAD_PATH']],
    ['below another folder', `docs/${place}`, ['- BAD_PATH']],
    ['anywhere', 'README.md', ['- BAD_PATH']],
  ])('%s', async (_, path, expected) => {
    expect(await codes(good, path)).toEqual(expected);
  });

  test('an id names its system', async () => {
    const other = good.replace(id, id.replace('orders-db', 'billing-db'));
    expect(await codes(other, place.replace(id, id.replace('orders-db', 'billing-db')))).toEqual(['2 ID_MISMATCH']);
  });

  test.each(['20260230', '20261301', '20260000', '20270229'])('%s is in no calendar', async (date) => {
    const path = requestPath({ id: id.replace('20261120', date), system: 'orders-db', tier: 'semi-destructive' });
    expect(await codes(good.replace('20261120', date), path)).toEqual(['2 BAD_DATE']);
  });

  test('is made of the request, and read back', () => {
    expect(requestPath({ id, system: 'orders-db', tier: 'semi-destructive' })).toBe(place);
    const parts = { system: 'orders-db', tier: 'semi-destructive', year: '2026', month: '11', id };
    expect(parseElevationPath(place)).toEqual({ kind: 'request', ...parts });
    expect(parseElevationPath(revocationPath({ id, system: 'orders-db', tier: 'semi-destructive' }))).toEqual({
      kind: 'revocation',
      ...parts,
    });
    expect(pathsOfId(id, 'orders-db')).toHaveLength(4);
    expect(pathsOfId(id, 'orders-db')).toContain(place);
    expect(partsOfId(id)).toEqual({ date: '2026-11-20', system: 'orders-db', random: '7f3k9q' });
    expect(partsOfId(`${id}\n`)).toBeNull();
  });
});

describe('a revocation file', () => {
  const revocation = `apiVersion: elevation/v1\nrevokes: ${id}\nby: bob\nreason: The fix is done.\n`;
  const beside = place.replace('.yaml', '.revoke.yaml');
  const read = (content: string, path = beside) => readRevocation(path, new TextEncoder().encode(content));

  test('becomes a revocation', async () => {
    expect(await read(revocation)).toMatchObject({ ok: true, revocation: { revokes: id, by: 'bob', reason: 'The fix is done.' } });
  });

  test.each([
    ['where a request lies', revocation, place, 'BAD_PATH'],
    ['of another request', revocation, beside.replace('7f3k9q', '7f3k9r'), 'PATH_MISMATCH'],
    ['by nobody', revocation.replace('by: bob\n', ''), beside, 'MISSING_FIELD'],
    ['in two documents', `${revocation}---\n`, beside, 'SEVERAL_DOCUMENTS'],
  ])('%s is refused', async (_, content, path, code) => {
    const result = await read(content, path);
    expect(result.ok ? [] : result.findings.map((finding) => finding.code)).toEqual([code]);
  });
});

describe('texts that say something', () => {
  test.each([
    'Rebuild the daily sales view, it failed at 04:00.',
    'DROP TABLE shop.orders_tmp is undone by restoring backup 2026-11-20.',
    'Réindexer la table après la panne de cette nuit.',
    '顧客の通貨が誤っているため修正する',
    'None of the 312 rows change twice; rerun orders_fix with --undo.',
    'The todo list of the import job is stuck and must be emptied by hand.',
    'a <b> tag in the product text breaks the page, remove it from 3 rows',
  ])('%s', (text) => {
    expect(placeholderIn(text)).toBeNull();
  });
});

describe('what only talks about secrets is no secret', () => {
  test.each([
    'The password of the batch job is rotated afterwards.',
    'password: rotated',
    'passwordFrom: { env: ORDERS_PASSWORD }',
    'password=<from the vault>',
    'token: see the ticket',
    'secret=***',
    'proof: SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0c2FsdA==$c3RvcmVka2V5c3RvcmVka2V5:c2VydmVya2V5c2VydmVya2V5',
    'key: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPublicPublicPublicPublicPublicPublicPublic alice@example.com',
    'see https://wiki.example.com:8443/runbooks/orders@v2',
    'digest: sha256:015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862',
  ])('%s', (line) => {
    expect(secretIn(line)).toBeNull();
  });
});
