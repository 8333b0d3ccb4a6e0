import { createHash } from 'node:crypto';
import { digestOf } from '../../scripts/core/canonical.ts';
import { applyEvent, emptyLedger, type GrantingEvent, type LedgerEvent, type LedgerState } from '../../scripts/core/events.ts';
import { renderMessage } from '../../scripts/core/ledger/message.ts';
import { stateFiles } from '../../scripts/core/ledger/tree.ts';
import type { TierName } from '../../scripts/core/model.ts';
import { formatInstant } from '../../scripts/core/time.ts';
import { loginOf } from '../../scripts/targets/postgres/login-name.ts';
import { commit, importRepository, makeBare, write } from './import.ts';
import { type MadeRequest, mainCommits, manyRequests, policyFiles } from './requests.ts';

const ledger = 'refs/heads/ledger';

/** The events of one batch become one commit, as the ledger itself writes it: message, and the files of the tree that changed. */
export class LedgerWriter {
  #state: LedgerState = emptyLedger;
  #files = new Map<string, string>();

  commit(at: number, events: readonly LedgerEvent[]): string {
    this.#state = events.reduce(applyEvent, this.#state);
    const files = stateFiles(this.#state);
    const gone = [...this.#files.keys()].filter((path) => !files.has(path)).map((path) => `D ${path}\n`);
    const written = [...files].filter(([path, text]) => this.#files.get(path) !== text).map(([path, text]) => write(path, text));
    this.#files = files;
    return commit(ledger, at, renderMessage(events), [...gone, ...written]);
  }
}

/** The life of one request in the record. `merge` and `before`: main's commits. */
export interface Life {
  readonly granting: GrantingEvent;
  readonly granted: LedgerEvent;
  readonly ended: LedgerEvent;
}

export function lifeOf(request: MadeRequest, merge: string, before: string, expiresAt = request.at + 2_700_000): Life {
  const { id, path, content, value } = request;
  const [requester, system] = [String(value.requester), String(value.system)];
  const about = {
    version: 1,
    run: id.slice(-6).padStart(8, '0'),
    id,
    system,
    tier: value.tier as TierName,
    requester,
  } as const;
  const approver = (person: string, account: number) => ({ person, account, review: `${account}${id.slice(-6)}`, commit: merge });
  const granting: GrantingEvent = {
    ...{ ...about, kind: 'granting', at: formatInstant(request.at), shape: String(value.shape), subject: requester },
    ...{ names: [loginOf(id)], expiresAt: formatInstant(expiresAt), effectiveEnd: formatInstant(expiresAt + 600_000), path },
    blob: createHash('sha1')
      .update(`blob ${Buffer.byteLength(content)}\0${content}`)
      .digest('hex'),
    digest: digestOf(value),
    merge,
    pull: (Number.parseInt(id.slice(0, 8), 10) % 100_000) + 1,
    approvals: [approver('carol', 1003), approver('grace', 1007)],
    policy: [before, merge],
  };
  return {
    granting,
    granted: { ...about, kind: 'granted', at: formatInstant(request.at + 1500), expiresAt: granting.expiresAt },
    ended: { ...about, kind: 'ended', at: formatInstant(expiresAt + 30_000), why: 'expired', by: null, target: 'revoked' },
  };
}

/** A company's dozen. */
const systems = ['orders-db', ...Array.from({ length: 11 }, (_, index) => `other-db-${index + 1}`)];

/** The sample policy, with its one system under each of these names. */
function policyWith(names: readonly string[]): string[] {
  const others: string[] = [];
  const files = policyFiles((path, text) => {
    if (path === 'policy/systems/orders-db.yaml')
      for (const name of names.slice(1))
        others.push(write(path.replace('orders-db', name), text.replace('system: orders-db', `system: ${name}`)));
    return text;
  });
  return [...files, ...others];
}

/**
 * A repository with main and a ledger of so many events, as the loop writes them: the intent, the grant, its place on main, the end, each in a
 * commit of its own. `ledger verify` holds it for good.
 */
export async function recordRepository(name: string, events: number): Promise<string> {
  const requests = [...manyRequests(Math.floor(events / 4), systems)];
  const gitDir = await makeBare(name);
  const marks = await importRepository(gitDir, mainCommits(requests, 1, policyWith(systems)));
  const writer = new LedgerWriter();
  function* commits(): Generator<string> {
    for (const [index, request] of requests.entries()) {
      const merge = marks.get(index + 1) ?? '';
      const { granting, granted, ended } = lifeOf(request, merge, marks.get(index === 0 ? 1_000_000_000 : index) ?? '');
      const { version, at, run } = granted;
      for (const event of [granting, granted, { version, kind: 'cursor', at, run, main: merge } as const, ended])
        yield writer.commit(Date.parse(event.at), [event]);
    }
  }
  await importRepository(gitDir, commits());
  return gitDir;
}

/** A forge's repository with main, `ended` elevations of the past (one commit each) and these that live; nothing of main is left to look at. */
export async function livingRepository(
  name: string,
  ended: number,
  live: readonly MadeRequest[],
  policy: readonly string[],
  endOf: number,
): Promise<string> {
  const gitDir = await makeBare(name);
  const marks = await importRepository(gitDir, mainCommits(live, 1, policy));
  const writer = new LedgerWriter();
  const tip = marks.get(live.length) ?? '';
  function* commits(): Generator<string> {
    for (const request of manyRequests(ended)) {
      const { granting, granted, ended: end } = lifeOf(request, tip, tip);
      yield writer.commit(Date.parse(end.at), [granting, granted, end]);
    }
    for (const [index, request] of live.entries()) {
      const { granting, granted } = lifeOf(
        request,
        marks.get(index + 1) ?? '',
        marks.get(index === 0 ? 1_000_000_000 : index) ?? '',
        endOf,
      );
      yield writer.commit(request.at, [granting, granted]);
    }
    yield writer.commit(Date.now(), [{ version: 1, kind: 'cursor', at: formatInstant(Date.now()), run: 'c0ffee00', main: tip }]);
  }
  await importRepository(gitDir, commits());
  return gitDir;
}
