import type { Result } from '../commands/result.ts';
import type { Finding } from '../core/findings.ts';
import { findingKinds } from '../core/findings.ts';
import type { Obstacle } from '../core/obstacles.ts';
import { findingJson, findingText } from './findings.ts';
import { obstacleJson, obstacleText } from './obstacles.ts';
import type { Paint } from './paint.ts';
import { wrap } from './table.ts';

/** What one system answered, or why it did not. */
export type Baseline =
  | {
      readonly kind: 'asked';
      readonly system: string;
      readonly defaultIdentity: string;
      readonly findings: readonly Finding[];
      /** What would keep a grant from being made. */
      readonly obstacles: readonly Obstacle[];
      readonly recorded: boolean;
      /** It can write, and not as it could the last time. null: not recorded, so not compared. */
      readonly alarm: boolean | null;
    }
  | { readonly kind: 'silent'; readonly system: string; readonly code: string; readonly message: string };

/** What the forge forbids on the branches that everything rests on. */
export type Repository =
  | { readonly kind: 'asked'; readonly findings: readonly Finding[] }
  | { readonly kind: 'silent'; readonly code: string; readonly message: string };

export function wrongOf(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ code }) => findingKinds[code].severity === 'error');
}

/** A right of the default identity. A target may find more that is not as policy says, such as a policy that somebody changed in a Vault. */
function isRight({ code }: Finding): boolean {
  return code.includes('BASELINE_') && !code.endsWith('_MISSING');
}

/**
 * Exit code 1: it can write, or something else is wrong; 5: a system did not answer, or could not grant what policy offers, or a branch is not
 * guarded. That the forge does not say is told, and changes no exit code.
 */
export function baselineResult(baselines: readonly Baseline[], isAll: boolean, repository: Repository | null = null): Result {
  const isWrong = baselines.some((one) => one.kind === 'asked' && wrongOf(one.findings).length > 0);
  const isPartly = baselines.some((one) => one.kind === 'silent' || one.obstacles.length > 0);
  const isOpen = repository?.kind === 'asked' && repository.findings.length > 0;
  const [first] = baselines;
  return {
    outcome: isWrong ? 'no' : isPartly || isOpen ? 'partly' : 'done',
    json: {
      version: 1,
      ...(isAll || !first ? { systems: baselines.map(jsonOf) } : jsonOf(first)),
      ...(repository && { repository: repositoryJson(repository) }),
    },
    text: (paint) =>
      [...baselines.map((one) => textOf(one, paint)), ...(repository ? [repositoryText(repository, paint)] : [])].join('\n\n'),
  };
}

function jsonOf(one: Baseline): Record<string, unknown> {
  if (one.kind === 'silent') return { system: one.system, error: { code: one.code, message: one.message } };
  const { system, defaultIdentity, findings, obstacles, recorded, alarm } = one;
  const readOnly = !wrongOf(findings).some(isRight);
  return {
    system,
    defaultIdentity,
    readOnly,
    recorded,
    alarm,
    findings: findings.map(findingJson),
    obstacles: obstacles.map(obstacleJson),
  };
}

function textOf(one: Baseline, paint: Paint): string {
  if (one.kind === 'silent') return paint('yellow', wrap(`! ${one.system} could not be asked: ${one.code}: ${one.message}`, ''));
  const { system, defaultIdentity, findings, obstacles, recorded, alarm } = one;
  const wrong = wrongOf(findings);
  const rights = wrong.filter(isRight).length;
  const loud = alarm ? 'ALARM: ' : '';
  const more = [
    counted(rights, 'right must go', 'rights must go'),
    counted(wrong.length - rights, 'thing is not as policy says', 'things are not as policy says'),
  ];
  const says = `${rights > 0 ? 'can write' : 'is not to be trusted'}: ${more.filter((part) => part !== null).join(', ')}`;
  const head =
    wrong.length === 0
      ? paint('green', `✓ ${defaultIdentity} on ${system} only reads`)
      : paint('red', wrap(`✗ ${loud}${defaultIdentity} on ${system} ${says}`, ''));
  const news = alarm ? '; this is new since it was last noted' : '';
  const obstructed = `! ${counted(obstacles.length, 'thing', 'things')} would keep a grant on ${system} from being made`;
  return [
    ...findings.map((finding) => findingText(finding, paint)),
    ...obstacles.map((obstacle) => obstacleText(obstacle, paint)),
    ...(obstacles.length > 0 ? [paint('yellow', wrap(obstructed, ''))] : []),
    recorded ? `${head}; noted in the ledger${news}` : head,
  ].join('\n\n');
}

function repositoryJson(one: Repository): Record<string, unknown> {
  if (one.kind === 'silent') return { error: { code: one.code, message: one.message } };
  return { findings: one.findings.map(findingJson) };
}

function repositoryText(one: Repository, paint: Paint): string {
  if (one.kind === 'silent') {
    return paint('yellow', wrap(`! the rules of main and ledger could not be asked: ${one.code}: ${one.message}`, ''));
  }
  const { findings } = one;
  const head =
    findings.length === 0
      ? paint('green', '✓ main and ledger can be neither rewritten nor deleted')
      : paint('yellow', '! main or ledger could be rewritten or deleted: somebody should look');
  return [...findings.map((finding) => findingText(finding, paint)), head].join('\n\n');
}

function counted(count: number, one: string, several: string): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? one : several}`;
}
