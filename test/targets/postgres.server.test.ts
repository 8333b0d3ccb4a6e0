import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { until } from '../support/postgres.ts';

async function accepts(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

test('the server of a process that is killed is gone with it, its data too', async () => {
  const server = new URL('../../scripts/demo/server.ts', import.meta.url).href;
  const code = `const { port, directory } = await (await import('${server}')).startServer(); console.log(JSON.stringify({ port, directory }));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const { port, directory } = JSON.parse(line.toString()) as { port: number; directory: string };
  expect(await accepts(port)).toBe(true);
  expect(existsSync(directory)).toBe(true);

  child.kill('SIGKILL');
  await until(async () => !(await accepts(port)) && !existsSync(directory));
});
