import { median, ratio } from './harness.ts';

/** One line of the table. */
export interface Row {
  readonly what: string;
  /** A time in seconds, or whatever `unit` says. */
  readonly value: number;
  readonly unit: 's' | 'MiB' | 'kB' | '';
  readonly ratio: number | null;
  readonly to: string | null;
  /** The most (or least) that the ratio, or the value where there is none, may be. */
  readonly target: { readonly most?: number; readonly least?: number } | null;
}

/** The median seconds of a contender, and its ratio to another of the same rounds. */
export function timed(times: ReadonlyMap<string, readonly number[]>, name: string, to: string, target: Row['target'] = null): Row {
  return { what: name, value: median(times.get(name) ?? []), unit: 's', ratio: ratio(times, name, to), to, target };
}

export function counted(what: string, value: number, unit: Row['unit'], target: Row['target'] = null): Row {
  return { what, value, unit, ratio: null, to: null, target };
}

/** null: nothing was promised. */
export function isMet({ value, ratio: times, target }: Row): boolean | null {
  if (target === null) return null;
  const measured = times ?? value;
  return measured <= (target.most ?? Number.POSITIVE_INFINITY) && measured >= (target.least ?? Number.NEGATIVE_INFINITY);
}

export function lines(rows: readonly Row[]): string {
  return rows
    .map((row) => {
      const { what, value, unit, ratio: times, to, target } = row;
      const measured = `${value.toPrecision(3)}${unit === '' ? '' : ` ${unit}`}`;
      const compared = times === null ? '' : `${times.toFixed(2)}x ${to}`;
      const wanted =
        target === null ? '' : `${isMet(row) ? 'ok' : 'MISSED'}: ${target.most === undefined ? `>= ${target.least}` : `<= ${target.most}`}`;
      return `${what.padEnd(54)} ${measured.padStart(10)}  ${compared.padEnd(38)} ${wanted}`.trimEnd();
    })
    .join('\n');
}
