import type { TargetKind } from './target.ts';

const loaders: { readonly [name: string]: () => Promise<TargetKind> } = {
  postgres: async () => (await import('./postgres/kind.ts')).postgresKind,
  'aws-iam': async () => (await import('./aws-iam/kind.ts')).awsIamKind,
  vault: async () => (await import('./vault/kind.ts')).vaultKind,
};
/** Asking the module loader again costs as much as to judge a request. */
const loaded = new Map<string, Promise<TargetKind>>();

/**
 * What `targetKind` of index.ts gives, with the code of that kind alone: a check of one request needs no other.
 * @throws ElevationError INPUT_INVALID for a name that no target has
 */
export function loadKind(name: string): Promise<TargetKind> {
  const load = Object.hasOwn(loaders, name) ? loaders[name] : undefined;
  const kind = loaded.get(name) ?? load?.();
  if (!kind) return import('./index.ts').then(({ targetKind }) => targetKind(name));
  loaded.set(name, kind);
  return kind;
}
