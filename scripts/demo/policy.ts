/** The text of policy/systems/orders-db.yaml, leading to another server. Everything else in it stays as it was. */
export function connectTo(
  text: string,
  connection: { readonly host: string; readonly port: number; readonly database: string; readonly tls: string },
): string {
  return Object.entries(connection).reduce(
    (policy, [key, value]) => policy.replace(new RegExp(`^(  ${key}:) .*$`, 'm'), `$1 ${JSON.stringify(value)}`),
    text,
  );
}
