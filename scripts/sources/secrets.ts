import { randomUUID } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, statSync, writeSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { partsOfId } from '../core/elevation-path.ts';
import { ElevationError } from '../core/errors.ts';
import type { RequestId } from '../core/model.ts';
import { ifThere, whyNot } from '../core/system-error.ts';
import { quote } from '../core/text.ts';
import { locked } from './file-lock.ts';

type Env = { readonly [name: string]: string | undefined };

/** The secrets of one person's own requests, one file each (0600) in one folder (0700) on this machine. They never leave it. */
export class SecretStore {
  readonly dir: string;

  /** Under ELEVATE_HOME, or XDG_STATE_HOME/elevate, or ~/.local/state/elevate. Nothing is made yet. @throws ElevationError USAGE */
  static open({ ELEVATE_HOME, XDG_STATE_HOME, HOME }: Env): SecretStore {
    if (ELEVATE_HOME) return new SecretStore(join(whole('ELEVATE_HOME', ELEVATE_HOME), 'secrets'));
    const state = XDG_STATE_HOME ? whole('XDG_STATE_HOME', XDG_STATE_HOME) : join(whole('HOME', HOME || homedir()), '.local', 'state');
    return new SecretStore(join(state, 'elevate', 'secrets'));
  }

  constructor(dir: string) {
    this.dir = dir;
  }

  pathOf(id: RequestId): string {
    return join(this.dir, `${id}.secret`);
  }

  /** Of every secret that is kept here. */
  ids(): RequestId[] {
    const names = ifThere(() => readdirSync(this.dir)) ?? [];
    const ids = names.flatMap((name) => (name.endsWith('.secret') ? [name.slice(0, -'.secret'.length)] : []));
    return ids.filter((id) => partsOfId(id) !== null);
  }

  /** Written, and on the disk, when this returns; never over another one. */
  put(id: RequestId, secret: string): void {
    this.#makeFolder();
    writePrivate(this.pathOf(id), `${secret}\n`);
  }

  /** For whoever fetches what this elevation gives. */
  of(id: RequestId) {
    return {
      read: () => this.get(id),
      replace: (secret: string) => this.#replace(id, secret),
      /** Of several commands that fetch it on this machine, one after the other. */
      alone: <T>(act: () => Promise<T>) => this.#alone(id, act),
    };
  }

  /** Like `put`, in the place of what is there: after a crash it is the one or the other, whole. */
  #replace(id: RequestId, secret: string): void {
    this.#makeFolder();
    const next = `${this.pathOf(id)}.${randomUUID()}`;
    writePrivate(next, `${secret}\n`);
    renameSync(next, this.pathOf(id));
  }

  #alone<T>(id: RequestId, act: () => Promise<T>): Promise<T> {
    this.#makeFolder();
    const lock = `${this.pathOf(id)}.lock`;
    const why = `another command of this machine is fetching ${id} for too long; if none runs, remove ${lock}`;
    return locked(lock, act, () => new ElevationError('INPUT_INVALID', why));
  }

  #makeFolder(): void {
    mkdirSync(this.dir, { recursive: true, mode: 0o700 });
    refuseOthers(this.dir, statSync(this.dir).mode, '700');
  }

  /** null: there is none here. @throws ElevationError INPUT_INVALID when somebody else could have read it */
  get(id: RequestId): string | null {
    const path = this.pathOf(id);
    const file = ifThere(() => openSync(path, 'r'));
    if (file === null) return null;
    try {
      refuseOthers(path, fstatSync(file).mode, '600');
      return readFileSync(file, 'utf8').trimEnd();
    } finally {
      closeSync(file);
    }
  }
}

/** Part of a path would lead somewhere else from each folder, and from a clone into it, where secrets are committed by mistake. */
function whole(name: string, path: string): string {
  if (isAbsolute(path)) return path;
  const says = `${name} is ${quote(path, 120)}, which is another folder wherever one stands, and in a clone the secret would be one "git add" away`;
  throw new ElevationError('USAGE', `${says}; give the whole path, from / on`);
}

/** A new file that only its owner can read. @throws ElevationError INPUT_INVALID: something is there already */
export function writePrivate(path: string, content: string): void {
  const file = create(path);
  try {
    writeSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function create(path: string): number {
  try {
    // "x" follows no link and takes over no file that somebody has put there before us.
    return openSync(path, 'wx', 0o600);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    const why = code === 'EEXIST' ? 'it is there already; name another file, or remove it first' : whyNot(code);
    throw new ElevationError('INPUT_INVALID', `${path} was not written: ${why}`);
  }
}

function refuseOthers(path: string, mode: number, wanted: string): void {
  if (process.platform === 'win32' || (mode & 0o077) === 0) return;
  throw new ElevationError(
    'INPUT_INVALID',
    `${path} is open to other users of this machine; run "chmod ${wanted} ${path}" and look who did`,
  );
}
