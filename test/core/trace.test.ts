import { expect, test } from 'vitest';
import { logKinds, type Traced } from '../../scripts/core/trace/entry.ts';
import { isAlarm } from '../../scripts/core/trace/phase.ts';
import { type Traces, tracerOf, tracesOf } from '../../scripts/core/trace/trace.ts';
import { type Corpus, corpusOf, elevations } from '../fixtures/trace/corpus.ts';

/** Reads the whole corpus for one elevation, as the command does, in chunks of an awkward size. */
function trace({ files }: Pick<Corpus, 'files'>, traced: Traced): Traces & { readonly broken: Set<string> } {
  let broken = new Set<string>();
  const tracers = logKinds.map((log) => {
    let mine = new Set<string>();
    let tracer = tracerOf(log, traced, (place, why) => void (why !== null && mine.add(place)));
    for (;;) {
      for (const file of files.filter((one) => one.log === log)) {
        const feeder = tracer.open(file.name);
        for (let at = 0; at < file.text.length; at += 997) feeder.feed(file.text.slice(at, at + 997));
        feeder.end();
      }
      const again = tracer.again();
      if (again === null) break;
      tracer = again;
      mine = new Set();
    }
    broken = broken.union(mine);
    return tracer;
  });
  return { ...tracesOf(tracers, traced), broken };
}

/** Every mistake, in words. */
function mistakes(corpus: Corpus, traced: Traced): string[] {
  const { entries, doubts, broken } = trace(corpus, traced);
  const wrong: string[] = [];
  const lineAt = (place: string) => `${place} ${textAt(corpus, place)}`;
  const told = new Map<string, number>();
  for (const [entry, isDoubt] of [...entries.map((one) => [one, false] as const), ...doubts.map((one) => [one, true] as const)]) {
    const truths = entry.from.map((place) => corpus.truth.get(place));
    const [truth] = truths;
    const line = lineAt(entry.from[0] ?? '');
    if (!truth || truth.fact.id !== traced.id) {
      wrong.push(`not of ${traced.id}: ${line}`);
      continue;
    }
    if (truths.some((other) => other?.key !== truth.key)) wrong.push(`mixed with another: ${line}`);
    if ((truth.fact.as === 'doubt') !== isDoubt) wrong.push(`${isDoubt ? 'doubted' : 'believed'}: ${line}`);
    if (!isDoubt && entry.kind !== truth.fact.as) wrong.push(`a ${truth.fact.as} is told as ${entry.kind}: ${line}`);
    if (entry.result !== truth.fact.result) wrong.push(`${truth.fact.result} is told as ${entry.result}: ${line}`);
    if (entry.phase !== truth.phase) wrong.push(`${truth.phase} is told as ${entry.phase}: ${line}`);
    if (entry.alarm !== isAlarm(entry, truth.phase)) wrong.push(`alarm ${entry.alarm}: ${line}`);
    told.set(truth.key, (told.get(truth.key) ?? 0) + 1);
  }
  const expected = new Set([...corpus.truth.values()].filter(({ fact }) => fact.id === traced.id).map(({ key }) => key));
  for (const key of expected) {
    const times = told.get(key) ?? 0;
    const place = [...corpus.truth].find(([, truth]) => truth.key === key)?.[0] ?? '';
    if (times !== 1) wrong.push(`told ${times} times: ${lineAt(place)}`);
  }
  for (const place of broken.difference(corpus.broken)) wrong.push(`called unreadable: ${lineAt(place)}`);
  for (const place of corpus.broken.difference(broken)) wrong.push(`swallowed: ${lineAt(place)}`);
  return wrong;
}

function textAt({ files }: Corpus, place: string): string {
  const [, name = '', line = ''] = /^(.*?):(\d+)/.exec(place) ?? [];
  const text = files.find((file) => file.name === name)?.text ?? '';
  const record = / record (\d+)$/.exec(place)?.[1];
  if (record !== undefined) return JSON.stringify(JSON.parse(text).Records[Number(record) - 1]).slice(0, 900);
  return (text.split('\n')[Number(line) - 1] ?? '').slice(0, 300);
}

const corpus = corpusOf(4711);

test('the corpus is large, and most of it is of nobody', () => {
  expect(corpus.lines).toBeGreaterThan(5000);
  expect(corpus.truth.size).toBeGreaterThan(1500);
  expect(corpus.broken.size).toBeGreaterThan(20);
  for (const { id } of elevations) expect([...corpus.truth.values()].filter(({ fact }) => fact.id === id).length).toBeGreaterThan(100);
});

test.each(elevations.map((traced) => [traced.id, traced] as const))('%s: every line of its own, and no other', (_, traced) => {
  expect(mistakes(corpus, traced).slice(0, 12)).toEqual([]);
});
