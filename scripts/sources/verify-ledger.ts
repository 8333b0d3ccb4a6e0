import { applyEvent, emptyLedger, ImpossibleEvent, type LedgerEvent, type LedgerState } from '../core/events.ts';
import type { Details, Finding, FindingCode } from '../core/findings.ts';
import { TreeOids } from '../core/ledger/oids.ts';
import type { Instant, RequestId, Sha } from '../core/model.ts';
import type { PgpKey } from '../core/pgp.ts';
import { parseElevationPath } from '../core/request-file.ts';
import { type SignatureState, signatureOfCommit } from './commit-signature.ts';
import type { Forge } from './forge.ts';
import type { Git } from './git.ts';
import { streamObjects } from './git-batch.ts';
import { type Commit, parseCommit } from './git-objects.ts';
import { streamGit } from './git-process.ts';
import type { Ledger } from './ledger.ts';
import { readMessage } from './ledger-format.ts';
import { PastPolicies } from './verify-approvals.ts';
import { isEvidenceWhole, type MainLine, readMain, verifyGrant } from './verify-grant.ts';

export interface VerifyOptions {
  /** The repository that holds both the ledger and main. */
  readonly git: Git;
  readonly mainRef: string;
  readonly ledger: Pick<Ledger, 'ref' | 'heartbeat'>;
  /** Where it is handed in, every approval is looked up again. */
  readonly forge?: Forge;
  /** A tip seen before, from another clone or a log: must still be in the ledger. */
  readonly knownTip?: Sha;
  /** The forge's own, with which it signs what it commits. */
  readonly forgeKeys?: readonly PgpKey[];
}
/** How many commits carry the forge's signature; `unverified`: nobody has looked, for want of the key, or it is the first, made without one. */
export interface Signatures {
  readonly verified: number;
  readonly unverified: number;
}
export interface LedgerReport {
  readonly tip: Sha | null;
  readonly commits: number;
  readonly events: number;
  readonly grants: number;
  /** null: a ledger of a local repository, which signs nothing. */
  readonly signatures: Signatures | null;
  readonly findings: readonly Finding[];
}

/** Writers' clocks may differ by this much. */
const toleratedMs = 5 * 60_000;

/**
 * Reads the whole ledger once, with two git processes whatever its length, and reports all that does not hold: the chain, every message, every
 * tree against the events before it, every grant against its merged file, its policy and its approvals, and requests that no event tells of.
 */
export async function verifyLedger({ git, mainRef, ledger, forge, knownTip, forgeKeys = [] }: VerifyOptions): Promise<LedgerReport> {
  const tip = await git.revParse(ledger.ref);
  const main = await readMain(git, mainRef);
  const check = new Check(git, main, forge ?? null);
  if (tip !== null) {
    const ids = streamGit(git.gitDir, ['rev-list', '--reverse', '--topo-order', tip, '--']);
    for await (const object of streamObjects(git.gitDir, ids)) {
      if (!object) continue;
      const commit = parseCommit(object.body);
      check.signature(object.oid, commit, signatureOfCommit(object.body, forgeKeys));
      await check.commit(object.oid, commit);
    }
  }
  const isThere = knownTip === undefined || (await git.object(knownTip)) !== null;
  const once = [isThere ? (knownTip ?? null) : null, (await ledger.heartbeat())?.ledger ?? null];
  check.finish(once.filter((sha) => sha !== null));
  if (!isThere) check.findings.push({ code: 'LEDGER_REWOUND', details: { commit: knownTip, isThere: 'no' } });
  const { commits, events, grants, signatures, findings } = check;
  return { tip, commits, events, grants, signatures, findings };
}

class Check {
  commits = 0;
  events = 0;
  grants = 0;
  readonly findings: Finding[] = [];
  readonly #main: MainLine;
  readonly #sources: Parameters<typeof verifyGrant>[1];
  #verified = 0;
  #unverified = 0;
  #isSigned: boolean;
  #state: LedgerState = emptyLedger;
  #oids: TreeOids | null = null;
  #previous: Sha | null = null;
  #latest: Instant = Number.NEGATIVE_INFINITY;
  #place = -1;
  /** What differs once stays so for a while; where it began is what tells something. */
  #differed = false;
  readonly #seen = new Set<Sha>();
  readonly #granted = new Set<RequestId>();
  readonly #told = new Set<RequestId>();

  constructor(git: Git, main: MainLine, forge: Forge | null) {
    this.#main = main;
    this.#sources = { git, main, forge, policies: new PastPolicies(git) };
    this.#isSigned = forge?.kind === 'github';
  }

  get signatures(): Signatures | null {
    return this.#isSigned ? { verified: this.#verified, unverified: this.#unverified } : null;
  }

  /** From the first signed commit on, all are. The very first of a ledger may be made without one: a branch cannot be begun as it is gone on. */
  signature(sha: Sha, { parents }: Commit, state: SignatureState): void {
    this.#isSigned ||= state !== 'none';
    if (!this.#isSigned) return;
    if (state === 'good') this.#verified += 1;
    else if (state === 'unknown-key' || (state === 'none' && parents.length === 0)) this.#unverified += 1;
    else this.#found(state === 'bad' ? 'LEDGER_SIGNATURE_BAD' : 'LEDGER_UNSIGNED', sha);
  }

  async commit(sha: Sha, { parents, tree, committer, message }: Commit): Promise<void> {
    this.commits += 1;
    this.#seen.add(sha);
    const follows = this.#previous === null ? parents.length === 0 : parents.length === 1 && parents[0] === this.#previous;
    if (!follows) this.#found('LEDGER_NOT_A_CHAIN', sha);
    this.#previous = sha;
    this.#time(sha, committer.at);

    const events = await readMessage(message);
    if (typeof events === 'string') this.#found('LEDGER_MESSAGE_BROKEN', sha, { fault: events });
    else for (const event of events) await this.#event(sha, event);

    this.#oids ??= new TreeOids(sha);
    const differs = this.#oids.of(this.#state) !== tree;
    if (differs && !this.#differed) this.#found('LEDGER_TREE_DIFFERS', sha);
    this.#differed = differs;
  }

  /** `once`: commits that were the ledger's tip at some time. */
  finish(once: readonly Sha[]): void {
    for (const commit of new Set(once)) if (!this.#seen.has(commit)) this.#found('LEDGER_REWOUND', commit);
    for (const { commit, changes } of this.#main.merged) {
      if ((this.#main.places.get(commit) ?? 0) > this.#place) continue;
      for (const { path, status } of changes) {
        const file = parseElevationPath(path);
        const isUntold = status === 'A' && file?.kind === 'request' && !this.#told.has(file.id);
        if (isUntold) this.findings.push({ code: 'LEDGER_REQUEST_WITHOUT_EVENT', file: path, details: { id: file.id, commit } });
      }
    }
  }

  async #event(sha: Sha, event: LedgerEvent): Promise<void> {
    this.events += 1;
    this.#time(sha, Date.parse(event.at));
    if ('id' in event && event.kind !== 'orphan') this.#told.add(event.id);
    if (event.kind === 'granting') {
      this.grants += 1;
      if (this.#granted.has(event.id)) this.#found('LEDGER_SECOND_GRANT', sha, { id: event.id });
      this.#granted.add(event.id);
      for (const { code, details } of await verifyGrant(event, this.#sources)) this.#found(code, sha, details);
    }
    if (!isEvidenceWhole(event)) this.#found('LEDGER_EVIDENCE_DIFFERS', sha, { id: 'id' in event ? event.id : '' });
    if (event.kind === 'granted' && this.#state.active.get(event.id)?.granting.expiresAt !== event.expiresAt) {
      this.#found('LEDGER_GRANT_NOT_AS_ASKED', sha, { id: event.id, field: 'expiresAt' });
    }
    if (event.kind === 'cursor') {
      const place = this.#main.places.get(event.main) ?? -1;
      if (place < this.#place || place < 0) this.#found('LEDGER_CURSOR_OFF_MAIN', sha);
      this.#place = Math.max(place, this.#place);
    }
    try {
      this.#state = applyEvent(this.#state, event);
    } catch (error) {
      if (!(error instanceof ImpossibleEvent)) throw error;
      this.#found('LEDGER_EVENT_IMPOSSIBLE', sha);
    }
  }

  #time(sha: Sha, at: Instant): void {
    if (at < this.#latest - toleratedMs) this.#found('LEDGER_TIME_BACKWARDS', sha, { seconds: Math.round((this.#latest - at) / 1000) });
    this.#latest = Math.max(at, this.#latest);
  }

  #found(code: FindingCode, commit: Sha, details: Details = {}): void {
    this.findings.push({ code, details: { ...details, commit } });
  }
}
