import { movesUntilMerge } from '../evidence.ts';
import type { Account, GitIdentity } from '../model.ts';
import { personOf } from '../people.ts';
import type { Check } from './check.ts';

/**
 * Whoever pushed, authored, co-authored or committed is the author of the pull request, with any account of theirs (C16). Names in commits
 * can be forged, so this catches the honest; the push, which the forge saw, catches the others. A commit made in the forge's web editor has
 * the forge itself as its committer.
 */
export const foreignContributor: Check = {
  codes: ['FOREIGN_CONTRIBUTOR'],
  run({ policy: { people }, evidence, file: { path } }) {
    if (evidence === null) return [];
    const { pull, commits } = evidence;
    const author = personOf(people, pull.author);
    const isAuthor = (account: Account | null) =>
      account !== null && (account.id === pull.author?.id || (author !== null && personOf(people, account)?.name === author.name));

    const acts = [
      ...movesUntilMerge(evidence).map(({ actor }) => ({ account: actor, who: actor?.login ?? '', did: 'pushed' })),
      ...commits.flatMap(({ authors }) => authors.map((one) => ({ ...named(one), did: 'wrote a commit' }))),
      ...commits.flatMap(({ committer, committedViaWeb }) => {
        const isForge = committedViaWeb && personOf(people, committer.account) === null;
        return isForge ? [] : [{ ...named(committer), did: 'made a commit' }];
      }),
    ];
    const foreign = acts.filter(({ account }) => !isAuthor(account));
    const unique = [...new Map(foreign.map(({ who, did }) => [`${did} ${who}`, { who, did }])).values()];
    return unique.map((act) => ({ code: 'FOREIGN_CONTRIBUTOR', file: path, details: { ...act, author: pull.author?.login ?? '' } }));
  },
};

function named({ account, email }: GitIdentity): { readonly account: Account | null; readonly who: string } {
  return { account, who: account?.login ?? email };
}
