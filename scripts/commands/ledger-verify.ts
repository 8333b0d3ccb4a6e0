import type { PgpKey } from '../core/pgp.ts';
import { findingJson, findingText } from '../output/findings.ts';
import type { Paint } from '../output/paint.ts';
import { type LedgerReport, verifyLedger } from '../sources/verify-ledger.ts';
import type { Result } from './result.ts';
import type { Tools } from './tools.ts';

export interface Known {
  /** A commit that was its tip once, noted down elsewhere. */
  readonly knownTip: string | null;
  readonly forgeKeys: readonly PgpKey[];
}

/** Says on stderr that it is still at work, once, when it takes longer than this. */
const talkAfterMs = 1000;

/** Everything that the ledger claims, proved again.  */
export async function ledgerVerify(
  { git, mainRef, forge, ledger }: Tools,
  { knownTip, forgeKeys }: Known,
  talk: (line: string) => void,
): Promise<Result> {
  const timer = setTimeout(() => talk('elevate: reading the whole ledger; about 5 s for every 50,000 events'), talkAfterMs);
  try {
    const report = await verifyLedger({ git, mainRef, ledger, forge, ...(knownTip !== null && { knownTip }), forgeKeys });
    const { findings, ...numbers } = report;
    return {
      outcome: findings.length > 0 ? 'no' : isUnproven(report) ? 'partly' : 'done',
      json: { version: 1, ok: findings.length === 0, ...numbers, findings: findings.map(findingJson) },
      text: (paint) => reportText(report, paint),
    };
  } finally {
    clearTimeout(timer);
  }
}

/** Signatures that nobody has looked at are not fine. */
function isUnproven({ signatures }: LedgerReport): boolean {
  return signatures !== null && signatures.unverified > 0;
}

function signatureLine({ signatures }: LedgerReport, paint: Paint): string[] {
  if (!signatures) return [];
  const { verified, unverified } = signatures;
  if (unverified === 0) return [`  ${paint('green', '✓')} each commit (${verified}) is signed by the forge`];
  const next = 'give the forge’s own key with --forge-key (GitHub’s: https://github.com/web-flow.gpg)';
  return [`  ${paint('yellow', '~')} ${verified} signatures are the forge’s, ${unverified} could not be checked: ${next}`];
}

function reportText(report: LedgerReport, paint: Paint): string {
  const { tip, commits, events, grants, findings } = report;
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
  return [
    paint('green', '✓ the ledger holds'),
    `  ${read}`,
    ...proved.map((line) => `  ${paint('green', '✓')} ${line}`),
    ...signatureLine(report, paint),
  ].join('\n');
}
