import { movesUntilMerge } from './evidence.ts';
import type { Account, PersonName } from './model.ts';
import { answersFor, personOf } from './people.ts';
import type { Facts } from './verdict.ts';

export type Ban = 'SELF_APPROVAL' | 'BANNED_CONTRIBUTOR';

/**
 * Who may not approve this request, each as the human who answers for them: the requester, the subject, whoever opened the pull request, and
 * everybody who pushed, authored, co-authored or committed anything in it. Since the key is that human, the owner of a banned agent, the
 * agents of a banned owner and all their other accounts are banned with them. Whoever merged is not: merging is no authority.
 */
export function bannedPersons({ policy: { people }, file: { request }, evidence }: Facts): ReadonlyMap<PersonName, Ban> {
  const named = (account: Account | null): PersonName[] => {
    const person = personOf(people, account);
    return person === null ? [] : [person.name];
  };
  const asking = [request.requester, request.subject, ...named(evidence?.pull.author ?? null)];
  const pushing = (evidence === null ? [] : movesUntilMerge(evidence)).flatMap(({ actor }) => named(actor));
  const committing = (evidence?.commits ?? []).flatMap(({ authors, committer }) =>
    [...authors, committer].flatMap((one) => named(one.account)),
  );

  const banned = new Map<PersonName, Ban>();
  for (const name of [...pushing, ...committing]) banned.set(answersFor(people, name), 'BANNED_CONTRIBUTOR');
  for (const name of asking) banned.set(answersFor(people, name), 'SELF_APPROVAL');
  return banned;
}
