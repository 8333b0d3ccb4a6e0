import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../scripts/core/findings.ts';
import { annotations } from '../../scripts/output/github/annotations.ts';
import { WorkflowCommand } from '../../scripts/output/github/workflow-command.ts';

/** As the runner reads a line: after blanks, `::name properties::message`, with the escapes undone. */
function readLikeRunner(line: string): { name: string; properties: Record<string, string>; message: string } | null {
  const match = /^\s*::([a-z-]+)(?: ([^:]*))?::(.*)$/.exec(line);
  if (!match) return null;
  const undo = (text: string) =>
    text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
  const pairs = (match[2] ?? '').split(',').filter(Boolean);
  const properties = Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), undo(pair.slice(pair.indexOf('=') + 1))]));
  return { name: match[1] ?? '', properties, message: undo(match[3] ?? '') };
}

test('an annotation stands on its line', () => {
  const finding: Finding = {
    code: 'TTL_TOO_LONG',
    file: 'elevations/a,b:c.yaml',
    line: 9,
    column: 6,
    details: { asked: 7200, allowed: 3600 },
  };
  expect(annotations([finding]).map(String)).toEqual([
    '::error file=elevations/a%2Cb%3Ac.yaml,line=9,col=6,title=TTL_TOO_LONG::asks for 2h, and at most 1h is allowed; ask for 1h or less; a second request can follow the first',
  ]);
});

test('what is only waited for is no annotation', () => {
  expect(annotations([{ code: 'APPROVAL_MISSING' }, { code: 'DRAFT' }])).toEqual([]);
});

test('errors come before warnings, and ten of each at the most', () => {
  const warning: Finding = { code: 'NOBODY_LEFT_TO_APPROVE', details: { missing: 1, from: 'dba' } };
  const error: Finding = { code: 'ID_USED', details: { where: 'the ledger' } };
  const lines = annotations([...Array(12).fill(warning), ...Array(12).fill(error)]).map(String);
  expect(lines.map((line) => line.slice(0, 5))).toEqual([...Array(10).fill('::err'), ...Array(10).fill('::war')]);
});

test('whatever a stranger wrote, it is one command of ours, read back as it was said', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('%', '%0A', '\n', '\r', '::', ',', ':', '::error::', '##[error]', 'x', '%25', ' '), { maxLength: 10 })
      .map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, text, (file, message) => {
      const line = String(WorkflowCommand.annotation('error', { file, line: 3 }, `said: ${message}`));
      expect(line).not.toMatch(/[\n\r]|##\[/);
      const read = readLikeRunner(line);
      expect(read?.name).toBe('error');
      expect(Object.keys(read?.properties ?? {})).toEqual(['file', 'line']);
      if (/^[ -~]*$/.test(message) && !message.includes('##[')) expect(read?.message).toBe(`said: ${message}`);
    }),
    { numRuns: 1000 },
  );
});
