import { performance } from 'node:perf_hooks';
import { openCompany } from '../../scripts/demo/company.ts';
import { type OpenSetting, type SettingName, settings } from '../../scripts/demo/setting.ts';
import { Stage } from '../../scripts/demo/stage.ts';
import { askedAndMerged } from '../../scripts/demo/story.ts';
import { noPaint } from '../../scripts/output/paint.ts';
import { expiryRows } from './expiry.ts';
import { median } from './harness.ts';
import { counted, type Row } from './report.ts';

/** What `npm run bench -- --servers` measures. It needs a Vault and a moto, which `npm run test:servers` sets up. */
export function serverParts(isQuick: boolean): readonly (readonly [name: string, run: () => Promise<Row[]>])[] {
  return [
    ['usable', () => usableRows(isQuick ? 1 : 5)],
    ['expiry', () => expiryRows(isQuick ? 3 : 20)],
  ];
}

const names: { readonly [name in SettingName]: string } = { postgres: 'PostgreSQL', vault: 'Vault', aws: 'AWS (moto)' };

/** From the merge to a command that runs with the access: the pipeline's turn, then the claim, each a process of its own. */
async function usableRows(rounds: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, title] of Object.entries(names) as [SettingName, string][]) {
    const open: OpenSetting = await settings[name].load();
    const company = await openCompany(open, () => undefined);
    const io = { env: {}, cwd: '.', now: Date.now, isInteractive: false, print: () => undefined, talk: () => undefined, paint: noPaint };
    const stage = new Stage(io, company);
    const [granted, usable]: [number[], number[]] = [[], []];
    try {
      await stage.elevate('sweep', ['reconcile', '--only', 'revoke']);
      for (let round = 0; round <= rounds; round += 1) {
        const id = await askedAndMerged(stage, company.setting);
        const merged = performance.now();
        await stage.elevate('pipeline', ['reconcile']);
        const done = performance.now();
        await stage.elevate('alice-acme', ['exec', id, '--', process.execPath, '-e', '0']);
        if (round === 0) continue;
        granted.push((done - merged) / 1000);
        usable.push((performance.now() - merged) / 1000);
      }
    } finally {
      await company.stop();
    }
    rows.push(
      counted(`merge to granted, ${title}`, median(granted), 's'),
      counted(`merge to usable (elevate exec), ${title}`, median(usable), 's'),
    );
  }
  return rows;
}
