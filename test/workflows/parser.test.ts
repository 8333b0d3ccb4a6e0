import { expect, test } from 'vitest';
import { workflowNames, workflowText } from './files.ts';
import { complaints } from './github-parser.ts';

test.each(workflowNames)('%s is a workflow to GitHub', async (name) => {
  expect(await complaints(name, workflowText(name))).toEqual([]);
});

test('the parser does complain', async () => {
  const text = workflowText('grant.yml');
  expect(await complaints('grant.yml', text.replace('queue: max', 'queue: most'))).not.toEqual([]);
  expect(await complaints('grant.yml', text.replace('id-token: write', 'id-tokens: write'))).not.toEqual([]);
});
