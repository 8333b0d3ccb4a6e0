import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { acme, repository } from '../support/policy-files.ts';

/** As where nobody has installed the optional packages: what imports them is told that there are none. */
const without = `import { registerHooks } from 'node:module';
registerHooks({ resolve(name, context, next) {
  if (/^(pg|node-vault|@aws-sdk\\/.*)$/.test(name)) throw Object.assign(new Error(name), { code: 'ERR_MODULE_NOT_FOUND' });
  return next(name, context);
} });`;
const ask = `const { createServer } = await import('node:http');
const server = createServer((_, answer) => answer.end('{"value":"a.b.c"}'));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const { readPolicyFrom } = await import('./scripts/sources/policy.ts');
const { targetKind } = await import('./scripts/targets/index.ts');
const { policy } = await readPolicyFrom(${JSON.stringify(acme)});
const env = { ORDERS_DB_PIPELINE_PASSWORD: 'x', ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:' + server.address().port, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' };
const said = {};
for (const system of policy.systems.values())
  said[system.target] = await targetKind(system.target).open(system, { env, only: 'everything' }).then(() => 'opened', ({ code, message }) => code + ': ' + message);
server.close();
console.log(JSON.stringify(said));`;

test('without its packages, a kind of target says which are missing, and it is no bug', () => {
  const args = ['--import', `data:text/javascript,${encodeURIComponent(without)}`, '--input-type=module', '-e', ask];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: repository, encoding: 'utf8' });
  const says = (kind: string) => `USAGE: the packages that reach ${kind} are not installed; run "npm ci" here, with optional packages`;
  expect({ stderr, said: JSON.parse(stdout || '{}') }).toEqual({
    stderr: '',
    said: { postgres: says('PostgreSQL'), 'aws-iam': says('AWS'), vault: says('Vault') },
  });
});
