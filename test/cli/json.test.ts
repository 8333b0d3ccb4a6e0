import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { composeRevocation } from '../../scripts/core/compose.ts';
import type { JsonObject } from '../../scripts/core/model.ts';
import { checkValue } from '../../scripts/core/schema.ts';
import { makeProof } from '../../scripts/targets/postgres/scram.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { requestFile, samplePolicy } from '../support/forge.ts';

/** What is printed with --json is what schemas/verdict.schema.json says: the real outputs, of every form. */
let desk: Desk;
let asked: Awaited<ReturnType<Desk['ask']>>;
let granted: Awaited<ReturnType<Desk['ask']>>;
let gone: Awaited<ReturnType<Desk['ask']>>;
let pulls: { readonly [what: string]: number };
const date = new Date().toISOString().slice(0, 10).replaceAll('-', '');
const file = requestFile(`${date}-orders-db-aaaaaa`, { proof: makeProof().proof });

beforeAll(async () => {
  desk = await openDesk();
  const { forge } = desk;
  const early = requestFile(`${date}-orders-db-bbbbbb`, { proof: makeProof().proof });
  await forge.merge('dave', await forge.requestPull({ as: 'alice', file: early }), { method: 'squash' });
  asked = await desk.ask();
  granted = await desk.ask();
  const { path } = await desk.grant(granted);
  gone = await desk.ask();
  await desk.grant(gone);
  expect((await desk.run('alice', 'return', gone.id)).exit).toBe(0);
  const revocation = composeRevocation(path.replace(/\.yaml$/, '.revoke.yaml'), {
    revokes: granted.id,
    by: 'alice',
    reason: 'It is done.',
  });
  const change = (path: string, content: string) => forge.requestPull({ as: 'alice', changes: [{ path, content }] });
  pulls = {
    revocation: await change(path.replace(/\.yaml$/, '.revoke.yaml'), revocation),
    refusedRevocation: await change(path.replace(/\.yaml$/, '.revoke.yaml'), 'revokes: nothing\n'),
    policy: await change('policy/tiers.yaml', `${samplePolicy()['policy/tiers.yaml']}\n`),
    astray: await change('elevations/notes.txt', 'x'),
    unreadable: await change(file.path, 'a: [\n'),
    denied: await forge.requestPull({ as: 'bob', file }),
  };
  execFileSync('git', ['-C', desk.clone, 'fetch', '--quiet']);
  execFileSync('git', ['-C', desk.clone, 'reset', '--quiet', '--hard', 'origin/main']);
});
afterAll(() => {
  desk.ledger.close();
  desk.close();
});

const pull = (what: string) => String(pulls[what]);
/** A file of the clone that is in no commit. */
function put(path: string, content: string): string {
  mkdirSync(dirname(join(desk.clone, path)), { recursive: true });
  writeFileSync(join(desk.clone, path), content);
  return path;
}

test.each<[form: string, what: string, args: () => readonly string[], has: JsonObject]>([
  ['change', 'check, nothing changed', () => ['check'], { kind: 'nothing', verdict: 'allow', uncommitted: [] }],
  ['change', 'check, a file not committed', () => [put(file.path, file.content), 'check'].slice(1), { uncommitted: [file.path] }],
  ['verdict', 'check FILE', () => ['check', put(file.path, file.content)], { verdict: 'wait' }],
  ['verdict', 'check FILE, unreadable', () => ['check', put('elevations/x.yaml', ':')], { verdict: 'deny', request: null }],
  ['all', 'check --all', () => ['check', '--all'], { requests: 3, refused: 0 }],
  ['change', 'check --pull, a revocation', () => ['check', '--pull', pull('revocation')], { kind: 'revocation', verdict: 'allow' }],
  [
    'change',
    'check --pull, a revocation refused',
    () => ['check', '--pull', pull('refusedRevocation')],
    { kind: 'revocation', verdict: 'deny' },
  ],
  ['change', 'check --pull, policy', () => ['check', '--pull', pull('policy')], { kind: 'policy change', verdict: 'allow' }],
  ['change', 'check --pull, a file astray', () => ['check', '--pull', pull('astray')], { kind: 'policy change', verdict: 'deny' }],
  ['verdict', 'check --pull, a request', () => ['check', '--pull', String(asked.pull)], { verdict: 'wait' }],
  ['verdict', 'check --pull, unreadable', () => ['check', '--pull', pull('unreadable')], { verdict: 'deny', request: null }],
  ['explained', 'why', () => ['why', String(asked.pull)], { state: 'open', story: null, whatIf: null }],
  ['explained', 'why, granted', () => ['why', String(granted.pull)], { state: 'merged' }],
  ['explained', 'why, taken back', () => ['why', String(gone.pull)], { state: 'merged' }],
  ['explained', 'why, unreadable', () => ['why', pull('unreadable')], { verdict: 'deny', request: null }],
  ['explained', 'simulate', () => ['simulate', String(asked.pull), '--approve', 'carol', '--approve', 'grace'], { verdict: 'allow' }],
  ['explained', 'wait PULL, in time', () => ['wait', pull('denied'), '--timeout', '9s'], { verdict: 'deny', exit: 1 }],
  ['explained', 'wait PULL, not in time', () => ['wait', String(asked.pull), '--timeout', '1s'], { verdict: 'wait', exit: 124 }],
  ['explained', 'merge, not made', () => ['merge', String(asked.pull)], { verdict: 'wait', exit: 8 }],
  ['story', 'wait ID, granted', () => ['wait', granted.id], { kind: 'granted' }],
  ['story', 'wait ID, not in time', () => ['wait', asked.id, '--timeout', '1s'], { kind: 'asked' }],
  ['story', 'wait ID, taken back', () => ['wait', gone.id], { kind: 'revoked' }],
  ['error', 'a mistake', () => ['check', '--pull', '999'], { exit: 2 }],
  ['error', 'a wrong option', () => ['check', '--nope'], { exit: 2 }],
  ['error', 'demo, which is for people', () => ['demo'], { exit: 2 }],
])('%s: %s', async (_form, _what, args, has) => {
  const { exit, ...printed } = await desk.json('alice', ...args());
  expect({ exit, ...printed }).toMatchObject(has);
  expect(await checkValue('verdict', printed as JsonObject)).toEqual([]);
  for (const field of ['more', 'constructor'])
    expect(await checkValue('verdict', { ...printed, [field]: 1 } as JsonObject)).not.toEqual([]);
});
