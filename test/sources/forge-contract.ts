import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Evidence } from '../../scripts/core/model.ts';
import { changedSince } from '../../scripts/core/second-look.ts';
import type { Forge, Seat } from '../../scripts/sources/forge.ts';
import type { Git } from '../../scripts/sources/git.ts';
import type { LocalForge } from '../../scripts/sources/local-forge.ts';
import { type Acts, type Name, requestFile, type TestForge } from '../support/forge.ts';
import { idOf } from '../support/ledger.ts';

/** What a suite needs of a forge: people who act on it, and a program that reads it. */
export type StageActs = Acts &
  Pick<LocalForge, 'dismiss' | 'editReview' | 'retarget' | 'edit' | 'setState' | 'rename' | 'deleteAccount' | 'deleteBranch'>;
export interface Stage {
  readonly people: TestForge<StageActs>;
  readonly forge: Forge;
  /** The repository that is read. */
  readonly git: Git;
  readonly mainRef: string;
  seat(as: Name): Seat;
  close(): unknown;
}

/** What every forge promises, seen by the program that decides. */
export function keepsTheForgeContract(name: string, open: () => Promise<Stage>): void {
  describe(`forge contract: ${name}`, () => {
    let stage: Stage;
    let count = 0;
    beforeAll(async () => {
      stage = await open();
    });
    afterAll(() => stage.close());
    beforeEach(() => {
      count += 1;
    });
    const ask = (as: Name = 'alice', order = {}) => stage.people.requestPull({ as, file: requestFile(idOf(count)), ...order });
    const id = (who: Name) => stage.people.account(who).id;
    const evidence = async (pull: number): Promise<Evidence> => {
      await stage.forge.refresh();
      return stage.forge.evidence(pull);
    };

    test('an open pull request: who opened it, its one commit, who pushed it, and nothing left out', async () => {
      const pull = await ask();
      const found = await evidence(pull);
      expect(found.gaps).toEqual([]);
      expect(found.pull).toMatchObject({
        number: pull,
        state: 'open',
        isDraft: false,
        isCrossRepository: false,
        baseRef: 'main',
        commitCount: 1,
      });
      expect(found.pull.author).toEqual({ id: id('alice'), login: 'alice-acme', type: 'User' });
      expect(found.pull).toMatchObject({ mergedAt: null, mergedBy: null, mergeCommit: null });
      expect(found.commits).toHaveLength(1);
      expect(found.commits[0]).toMatchObject({ sha: found.pull.headSha, parents: 1, committedViaWeb: false });
      expect(found.commits[0]?.authors.map(({ account }) => account?.id)).toEqual([id('alice')]);
      expect(found.commits[0]?.committer.account?.id).toBe(id('alice'));
      expect(found.headMoves.map(({ kind, actor, before, after }) => [kind, actor?.id, before, after])).toEqual([
        ['create', id('alice'), null, found.pull.headSha],
      ]);
      expect(found).toMatchObject({ reviews: [], baseMoves: [], arrival: null });
      expect(found.readAt).toBe(Math.floor(stage.people.clock.at / 1000) * 1000);
      expect(await stage.git.revParse(found.pull.headSha)).toBe(found.pull.headSha);
    });

    test('reviews with their states, times and what they saw; a dismissed one is no approval any more', async () => {
      const pull = await ask();
      const { headSha } = (await evidence(pull)).pull;
      const ids = [
        await stage.people.approve('carol', pull, { body: 'Looks right.' }),
        await stage.people.review('bob', pull, { state: 'CHANGES_REQUESTED', body: 'No.' }),
        await stage.people.review('grace', pull, { state: 'COMMENTED', body: 'Hm.' }),
        await stage.people.approve('heidi', pull),
      ];
      await stage.people.forge.dismiss(pull, ids[3] ?? '');
      await stage.people.forge.editReview(pull, ids[0] ?? '', 'Looks right to me.');
      const { reviews, gaps } = await evidence(pull);
      expect(gaps).toEqual([]);
      expect(reviews.map(({ id, author, state, commit }) => [id, author?.id, state, commit])).toEqual([
        [ids[0], id('carol'), 'APPROVED', headSha],
        [ids[1], id('bob'), 'CHANGES_REQUESTED', headSha],
        [ids[2], id('grace'), 'COMMENTED', headSha],
        [ids[3], id('heidi'), 'DISMISSED', headSha],
      ]);
      expect(reviews[0]?.body).toBe('Looks right to me.');
      const times = reviews.map(({ submittedAt }) => submittedAt ?? 0);
      expect([...times].sort((a, b) => a - b)).toEqual(times);
      expect(reviews.every(({ viaEmail }) => viaEmail === false)).toBe(true);
    });

    test('a second look shows what was read, as long as it is so; then what has changed', async () => {
      const pull = await ask();
      const review = await stage.people.approve('carol', pull);
      const read = await evidence(pull);
      expect(changedSince(read, await stage.forge.lookAgain(pull))).toEqual([]);
      await stage.people.forge.editReview(pull, review, 'Looks right to me.');
      expect(changedSince(read, await stage.forge.lookAgain(pull))).toEqual([]);

      const changes = async (say: Promise<unknown>) => {
        await say;
        return changedSince(read, await stage.forge.lookAgain(pull)).map((change) =>
          change.replace('since the pull request was read, ', ''),
        );
      };
      expect(await changes(stage.people.forge.dismiss(pull, review))).toEqual(['a review of it has changed']);
      expect(await changes(stage.people.review('bob', pull, { state: 'CHANGES_REQUESTED', body: 'No.' }))).toContain('it was reviewed');
      const more = await stage.people.commit({ as: 'alice', on: read.pull.headRef, changes: [{ path: 'NOTES.md', content: 'more' }] });
      expect(await changes(stage.people.push('alice', more, read.pull.headRef))).toContain('its head has moved');
      expect(await changes(stage.people.merge('dave', pull))).toContain('it is not as open, closed or merged as it was');
      expect(changedSince(await evidence(pull), await stage.forge.lookAgain(pull))).toEqual([]);
    });

    test('more reviews than fit on a page are all there', async () => {
      const pull = await ask();
      for (let index = 0; index < 203; index += 1)
        await stage.people.forge.review(stage.people.account('grace'), pull, { state: 'COMMENTED', body: `${index}` });
      await stage.people.approve('carol', pull);
      const { reviews, gaps } = await evidence(pull);
      expect(gaps).toEqual([]);
      expect(reviews).toHaveLength(204);
      expect(changedSince(await evidence(pull), await stage.forge.lookAgain(pull))).toEqual([]);
      expect(reviews.at(-1)?.state).toBe('APPROVED');
    });

    test('every push to the head, by whom and when; a force-push that takes approvals along shows as later than they are', async () => {
      const { people } = stage;
      const pull = await ask();
      const { headRef, headSha } = (await evidence(pull)).pull;
      const review = await people.approve('carol', pull);
      const second = await people.commit({ as: 'bob', on: headRef, changes: [{ path: 'NOTES.md', content: 'more' }] });
      await people.push('bob', second, headRef);
      const third = await people.commit({ as: 'alice', changes: [requestFile(idOf(count))] });
      await people.push('alice', third, headRef, { force: true, rebindsReviews: true });
      const found = await evidence(pull);
      expect(found.gaps).toEqual([]);
      expect(found.headMoves.map(({ kind, actor, after }) => [kind, actor?.id, after])).toEqual([
        ['create', id('alice'), headSha],
        ['push', id('bob'), second],
        ['force-push', id('alice'), third],
      ]);
      const approval = found.reviews.find((one) => one.id === review);
      expect(approval?.commit).toBe(third);
      expect(approval?.submittedAt).toBeLessThan(found.headMoves.at(-1)?.at ?? 0);
    });

    test('a change of the base is told with its time', async () => {
      const pull = await ask();
      await stage.people.push('judy', (await stage.people.forge.git.revParse('refs/heads/main')) ?? '', `next-${count}`);
      await stage.people.approve('carol', pull);
      stage.people.clock.advance(60);
      await stage.people.forge.retarget(pull, `next-${count}`);
      const { pull: facts, baseMoves, gaps } = await evidence(pull);
      expect(gaps).toEqual([]);
      expect(facts.baseRef).toBe(`next-${count}`);
      expect(baseMoves).toEqual([Math.floor(stage.people.clock.at / 1000) * 1000]);
    });

    test('… and so is one that nobody makes: the base is deleted, and the forge takes the one that it was merged to', async () => {
      const { people } = stage;
      const sha = await people.commit({ as: 'judy', changes: [{ path: `NOTES-${count}.md`, content: 'more' }] });
      await people.push('judy', sha, `decoy-${count}`);
      const start = { headRef: `decoy-${count}`, baseRef: 'main', title: 'Notes', body: '' };
      await people.merge('judy', await people.forge.openPull(people.account('judy'), start));
      const head = await people.commit({ as: 'alice', on: `decoy-${count}`, changes: [requestFile(idOf(count))] });
      await people.push('alice', head, `decoyed-${count}`);
      const into = { headRef: `decoyed-${count}`, baseRef: `decoy-${count}`, title: 'Ask', body: '' };
      const pull = await people.forge.openPull(people.account('alice'), into);
      expect(await evidence(pull)).toMatchObject({ pull: { baseRef: `decoy-${count}`, commitCount: 1 }, baseMoves: [], gaps: [] });
      await people.approve('carol', pull);
      people.clock.advance(60);
      await people.forge.deleteBranch(people.account('alice'), `decoy-${count}`);
      const { pull: facts, baseMoves, gaps } = await evidence(pull);
      expect({ gaps, baseMoves }).toEqual({ gaps: [], baseMoves: [Math.floor(people.clock.at / 1000) * 1000] });
      expect(facts).toMatchObject({ state: 'open', baseRef: 'main', commitCount: 1 });
    });

    test.each(['merge', 'squash', 'rebase'] as const)(
      'merged by %s: the commit leads to its pull request, and how it arrived',
      async (method) => {
        const pull = await ask();
        await stage.people.approve('carol', pull);
        const commit = await stage.people.merge('dave', pull, { method });
        await stage.forge.refresh();
        expect(await stage.git.revParse(stage.mainRef)).toBe(commit);
        expect(await stage.forge.pullsOf(commit)).toEqual([pull]);
        const [found, ...more] = await stage.forge.evidenceOf(commit);
        expect(more).toEqual([]);
        expect(found).toEqual(await evidence(pull));
        expect(found?.gaps).toEqual([]);
        expect(found?.pull).toMatchObject({ state: 'merged', mergeCommit: commit });
        expect(found?.pull.mergedBy?.id).toBe(id('dave'));
        expect(found?.arrival).toMatchObject({ kind: 'merge', actor: { id: id('dave') } });
        expect(found?.headMoves.at(-1)?.after).toBe(found?.pull.headSha);
        expect(found?.commits.map(({ sha }) => sha)).toEqual([found?.pull.headSha]);
      },
    );

    test('by the merge queue is another way of arriving', async () => {
      const pull = await ask();
      const commit = await stage.people.merge('dave', pull, { method: 'squash', byQueue: true });
      await stage.forge.refresh();
      expect((await stage.forge.evidenceOf(commit))[0]?.arrival?.kind).toBe('merge-queue');
    });

    test('pushed to main by somebody: no pull request, and that is certain', async () => {
      const commit = await stage.people.commit({ as: 'dave', changes: [requestFile(idOf(count))] });
      await stage.people.push('dave', commit, 'main');
      await stage.forge.refresh();
      expect(await stage.forge.pullsOf(commit)).toEqual([]);
      expect(await stage.forge.evidenceOf(commit)).toEqual([]);
    });

    test('a pull request’s head pushed to main shows as merged, and as arrived by a push', async () => {
      const pull = await ask();
      const { headSha } = (await evidence(pull)).pull;
      await stage.people.push('dave', headSha, 'main');
      const found = await evidence(pull);
      expect(found.gaps).toEqual([]);
      expect(found.pull.state).toBe('merged');
      expect(found.arrival?.kind).toBe('push');
    });

    test('what happens to the branch after the merge takes nothing away', async () => {
      const pull = await ask();
      const { headRef, headSha } = (await evidence(pull)).pull;
      await stage.people.merge('dave', pull, { method: 'squash' });
      stage.people.clock.advance(60);
      await stage.people.forge.deleteBranch(stage.people.account('dave'), headRef);
      stage.people.clock.advance(60);
      await stage.people.push('bob', headSha, headRef);
      const found = await evidence(pull);
      expect(found.gaps).toEqual([]);
      expect(found.headMoves[0]?.actor?.id).toBe(id('alice'));
      expect(found.headMoves.filter(({ at }) => at <= (found.pull.mergedAt ?? 0))).toHaveLength(1);
    });

    test('a pull request closed and opened again, a draft, and one from a fork', async () => {
      const [closed, draft, fork] = [
        await ask(),
        await ask('alice', { isDraft: true, branch: `d-${count}` }),
        await ask('alice', { isFromFork: true, branch: `f-${count}` }),
      ];
      await stage.people.forge.setState(closed, 'closed');
      expect((await evidence(closed)).pull.state).toBe('closed');
      await stage.people.forge.setState(closed, 'open');
      expect(await evidence(closed)).toMatchObject({ pull: { state: 'open' }, gaps: [] });
      expect((await evidence(draft)).pull.isDraft).toBe(true);
      await stage.people.forge.edit(draft, { isDraft: false });
      expect((await evidence(draft)).pull.isDraft).toBe(false);
      expect((await evidence(fork)).pull.isCrossRepository).toBe(true);
    });

    test('an agent is a bot by its own number, whatever it is called', async () => {
      const pull = await ask('triage-agent');
      const { pull: facts, headMoves, commits } = await evidence(pull);
      expect(facts.author).toEqual({ id: id('triage-agent'), login: 'triage-agent', type: 'Bot' });
      expect(headMoves[0]?.actor).toEqual(facts.author);
      expect(commits[0]?.authors[0]?.account?.id).toBe(id('triage-agent'));
    });

    test('a commit of an address that nobody has leads to nobody; a co-author is told', async () => {
      const pull = await ask('alice', {
        author: { email: 'nobody@example.org' },
        message: 'Ask\n\nCo-authored-by: bob <bob@example.com>',
      });
      const { commits } = await evidence(pull);
      expect(commits[0]?.authors.map(({ email, account }) => [email, account?.id ?? null])).toEqual([
        ['nobody@example.org', null],
        ['bob@example.com', id('bob')],
      ]);
    });

    test('open pull requests with their heads, whose objects are here then', async () => {
      const pull = await ask();
      await stage.forge.refresh();
      const found = (await stage.forge.openPulls()).find(({ number }) => number === pull);
      expect(found).toMatchObject({ title: 'Ask for access', headRef: (await evidence(pull)).pull.headRef });
      expect(await stage.git.revParse(found?.headSha ?? '')).toBe(found?.headSha);
    });

    test('a number that there is not is the caller’s mistake', async () => {
      await expect(stage.forge.evidence(99_999)).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    });

    test('whoever acts is told by number, and proposes in their own name', async () => {
      await stage.forge.refresh();
      const base = (await stage.git.revParse(stage.mainRef)) ?? '';
      const seat = stage.seat('alice');
      expect(await seat.me()).toMatchObject({ id: id('alice'), login: 'alice-acme', type: 'User' });
      const { path, content } = requestFile(idOf(count));
      const proposed = await seat.propose({ base, path, content, headRef: `elevation/${idOf(count)}`, title: 'Ask', body: 'Please.' });
      const pull = proposed.number;
      const found = await evidence(pull);
      expect(found.gaps).toEqual([]);
      expect(found.pull).toMatchObject({
        headSha: proposed.headSha,
        title: 'Ask',
        headRef: `elevation/${idOf(count)}`,
        baseRef: 'main',
        commitCount: 1,
      });
      expect(found.pull.author?.id).toBe(id('alice'));
      expect(found.headMoves.map(({ actor }) => actor?.id)).toEqual(found.headMoves.map(() => id('alice')));
      expect(found.commits[0]?.authors.map(({ account }) => account?.id)).toEqual([id('alice')]);
      expect((await stage.git.changes(base, found.pull.headSha)).map(({ status, path, newMode }) => [status, path, newMode])).toEqual([
        ['A', path, '100644'],
      ]);
      expect((await stage.git.blob(`${found.pull.headSha}:${path}`))?.toString()).toBe(content);

      expect(await seat.merge(proposed)).toBe(true);
      expect(await evidence(pull)).toMatchObject({
        pull: { state: 'merged', mergedBy: { id: id('alice') } },
        arrival: { kind: 'merge' },
        gaps: [],
      });
    });

    test('what somebody has moved since it was proposed is merged by nobody’s program', async () => {
      await stage.forge.refresh();
      const base = (await stage.git.revParse(stage.mainRef)) ?? '';
      const { path, content } = requestFile(idOf(count));
      const headRef = `elevation/${idOf(count)}`;
      const proposed = await stage.seat('alice').propose({ base, path, content, headRef, title: 'Ask', body: 'Please.' });
      const { people } = stage;
      const sha = await people.commit({ as: 'bob', on: headRef, changes: [{ path: 'CODEOWNERS', content: '* @bob' }] });
      await people.push('bob', sha, headRef);
      expect(await stage.seat('alice').merge(proposed)).toBe(false);
      expect((await evidence(proposed.number)).pull.state).toBe('open');
    });

    test('names change, numbers stay; an account that is gone is nobody', async () => {
      const { people } = stage;
      const pull = await ask('frank');
      await people.approve('erin', pull);
      await people.approve('ivan', pull);
      await people.forge.rename(people.account('erin'), 'erin-renamed');
      await people.forge.deleteAccount(people.account('ivan'));
      const { reviews } = await evidence(pull);
      expect(reviews.map(({ author }) => author)).toEqual([{ id: id('erin'), login: 'erin-renamed', type: 'User' }, null]);
    });
  });
}
