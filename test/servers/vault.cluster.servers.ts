import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { until } from '../support/postgres.ts';

/** Of the tests' own Vault of three nodes, nothing stays behind, whatever becomes of the test. */
const cluster = new URL('../support/vault-cluster.ts', import.meta.url).href;
const isThere = (address: string) =>
  fetch(`${address}/v1/sys/health`).then(
    () => true,
    () => false,
  );

test('the nodes of a process that is killed are gone with it, one that was down before as well, and so are their data', async () => {
  const code = `
    const { nodes, folder } = await (await import('${cluster}')).startVaultCluster();
    await nodes[2].kill();
    console.log(JSON.stringify({ addresses: nodes.map(({ address }) => address), folder }));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const { addresses, folder } = JSON.parse(line.toString()) as { addresses: string[]; folder: string };
  expect(await Promise.all(addresses.map(isThere))).toEqual([true, true, false]);
  expect(existsSync(folder)).toBe(true);

  child.kill('SIGKILL');
  await until(async () => !existsSync(folder) && (await Promise.all(addresses.map(isThere))).every((is) => !is));
});
