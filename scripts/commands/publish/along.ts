import { ElevationError } from '../../core/errors.ts';
import type { AccountRef, JsonObject, Sha } from '../../core/model.ts';
import type { Along } from '../../sources/forge.ts';
import { ObjectTooBig } from '../../sources/git-batch.ts';
import { checkRequest, requestAmong } from '../check.ts';
import type { Tools } from '../tools.ts';
import { evidenceAndPage, lookUpSlots } from './documents.ts';
import { lookingUp, type Surface, surfaceIn } from './surface.ts';

/** The page, read in one request with the evidence. */
export class PageAlong implements Along {
  readonly #tools: Tools;
  #logins: readonly string[] = [];
  #surface: Surface | null = null;

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  /** The page as it was when the evidence was read, with the ids of these people; null: it has to be read by itself. */
  surfaceFor(people: readonly AccountRef[]): Surface | null {
    return people.every(({ login }) => this.#logins.includes(login)) ? this.#surface : null;
  }

  async ask(head: Sha | null): Promise<{ document: string; variables: JsonObject }> {
    this.#logins = head === null ? [] : await mayBeAsked(this.#tools, head);
    return { document: evidenceAndPage, variables: { after: null, ...lookingUp(this.#logins) } };
  }

  take(answer: JsonObject, failed: readonly (string | null)[]): void {
    const read = surfaceIn(answer);
    // an account that is gone fails for itself alone
    const isShown = failed.every((field) => field?.startsWith('user') === true);
    if (read && isShown && read.after === null) this.#surface = read.surface;
  }
}

/**
 * Who might be asked for a review, by the file alone: everybody who could fill one of its rules, from each of them in turn. Who has a part in
 * the pull request, or has approved it, is known only when it is judged.
 */
async function mayBeAsked({ git, mainRef, now }: Tools, head: Sha): Promise<string[]> {
  try {
    const base = await git.revParse(mainRef);
    const fork = base && (await git.mergeBase(base, head));
    const file = fork ? requestAmong(await git.changes(fork, head)) : null;
    if (!base || !file) return [];
    const bytes = (await git.blob(file.oid)) ?? Buffer.alloc(0);
    const lone = { path: file.path, blob: file.oid, bytes, proposed: null, evidence: null };
    const { verdict, policy } = await checkRequest(git, base, lone, now());
    if (verdict.kind !== 'wait' || policy === null) return [];
    const inTurn = Array.from({ length: lookUpSlots }, (_, place) =>
      verdict.approvals.rules.flatMap(({ couldApprove }) => couldApprove[place] ?? []),
    );
    const logins = inTurn.flat().flatMap((name) => policy.people.byName.get(name)?.accounts[0]?.login ?? []);
    return [...new Set(logins)].slice(0, lookUpSlots);
  } catch (error) {
    // whatever is wrong with it is told when it is judged
    if (error instanceof ElevationError || error instanceof ObjectTooBig) return [];
    throw error;
  }
}
