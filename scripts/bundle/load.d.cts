export const root: string;
/** The folder of the bundle. */
export const cache: string;
/** What it was made of: the stamp of each file, by its path from `root`. */
export const listPath: string;
export function stampOf(file: string): number;
export function findBundle(): string | null;
export function loadBundle(entry: string, use: string): { readonly run: (argv: readonly string[]) => Promise<boolean> };
