import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ElevationError } from '../core/errors.ts';
import { quote } from '../core/text.ts';
import type { Git } from '../sources/git.ts';
import { targetKind } from '../targets/index.ts';
import type { Rendered } from '../targets/target.ts';
import { baseOf } from './base.ts';
import { policyAt } from './check.ts';
import type { Result } from './result.ts';
import { unknownSystem } from './shapes.ts';

/** What an administrator puts into a system's target, as policy wants it: printed, or one file each in a folder. */
export async function policyRender(git: Git, kindName: string, name: string, rev: string | null, folder: string | null): Promise<Result> {
  const { systems } = await policyAt(git, await baseOf(git, rev), 'all');
  const system = systems.get(name);
  if (!system) throw unknownSystem(name, [...systems.keys()]);
  const kind = targetKind(kindName);
  if (system.target !== kindName) throw new ElevationError('USAGE', `${name} is of the kind ${system.target}, not ${quote(kindName)}`);
  if (!kind.render) throw new ElevationError('USAGE', `nothing is rendered for ${kindName}; setup/ has what an operator puts there`);
  const documents = kind.render(system);
  if (folder !== null) await writeEach(documents, folder);
  return {
    outcome: 'done',
    json: { version: 1, system: name, documents: documents.map((document) => ({ ...document })) },
    text: (paint) => {
      if (folder === null) return documents.map(({ at, text }) => `# ${at}\n${text.trimEnd()}`).join('\n\n');
      const files = documents.map(({ at, file }) => `  ${join(folder, file)}\n    ${at}`);
      const head = paint(
        'green',
        `✓ ${documents.length} document${documents.length === 1 ? '' : 's'} for ${name} written, each with where it belongs:`,
      );
      return [head, ...files].join('\n');
    },
  };
}

async function writeEach(documents: readonly Rendered[], folder: string): Promise<void> {
  for (const { file, text } of documents) {
    const path = join(folder, file);
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new ElevationError('INPUT_INVALID', `${quote(path)} could not be written (${code}); name a folder of your own`);
    }
  }
}
