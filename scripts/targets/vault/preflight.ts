import type { Finding } from '../../core/findings.ts';
import type { Grant, Shape } from '../../core/model.ts';
import { objectIn } from './client.ts';
import { policyDrift, roleDrift } from './drift.ts';
import { dataPath, metadataPath } from './entry.ts';
import { isAbsent, isAnswer } from './errors.ts';
import { creationPath, placeOf } from './names.ts';
import { policiesFor } from './policies.ts';
import type { Session } from './session.ts';
import { leasesUnder } from './setup.ts';
import { roleFor } from './token-call.ts';

/** What would make this grant fail, or keep it from being taken back. */
export async function obstaclesTo(session: Session, shape: Shape, grant: Grant): Promise<Finding[]> {
  const { system } = session;
  const role = roleFor(session.connection, system.name, shape);
  const isOurs = ({ details }: Finding) => details?.role === role;
  return [
    ...(await subjectMissing(session, grant)),
    ...(await roleDrift(session)).filter(isOurs),
    ...(await ttlShortened(session, role, grant)),
    ...(await policyDrift(session, policiesFor(system, shape, grant.params))),
    ...(await rightsMissing(session, role, grant)),
    ...(await auditMissing(session)),
  ];
}

async function subjectMissing({ vault }: Session, { subject, subjectIdentity, run }: Grant): Promise<Finding[]> {
  if (placeOf({ subjectIdentity, run }) === null || subjectIdentity === null)
    return [{ code: 'VAULT_IDENTITY_MISSING', details: { subject } }];
  const details = { subject, entity: subjectIdentity };
  const answer = await vault.readIfThere('read an entity', `identity/entity/id/${subjectIdentity}`);
  if (answer === null) return [{ code: 'VAULT_ENTITY_MISSING', details }];
  return objectIn(answer.data).disabled === true ? [{ code: 'VAULT_ENTITY_DISABLED', details }] : [];
}

async function ttlShortened({ vault }: Session, role: string, { expiresAt }: Grant): Promise<Finding[]> {
  const answer = await vault.readIfThere('read a token role', `auth/token/roles/${role}`);
  const longest = Number(objectIn(answer?.data).token_explicit_max_ttl ?? 0);
  const wanted = Math.floor((expiresAt - Date.now()) / 1000);
  return longest === 0 || longest >= wanted ? [] : [{ code: 'VAULT_TTL_SHORTENED', details: { role, seconds: longest, wanted } }];
}

/** Without one of these a grant could be begun and not be taken back. */
async function rightsMissing({ vault, connection: { mount } }: Session, role: string, grant: Grant): Promise<Finding[]> {
  const path = { place: placeOf(grant) ?? 'nobody', id: grant.id };
  const needed: readonly (readonly [path: string, right: string])[] = [
    [creationPath(role), 'update'],
    [dataPath(mount, path), 'create'],
    [dataPath(mount, path), 'update'],
    [metadataPath(mount, path), 'read'],
    [metadataPath(mount, path), 'patch'],
    [metadataPath(mount, path), 'delete'],
    [`${mount}/metadata/`, 'list'],
    ['auth/token/lookup-accessor', 'update'],
    ['auth/token/revoke-accessor', 'update'],
    [`sys/leases/lookup/${leasesUnder(role)}`, 'list'],
    ['sys/leases/lookup', 'update'],
    [`sys/leases/revoke/${leasesUnder(role)}x`, 'update'],
  ];
  const answer = await vault.write('say what we may do', 'sys/capabilities-self', { paths: [...new Set(needed.map(([at]) => at))] });
  const may = objectIn(answer.data);
  return needed.flatMap(([at, right]) => {
    const has = may[at];
    const isThere = Array.isArray(has) && (has.includes(right) || has.includes('root'));
    return isThere ? [] : [{ code: 'VAULT_RIGHT_MISSING' as const, details: { path: at, right } }];
  });
}

/** Asked with a text that is no secret. */
async function auditMissing(session: Session): Promise<Finding[]> {
  const { audit } = session.connection;
  if (audit === null) return [];
  try {
    await session.traceOf('elevate');
    return [];
  } catch (error) {
    if (isAnswer(error, 400) || isAbsent(error)) return [{ code: 'VAULT_AUDIT_MISSING', details: { device: audit } }];
    throw error;
  }
}
