import { ElevationError } from '../../core/errors.ts';
import type { JsonObject, JsonValue, System } from '../../core/model.ts';

/** `connection` of a postgres system. Its form is `postgresConnection` in schemas/system.schema.json. */
export interface PostgresConnection {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly tls: 'off' | 'require' | 'verify-full';
  readonly login: string;
  readonly revokeLogin: string;
  /** Names of environment variables. */
  readonly passwordFrom: string;
  readonly revokePasswordFrom: string;
}

/** @throws ElevationError INPUT_INVALID when it is not of the schema's form */
export function connectionOf({ name, connection }: System): PostgresConnection {
  const { host, port, database, tls, login, revokeLogin, passwordFrom, revokePasswordFrom } = connection;
  const fits =
    isText(host) &&
    typeof port === 'number' &&
    isText(database) &&
    isTls(tls) &&
    isText(login) &&
    isText(revokeLogin) &&
    isSecret(passwordFrom) &&
    isSecret(revokePasswordFrom);
  if (!fits)
    throw new ElevationError('INPUT_INVALID', `policy/systems/${name}.yaml: its "connection" is not complete; run "elevate policy lint"`);
  return { host, port, database, tls, login, revokeLogin, passwordFrom: passwordFrom.env, revokePasswordFrom: revokePasswordFrom.env };
}

function isText(value: JsonValue | undefined): value is string {
  return typeof value === 'string' && value !== '';
}

function isTls(value: JsonValue | undefined): value is PostgresConnection['tls'] {
  return value === 'off' || value === 'require' || value === 'verify-full';
}

function isSecret(value: JsonValue | undefined): value is JsonObject & { env: string } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && isText(value.env);
}
