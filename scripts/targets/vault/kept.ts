import { ElevationError } from '../../core/errors.ts';

/** What waited, from just before it is opened on. */
export interface Wrapped {
  readonly kind: 'wrapped';
  readonly wrappingToken: string;
  /** Of the token inside, as the pipeline noted it; empty: it noted none. */
  readonly accessor: string;
  /** After this it opens nothing; ISO 8601. */
  readonly claimBy: string;
}
/** What a subject's machine keeps of an elevation. */
export type Kept = Wrapped | { readonly kind: 'token'; readonly token: string };

export function keptText(kept: Kept): string {
  return JSON.stringify(kept);
}

/** @throws ElevationError INPUT_INVALID: the store holds something else */
export function keptOf(secret: string): Kept {
  const { kind, token, wrappingToken, accessor, claimBy } = parsed(secret);
  if (kind === 'token' && isText(token)) return { kind, token };
  if (kind === 'wrapped' && isText(wrappingToken) && typeof accessor === 'string' && isText(claimBy))
    return { kind, wrappingToken, accessor, claimBy };
  const why = 'what this machine keeps of it is not what a claim has written';
  throw new ElevationError('INPUT_INVALID', `${why}; give it back with "elevate return", and ask again`);
}

function parsed(secret: string): { readonly [key: string]: unknown } {
  try {
    const value: unknown = JSON.parse(secret);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
