import { lstat, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkCodeowners, renderCodeowners } from '../core/codeowners.ts';
import { ElevationError } from '../core/errors.ts';
import { findingJson, findingText } from '../output/findings.ts';
import { lintResult, readWhole } from './policy-lint.ts';
import { workTreeOf } from './policy-place.ts';
import type { Result } from './result.ts';

/** CODEOWNERS as the policy in this folder wants it: printed, compared with the file that is there, or written into its place. */
export async function policyCodeowners(folder: string, how: 'print' | 'check' | 'write'): Promise<Result> {
  const built = await readWhole(folder, null);
  if (!built.ok) return lintResult(built.findings, 'policy/');
  const wanted = renderCodeowners(built.policy);
  const top = workTreeOf(folder);
  const path = join(top, 'CODEOWNERS');
  if (how === 'print') return { outcome: 'done', json: { version: 1, codeowners: wanted }, text: () => wanted.trimEnd() };
  await refuseAnother(top);
  const current = await currentOf(path);
  if (how === 'check') {
    const findings = checkCodeowners(built.policy, current);
    const inStep = findings.length === 0;
    return {
      outcome: inStep ? 'done' : 'no',
      json: { version: 1, ok: inStep, findings: findings.map(findingJson) },
      text: (paint) =>
        inStep ? paint('green', '✓ CODEOWNERS says what policy/ says') : findings.map((finding) => findingText(finding, paint)).join('\n'),
    };
  }
  const written = current !== wanted;
  if (written) await putInPlace(path, wanted);
  const says = written ? 'CODEOWNERS is written; commit it together with policy/' : 'CODEOWNERS says what policy/ says already';
  return { outcome: 'done', json: { version: 1, written }, text: (paint) => paint('green', `✓ ${says}`) };
}

/** GitHub takes the first that it finds, and looks there first. */
async function refuseAnother(top: string): Promise<void> {
  const another = join(top, '.github', 'CODEOWNERS');
  const isThere = await lstat(another).catch(() => null);
  if (isThere === null) return;
  const says = `GitHub takes ${another} and not the CODEOWNERS that policy/ makes`;
  throw new ElevationError('INPUT_INVALID', `${says}; take it away, so that what policy/ says counts`);
}

/** null: there is no such file. A link is refused: it could lead to a file that is nobody's to print or to overwrite. */
async function currentOf(path: string): Promise<string | null> {
  try {
    if ((await lstat(path)).isFile()) return await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw new ElevationError('INPUT_INVALID', `${path} could not be read (${code}); look at its permissions`);
  }
  throw new ElevationError('INPUT_INVALID', `${path} is no regular file; look what it is, and move it away`);
}

/** Made whole beside it, then moved: killed at any point, either is there whole. */
async function putInPlace(path: string, text: string): Promise<void> {
  const beside = await mkdtemp(join(dirname(path), '.codeowners-'));
  try {
    const next = join(beside, 'next');
    await writeFile(next, text);
    await rename(next, path);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}
