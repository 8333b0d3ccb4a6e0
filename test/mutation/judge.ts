import { readFileSync } from 'node:fs';
import { decide } from '../../scripts/core/decide.ts';
import { readRequest } from '../../scripts/core/request-file.ts';
import { answerOf, asExpected, eachOnce } from '../adversary/answer.ts';
import type { Case } from '../adversary/case.ts';
import { paperStage } from '../adversary/stages/paper.ts';
import { cases } from '../adversary/table.ts';

/** Judges the whole table on core without a test runner, and prints the keys of the cases that came out wrong. Run in a scratch copy. */
const place = 'elevations/orders-db/semi-destructive/2026/11/20261120-orders-db-7f3k9q.yaml';

async function isRight({ facts, acts, fixture, answer }: Case): Promise<boolean> {
  try {
    const isFactsRight = facts === null || asExpected(answer, answerOf(decide(facts), 'by-ivan')) === answer;
    const isToldRight = acts === null || eachOnce(asExpected(answer, await paperStage.play(acts))) === eachOnce(answer);
    return isFactsRight && isToldRight && (fixture === null || (await codesOf(fixture)) === answer);
  } catch {
    return false;
  }
}

async function codesOf(fixture: string): Promise<string> {
  const bytes = readFileSync(new URL(`../fixtures/invalid/${fixture}.yaml`, import.meta.url));
  const read = await readRequest(place, bytes, '0'.repeat(40));
  return read.ok ? 'COUNT' : ['REJECT', ...new Set(read.findings.map(({ code }) => code))].join(' ');
}

const red: string[] = [];
for (const one of cases) if (!(await isRight(one))) red.push(one.key);
process.stdout.write(JSON.stringify(red));
