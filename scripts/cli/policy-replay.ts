import { appendFileSync } from 'node:fs';
import { momentOf } from '../commands/audit-log-dates.ts';
import { readWhole } from '../commands/policy-lint.ts';
import { policyReplay as replay } from '../commands/policy-replay.ts';
import type { Result } from '../commands/result.ts';
import { ElevationError } from '../core/errors.ts';
import type { Instant } from '../core/model.ts';
import { quote } from '../core/text.ts';
import { parseDuration } from '../core/time.ts';
import { policyReplayNotice, policyReplaySummary } from '../output/github/policy-replay.ts';
import { policyReplayResult } from '../output/policy-replay.ts';
import { openContext } from './context.ts';
import { type Call, type Options, text } from './define.ts';

/** Reads the clone as it is: no forge is asked, so it runs with no token at all. */
export async function policyReplay({ io, globals, options }: Call): Promise<Result> {
  const since = sinceOf(options, io.now());
  const rev = text(options, 'base');
  const built = await readWhole(globals.repo, rev);
  if (!built.ok) {
    const says = `${rev === null ? 'policy/' : `the policy at ${quote(rev)}`} does not hold together, so nothing can be judged by it`;
    throw new ElevationError('INPUT_INVALID', `${says}; run "elevate policy lint" and mend it first`);
  }
  const context = await openContext(io, globals, 'as-it-is');
  try {
    const found = await replay(context, built.policy, since, io.talk);
    const result = policyReplayResult(found);
    if (options.report !== true) return result;
    const notice = policyReplayNotice(found);
    if (notice) io.command?.(notice);
    if (io.env.GITHUB_STEP_SUMMARY) appendFileSync(io.env.GITHUB_STEP_SUMMARY, policyReplaySummary(found));
    return { ...result, outcome: 'done' };
  } finally {
    context.close();
  }
}

function sinceOf(options: Options, now: Instant): Instant | null {
  const since = text(options, 'since');
  const seconds = since === null ? null : parseDuration(since);
  return seconds === null ? momentOf(since, '--since') : now - seconds * 1000;
}
