import type { Act, Actor, Asks } from './acts.ts';

/** A story in words: `alice asks (as a draft) · ivan approves · dave merges`. */
export function tell(acts: readonly Act[]): string {
  return acts.map(sentence).join(' · ');
}

function sentence(act: Act): string {
  switch (act.act) {
    case 'asks':
      return `${act.by} asks${inBrackets(asked(act))}`;
    case 'pushes':
      return `${act.by} ${act.force ? 'rewrites the branch' : 'pushes'}${inBrackets([
        act.keepsFile ? 'the file as it was' : '',
        act.author ? `a commit by ${act.author}` : '',
        act.rebinds ? 'and the forge binds the approvals to the new head' : '',
        act.isBackdated ? 'dated before everything' : '',
      ])}`;
    case 'reviews':
      return `${act.by} ${reviewed[act.state]}${act.viaEmail ? ' by e-mail' : ''}`;
    case 'dismisses':
      return `${act.of}’s review is dismissed`;
    case 'merges':
      return `${act.by} merges${inBrackets([act.method ?? '', act.byQueue ? 'by the queue' : '', act.adds ? `which adds ${act.adds}` : ''])}`;
    case 'pushes to main':
      return `${act.by} pushes ${act.what} to main`;
    case 'updates the branch':
      return `${act.by} clicks “Update branch”`;
    case 'retargets':
      return `the base becomes ${act.to}`;
    case 'closes':
      return 'it is closed';
    case 'reopens':
      return 'it is opened again';
    case 'makes ready':
      return 'it is made ready';
    case 'deletes the branch':
      return 'the branch is deleted';
    case 'deletes the decoy':
      return 'the branch that it goes into is deleted, and the forge takes main';
    case 'joins':
      return `${act.name} joins as \`${act.login}\`${act.type === 'Bot' ? ', an app' : ''}`;
    case 'is renamed':
      return `${act.who} is renamed to \`${act.login}\``;
    case 'leaves the forge':
      return `${act.who}’s account is deleted`;
    case 'changes the policy':
      return `the policy changes: ${act.how}`;
    case 'meanwhile':
      return `while the loop decides, ${sentence(act.then)}`;
    case 'waits':
      return `${act.seconds % 60 === 0 ? `${act.seconds / 60} min` : `${act.seconds} s`} pass`;
  }
}

const reviewed = {
  APPROVED: 'approves',
  CHANGES_REQUESTED: 'asks for changes',
  COMMENTED: 'comments',
  PENDING: 'begins a review',
} as const;

function asked({
  request = {},
  pushedBy,
  author,
  committer,
  coAuthors = [],
  mode,
  also,
  commitsBefore,
  isDraft,
  isFromFork,
  isIntoDecoy,
  title,
}: Asks): string[] {
  const by = (who: Actor | undefined, did: string) => (who === undefined ? '' : `${did} ${who}`);
  return [
    ...Object.entries(request).map(([field, value]) => `${field}: ${String(value)}`),
    by(pushedBy, 'pushed by'),
    by(author, 'author'),
    by(committer, 'committer'),
    ...coAuthors.map((who) => `co-author ${who}`),
    mode ? `mode ${mode}` : '',
    also ? `and adds ${also}` : '',
    commitsBefore ? `after ${commitsBefore} other commits` : '',
    isDraft ? 'as a draft' : '',
    isFromFork ? 'from a fork' : '',
    isIntoDecoy ? 'into a branch that was merged before' : '',
    title ? 'under a hostile title' : '',
  ];
}

function inBrackets(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '');
  return said.length > 0 ? ` (${said.join(', ')})` : '';
}
