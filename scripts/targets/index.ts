import { ElevationError } from '../core/errors.ts';
import { quote } from '../core/text.ts';
import { awsIamKind } from './aws-iam/kind.ts';
import { postgresKind } from './postgres/kind.ts';
import type { TargetKind } from './target.ts';
import { vaultKind } from './vault/kind.ts';

/** Every kind of target there is. None of them loads its SDK before `open`. */
export const targetKinds: { readonly [name: string]: TargetKind } = {
  postgres: postgresKind,
  'aws-iam': awsIamKind,
  vault: vaultKind,
};

/** @throws ElevationError INPUT_INVALID for a name that no target has */
export function targetKind(name: string): TargetKind {
  const kind = Object.hasOwn(targetKinds, name) ? targetKinds[name] : undefined;
  if (!kind)
    throw new ElevationError('INPUT_INVALID', `there is no target ${quote(name)}; policy may name: ${Object.keys(targetKinds).join(', ')}`);
  return kind;
}
