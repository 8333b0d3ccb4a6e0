import { graphqlRefusal } from './answer.ts';

export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** A page of a list as GraphQL shows it; whoever asks for items must say `first` or `last`, at most 100, as on GitHub. */
export function connection<T>(name: string, items: readonly T[], args: PageArguments, show: (item: T) => unknown) {
  const size = args.first ?? args.last ?? null;
  if (size !== null && (size < 1 || size > 100)) {
    const limit = `\`${args.first ? 'first' : 'last'}\` limit of 100 records`;
    throw graphqlRefusal('EXCESSIVE_PAGINATION', `Requesting ${size} records on the \`${name}\` connection exceeds the ${limit}.`);
  }
  const start = startOf(items.length, args);
  const end = args.first ? Math.min(start + args.first, toOf(items.length, args)) : toOf(items.length, args);
  const shown = () => {
    if (size !== null) return items.slice(start, end);
    const says = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
    throw graphqlRefusal('MISSING_PAGINATION_BOUNDARIES', says);
  };
  const cursor = (index: number) => (end > start ? cursorOf(index) : null);
  return {
    totalCount: items.length,
    /** Of a timeline: from `after` on, up to `before`. */
    filteredCount: Math.max(0, toOf(items.length, args) - startOf(items.length, { after: args.after ?? null })),
    nodes: () => shown().map(show),
    edges: () => shown().map((item, index) => ({ cursor: cursorOf(start + index), node: show(item) })),
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: cursor(start),
      endCursor: cursor(end - 1),
    },
  };
}

function startOf(count: number, { first, last, after, before }: PageArguments): number {
  const from = after ? indexOf(after) + 1 : 0;
  return !first && last ? Math.max(from, toOf(count, { before: before ?? null }) - last) : from;
}
function toOf(count: number, { before }: PageArguments): number {
  return before ? indexOf(before) : count;
}

function cursorOf(index: number): string {
  return Buffer.from(`cursor:v2:${index}`).toString('base64');
}
function indexOf(cursor: string): number {
  const found = /^cursor:v2:([0-9]+)$/.exec(Buffer.from(cursor, 'base64').toString('utf8'))?.[1];
  if (found === undefined) throw graphqlRefusal('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`);
  return Number(found);
}
