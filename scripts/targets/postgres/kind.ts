import { ElevationError } from '../../core/errors.ts';
import type { Finding } from '../../core/findings.ts';
import type { Grant, Request, Seconds, Shape, System } from '../../core/model.ts';
import type { LeftBehind } from '../../core/verdict.ts';
import { isLoopback } from '../loopback.ts';
import { loaded } from '../packages.ts';
import type { ClaimAsked, Claimed, TargetKind } from '../target.ts';
import { connectionOf } from './connection.ts';
import { givesOf, namesIn, paramsUsed } from './gives.ts';
import { loginOf, maxSystemName } from './login-name.ts';
import { isVerifier, makeProof } from './scram.ts';
import { isName } from './sql.ts';
import { grantStatements, loginGrantOf } from './statements.ts';

/** PostgreSQL 17 or later: a temporary login per elevation. Loading this file does not load `pg`. */
export const postgresKind: TargetKind = {
  name: 'postgres',
  endedBy: 'system',
  leavesBehind,
  checkRequest,
  checkSystem,
  preview,
  language: 'sql',
  preflightLooksAt: { shape: true, subject: false },
  namesOf: (id) => [loginOf(id)],
  makeProof,
  claim,
  client: 'psql',
  leadsClients: (variable) => variable.startsWith('PG'),
  open: (system, options) =>
    loaded('PostgreSQL', async () => {
      const { openPostgres } = await import('./adapter.ts');
      return openPostgres(system, options);
    }),
};

/** The login was made with the verifier of this machine's secret, so there is nothing to fetch. */
async function claim({ system, id, expiresAt, kept }: ClaimAsked): Promise<Claimed> {
  const secret = kept.read();
  if (secret === null) {
    const says = `${id} is granted, and its secret is not on this machine`;
    throw new ElevationError(
      'INPUT_INVALID',
      `${says}; use it where "elevate request" was run, or give it back with "elevate return ${id.slice(-6)}"`,
    );
  }
  const { host, port, database, tls } = connectionOf(system);
  const modes = { off: 'disable', require: 'require', 'verify-full': 'verify-full' } as const;
  const environment = {
    PGHOST: host,
    PGPORT: String(port),
    PGDATABASE: database,
    PGUSER: loginOf(id),
    PGPASSWORD: secret,
    PGSSLMODE: modes[tls],
    // Without it libpq looks for a file in the home directory and verifies nothing that is not in there.
    ...(tls === 'verify-full' ? { PGSSLROOTCERT: 'system' } : {}),
    PGAPPNAME: 'elevate exec',
  };
  return { environment, until: expiresAt };
}

/** VALID UNTIL refuses every new sign-in, but PostgreSQL looks at it only then: a session that is open goes on until the sweep. */
function leavesBehind(_system: System, shape: Shape, sweepWithin: Seconds): LeftBehind {
  const owner = shape.gives.setRole;
  const objects = typeof owner === 'string' ? `, and what was created or granted as ${owner} stays` : '';
  return {
    seconds: sweepWithin,
    says: `new sign-ins are refused by the server itself, and a session still open is ended by the next sweep${objects}`,
    forGood: objects !== '',
  };
}

function checkRequest(_system: System, shape: Shape, { proof, params }: Request): Finding[] {
  const names = namesIn(givesOf(shape, params)).filter((name) => !isName(name));
  return [
    ...(proof === null ? [{ code: 'PROOF_MISSING' as const }] : []),
    ...(proof !== null && !isVerifier(proof) ? [{ code: 'PROOF_INVALID' as const }] : []),
    ...names.map((name) => ({ code: 'IDENTIFIER_INVALID' as const, details: { name } })),
  ];
}

function checkSystem(system: System): Finding[] {
  const { host, tls, login, revokeLogin } = connectionOf(system);
  const isPrivate = tls === 'verify-full' || isLoopback(host);
  return [
    ...(system.name.length <= maxSystemName ? [] : [{ code: 'LOGIN_NAME_TOO_LONG' as const, details: { system: system.name } }]),
    ...(isPrivate ? [] : [{ code: 'TLS_NOT_VERIFIED' as const, details: { host, tls } }]),
    ...(login !== revokeLogin ? [] : [{ code: 'LOGINS_NOT_SEPARATE' as const, details: { login } }]),
    ...[...system.shapes.values()].flatMap(checkParams),
  ];
}

function checkParams(shape: Shape): Finding[] {
  const wrong = paramsUsed(shape).filter(
    ({ param, wanted }) => !Object.hasOwn(shape.params, param) || shape.params[param]?.type !== wanted,
  );
  return wrong.map(({ param, wanted }) => ({ code: 'GIVES_UNKNOWN_PARAM', details: { shape: shape.name, param, wanted } }));
}

function preview(_system: System, shape: Shape, grant: Grant): string[] {
  const wanted = loginGrantOf(shape, grant);
  const isSound = namesIn(wanted.gives).every(isName);
  // What is not a verifier may be a password that somebody pasted: it is a finding, and is not printed once more.
  const verifier = isVerifier(wanted.verifier) ? wanted.verifier : '(the verifier of the request)';
  return isSound ? grantStatements({ ...wanted, verifier }) : [];
}
