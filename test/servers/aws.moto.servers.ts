import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';

test('whoever started moto is killed: moto ends, too', async () => {
  const moto = new URL('../../scripts/demo/moto.ts', import.meta.url).href;
  const code = `console.log((await (await import('${moto}')).startMoto()).endpoint);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const answers = () =>
    fetch(line.toString().trim()).then(
      () => true,
      () => false,
    );
  expect(await answers()).toBe(true);

  child.kill('SIGKILL');
  while (await answers()) await sleep(50);
});
