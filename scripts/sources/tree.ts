import { ElevationError } from '../core/errors.ts';
import type { ChangedFile, Instant, Sha } from '../core/model.ts';
import { checkedSha, diffTree, type Git, parseChanges } from './git.ts';

export interface Merged {
  readonly commit: Sha;
  /** Its first parent: what main was before. Of a repository's very first commit: itself. */
  readonly parent: Sha;
  /** The committer's date, which the committer chose; when it really arrived is the forge's to say. */
  readonly at: Instant;
  readonly changes: readonly ChangedFile[];
}

/**
 * The first-parent commits of main in (from, to] that touch `elevations/`, oldest first, each with its changes there. `from` null: all.
 * @throws ElevationError LEDGER_BROKEN when `from` is not on main's first-parent line any more (approvals.md, M15)
 */
export async function mergedSince(git: Git, from: Sha | null, to: Sha): Promise<Merged[]> {
  if (from === to) return [];
  const line = await firstParents(git, from, to);
  if (from !== null && line[0]?.parent !== from) throw mainWasRewritten(from, to);

  const changes = await changesOfEach(git, line, 'elevations/');
  return line.flatMap(({ commit, parent, at }) => {
    const own = changes.get(commit);
    return own ? [{ commit, parent: parent ?? commit, at, changes: own }] : [];
  });
}

/**
 * What each of these commits changes against the other that is named with it (null: all of it), by one process. One that changes nothing is
 * left out, and so is one that is not here.
 */
export async function changesOfEach(
  git: Git,
  pairs: readonly { readonly commit: Sha; readonly parent: Sha | null }[],
  under?: string,
): Promise<ReadonlyMap<Sha, ChangedFile[]>> {
  if (pairs.length === 0) return new Map();
  const asked = pairs.map(({ commit, parent }) => `${checkedSha(commit)}${parent === null ? '' : ` ${checkedSha(parent)}`}\n`).join('');
  const args = [...diffTree.filter((arg) => arg !== '--no-commit-id'), '--stdin', '--root', '--', ...(under === undefined ? [] : [under])];
  return splitByCommit(await git.run(args, { input: asked }));
}

/** The path of these that exists in the tree of `commit`, or null. Nothing under `elevations/` is ever deleted, so the tree is the history. */
export async function historyUse(git: Git, commit: Sha, paths: readonly string[]): Promise<string | null> {
  const objects = await Promise.all(paths.map((path) => git.object(`${checkedSha(commit)}:${path}`)));
  return paths.find((_, index) => objects[index] !== null) ?? null;
}

interface LinePoint {
  readonly commit: Sha;
  readonly parent: Sha | null;
  readonly at: Instant;
}

/** The first-parent line from after `from` to `to`, oldest first. */
export async function firstParents(git: Git, from: Sha | null, to: Sha): Promise<LinePoint[]> {
  if (git.isShallow()) {
    throw new ElevationError(
      'GIT_FAILED',
      'this clone is shallow, so history cannot be read; run "git fetch --unshallow" (fetch-depth: 0)',
    );
  }
  const range = from === null ? [] : [`^${checkedSha(from)}`];
  const out = await git.run(['rev-list', '--first-parent', '--reverse', '--parents', '--timestamp', checkedSha(to), ...range, '--']);
  const lines = out.toString('latin1').split('\n').slice(0, -1);
  return lines.map((text) => {
    const [seconds, commit, parent] = text.split(' ');
    return { commit: checkedSha(commit ?? ''), parent: parent ?? null, at: Number(seconds) * 1000 };
  });
}

function splitByCommit(out: Buffer): Map<Sha, ChangedFile[]> {
  const byCommit = new Map<Sha, ChangedFile[]>();
  const fields = out.toString('utf8').split('\0');
  for (let at = 0; at < fields.length - 1; ) {
    const commit = checkedSha(fields[at] ?? '');
    const from = at + 1;
    for (at = from; fields[at]?.startsWith(':'); ) at += 2;
    byCommit.set(commit, parseChanges([...fields.slice(from, at), '']));
  }
  return byCommit;
}

function mainWasRewritten(from: Sha, to: Sha): ElevationError {
  const says = `main was rewritten: ${from.slice(0, 12)}, up to which the ledger is, is no longer on the way to ${to.slice(0, 12)}`;
  return new ElevationError('LEDGER_BROKEN', `${says}; nothing is granted until guardians have put main back (sweeping goes on)`);
}
