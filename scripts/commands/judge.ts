import type { Language } from '../core/checked.ts';
import { expiryOf } from '../core/deadline.ts';
import { decide } from '../core/decide.ts';
import type { GrantingEvent } from '../core/events.ts';
import type { Finding } from '../core/findings.ts';
import type { ChangedFile, Evidence, Grant, Instant, Policy, SecondLook, Sha } from '../core/model.ts';
import { checkParams } from '../core/params.ts';
import type { Document } from '../core/parse.ts';
import type { Facts, JudgedFile, Reasons, Verdict } from '../core/verdict.ts';
import { located } from '../core/where.ts';
import { loadKind } from '../targets/load.ts';

/** What is known about one request file, whoever asks: the pull-request check and the grant fill the same shape. */
export interface Question {
  readonly now: Instant;
  readonly purpose: 'check' | 'grant';
  readonly file: JudgedFile;
  readonly document: Document;
  readonly proposed: readonly ChangedFile[] | null;
  readonly merged: { readonly commit: Sha; readonly changes: readonly ChangedFile[] } | null;
  readonly evidence: Evidence | null;
  readonly look?: SecondLook;
  readonly usedBefore: string | null;
}

export interface Answer {
  readonly verdict: Verdict;
  /** The exact statements or documents; empty where the shape or its parameters are not known. */
  readonly preview: readonly string[];
  readonly language: Language;
  /** What the grant leaves behind at its end, in words. */
  readonly atTheEnd: string;
  readonly staysForGood?: boolean;
}

/** Of a request that means nothing to any target. */
export const nothingToShow = { preview: [], language: 'text', atTheEnd: '' } as const;

/** The one way to a verdict: adds what the target's kind says to the facts, and asks core. */
export async function judge(question: Question, policy: Policy): Promise<Answer> {
  const { file, document, now } = question;
  const { request } = file;
  const system = policy.systems.get(request.system);
  const shape = system?.shapes.get(request.shape);
  // An unknown system or shape is core's finding; there is nothing to ask a target about then.
  if (!system || !shape) return { verdict: verdictOn(question, policy, { seconds: 0, says: '' }, []), ...nothingToShow };

  const kind = await loadKind(system.target);
  const paramFindings = checkParams(shape, file, document);
  // Parameters that are not of their type mean nothing to a target.
  const isTyped = paramFindings.length === 0;
  const subjectFindings = kind.checkSubject?.(system, request.subject, identityOf(file, policy)) ?? [];
  const runFindings: Finding[] =
    request.run === null || kind.bindsToRun ? [] : [{ code: 'RUN_NOT_BOUND', file: file.path, details: { target: kind.name } }];
  const ownFindings = isTyped ? kind.checkRequest(system, shape, request) : paramFindings;
  const targetFindings = [...ownFindings, ...subjectFindings, ...runFindings];
  const leftBehind = kind.leavesBehind(system, shape, policy.limits.sweepWithin);
  const verdict = verdictOn(question, policy, leftBehind, targetFindings);
  const expiresAt = 'expiresAt' in verdict ? verdict.expiresAt : expiryOf(request, now);
  const approvers = 'approvals' in verdict ? approversIn(verdict) : 0;
  const preview = isTyped ? kind.preview(system, shape, grantOf(file, policy, { expiresAt, approvers })) : [];
  return { verdict, preview, language: kind.language, atTheEnd: leftBehind.says, staysForGood: leftBehind.forGood === true };
}

/** What is no part of the file. */
export type Decided = Pick<Grant, 'expiresAt' | 'approvers'>;

export function grantOf(file: JudgedFile, policy: Policy, decided: Decided): Grant {
  const { id, system, shape, tier, params, requester, subject, proof, run } = file.request;
  const subjectIdentity = identityOf(file, policy);
  const { claimWithin } = policy.tiers[tier];
  return { id, system, shape, tier, params, requester, subject, subjectIdentity, proof, run, claimWithin, ...decided };
}

/** As the intent to grant it has it. */
export function decidedIn({ expiresAt, approvals }: GrantingEvent): Decided {
  return { expiresAt: Date.parse(expiresAt), approvers: new Set(approvals.map(({ person }) => person)).size };
}

/** How many people stand behind it so far. */
export function approversIn({ approvals }: Reasons): number {
  return new Set(approvals.reviews.flatMap(({ counts, person }) => (counts && person !== null ? [person] : []))).size;
}

/** Who the subject is in the target, where policy lists it. */
function identityOf({ request: { system, subject } }: JudgedFile, policy: Policy): string | null {
  const target = policy.systems.get(system)?.target ?? '';
  return policy.people.byName.get(subject)?.identities[target] ?? null;
}

function verdictOn(question: Question, policy: Policy, leftBehind: Facts['leftBehind'], targetFindings: readonly Finding[]): Verdict {
  const { document, ...facts } = question;
  const verdict = decide({ ...facts, policy, leftBehind, targetFindings });
  return verdict.kind === 'retry' ? verdict : { ...verdict, findings: verdict.findings.map((finding) => located(finding, document)) };
}
