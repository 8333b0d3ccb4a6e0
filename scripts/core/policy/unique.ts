import type { Finding, FindingCode } from '../findings.ts';
import type { Document, Path } from '../parse.ts';
import { findingAt } from './places.ts';
import type { RawHuman, RawPeople } from './raw.ts';

/** One place in people.yaml where something stands that only one person can have. */
interface Claim {
  readonly code: FindingCode;
  /** What is compared. */
  readonly value: string;
  readonly by: string;
  readonly path: Path;
}

/** Accounts, logins, keys and identities belong to one person each: with two, nobody could tell whose approval or access it was. */
export function checkUnique(document: Document, raw: RawPeople): Finding[] {
  const first = new Map<string, Claim>();
  return claimsOf(raw).flatMap((claim) => {
    const key = `${claim.code} ${claim.value}`;
    const earlier = first.get(key);
    if (earlier) return [findingAt(document, claim.path, claim.code, { value: claim.value, first: earlier.by, second: claim.by })];
    first.set(key, claim);
    return [];
  });
}

function claimsOf(raw: RawPeople): Claim[] {
  return (['humans', 'agents', 'workloads'] as const).flatMap((kind) =>
    Object.entries(raw[kind]).flatMap(([by, person]): Claim[] => {
      const path = [kind, by];
      const { accounts = [], identities = {}, keys = [] }: RawHuman = person;
      return [
        ...accounts.flatMap(({ id, login }, at): Claim[] => [
          { code: 'POLICY_ACCOUNT_TWICE', value: String(id), by, path: [...path, 'accounts', at, 'id'] },
          // The forge takes «Alice» and «alice» for the same login.
          { code: 'POLICY_LOGIN_TWICE', value: login.toLowerCase(), by, path: [...path, 'accounts', at, 'login'] },
        ]),
        // The comment at the end of a key is not part of it.
        ...keys.map(
          (key, at): Claim => ({ code: 'POLICY_KEY_TWICE', value: key.split(' ', 2).join(' '), by, path: [...path, 'keys', at] }),
        ),
        ...Object.entries(identities).map(([target, identity]): Claim => {
          return { code: 'POLICY_IDENTITY_TWICE', value: `${target}: ${identity}`, by, path: [...path, 'identities', target] };
        }),
      ];
    }),
  );
}
