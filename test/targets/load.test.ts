import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ElevationError } from '../../scripts/core/errors.ts';
import { targetKinds } from '../../scripts/targets/index.ts';
import { loadKind } from '../../scripts/targets/load.ts';

test.each(Object.entries(targetKinds))('%s is the same, however it is loaded', async (name, kind) => {
  expect(await loadKind(name)).toBe(kind);
  expect(await loadKind(name)).toBe(kind);
});

test.each(['mysql', 'constructor', ''])('no target is called %j', async (name) => {
  await expect(loadKind(name)).rejects.toBeInstanceOf(ElevationError);
});

test.each(Object.keys(targetKinds))('loading %s loads no other kind', (name) => {
  const top = fileURLToPath(new URL('../..', import.meta.url));
  const script = `import { registerHooks } from 'node:module';
    const urls = [];
    registerHooks({ load: (url, context, next) => (urls.push(url), next(url, context)) });
    const { loadKind } = await import('./scripts/targets/load.ts');
    await loadKind(${JSON.stringify(name)});
    console.log(JSON.stringify(urls));`;
  const urls: string[] = JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: top, encoding: 'utf8' }));
  const kinds = urls.flatMap((url) => /\/targets\/([a-z0-9-]+)\/kind\.ts$/.exec(url)?.[1] ?? []);
  expect(kinds).toEqual([name]);
});
