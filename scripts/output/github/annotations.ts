import { type Finding, findingKinds } from '../../core/findings.ts';
import { sentences } from '../findings.ts';
import { WorkflowCommand } from './workflow-command.ts';

/** The runner shows this many of each level per step, and drops the rest without a word. */
const shownPerLevel = 10;

/** Each error and warning on the line that it is about. Notes are what a request waits for; they stand in the comment. */
export function annotations(findings: readonly Finding[]): WorkflowCommand[] {
  return (['error', 'warning'] as const).flatMap((level) =>
    findings
      .filter(({ code }) => findingKinds[code].severity === level)
      .slice(0, shownPerLevel)
      .map((finding) => {
        const { message, next } = sentences(finding);
        const { file, line, column, code } = finding;
        return WorkflowCommand.annotation(level, { file, line, col: column, title: code }, `${message}; ${next}`);
      }),
  );
}
