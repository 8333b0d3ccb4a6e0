import { createHash } from 'node:crypto';
import type { ActiveLease, LedgerState } from '../events.ts';
import type { RequestId, Sha } from '../model.ts';
import { stateFiles } from './tree.ts';

interface Entry {
  readonly lease: ActiveLease;
  readonly bytes: Buffer;
}

/**
 * The id of the tree that a state is kept in, as git computes it, without git. Verifying asks for one after every commit, and from one to the
 * next little changes: what is still the same object is not hashed again.
 */
export class TreeOids {
  readonly #hash: 'sha1' | 'sha256';
  #last: LedgerState | null = null;
  #entries: ReadonlyMap<RequestId, Entry> = new Map();
  #activeEntry: Buffer = Buffer.alloc(0);
  #cursorEntry: Buffer = Buffer.alloc(0);
  #recentEntry: Buffer = Buffer.alloc(0);

  /** `like`: any object id of that repository. */
  constructor(like: Sha) {
    this.#hash = like.length === 64 ? 'sha256' : 'sha1';
  }

  of(state: LedgerState): Sha {
    const last = this.#last;
    if (last?.active !== state.active) this.#activeEntry = this.#active(state);
    if (last?.main !== state.main || last.pending !== state.pending) this.#cursorEntry = this.#file('cursor.json', state);
    if (last?.recent !== state.recent) this.#recentEntry = this.#file('recent.json', state);
    this.#last = state;
    return this.#oid('tree', Buffer.concat([this.#activeEntry, this.#cursorEntry, this.#recentEntry])).toString('hex');
  }

  #active({ active }: LedgerState): Buffer {
    const entries = new Map<RequestId, Entry>();
    // git sorts by the name with its ending: a-b.json comes before a.json
    const names = [...active.keys()].map((id) => `${id}.json`).sort();
    for (const id of names.map((name) => name.slice(0, -'.json'.length))) {
      const lease = active.get(id);
      const known = this.#entries.get(id);
      if (lease) entries.set(id, known?.lease === lease ? known : { lease, bytes: this.#lease(id, lease) });
    }
    this.#entries = entries;
    if (entries.size === 0) return Buffer.alloc(0); // git keeps no empty folder
    const tree = Buffer.concat([...entries.values()].map(({ bytes }) => bytes));
    return this.#entry('40000', 'active', this.#oid('tree', tree));
  }

  #lease(id: RequestId, lease: ActiveLease): Buffer {
    const path = `active/${id}.json`;
    const text = stateFiles({ active: new Map([[id, lease]]), pending: new Map(), main: null, recent: [] }).get(path);
    return this.#entry('100644', `${id}.json`, this.#oid('blob', Buffer.from(text ?? '')));
  }

  #file(name: 'cursor.json' | 'recent.json', state: LedgerState): Buffer {
    const text = stateFiles({ ...state, active: new Map() }).get(name);
    return this.#entry('100644', name, this.#oid('blob', Buffer.from(text ?? '')));
  }

  #entry(mode: string, name: string, oid: Buffer): Buffer {
    return Buffer.concat([Buffer.from(`${mode} ${name}\0`), oid]);
  }

  #oid(type: 'blob' | 'tree', body: Buffer): Buffer {
    return createHash(this.#hash).update(`${type} ${body.length}\0`).update(body).digest();
  }
}
