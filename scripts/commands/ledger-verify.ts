import { findingJson, findingText } from '../output/findings.ts';
import type { Paint } from '../output/paint.ts';
import { type LedgerReport, verifyLedger } from '../sources/verify-ledger.ts';
import type { Result } from './result.ts';
import type { Tools } from './tools.ts';

/** Says on stderr that it is still at work, once, when it takes longer than this. */
const talkAfterMs = 1000;

/** Everything that the ledger claims, proved again. `knownTip`: a commit that was its tip once, noted down elsewhere. */
export async function ledgerVerify(
  { git, mainRef, forge, ledger }: Tools,
  knownTip: string | null,
  talk: (line: string) => void,
): Promise<Result> {
  const timer = setTimeout(() => talk('elevate: reading the whole ledger; about 5 s for every 50,000 events'), talkAfterMs);
  try {
    const report = await verifyLedger({ git, mainRef, ledger, forge, ...(knownTip !== null && { knownTip }) });
    const { findings, ...numbers } = report;
    return {
      outcome: findings.length > 0 ? 'no' : 'done',
      json: { version: 1, ok: findings.length === 0, ...numbers, findings: findings.map(findingJson) },
      text: (paint) => reportText(report, paint),
    };
  } finally {
    clearTimeout(timer);
  }
}

function reportText({ tip, commits, events, grants, findings }: LedgerReport, paint: Paint): string {
  if (tip === null && findings.length === 0) return 'there is no ledger yet: nothing was ever granted';
  const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
  const read = `${count(commits, 'commit')}, ${count(events, 'event')}, ${count(grants, 'grant')}; tip ${tip ?? 'none'}`;
  if (findings.length > 0) {
    const head = paint('red', `✗ the ledger does not hold: ${count(findings.length, 'problem')}`);
    return [`${head}\n  ${read}`, ...findings.map((finding) => findingText(finding, paint))].join('\n\n');
  }
  const proved = [
    'each commit follows the one before it, in form and in time',
    'each event is well formed, and can follow what is before it',
    'each tree holds what its events make',
    `each grant (${grants}) leads to a merged file, its policy and its approvals`,
    'each merged request that was looked at has an event',
  ];
  return [paint('green', '✓ the ledger holds'), `  ${read}`, ...proved.map((line) => `  ${paint('green', '✓')} ${line}`)].join('\n');
}
