import { type RequestId, type TierName, tierNames } from './model.ts';

/** Digits and letters without i, l, o, u: 32 of them, none mistaken for another. */
export const idAlphabet = '0123456789abcdefghjkmnpqrstvwxyz';

const idPattern = '([0-9]{4})([0-9]{2})[0-9]{2}-[a-z][a-z0-9-]{0,30}-[0-9a-hjkmnp-tv-z]{6}';
const pathPattern = new RegExp(
  `^elevations/([a-z][a-z0-9-]{0,30})/(${tierNames.join('|')})/([0-9]{4})/([0-9]{2})/(${idPattern})(\\.revoke)?\\.yaml$`,
);

export interface ElevationPath {
  readonly kind: 'request' | 'revocation';
  readonly system: string;
  readonly tier: TierName;
  readonly year: string;
  readonly month: string;
  readonly id: RequestId;
}

/** The parts of a path under elevations/, as it says them; that they agree with each other and with the file is checked with the file. */
export function parseElevationPath(path: string): ElevationPath | null {
  const [, system, tier, year, month, id, , , revoke] = pathPattern.exec(path) ?? [];
  if (!system || !tier || !year || !month || !id) return null;
  return { kind: revoke ? 'revocation' : 'request', system, tier: tier as TierName, year, month, id };
}

/** Where a request lies. */
export function requestPath({ id, system, tier }: { readonly id: RequestId; readonly system: string; readonly tier: TierName }): string {
  return `elevations/${system}/${tier}/${id.slice(0, 4)}/${id.slice(4, 6)}/${id}.yaml`;
}

/** Where a request's revocation lies: beside it. */
export function revocationPath(request: { readonly id: RequestId; readonly system: string; readonly tier: TierName }): string {
  return requestPath(request).replace(/\.yaml$/, '.revoke.yaml');
}

/** Every place where this id could lie, one per tier: an id is used once, in whichever tier. */
export function pathsOfId(id: RequestId, system: string): string[] {
  return tierNames.map((tier) => requestPath({ id, system, tier }));
}

/** The date, the system and the random part of an id; null: not of the form. */
export function partsOfId(id: RequestId): { readonly date: string; readonly system: string; readonly random: string } | null {
  if (!new RegExp(`^${idPattern}$`).test(id)) return null;
  return { date: `${id.slice(0, 4)}-${id.slice(4, 6)}-${id.slice(6, 8)}`, system: id.slice(9, -7), random: id.slice(-6) };
}
