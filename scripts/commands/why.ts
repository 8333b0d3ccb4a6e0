import { whyResult } from '../output/why.ts';
import { judgeAndTell, readPull } from './pull.ts';
import type { Result } from './result.ts';
import { type Story, storyOf } from './story.ts';
import type { Tools } from './tools.ts';

/** Per rule of a pull request: which approvals count, which do not and why, and who could still give one. Changes nothing. */
export async function why(tools: Tools, number: number): Promise<Result> {
  const pull = await readPull(tools, number);
  const now = tools.now();
  const checked = await judgeAndTell(tools, pull, now);
  const isMerged = pull.evidence.pull.mergedAt !== null;
  const story: Story | null = isMerged && checked.file ? await storyOf(tools, checked.file.request.id) : null;
  return whyResult({ number, checked, story, state: pull.evidence.pull.state, whatIf: null }, now);
}
