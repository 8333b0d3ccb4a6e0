import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runGit } from '../../scripts/sources/git-process.ts';
import { base, elevate, interleave, peakMebibytes } from './harness.ts';
import { room } from './import.ts';
import { installTools } from './others.ts';
import { counted, type Row, timed } from './report.ts';
import { madeRequest, manyRequests, requestRepository } from './requests.ts';
import { unbundledAs } from './unbundled.ts';

/** One new request, in a repository that is empty or full of old ones. */
export async function checkOne(sizes: readonly number[], rounds: number): Promise<Row[]> {
  const request = madeRequest(33_000_000, 33_000_000);
  const contenders = [];
  for (const size of sizes) {
    const gitDir = await requestRepository(`check-${size}/.git`, size);
    const tree = dirname(gitDir);
    await runGit(gitDir, ['config', 'core.bare', 'false']);
    mkdirSync(dirname(join(tree, request.path)), { recursive: true });
    writeFileSync(join(tree, request.path), request.content);
    contenders.push(elevate(nameOf(size), tree, ['check', request.path]));
  }
  const [lone] = contenders;
  const unbundled = lone ? [unbundledAs('check, without the bundle', lone)] : [];
  const times = interleave([base, ...contenders, ...unbundled], rounds);
  const [first = 0, ...others] = sizes;
  return [
    timed(times, nameOf(first), base.name, { most: 2.5 }),
    ...unbundled.map(({ name }) => timed(times, name, base.name)),
    ...others.map((size) => timed(times, nameOf(size), nameOf(first), { most: 1.1 })),
    ...contenders.slice(0, 1).map((contender) => counted(`${contender.name}: memory`, peakMebibytes(contender), 'MiB')),
  ];
}

function nameOf(size: number): string {
  return `check, ${size} older requests`;
}

/** Every request of a repository: cold, warm, and the tools that others use on the same files. */
export async function checkEach(count: number, rounds: number, say: (line: string) => void): Promise<Row[]> {
  const gitDir = await requestRepository('check-all/.git', count);
  const tree = dirname(gitDir);
  await runGit(gitDir, ['config', 'core.bare', 'false']);
  const files = join(room, 'files');
  const paths: string[] = [];
  for (const { id, content } of manyRequests(count)) {
    const path = join(files, `${id}.yaml`);
    mkdirSync(files, { recursive: true });
    writeFileSync(path, content);
    paths.push(path);
  }
  const before = (): void => rmSync(join(gitDir, 'elevate-cache'), { recursive: true, force: true });
  const cold = elevate(`check --all, ${count} requests, cold`, tree, ['check', '--all'], { before });
  const warm = elevate(`check --all, ${count} requests, warm`, tree, ['check', '--all']);
  const others = installTools(files, paths, say);
  // The warm one comes right after the cold one, which has filled the cache.
  const times = interleave([base, cold, warm, ...others], rounds);
  const ajv = others.find(({ name }) => name === 'ajv-cli');
  const python = others.find(({ name }) => name === 'check-jsonschema');
  return [
    timed(times, warm.name, base.name, { most: 4 }),
    timed(times, cold.name, base.name),
    ...(ajv ? [timed(times, cold.name, ajv.name, { most: 2.5 })] : []),
    ...(python ? [timed(times, cold.name, python.name, { most: 0.2 })] : []),
    ...others.map(({ name }) => timed(times, name, base.name)),
    counted(`${cold.name}: memory`, peakMebibytes(cold), 'MiB'),
    counted(`${warm.name}: memory`, peakMebibytes(warm), 'MiB'),
  ];
}
