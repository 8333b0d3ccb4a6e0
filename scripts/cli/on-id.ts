import type { Acting } from '../commands/acting.ts';
import type { Claimant } from '../commands/held.ts';
import type { SecretStore } from '../sources/secrets.ts';
import type { Call } from './define.ts';

/** For commands about one elevation, by its id or the end of it. */
export async function onId<T>(call: Call, act: (context: Acting, said: string, secrets: SecretStore) => Promise<T>): Promise<T> {
  const { openContext } = await import('./context.ts');
  const { SecretStore } = await import('../sources/secrets.ts');
  const context = await openContext(call.io, call.globals);
  try {
    return await act(context, call.args[0] ?? '', SecretStore.open(call.io.env));
  } finally {
    context.close();
  }
}

/** The same for those that take hold of the access itself. */
export function onHeld<T>(call: Call, act: (context: Acting, said: string, claimant: Claimant) => Promise<T>): Promise<T> {
  const { env, talk } = call.io;
  return onId(call, (context, said, secrets) => act(context, said, { secrets, env, talk }));
}
