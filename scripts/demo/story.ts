import type { Io } from '../cli/io.ts';
import type { RequestId } from '../core/model.ts';
import { parseInstant } from '../core/time.ts';
import { openCompany } from './company.ts';
import { type OpenSetting, type Setting, type SettingName, settings } from './setting.ts';
import { Stage } from './stage.ts';

/** Long enough to use it, short enough to watch it end. */
const ttlSeconds = 12;

/** The whole life of an elevation, on a real server, by the commands that everybody uses. */
export async function playGranted(io: Io, target: SettingName): Promise<void> {
  await play(io, target, async (stage, setting) => {
    const { tells, owner, system } = setting;
    stage.scene('alice cannot write', tells.before);
    await setting.cannotWrite(stage);

    stage.scene('She asks', tells.asks);
    const { id, pull } = await ask(stage, setting, `${ttlSeconds}s`);

    stage.scene('The check answers', 'What would run, who must agree, when it ends at the latest: before anybody approves.');
    await stage.elevate('alice-acme', ['check', '--pull', pull]);

    stage.scene('Two who do not count', 'An agent approves, and so does alice herself. Nobody stops them; it is only not counted.');
    await stage.elevate('triage-agent[bot]', ['approve', pull], { exit: 1, show: 'answer' });
    await stage.elevate('alice-acme', ['approve', pull], { exit: 1, show: 'answer' });

    stage.scene('Two who do', 'One senior approver, one owner of the system: two people, whoever else they are.');
    await stage.elevate('carol-acme', ['approve', pull], { show: 'answer' });
    await stage.elevate(owner, ['approve', pull], { show: 'answer' });
    await stage.elevate('alice-acme', ['why', pull]);

    stage.scene(
      'The merge grants',
      'A sweep was here, so new access may be given. The pipeline decides again, with the facts of this moment.',
    );
    await stage.elevate('sweep', ['reconcile', '--only', 'revoke']);
    await stage.elevate('dave-acme', ['merge', pull], { show: 'answer' });
    const granted = await stage.elevate('pipeline', ['reconcile']);

    stage.scene('alice writes', tells.writes);
    const used = await setting.write(stage, id);

    stage.scene('The clock ends it', tells.ends);
    const end = parseInstant(/until (\S+)/.exec(granted)?.[1] ?? '') ?? 0;
    stage.expect(end > 0, 'the pipeline did not say the end', [granted]);
    stage.say(`Waiting ${Math.max(0, Math.ceil((end - Date.now()) / 1000))} seconds …`);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, end - Date.now()) + 50));
    await used.ended(end);

    stage.scene('The sweep removes what is left', tells.sweeps);
    await stage.elevate('sweep', ['reconcile', '--only', 'revoke']);
    await used.swept();

    stage.scene(
      'The record',
      'The ledger is a chain of commits that any git can read; every grant leads back to its file and its approvals.',
    );
    await stage.elevate('alice-acme', ['ledger', 'verify']);
    await stage.elevate('alice-acme', ['audit', 'log', '--system', system]);
    await setting.encore?.(stage, () => askedAndMerged(stage, setting));
  });
}

/** A request that nobody will be asked about, because it breaks the rules. */
export async function playRefused(io: Io, target: SettingName): Promise<void> {
  await play(io, target, async (stage, { system, destructive, reasons }) => {
    const words = (ttl: string, change: object) => requestWords(system, destructive, ttl, { ...reasons, incident: 'INC-4711', ...change });
    stage.scene('alice says too little', 'A request that she fills in as one fills in a form.');
    await stage.elevate('alice-acme', words('20m', { justification: 'todo', alternatives: 'none' }), { exit: 1 });
    stage.scene('She asks for too much', 'With reasons now, and for eight hours.');
    await stage.elevate('alice-acme', words('8h', {}), { exit: 1 });
    stage.say('Nothing was written and nobody was bothered. Every finding says where it is and what to do.');
  });
}

async function ask(stage: Stage, { system, request, reasons }: Setting, ttl: string): Promise<{ id: RequestId; pull: string }> {
  const asked = await stage.elevate('alice-acme', requestWords(system, request, ttl, { ...reasons }));
  const [, pull = ''] = /pull request (\d+)/.exec(asked) ?? [];
  const id = new RegExp(`\\d{8}-${system}-[0-9a-z]{6}`).exec(asked)?.[0] ?? '';
  stage.expect(id !== '' && pull !== '', 'no id was printed', [asked]);
  return { id, pull };
}

/** Asked, approved by two who count, and merged: without a word. The next turn of the pipeline grants it. */
export async function askedAndMerged(stage: Stage, setting: Setting): Promise<RequestId> {
  const { id, pull } = await ask(stage, setting, '10m');
  for (const who of ['carol-acme', setting.owner]) await stage.elevate(who, ['approve', pull], { show: 'nothing' });
  await stage.elevate('dave-acme', ['merge', pull], { show: 'nothing' });
  return id;
}

function requestWords(system: string, shape: readonly string[], ttl: string, texts: { readonly [field: string]: string }): string[] {
  const said = Object.entries(texts).flatMap(([name, text]) => [`--${name}`, text]);
  return ['request', '--system', system, ...shape, '--ttl', ttl, ...said];
}

async function play(io: Io, target: SettingName, scenes: (stage: Stage, setting: Setting) => Promise<void>): Promise<void> {
  const start = Date.now();
  const { server, load } = settings[target];
  io.print(`The company acme on this machine: ${server}, a forge with everybody’s accounts, a policy. It is gone afterwards.`);
  const open: OpenSetting = await load();
  const company = await openCompany(open, io.talk);
  const { setting } = company;
  try {
    await scenes(new Stage(io, company), setting);
    io.print(`\n${io.paint('green', `✓ every step did what it should, in ${Math.round((Date.now() - start) / 1000)} s`)}`);
  } finally {
    await company.stop();
  }
}
