import { deadlineOf } from '../../../scripts/core/deadline.ts';
import { decide } from '../../../scripts/core/decide.ts';
import type {
  Account,
  ChangedFile,
  CommitFacts,
  Evidence,
  GitIdentity,
  Instant,
  Policy,
  Pull,
  Review,
  SecondLook,
  Sha,
} from '../../../scripts/core/model.ts';
import { parseDuration, parseInstant } from '../../../scripts/core/time.ts';
import type { Facts } from '../../../scripts/core/verdict.ts';
import { account, change, ok, policy, pull, request, start } from '../../support/situation.ts';
import { type Act, type Actor, type Asks, asks, inOrder } from '../acts.ts';
import { answerOf } from '../answer.ts';
import { policyChanges } from '../policy-changes.ts';
import { answerOfGrant, idOf, Question, type Stage, shaOf } from './stage.ts';

/**
 * A forge on paper: the evidence that each act leaves behind, as approvals.md says that forges keep it, and nothing else. Core is judged with
 * it, thousands of stories a second; the forges must agree with it.
 */
export const paperStage: Stage = {
  name: 'core',
  async play(acts) {
    const paper = new Paper();
    const { before, meanwhile } = inOrder(acts);
    for (const act of before) paper.play(act);
    const [facts, later] = paper.facts();
    for (const act of meanwhile) paper.play(act);
    const { review } = paper.question;
    if (later === undefined) return answerOf(decide(facts), review);
    const { request } = facts.file;
    const { id, system, tier, requester } = request;
    const about = { id, system, tier, requester, path: facts.file.path, merge: facts.merged?.commit ?? '', begun: null, pending: null };
    const look = paper.look();
    const deadline = deadlineOf(request, later.policy.tiers[tier], paper.mergedAt);
    return answerOfGrant(
      { ...about, deadline, verdicts: [decide({ ...facts, look }), decide({ ...later, look })], codes: [] },
      review,
      facts.now,
    );
  },
};

interface PaperReview extends Omit<Review, 'author'> {
  readonly by: Actor;
}
interface Commit extends Omit<CommitFacts, 'authors' | 'committer'> {
  readonly authors: readonly string[];
  readonly committer: string;
}
const forgeItself = 'the forge';

export class Paper {
  readonly question = new Question();
  now: Instant = start;
  mergedAt: Instant = start;
  #count = 0;
  #policy: Policy = policy;
  #policyBefore: Policy = policy;
  #asked: Asks = asks();
  #bytes = 'as asked';
  #pull: Pull = { ...pull, state: 'open', mergedAt: null, mergedBy: null, mergeCommit: null };
  #mergedBy: Actor | null = null;
  #commits: Commit[] = [];
  #reviews: PaperReview[] = [];
  #moves: { at: Instant; by: Actor; before: Sha | null; after: Sha; kind: 'create' | 'push' | 'force-push' }[] = [];
  #baseMoves: Instant[] = [];
  #merged: { kind: 'merge' | 'merge-queue' | 'push'; by: Actor; commit: Sha; changes: readonly ChangedFile[]; hasPull: boolean } | null =
    null;
  readonly #accounts = new Map<Actor, Account | null>();

  /** The facts under the policy before the merge and under the latest; of what is not merged only the latter. */
  facts(): readonly [Facts, Facts?] {
    const merged = this.#merged;
    const { request: changes = {} } = this.#asked;
    const notBefore = typeof changes.notBefore === 'string' ? parseInstant(changes.notBefore) : null;
    const ttl = parseDuration(String(changes.ttl)) ?? request.ttl;
    const asked = { ...request, ...changes, ttl, notBefore, justification: `${request.justification} (${this.#bytes})` };
    const main = merged?.changes.find(({ path }) => path === change.path)?.oid;
    const file = { ...ok.file, request: asked, blob: main ?? this.#blob };
    const facts: Facts = {
      ...ok,
      now: this.now,
      purpose: merged ? 'grant' : 'check',
      policy: this.#policy,
      file,
      proposed: merged?.hasPull === false ? null : this.#proposed,
      merged: merged && { commit: merged.commit, changes: merged.changes },
      evidence: merged?.hasPull === false ? null : this.#evidence,
    };
    return merged ? [{ ...facts, policy: this.#policyBefore }, facts] : [facts];
  }

  /** What a second look shows. */
  look(): SecondLook {
    const { headSha, state } = this.#pull;
    return { headSha, state, reviews: this.#reviews, gaps: [] };
  }

  play(act: Act): void {
    this.now += act.act === 'waits' ? act.seconds * 1000 : 60_000;
    switch (act.act) {
      case 'asks':
        this.#ask(act);
        break;
      case 'pushes':
        this.#push(act);
        break;
      case 'reviews': {
        const { by, state, body = '', viaEmail = false } = act;
        const review = { id: this.#next(), by, state, body, viaEmail, commit: this.#pull.headSha };
        this.#reviews.push({ ...review, submittedAt: state === 'PENDING' ? null : this.now });
        this.question.note(act, review.id);
        break;
      }
      case 'dismisses': {
        const last = this.#reviews.findLast(({ by }) => by === act.of);
        this.#reviews = this.#reviews.map((one) => (one === last ? { ...one, state: 'DISMISSED' } : one));
        break;
      }
      case 'merges': {
        const { by, method = 'merge', byQueue = false, adds } = act;
        const [own = change, ...others] = this.#proposed;
        const mended = {
          ...own,
          ...(adds === 'other bytes' && { oid: shaOf('evil') }),
          ...(adds === 'an executable bit' && { newMode: '100755' }),
        };
        const more = adds === 'another file' ? [{ ...change, path: 'README.md' }] : [];
        this.#land(byQueue ? 'merge-queue' : 'merge', by, shaOf(`${method} ${this.#next()}`), [mended, ...others, ...more]);
        break;
      }
      case 'pushes to main':
        this.#land(
          'push',
          act.by,
          this.#pull.headSha || shaOf('alone'),
          act.what === 'the head' ? this.#proposed : [{ ...change, oid: this.#blob }],
        );
        if (this.#merged && act.what !== 'the head') this.#merged = { ...this.#merged, hasPull: false };
        break;
      case 'updates the branch': {
        const sha = shaOf(this.#next());
        this.#commits.push({ sha, parents: 2, authors: [act.by], committer: forgeItself, committedViaWeb: true });
        this.#moveHead(act.by, sha, 'push');
        break;
      }
      case 'retargets':
        this.#baseMoves.push(this.now);
        this.#pull = { ...this.#pull, baseRef: act.to };
        break;
      case 'deletes the decoy':
        this.#baseMoves.push(this.now);
        this.#pull = { ...this.#pull, baseRef: 'main' };
        break;
      case 'closes':
      case 'reopens':
        this.#pull = { ...this.#pull, state: act.act === 'closes' ? 'closed' : 'open' };
        break;
      case 'makes ready':
        this.#pull = { ...this.#pull, isDraft: false };
        break;
      case 'joins':
        this.#accounts.set(act.name, { id: idOf(act.name), login: act.login, type: act.type });
        break;
      case 'is renamed': {
        const known = this.#account(act.who);
        this.#accounts.set(act.who, known && { ...known, login: act.login });
        break;
      }
      case 'leaves the forge':
        this.#accounts.set(act.who, null);
        break;
      case 'changes the policy':
        this.#policy = policyChanges[act.how].inCore(this.#policy);
        break;
      case 'meanwhile':
        this.play(act.then);
        break;
      case 'deletes the branch':
      case 'waits':
        break;
    }
  }

  #ask(act: Asks): void {
    const { by, pushedBy = by, author = by, committer = by, coAuthors = [], commitsBefore = 0, isDraft = false, isFromFork = false } = act;
    const baseRef = act.isIntoDecoy ? 'a decoy' : 'main';
    if (act.fixture !== undefined) throw new Error('on paper there are no bytes');
    this.#asked = act;
    for (let n = 0; n < commitsBefore; n += 1) {
      this.#commits.push({ sha: shaOf(this.#next()), parents: 1, authors: [by], committer: by, committedViaWeb: false });
    }
    const sha = shaOf(this.#next());
    this.#commits.push({ sha, parents: 1, authors: [author, ...coAuthors], committer, committedViaWeb: false });
    this.#moveHead(pushedBy, sha, 'create');
    this.now += 60_000;
    this.#pull = { ...this.#pull, createdAt: this.now, isDraft, isCrossRepository: isFromFork, baseRef };
  }

  #push({ by, author = by, keepsFile = false, force = false, rebinds = false }: Extract<Act, { act: 'pushes' }>): void {
    if (!keepsFile) this.#bytes = `again ${this.#next()}`;
    const commit = { sha: shaOf(this.#next()), parents: 1, authors: [author], committer: by, committedViaWeb: false };
    this.#commits = force ? [commit] : [...this.#commits, commit];
    this.#moveHead(by, commit.sha, force ? 'force-push' : 'push');
    if (rebinds) this.#reviews = this.#reviews.map((one) => (one.state === 'APPROVED' ? { ...one, commit: commit.sha } : one));
  }

  #moveHead(by: Actor, after: Sha, kind: 'create' | 'push' | 'force-push'): void {
    this.#moves.push({ at: this.now, by, before: kind === 'create' ? null : this.#pull.headSha, after, kind });
    this.#pull = { ...this.#pull, headSha: after };
  }

  #land(kind: 'merge' | 'merge-queue' | 'push', by: Actor, commit: Sha, changes: readonly ChangedFile[]): void {
    this.#merged = { kind, by, commit, changes, hasPull: true };
    this.#mergedBy = by;
    this.mergedAt = this.now;
    this.#policyBefore = this.#policy;
    this.#pull = { ...this.#pull, state: 'merged', mergedAt: this.now, mergeCommit: commit };
  }

  get #blob(): Sha {
    return shaOf(this.#bytes);
  }
  get #proposed(): ChangedFile[] {
    const { mode = '100644', also } = this.#asked;
    const own = { ...change, newMode: mode, oid: this.#blob };
    return [own, ...(also === undefined ? [] : [{ ...change, path: also }])];
  }
  get #evidence(): Evidence {
    const merged = this.#merged;
    return {
      forge: 'local',
      readAt: this.now,
      pull: {
        ...this.#pull,
        author: this.#account(this.#asked.by),
        mergedBy: this.#mergedBy === null ? null : this.#account(this.#mergedBy),
        commitCount: this.#commits.length,
      },
      commits: this.#commits.map((one) => ({
        ...one,
        authors: one.authors.map((who) => this.#git(who)),
        committer: this.#git(one.committer),
      })),
      reviews: this.#reviews.map(({ by, ...review }) => ({ ...review, author: this.#account(by) })),
      headMoves: this.#moves.map(({ by, ...move }) => ({ ...move, actor: this.#account(by) })),
      baseMoves: this.#baseMoves,
      arrival: merged && { kind: merged.kind, at: this.mergedAt, actor: this.#account(merged.by) },
      gaps: [],
    };
  }
  #account(who: Actor): Account | null {
    const changed = this.#accounts.get(who);
    return changed === undefined ? account(who) : changed;
  }
  #git(who: string): GitIdentity {
    return { email: `${who}@example.com`, account: who === forgeItself || who === 'nobody' ? null : this.#account(who) };
  }
  /** A review's id has six digits, so that their order as texts is the order in which they were made. */
  #next(): string {
    this.#count += 1;
    return String(100_000 + this.#count);
  }
}
