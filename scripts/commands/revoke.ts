import { composeRevocation } from '../core/compose.ts';
import { ElevationError } from '../core/errors.ts';
import type { PersonName, RequestId } from '../core/model.ts';
import { readRequest, readRevocation } from '../core/request-file.ts';
import { type Revoked, refusedRevocation, revokedResult } from '../output/revoked.ts';
import { storySays } from '../output/story.ts';
import type { Seat } from '../sources/forge.ts';
import type { Acting } from './acting.ts';
import { policyAt } from './check.ts';
import { findId } from './find-id.ts';
import { askerOf } from './request/draft.ts';
import { mainOf } from './request.ts';
import type { Result } from './result.ts';
import { type Story, storyOf } from './story.ts';

export interface Taking {
  readonly said: string;
  readonly reason: string;
  /** return: only whoever holds or asked for it; revoke: anybody whom policy lists. */
  readonly as: 'return' | 'revoke';
  readonly kept: readonly RequestId[];
}

/** Ends an elevation before its time: a file beside its request, merged at once, since it only takes away. The loop then ends the access. */
export async function revoke(context: Acting, { said, reason, as, kept }: Taking): Promise<Result> {
  const { git, seat, now } = context;
  const id = await findId(context, said, kept);
  const story = await storyOf(context, id);
  const about: Pick<Revoked, 'id' | 'as' | 'wasGranted'> = { id, as, wasGranted: story.kind === 'granted' };
  if (story.kind === 'asked' && as === 'return' && (await seat.callOff(story.pull))) {
    const says = `pull request ${story.pull} is closed, so nothing of ${id} is granted`;
    return revokedResult({ ...about, outcome: 'done', pull: story.pull, by: null, says });
  }
  if (story.kind === 'asked' || story.kind === 'unknown') {
    const says = `${id} ${storySays(story, now())}, so there is nothing to take back; ${calledOff(story, seat)}`;
    return revokedResult({ ...about, outcome: 'no', pull: null, by: null, says });
  }
  const says = `${id} ${storySays(story, now())}`;
  // What is past by our own clock may live: the clock can be wrong, and a session can be open. Only the record says that it is over.
  if (story.kind === 'over' || story.kind === 'revoked')
    return revokedResult({ ...about, outcome: 'done', pull: null, by: null, says: `nothing to do: ${says}` });

  const base = await mainOf(context);
  const path = story.path.replace(/\.yaml$/, '.revoke.yaml');
  const { name: by } = askerOf(await policyAt(git, base, []), await seat.me());
  if (as === 'return') await refuseStranger(context, story.path, base, by, id);

  const content = composeRevocation(path, { revokes: id, by, reason });
  const read = await readRevocation(path, Buffer.from(content));
  if (!read.ok) return refusedRevocation(id, read.findings);
  const title = `${as === 'return' ? 'Give back' : 'Revoke'} ${id}`;
  const body = 'This takes access away and gives none, so nobody has to approve it. The next turn of the loop ends what it names.\n';
  // Named by the moment, so that one that was left behind half done is never in the way.
  const headRef = `elevation/${id}-revoke-${now().toString(36)}`;
  const proposed = await seat.propose({ base, path, content, headRef, title, body });
  const pull = proposed.number;
  if (await seat.merge(proposed)) return revokedResult({ ...about, outcome: 'done', pull, by, says: null });
  const waits = `pull request ${pull} takes it away, and still has to be merged: you may not, or its branch was changed meanwhile; ask somebody who may to look at it and press the button now`;
  return revokedResult({ ...about, outcome: 'pending', pull, by, says: waits });
}

/** What keeps a request that is not merged from ever being granted. */
function calledOff(story: Extract<Story, { kind: 'asked' | 'unknown' }>, seat: Seat): string {
  if (story.kind === 'unknown') return 'there is nothing to do';
  const page = seat.pageOf(story.pull);
  if (page !== null) return `to call it off, close the pull request on its page: ${page}`;
  return `without a merge nothing is granted; whoever opened pull request ${story.pull} closes it with "elevate return", and an approver's "elevate reject ${story.pull} --reason …" stands in its way`;
}

/** @throws ElevationError USAGE */
async function refuseStranger({ git }: Acting, path: string, base: string, by: PersonName, id: RequestId): Promise<void> {
  const bytes = await git.blob(`${base}:${path}`);
  const read = bytes === null ? null : await readRequest(path, bytes, base);
  if (!read?.ok) return; // nobody can say whose it is, and giving back harms nobody
  const { subject, requester } = read.file.request;
  if (by === subject || by === requester) return;
  const says = `${id} is held by ${subject}, not by ${by}`;
  throw new ElevationError('USAGE', `${says}; to end somebody else's access say why: "elevate revoke ${id.slice(-6)} --reason …"`);
}
