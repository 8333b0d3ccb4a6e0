import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const docs = join(repository, 'docs');

/** As npm starts it: in the root, with where it was called in the environment. */
function checked(path: string, env: { readonly [name: string]: string }, cwd = repository) {
  const args = [join(repository, 'scripts/elevate.mjs'), 'check', path, '--base', 'HEAD', '--json'];
  const { stdout } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', env: { ...process.env, ...env } });
  return JSON.parse(stdout).path ?? null;
}

test('"npm run elevate" works where it was called', () => {
  expect(checked('policy.md', { npm_lifecycle_event: 'elevate', INIT_CWD: docs })).toBe('docs/policy.md');
});

test.each<[string, { readonly [name: string]: string }, string?]>([
  ['another script', { npm_lifecycle_event: 'test', INIT_CWD: docs }],
  ['a place outside', { npm_lifecycle_event: 'elevate', INIT_CWD: '/' }],
  ['a folder beside it whose name begins alike', { npm_lifecycle_event: 'elevate', INIT_CWD: `${repository.replace(/.$/, '')}-2` }],
  ['a place that is gone', { npm_lifecycle_event: 'elevate', INIT_CWD: join(repository, 'gone') }],
  ['a command that it started elsewhere', { npm_lifecycle_event: 'elevate', INIT_CWD: docs }, join(repository, 'policy')],
])('not for %s', (_, env, cwd) => {
  expect(checked(cwd ? 'people.yaml' : 'README.md', env, cwd)).toBe(cwd ? 'policy/people.yaml' : 'README.md');
});
