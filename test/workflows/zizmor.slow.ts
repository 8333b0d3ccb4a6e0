import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workflowFolder, workflowText } from './files.ts';
import { zizmor } from './tools.ts';

const how = ['--offline', '--persona', 'auditor', '--no-progress', '--color', 'never'];

test('the auditor finds nothing in the workflows', async () => {
  // what is ignored is explained where it stands
  expect(execFileSync(await zizmor(), [...how, workflowFolder], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })).toContain(
    'No findings to report',
  );
});

test('and would find what is wrong', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'elevate-zizmor-'));
  writeFileSync(
    join(dir, 'check.yml'),
    workflowText('check.yml')
      .replace('pull_request:', 'pull_request_target:')
      .replace('persist-credentials: false', 'persist-credentials: true'),
  );
  const { stdout } = spawnSync(await zizmor(), [...how, '--format', 'plain', join(dir, 'check.yml')], { encoding: 'utf8' });
  rmSync(dir, { recursive: true });
  for (const audit of ['dangerous-triggers', 'artipacked']) expect(stdout).toContain(audit);
});
