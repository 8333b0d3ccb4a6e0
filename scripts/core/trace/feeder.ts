import type { Cutter } from './pieces.ts';

export interface Feeder {
  feed(chunk: string): void;
  end(): void;
}
/** Told of every piece: `why` null, it was read. */
export type Told = (place: string, why: string | null) => void;

/** @returns why it cannot be read, where it cannot */
export type Take = (text: string, place: string) => string | null;

/** Cuts what streams by, and has each piece taken and told. */
export function feeder(cutter: Cutter, take: Take, told: Told): Feeder {
  const go = (pieces: ReturnType<Cutter['end']>) => {
    for (const { place, text, why } of pieces) told(place, text === null ? why : take(text, place));
  };
  return { feed: (chunk) => go(cutter.feed(chunk)), end: () => go(cutter.end()) };
}
