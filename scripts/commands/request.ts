import { randomBytes } from 'node:crypto';
import { composeRequest, newRequestId } from '../core/compose.ts';
import { ElevationError } from '../core/errors.ts';
import type { Sha } from '../core/model.ts';
import { requestPath } from '../core/request-file.ts';
import { catalogue, type Offer } from '../core/shapes.ts';
import { addition, wouldBeEvidence } from '../core/would-be.ts';
import { pullBody, pullTitle, type Requested, refusedDryRun, requestResult } from '../output/request.ts';
import type { SecretStore } from '../sources/secrets.ts';
import { targetKind } from '../targets/index.ts';
import type { Acting } from './acting.ts';
import { checkRequest, checkResult, loneFile, policyAt, withTold } from './check.ts';
import { branchOf } from './find-id.ts';
import { wouldFailOf } from './history.ts';
import { askerOf, type Draft, fieldsOf, offerOf } from './request/draft.ts';
import type { Result } from './result.ts';

export interface HowToAsk {
  readonly secrets: SecretStore;
  readonly dryRun: boolean;
  /** Asks a person for what the draft lacks; null: there is nobody to ask. Its own null: they do not want it after all. */
  readonly ask: ((draft: Draft, offers: readonly Offer[]) => Promise<Draft | null>) | null;
}

/**
 * Makes a request: its file, the secret that never leaves this machine, a branch and a pull request. It is judged first, by the rules that will
 * meet it; what would be denied is not written anywhere. Killed in between, what is left is a secret that opens nothing or a branch that asks
 * for nothing; the next try makes a new id.
 */
export async function request(context: Acting, draft: Draft, { secrets, dryRun, ask }: HowToAsk): Promise<Result> {
  const { git, seat, now, afterEffect } = context;
  const me = await seat.me();
  const base = await mainOf(context);
  const policy = await policyAt(git, base, 'all');
  const asker = askerOf(policy, me);
  const offers = catalogue(policy);
  const complete = ask ? await ask(draft, offers) : draft;
  if (complete === null) return notAsked();
  const offer = offerOf(complete, offers);
  const { proof = null, secret = null } = targetKind(policy.systems.get(offer.system)?.target ?? '').makeProof?.() ?? {};

  const at = now();
  const id = newRequestId(at, offer.system, randomBytes(6));
  const yaml = composeRequest(id, fieldsOf(complete, offer, asker, proof));
  const path = requestPath({ id, ...offer });
  const lone = loneFile(path, Buffer.from(yaml));
  const headRef = branchOf(id);
  const evidence = wouldBeEvidence({ author: me, email: me.email, now: at, headRef });
  const checked = await checkRequest(git, base, { ...lone, proposed: [addition(path, lone.blob)], evidence }, at);
  if (checked.verdict.kind === 'deny' || !checked.file) return dryRun ? refusedDryRun(checked, yaml) : checkResult(checked);

  const told = await wouldFailOf(context, checked.file.request);
  const requested: Omit<Requested, 'pull' | 'secretAt'> = { id, path, yaml, headRef, checked: withTold(checked, told) };
  if (dryRun) return requestResult({ ...requested, pull: null, secretAt: null });
  if (secret !== null) {
    secrets.put(id, secret);
    afterEffect('secret:stored');
  }
  const { number: pull } = await seat.propose({
    base,
    path,
    content: yaml,
    headRef,
    title: pullTitle(checked.file),
    body: pullBody(checked, yaml),
  });
  return requestResult({ ...requested, pull, secretAt: secret === null ? null : secrets.pathOf(id) });
}

/** The person thought better of it. */
export function notAsked(): Result {
  return { outcome: 'no', json: { version: 1, id: null, pull: null }, text: () => 'Nothing was asked for, written or pushed.' };
}

/** @throws ElevationError USAGE: the forge has no main yet */
export async function mainOf({ git, mainRef }: Pick<Acting, 'git' | 'mainRef'>): Promise<Sha> {
  const tip = await git.revParse(mainRef);
  if (tip === null) throw new ElevationError('USAGE', 'the repository has no main branch yet; push the policy to it first');
  return tip;
}
