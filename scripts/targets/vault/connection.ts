import { ElevationError } from '../../core/errors.ts';
import type { JsonObject, JsonValue, Seconds, System } from '../../core/model.ts';
import { parseDuration } from '../../core/time.ts';
import { isLoopback } from '../loopback.ts';

/** `connection` of a Vault system. Its form is `vaultConnection` in schemas/system.schema.json. Nothing of it comes from the environment. */
export interface VaultConnection {
  /** `https://vault.example.com:8200`, without a path. */
  readonly address: string;
  readonly namespace: string | null;
  /** The KV mount (version 2) where tokens wait for their subjects. The token role has the same name: it is the mark of this pipeline. */
  readonly mount: string;
  /** The audit device whose hash of an accessor goes into the ledger; null: none does. */
  readonly audit: string | null;
  /** What setup/vault lets a token live at the most (LONGEST of apply.sh). */
  readonly longest: Seconds;
  readonly login: VaultLogin;
}

/** How pipeline, sweeper and workloads sign in: by a JWT that names the job which runs. */
export interface VaultLogin {
  /** Of the JWT auth method: `auth/<mount>/login`. */
  readonly mount: string;
  readonly audience: string;
  /** JWT roles: what grants, what can only end, and what those begin with that workloads claim with. */
  readonly role: string;
  readonly revokeRole: string;
  readonly workloadRole: string | null;
  /** On a runner that is not GitHub's: the variable that says which file holds the JWT. null: GitHub hands it out. */
  readonly jwtFrom: string | null;
}

/** @throws ElevationError INPUT_INVALID when it is not of the schema's form */
export function connectionOf({ name, connection }: Pick<System, 'name' | 'connection'>): VaultConnection {
  const { address, namespace = null, mount, audit = null, longest = '4h', login } = connection;
  const { mount: loginMount, audience, role, revokeRole, workloadRole = null, jwtFrom = null } = objectOf(login);
  const variable = jwtFrom === null ? null : objectOf(jwtFrom).env;
  const seconds = isText(longest) ? parseDuration(longest) : null;
  const fits =
    seconds !== null &&
    isText(address) &&
    isTextOrNull(namespace) &&
    isText(mount) &&
    isTextOrNull(audit) &&
    isText(loginMount) &&
    isText(audience) &&
    isText(role) &&
    isText(revokeRole) &&
    isTextOrNull(workloadRole) &&
    isTextOrNull(variable);
  if (!fits)
    throw new ElevationError('INPUT_INVALID', `policy/systems/${name}.yaml: its "connection" is not complete; run "elevate policy lint"`);
  return {
    address,
    namespace,
    mount,
    audit,
    longest: seconds,
    login: { mount: loginMount, audience, role, revokeRole, workloadRole, jwtFrom: variable },
  };
}

/** Over plain HTTP a token could be read on its way; on this machine itself there is no way. */
export function isPrivate({ address }: VaultConnection): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || isLoopback(hostname);
}

function objectOf(value: JsonValue | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function isText(value: JsonValue | undefined): value is string {
  return typeof value === 'string' && value !== '';
}

function isTextOrNull(value: JsonValue | undefined): value is string | null {
  return value === null || isText(value);
}
