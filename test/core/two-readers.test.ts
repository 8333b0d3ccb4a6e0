import { expect, test, vi } from 'vitest';
import { parseYaml } from '../../scripts/core/parse.ts';
import type * as simple from '../../scripts/core/simple-yaml.ts';

/** The one fault that no file can show as long as the readers have none: so the quick one gets a fault here. */
vi.mock('../../scripts/core/simple-yaml.ts', async (original) => {
  const { readSimple } = await original<typeof simple>();
  return { readSimple: (text: string) => readSimple(text.replace('ttl: 45m', 'ttl: 46m')) };
});

const bytes = (text: string) => new TextEncoder().encode(text);

test('what two readers do not read as the same is refused, wherever it could be approved, granted or recorded', async () => {
  expect(await parseYaml('x.yaml', bytes('ttl: 45m\n'))).toEqual({ ok: false, findings: [{ code: 'READ_TWO_WAYS', file: 'x.yaml' }] });
  expect(await parseYaml('x.yaml', bytes('ttl: 44m\n'))).toMatchObject({ ok: true, document: { value: { ttl: '44m' } } });
});

test('the quick look alone would not have noticed', async () => {
  expect(await parseYaml('x.yaml', bytes('ttl: 45m\n'), 'quick')).toMatchObject({ ok: true, document: { value: { ttl: '46m' } } });
});
