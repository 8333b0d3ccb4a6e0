import type { AccountRef, JsonObject } from '../../core/model.ts';
import { type Label, labelPrefix, labels } from '../../output/github/labels.ts';
import type { Status } from '../../output/github/statuses.ts';
import type { Surface } from './surface.ts';

/** What should be on the page. */
export interface Wanted {
  /** null: no comment is needed, and one that is there says what `otherwise` says. */
  readonly comment: string | null;
  readonly otherwise: string;
  readonly labels: readonly string[];
  readonly reviewers: readonly AccountRef[];
  readonly statuses: readonly Status[];
}

/** What has to be written so that the page is as wanted; what is so already is left alone. */
export interface Writes {
  readonly add: string | null;
  readonly update: { readonly id: string; readonly body: string } | null;
  /** A second comment of ours: two runs met, or a write was repeated. */
  readonly surplus: string | null;
  readonly create: readonly Label[];
  readonly label: readonly string[];
  readonly unlabel: readonly string[];
  readonly ask: readonly string[];
  readonly statuses: readonly Status[];
}

/** `most`: as many calls as are left for them. */
export function writesFor(surface: Surface, wanted: Wanted, most: number): Writes {
  const [first, ...surplus] = surface.comments;
  const body = wanted.comment ?? (first ? wanted.otherwise : null);
  const missing = wanted.labels.filter((name) => !surface.labels.has(name));
  const stale = [...surface.labels].filter(([name]) => name.startsWith(labelPrefix) && !wanted.labels.includes(name));
  const page = {
    add: body !== null && first === undefined ? body : null,
    update: body !== null && first !== undefined && !isSame(first.body, body) ? { id: first.id, body } : null,
    surplus: surplus.at(-1)?.id ?? null,
    // A label that the repository has not yet is made now, and put on by the next run.
    create: missing.filter((name) => !surface.knownLabels.has(name)).flatMap((name) => labels.get(name) ?? []),
    label: missing.flatMap((name) => surface.knownLabels.get(name) ?? []),
    unlabel: stale.map(([, id]) => id),
    ask: wanted.reviewers.filter(({ id }) => !surface.requested.has(id)).flatMap(({ id }) => surface.users.get(id) ?? []),
  };
  const news = wanted.statuses.filter((status) => isNews(status, surface.statuses.get(status.context)));
  // A required status that nobody has posted holds a merge just as a pending one does, so where there is more to write than calls are left a
  // first «pending» waits for the next run.
  const isBusy = news.length + (isNothing(page) ? 0 : 1) > most;
  return { ...page, statuses: isBusy ? news.filter(({ context, state }) => state !== 'pending' || surface.statuses.has(context)) : news };
}

export function isNothing({ add, update, surplus, create, label, unlabel, ask }: Omit<Writes, 'statuses'>): boolean {
  return add === null && update === null && surplus === null && [...create, ...label, ...unlabel, ...ask].length === 0;
}

/** The variables of `writePage`. What a flag leaves out still needs a value of its type. */
export function variablesOf({ add, update, surplus, create, label, unlabel, ask }: Writes, { pullId, repositoryId }: Surface): JsonObject {
  const created = (index: number): JsonObject => {
    const { name, color, description } = create[index] ?? { name: '-', color: '000000', description: '' };
    return { repositoryId, name, color, description };
  };
  return {
    adds: add !== null,
    add: { subjectId: pullId, body: add ?? '-' },
    updates: update !== null,
    update: { id: update?.id ?? pullId, body: update?.body ?? '-' },
    deletes: surplus !== null,
    delete: { id: surplus ?? pullId },
    creates0: create.length > 0,
    create0: created(0),
    creates1: create.length > 1,
    create1: created(1),
    labels: label.length > 0,
    label: { labelableId: pullId, labelIds: [...label] },
    unlabels: unlabel.length > 0,
    unlabel: { labelableId: pullId, labelIds: [...unlabel] },
    asks: ask.length > 0,
    ask: { pullRequestId: pullId, userIds: [...ask], union: true },
  };
}

function isNews({ state, description }: Status, there: { readonly state: string; readonly description: string } | undefined): boolean {
  return there?.state !== state || there.description !== description;
}

/** GitHub keeps what was sent, give or take its line ends. */
function isSame(there: string, wanted: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(there) === plain(wanted);
}
