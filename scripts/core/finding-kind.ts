export type Details = { readonly [name: string]: string | number };

/** What a code means. `says` and `next` are sentences without a full stop at the end; a published code keeps its meaning. */
export interface FindingKind {
  /** error: no grant. warning: somebody looks. note: worth knowing. */
  readonly severity: 'error' | 'warning' | 'note';
  says(details: Details): string;
  /** What to do about it. */
  next(details: Details): string;
}
