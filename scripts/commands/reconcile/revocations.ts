import type { RequestId, Revocation, Sha } from '../../core/model.ts';
import { pathsOfId, readRevocation } from '../../core/request-file.ts';
import { ObjectTooBig } from '../../sources/git-batch.ts';
import type { Tools } from '../tools.ts';

export type Revocations = ReadonlyMap<RequestId, Revocation | 'unreadable'>;

/**
 * The revocations on main of these elevations, in whichever tier they lie: the ledger's word for their path is not needed. One look per
 * elevation and tier, whatever the history. One that cannot be read revokes all the same.
 */
export async function revocationsOf(
  { git }: Pick<Tools, 'git'>,
  tip: Sha | null,
  elevations: Iterable<{ readonly id: RequestId; readonly system: string }>,
): Promise<Revocations> {
  const found = new Map<RequestId, Revocation | 'unreadable'>();
  for (const { id, system } of tip === null ? [] : elevations) {
    for (const request of pathsOfId(id, system)) {
      const path = request.replace(/\.yaml$/, '.revoke.yaml');
      const bytes = await blobOrJunk({ git }, `${tip}:${path}`);
      if (bytes === null) continue;
      const read = await readRevocation(path, bytes);
      found.set(id, read.ok ? read.revocation : 'unreadable');
    }
  }
  return found;
}

/** What nobody would read is as good as any other text that is no revocation: it must not stop the sweep. */
async function blobOrJunk({ git }: Pick<Tools, 'git'>, name: string): Promise<Buffer | null> {
  try {
    return await git.blob(name);
  } catch (error) {
    if (error instanceof ObjectTooBig) return Buffer.alloc(0);
    throw error;
  }
}
