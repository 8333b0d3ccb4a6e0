import { ElevationError } from '../../core/errors.ts';
import type { ClaimAsked, Claimed, NotClaimed } from '../target.ts';
import { no, tokenFault, usedUp, wrappingFault } from './claim-checks.ts';
import { lookAtWrapping, mark, readWaiting, unwrap } from './claim-entry.ts';
import { textIn, VaultClient } from './client.ts';
import { serverTime } from './clock.ts';
import { connectionOf, type VaultConnection } from './connection.ts';
import { isAnswer, saidOf } from './errors.ts';
import { type Kept, keptOf, keptText, type Wrapped } from './kept.ts';
import { signInAsSubject } from './login-subject.ts';
import { creationPath, placeOf } from './names.ts';
import { policiesFor } from './policies.ts';
import { roleFor } from './token-call.ts';

/**
 * Fetches the token of an elevation as its subject: once, from then on this machine has it. What waits is kept before it is marked as
 * fetched, and marked before it is opened: a claim that is killed anywhere goes on from there, and what was opened without a mark was not
 * opened by an honest claim.
 */
export function claimToken(asked: ClaimAsked): Promise<Claimed | NotClaimed> {
  // Of two commands that are started together one fetches it, and the other finds it kept.
  return asked.kept.alone(() => claimAlone(asked));
}

async function claimAlone(asked: ClaimAsked): Promise<Claimed | NotClaimed> {
  const connection = connectionOf(asked.system);
  const secret = asked.kept.read();
  const kept = secret === null ? null : keptOf(secret);
  if (kept?.kind === 'token') {
    return (await isAlive(asked, connection, kept.token)) ? claimed(asked, connection, kept.token) : no('CLAIM_OVER');
  }
  const wrapped = await fetched(asked, connection, kept);
  return 'finding' in wrapped ? wrapped : opened(asked, connection, wrapped);
}

/** @param kept by an earlier claim that did not come to its end */
async function fetched(asked: ClaimAsked, connection: VaultConnection, kept: Wrapped | null): Promise<Wrapped | NotClaimed> {
  const { id, subject, identity, request } = asked;
  const place = placeOf({ subjectIdentity: identity, run: request.run });
  if (place === null) {
    const why = `policy/people.yaml does not say who ${subject} is in Vault`;
    throw new ElevationError('INPUT_INVALID', `${why}; ask for it in a policy change`);
  }
  const login = await signInAsSubject(asked, connection);
  if ('finding' in login) return login;
  const { client, close } = login;
  const path = { place, id };
  try {
    const found = await readWaiting(client, connection.mount, path);
    const wrapped = kept !== null && found === 'marked' ? kept : found;
    if (typeof wrapped === 'string') return no(whyNot[wrapped], { subject });
    const info = await lookAtWrapping(client, wrapped.wrappingToken);
    if (info === null) return usedUp(id, wrapped.claimBy, await serverTime(client));
    const fault = wrappingFault(info, creationPath(roleFor(connection, asked.system.name, shapeOf(asked))), asked.expiresAt);
    if (fault) return fault;
    asked.kept.replace(keptText(wrapped));
    await mark(client, connection.mount, path);
    return wrapped;
  } finally {
    await close();
  }
}

const whyNot = { nothing: 'CLAIM_NOTHING_WAITS', begun: 'CLAIM_NOT_READY', marked: 'CLAIM_DONE_ELSEWHERE' } as const;

/** What wraps it opens itself, so nobody has to be signed in any more. */
async function opened(asked: ClaimAsked, connection: VaultConnection, wrapped: Wrapped): Promise<Claimed | NotClaimed> {
  const { id, system, request } = asked;
  const client = await VaultClient.open(system.name, connection, wrapped.wrappingToken);
  const auth = await unwrap(client);
  if (auth === null) return usedUp(id, wrapped.claimBy, await serverTime(client));
  const policies = policiesFor(system, shapeOf(asked), request.params).map(({ name }) => name);
  const fault = tokenFault(auth, asked, { accessor: wrapped.accessor, policies });
  if (fault) return fault;
  const kept: Kept = { kind: 'token', token: textIn(auth.client_token, system.name) };
  asked.kept.replace(keptText(kept));
  return claimed(asked, connection, kept.token);
}

/** It may not even look at itself, which Vault says otherwise than that it does not know it. */
async function isAlive({ system }: ClaimAsked, connection: VaultConnection, token: string): Promise<boolean> {
  const client = await VaultClient.open(system.name, connection, token);
  try {
    await client.read('say whether the token lives', 'auth/token/lookup-self');
    return true;
  } catch (error) {
    if (isAnswer(error, 403)) return saidOf(error)?.reason !== 'signed-out';
    throw error;
  }
}

function claimed({ expiresAt }: ClaimAsked, { address, namespace }: VaultConnection, token: string): Claimed {
  const environment = { VAULT_ADDR: address, VAULT_TOKEN: token, ...(namespace === null ? {} : { VAULT_NAMESPACE: namespace }) };
  return { environment, until: expiresAt };
}

function shapeOf({ system, request }: ClaimAsked) {
  const shape = system.shapes.get(request.shape);
  if (shape) return shape;
  const why = `policy/systems/${system.name}.yaml has no shape ${request.shape} any more`;
  throw new ElevationError('INPUT_INVALID', `${why}, so nobody knows what it gives; ask again with "elevate request"`);
}
