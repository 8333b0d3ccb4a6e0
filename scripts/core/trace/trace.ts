import { CloudTrailReader } from './cloudtrail.ts';
import type { Entry, LogKind, LogReader, Traced } from './entry.ts';
import { type Feeder, feeder, type Take, type Told } from './feeder.ts';
import { parseObject } from './json.ts';
import { isAlarm, type Phase, phaseOf } from './phase.ts';
import { LineCutter } from './pieces.ts';
import { PostgresReader } from './postgres.ts';
import { PostgresFile } from './postgres-file.ts';
import { RecordCutter } from './records.ts';
import { VaultReader } from './vault.ts';

/** Reads one file after the other, in pieces as they come. */
export interface Tracer {
  /** Begins a file. */
  open(name: string): Feeder;
  found(): { readonly entries: readonly Entry[]; readonly doubts: readonly Entry[] };
  /** Whether something was learned that could tie what was read before: then the same files must be read by `again`. */
  again(): Tracer | null;
}
export function tracerOf(kind: LogKind, traced: Traced, told: Told): Tracer {
  if (kind === 'cloudtrail') return cloudTrailTracer(new CloudTrailReader(traced), traced, told);
  if (kind === 'vault') {
    const reader = new VaultReader(traced);
    return { open: (name) => feeder(new LineCutter(name), jsonInto(reader), told), found: () => reader.found(), again: () => null };
  }
  const reader = new PostgresReader(traced);
  return { open: (name) => new PostgresFile(name, reader, told), found: () => reader.found(), again: () => null };
}

function cloudTrailTracer(reader: CloudTrailReader, traced: Traced, told: Told): Tracer {
  const [keysBefore, numbersBefore] = [reader.keys.size, reader.roleNumbers.size];
  return {
    open: (name) => feeder(new RecordCutter(name), jsonInto(reader), told),
    found: () => reader.found(),
    again() {
      const { keys, roleNumbers, isMissing } = reader;
      const isMore = keys.size > keysBefore || (isMissing && roleNumbers.size > numbersBefore);
      return isMore ? cloudTrailTracer(new CloudTrailReader(traced, keys, roleNumbers), traced, told) : null;
    },
  };
}

function jsonInto(reader: LogReader<NonNullable<ReturnType<typeof parseObject>>>): Take {
  return (text, place) => {
    const object = parseObject(text);
    return object === null ? 'it is no JSON' : reader.add(object, place);
  };
}

export interface Traces {
  /** Oldest first. */
  readonly entries: readonly TracedEntry[];
  readonly doubts: readonly TracedEntry[];
}
export interface TracedEntry extends Entry {
  readonly phase: Phase;
  /** Something worked when there should have been no access. */
  readonly alarm: boolean;
}

export function tracesOf(tracers: readonly Tracer[], { span }: Traced): Traces {
  const found = tracers.map((tracer) => tracer.found());
  const placed = (entries: readonly Entry[]): TracedEntry[] =>
    entries
      .map((entry) => ({ ...entry, ...judged(entry, span) }))
      .sort((one, other) => one.at - other.at || one.log.localeCompare(other.log));
  return { entries: placed(found.flatMap(({ entries }) => entries)), doubts: placed(found.flatMap(({ doubts }) => doubts)) };
}

function judged(entry: Entry, span: Traced['span']): { phase: Phase; alarm: boolean } {
  const phase = phaseOf(entry.at, span);
  return { phase, alarm: isAlarm(entry, phase) };
}
