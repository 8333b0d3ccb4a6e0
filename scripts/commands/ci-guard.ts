import { ElevationError } from '../core/errors.ts';
import type { Sha } from '../core/model.ts';
import type { Result } from './result.ts';
import type { Tools } from './tools.ts';

type Env = { readonly [name: string]: string | undefined };

/**
 * Whether the code that runs now is main's of now: the run belongs to main, to its present tip, and the record's last commit of main is in
 * main's history. A run that was started for an older main, or an old one started again, does nothing: the run of the tip does all of it.
 * Source: GitHub's documentation, "Re-running workflows and jobs": a re-run keeps the commit and the ref of the run it repeats.
 */
export async function guard({ git, mainRef, ledger }: Tools, env: Env): Promise<Result> {
  const tip = await git.revParse(mainRef);
  const head = await git.revParse('HEAD');
  if (tip === null) throw new ElevationError('GIT_FAILED', 'main is not in this clone; check it out before this step');
  const faults = [...faultsOf(tip, head, env), ...(await rewritten(tip, { git, ledger }))];
  const says = faults.length === 0 ? `this is a run of main as it is now: ${tip.slice(0, 12)}` : faults.join('; ');
  return {
    outcome: faults.length === 0 ? 'done' : 'no',
    json: { version: 1, isTip: faults.length === 0, tip, head, faults },
    text: (paint) => (faults.length === 0 ? paint('green', `✓ ${says}`) : paint('red', `✗ nothing is done: ${says}`)),
  };
}

function faultsOf(tip: Sha, head: Sha | null, { GITHUB_REF, GITHUB_SHA, GITHUB_RUN_ATTEMPT }: Env): string[] {
  const again = Number(GITHUB_RUN_ATTEMPT ?? 1) > 1 ? ' (an old run, started again)' : '';
  return [
    ...(GITHUB_REF === 'refs/heads/main' ? [] : ['this run is not one of main']),
    ...(GITHUB_SHA === tip
      ? []
      : [`this run is for another commit than main's tip ${tip.slice(0, 12)}${again}; the run of the tip does everything`]),
    ...(head === tip ? [] : ['what is checked out here is not main as it is now']),
  ];
}

/** Somebody moved main back or aside: what was granted from it stands in a history that is gone. */
async function rewritten(tip: Sha, { git, ledger }: Pick<Tools, 'git' | 'ledger'>): Promise<string[]> {
  const { state } = await ledger.read();
  const isKept = state.main === null || ((await git.revParse(state.main)) !== null && (await git.isAncestor(state.main, tip)));
  return isKept
    ? []
    : ['ALARM: the commit of main that the record knows last is not in main any more, so main was rewritten; nothing is granted'];
}
