import { readFileSync } from 'node:fs';
import { checkPull } from '../../../scripts/commands/check-changes.ts';
import { findOpen, judgeOpen } from '../../../scripts/commands/reconcile/candidates.ts';
import { PoliciesAt } from '../../../scripts/commands/reconcile/policies.ts';
import type { Tools } from '../../../scripts/commands/tools.ts';
import type { JsonValue } from '../../../scripts/core/model.ts';
import type { Forge } from '../../../scripts/sources/forge.ts';
import type { Git } from '../../../scripts/sources/git.ts';
import type { Ledger } from '../../../scripts/sources/ledger.ts';
import { targetKind } from '../../../scripts/targets/index.ts';
import type { TestForge } from '../../support/forge.ts';
import { idOf } from '../../support/ledger.ts';
import { type Act, inOrder } from '../acts.ts';
import { type Answer, wordOf } from '../answer.ts';
import { People, type StageActs } from './people.ts';
import { answerOfGrant, type Stage } from './stage.ts';

/** A forge with people on it, and the program that reads it. */
export interface OpenForge {
  readonly people: TestForge<StageActs>;
  readonly forge: Forge;
  /** The repository that is read. */
  readonly git: Git;
  readonly mainRef: string;
  readonly ledger: Ledger;
  /** The address in the commits of an account, where it is not the person's own. */
  readonly emailOf: (account: { readonly id: number; readonly login: string; readonly type: string }) => string | null;
  close(): unknown;
}

/** Acts after which the forge or the policy is another one: such a story has a forge of its own, all others share one. */
const lasting: ReadonlySet<Act['act']> = new Set(['joins', 'is renamed', 'leaves the forge', 'changes the policy']);

/** Stories on a forge, judged by what the commands ask: `elevate check --pull`, and the loop's own judgement of what is on main. */
export class ForgeStage implements Stage {
  readonly name: string;
  readonly #open: () => Promise<OpenForge>;
  #shared: Promise<OpenForge> | null = null;
  #count = 0;

  constructor(name: string, open: () => Promise<OpenForge>) {
    this.name = name;
    this.#open = open;
  }

  async play(acts: readonly Act[]): Promise<Answer> {
    this.#count += 1;
    const id = idOf(this.#count);
    if (!acts.some(({ act }) => lasting.has(act))) {
      this.#shared ??= this.#open();
      return playOn(await this.#shared, id, acts);
    }
    const own = await this.#open();
    try {
      return await playOn(own, id, acts);
    } finally {
      await own.close();
    }
  }

  async close(): Promise<void> {
    await (await this.#shared)?.close();
  }
}

async function playOn(open: OpenForge, id: string, acts: readonly Act[]): Promise<Answer> {
  const people = new People(open, id);
  const { before, meanwhile } = inOrder(acts);
  for (const act of before) await people.play(act);
  await open.forge.refresh();
  const isOnMain = acts.some(({ act }) => act === 'merges' || act === 'pushes to main');
  const goesOn = async () => {
    for (const act of meanwhile) await people.play(act);
    return people.review;
  };
  return answerOn(open, { path: people.path, pull: people.pull, review: people.review, isOnMain, goesOn });
}

/** What is said of a request: by the loop, once it is on main, and before that by the check. */
export function answerOn(open: OpenForge, { path, pull, review, isOnMain, goesOn }: Asked): Promise<Answer> {
  const tools = toolsOf(open);
  return isOnMain ? granted(tools, path, goesOn ?? (async () => review)) : checked(tools, pull, review);
}
interface Asked {
  readonly path: string;
  readonly pull: number;
  readonly review: string | null;
  readonly isOnMain: boolean;
  /** What happens after the decision, and then the review in question. */
  readonly goesOn?: () => Promise<string | null>;
}

/** `goesOn`: what happens after the decision, and then the review in question. The second look comes after it, as it does in the loop. */
async function granted(tools: Tools, path: string, goesOn: () => Promise<string | null>): Promise<Answer> {
  const tip = (await tools.git.revParse(tools.mainRef)) ?? '';
  const { state } = await tools.ledger.read();
  const { open } = await findOpen(tools, state, tip);
  const one = open.find((found) => found.path === path);
  const judged = one ? await judgeOpen(tools, one, state, tip, new PoliciesAt(tools.git)) : null;
  if (!judged) throw new Error(`the loop does not see ${path} on main`);
  const { candidate, evidence, judgeAgain } = judged;
  const now = tools.now();
  const review = await goesOn();
  if (!evidence || !judgeAgain) return answerOfGrant(candidate, review, now);
  const verdicts = await judgeAgain(await tools.forge.lookAgain(evidence.pull.number));
  return answerOfGrant({ ...candidate, verdicts }, review, now);
}

async function checked(tools: Tools, pull: number, review: string | null): Promise<Answer> {
  const { json } = await checkPull(tools, pull);
  const { verdict, alarm = false, findings, approvals = null } = json as unknown as CheckJson;
  const words = { allow: 'COUNT', wait: 'PENDING', deny: 'REJECT', retry: 'RETRY' } as const;
  const reason = approvals?.reviews.find((one) => one.review === review)?.reason?.code ?? null;
  return { words: [wordOf(words[verdict], alarm), ...findings.map(({ code }) => code)].join(' '), reason };
}

/** Of what `elevate check --json` prints, what is asked here. */
interface CheckJson {
  readonly verdict: 'allow' | 'wait' | 'deny' | 'retry';
  readonly alarm?: boolean;
  readonly findings: readonly { readonly code: string }[];
  readonly approvals?: {
    readonly reviews: readonly { readonly review: string; readonly reason: { readonly code: string } | null }[];
  } | null;
}

function toolsOf({ git, mainRef, forge, ledger, people }: OpenForge): Tools {
  const openTarget = () => Promise.reject(new Error('no story reaches a target'));
  return { git, mainRef, forge, ledger, openTarget, now: people.clock.now, afterEffect: () => undefined };
}

export function fixtureBytes(name: string): Buffer {
  return readFileSync(new URL(`../../fixtures/invalid/${name}.yaml`, import.meta.url));
}

/** The usual request of every story, with these fields changed. */
export const usualFields: { readonly [field: string]: JsonValue } = {
  shape: 'update-rows',
  tier: 'semi-destructive',
  ttl: '45m',
  params: { schema: 'shop', tables: ['orders'] },
  subject: 'alice',
  proof: targetKind('postgres').makeProof?.().proof ?? '',
  alternatives: 'Waiting for the next release would leave invoices wrong until Tuesday.',
};
