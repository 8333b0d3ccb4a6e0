import { join } from 'node:path';
import { canonicalYaml } from '../core/canonical.ts';
import { ElevationError } from '../core/errors.ts';
import type { RequestId } from '../core/model.ts';
import { readRequest } from '../core/request-file.ts';
import { approvalMessage, signatureNamespace, verifySshSignature } from '../core/signature.ts';
import { quote } from '../core/text.ts';
import { approvalPage, reviewResult } from '../output/approval.ts';
import { signWithSshKey } from '../sources/ssh-sign.ts';
import type { ActingLocally } from './acting.ts';
import { policyAt } from './check.ts';
import { judgePull, readPull, refuseDecided } from './pull.ts';
import type { Result } from './result.ts';

export interface HowToApprove {
  /** The key to sign with; null: ~/.ssh/id_ed25519. undefined: no signature. */
  readonly sign: { readonly key: string | null } | null;
  readonly env: { readonly [name: string]: string | undefined };
  /** Shows the person what they approve. */
  readonly show: (page: string) => void;
  /** Whether they want it, having seen it; null: there is nobody to ask. */
  readonly confirm: (() => Promise<boolean>) | null;
}

/** Approves exactly what was shown: the review is bound to the head that was read, so one pushed meanwhile is not approved by it. */
export async function approve(context: ActingLocally, number: number, { sign, env, show, confirm }: HowToApprove): Promise<Result> {
  const { local, seat } = context;
  const me = await seat.me();
  const pull = await readPull(context, number);
  refuseDecided(number, pull.evidence, 'approve');
  const read = await readRequest(pull.path, pull.bytes, pull.blob);
  if (!read.ok)
    throw new ElevationError('INPUT_INVALID', `the file of pull request ${number} cannot be read; "elevate why ${number}" says why`);
  const { request, digest } = read.file;
  show(approvalPage(number, canonicalYaml(read.document.value), digest, await judgePull(context, pull, context.now())));
  if (confirm && !(await confirm())) return reviewResult({ number, state: null, checked: null, review: null });

  const body = sign ? await signatureOf(context, pull.base, request.id, digest, sign.key, env) : '';
  const review = await local.review(me, number, { state: 'APPROVED', body, commit: pull.evidence.pull.headSha });
  const checked = await judgePull(context, { ...pull, evidence: await local.evidence(number) }, context.now());
  return reviewResult({ number, state: 'APPROVED', checked, review });
}

export async function reject(context: ActingLocally, number: number, reason: string): Promise<Result> {
  const pull = await readPull(context, number);
  refuseDecided(number, pull.evidence, 'reject');
  const commit = pull.evidence.pull.headSha;
  const review = await context.local.review(await context.seat.me(), number, { state: 'CHANGES_REQUESTED', body: reason, commit });
  const checked = await judgePull(context, { ...pull, evidence: await context.local.evidence(number) }, context.now());
  return reviewResult({ number, state: 'CHANGES_REQUESTED', checked, review });
}

/** A signature that counts, or none: a key that policy does not list is told at once, and not by a review that is ignored. */
async function signatureOf(
  { git, seat }: ActingLocally,
  base: string,
  id: RequestId,
  digest: string,
  key: string | null,
  env: HowToApprove['env'],
): Promise<string> {
  const { login, id: account } = await seat.me();
  const person = (await policyAt(git, base, [])).people.byAccount.get(account);
  const keys = person?.kind === 'human' ? person.keys : [];
  if (keys.length === 0)
    throw new ElevationError('INPUT_INVALID', `policy/people.yaml lists no key for ${quote(login)}; have yours added, then sign`);

  const file = key ?? join(env.HOME ?? '', '.ssh', 'id_ed25519');
  const message = approvalMessage(id, digest);
  const armored = await signWithSshKey(file, message, signatureNamespace, env);
  const verdict = verifySshSignature(armored, message, signatureNamespace, keys);
  if (verdict.ok) return armored;
  throw new ElevationError(
    'INPUT_INVALID',
    `the signature made with ${file} does not count: ${verdict.why}; name the right key with --key FILE`,
  );
}
