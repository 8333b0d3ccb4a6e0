import type { Finding } from '../../core/findings.ts';
import type { Grant, PersonName, Request, Seconds, Shape, System } from '../../core/model.ts';
import { formatDuration, formatInstant } from '../../core/time.ts';
import { loaded } from '../packages.ts';
import type { TargetKind } from '../target.ts';
import { connectionOf, isPrivate } from './connection.ts';
import { dataPath } from './entry.ts';
import { chosen, faultOf, isSegment, mostPolicies, paramsIn, rulesOf, valuesOf } from './gives.ts';
import { displayName, isEntity, placeOf } from './names.ts';
import { countOf, policiesFor } from './policies.ts';
import { renderVault } from './setup.ts';
import { tokenCall } from './token-call.ts';

/** Vault and OpenBao: a token per elevation, of static policies. Loading this file loads no client. */
export const vaultKind: TargetKind = {
  name: 'vault',
  endedBy: 'system',
  bindsToRun: true,
  leavesBehind,
  checkRequest,
  checkSubject,
  checkSystem,
  preview,
  language: 'hcl',
  preflightLooksAt: { shape: true, subject: true },
  namesOf: (id) => [displayName(id)],
  render: renderVault,
  claim: (asked) =>
    loaded('Vault', async () => {
      const { claimToken } = await import('./claim.ts');
      return claimToken(asked);
    }),
  client: 'vault kv put',
  leadsClients: (variable) => variable.startsWith('VAULT_') || variable.startsWith('BAO_'),
  open: (system, options) =>
    loaded('Vault', async () => {
      const { openVault } = await import('./adapter.ts');
      return openVault(system, options);
    }),
};

/** Vault ends the token itself, and with it everything that it leased; what it only handed out, like a certificate, may live on. */
function leavesBehind(_system: System, shape: Shape): { seconds: Seconds; says: string } {
  const lasting = rulesOf(shape).filter(({ outlives }) => outlives > 0);
  const token = 'the token is refused by Vault itself, and what it leased is revoked with it';
  const seconds = Math.max(0, ...lasting.map(({ outlives }) => outlives));
  if (seconds === 0) return { seconds, says: token };
  const paths = lasting.map(({ template }) => template).join(', ');
  return { seconds, says: `${token}; what was read at ${paths} lives on for up to ${formatDuration(seconds)}` };
}

function checkRequest(_system: System, shape: Shape, { params, proof }: Request): Finding[] {
  const escaping = paramsIn(shape).flatMap((param) =>
    chosen(params, param)
      .filter((value) => !isSegment(value))
      .map((value) => ({ code: 'VAULT_VALUE_ESCAPES' as const, details: { shape: shape.name, field: `params.${param}`, value } })),
  );
  return [...escaping, ...(proof === null ? [] : [{ code: 'VAULT_PROOF_UNWANTED' as const }])];
}

function checkSubject(_system: System, subject: PersonName, identity: string | null): Finding[] {
  if (identity === null) return [{ code: 'VAULT_IDENTITY_MISSING', details: { subject } }];
  return isEntity(identity) ? [] : [{ code: 'VAULT_IDENTITY_INVALID', details: { subject, value: identity } }];
}

function checkSystem(system: System): Finding[] {
  const connection = connectionOf(system);
  const { address, login } = connection;
  return [
    ...(isPrivate(connection) ? [] : [{ code: 'VAULT_NOT_PRIVATE' as const, details: { address } }]),
    ...(login.role !== login.revokeRole ? [] : [{ code: 'VAULT_ROLES_NOT_SEPARATE' as const, details: { role: login.role } }]),
    ...[...system.shapes.values()].flatMap((shape) => checkShape(shape, connection.mount)),
  ];
}

function checkShape(shape: Shape, mount: string): Finding[] {
  const about = { shape: shape.name };
  const rules = rulesOf(shape);
  const params = paramsIn(shape);
  const wrongPaths = rules.flatMap((rule): Finding[] => {
    const isOurs = rule.template.split('/')[0] === mount;
    const fault = isOurs ? 'reserved' : faultOf(rule);
    const details = { ...about, template: rule.template };
    return fault === null ? [] : [{ code: pathFaults[fault], details }];
  });
  const wrongParams = params.flatMap((param): Finding[] => {
    const type = Object.hasOwn(shape.params, param) ? shape.params[param] : undefined;
    if (type === undefined) return [{ code: 'GIVES_UNKNOWN_PARAM', details: { ...about, param, wanted: 'one with listed values' } }];
    const values = valuesOf(type);
    if (values === null) return [{ code: 'VAULT_PARAM_OPEN', details: { ...about, param } }];
    const escaping = values.filter((value) => !isSegment(value));
    return escaping.map((value) => ({ code: 'VAULT_VALUE_ESCAPES', details: { ...about, field: `params.${param}`, value } }));
  });
  const count = countOf(shape);
  const many: Finding[] =
    count <= mostPolicies ? [] : [{ code: 'VAULT_TOO_MANY_POLICIES', details: { ...about, count, allowed: mostPolicies } }];
  return [...wrongPaths, ...wrongParams, ...many];
}

const pathFaults = { form: 'VAULT_PATH_FORM', reserved: 'VAULT_PATH_RESERVED', wide: 'VAULT_PATH_WIDE' } as const;

/** The policies as Vault has them, then the calls. What waits for the subject is not shown: it is made only then, and for nobody else. */
function preview(system: System, shape: Shape, grant: Grant): string[] {
  const isSound = paramsIn(shape).every((param) => chosen(grant.params, param).every(isSegment));
  if (!isSound) return [];
  const connection = connectionOf(system);
  const { path, body } = tokenCall(connection, system, shape, grant, `what is left until ${formatInstant(grant.expiresAt)}`);
  const place = placeOf(grant) ?? '(the entity of the subject)';
  const within = grant.claimWithin === null ? 'the same' : formatDuration(grant.claimWithin);
  return [
    ...policiesFor(system, shape, grant.params).map(({ hcl }) => hcl.trimEnd()),
    `# POST ${path}, wrapped for ${within}\n${commented(JSON.stringify(body, null, 2))}`,
    `# POST ${dataPath(connection.mount, { place, id: grant.id })}, which only ${grant.run === null ? 'that entity' : 'that run'} can read\n# { "wrapping_token": … }`,
    '# at the end, or when it is revoked: POST auth/token/revoke-accessor, and the entry is deleted with all that is known of it',
  ];
}

function commented(text: string): string {
  return text.replace(/^/gm, '# ');
}
