import type { Details, FindingKind } from '../finding-kind.ts';
import { quote } from '../text.ts';
import { formatDuration } from '../time.ts';
import { awsFindings } from './aws.ts';
import { targetFindings } from './target.ts';
import { vaultFindings } from './vault.ts';

const duration = (value: Details[string] | undefined) => formatDuration(Number(value));

const ofTargets: { readonly [code: string]: FindingKind } = { ...targetFindings, ...awsFindings, ...vaultFindings };

/** The code comes from the record, where it could be any text. */
function kindOf(code: Details[string] | undefined): FindingKind | undefined {
  return Object.hasOwn(ofTargets, String(code)) ? ofTargets[String(code)] : undefined;
}

/** What is out of the ordinary about a request. None of it decides anything: people who approve are told. */
export const unusualFindings = {
  FIRST_TIME: {
    severity: 'note',
    says: ({ subject, system }) => `${quote(subject)} has had no elevation on ${quote(system)} in the last year`,
    next: () => 'make sure that they know this system, or somebody who does is with them',
  },
  OFTEN_THIS_WEEK: {
    severity: 'note',
    says: ({ subject, system, count }) => `this would be number ${count} for ${quote(subject)} on ${quote(system)} within seven days`,
    next: () => 'think about a narrower permanent right, or about what keeps breaking',
  },
  OUTSIDE_OFFICE_HOURS: {
    severity: 'note',
    says: ({ when, timeZone }) => `it would begin outside office hours: ${when} in ${timeZone}`,
    next: () => 'make sure that somebody is awake who can help if it goes wrong',
  },
  REFUSED_BEFORE: {
    severity: 'warning',
    says: ({ requester, shape, on, codes }) =>
      `a request of ${quote(requester)} for ${quote(shape)} was refused on ${on}: ${quote(codes, 200)}`,
    next: ({ id }) => `see what was wrong with it then: "elevate show ${id}"`,
  },
  LONGEST_YET: {
    severity: 'note',
    says: ({ asked, longest, shape }) =>
      `${duration(asked)} is longer than any earlier ${quote(shape)}; the longest was ${duration(longest)}`,
    next: () => 'ask whether less would do: a second request can follow the first',
  },
  ENDED_BADLY_BEFORE: {
    severity: 'warning',
    says: ({ subject, system, on, how }) => `the access of ${quote(subject)} to ${quote(system)} on ${on} ${how}`,
    next: ({ id }) => `see whether that was explained: "elevate show ${id}"`,
  },
  WOULD_FAIL: {
    severity: 'warning',
    says: ({ obstacle, seen, ...details }) =>
      `it could not be granted, as the pipeline saw it on ${quote(seen)}: ${kindOf(obstacle)?.says(details) ?? quote(obstacle)}`,
    next: ({ obstacle, seen: _, ...details }) =>
      `${kindOf(obstacle)?.next(details) ?? 'ask an operator'}; the workflow "baseline" then looks again, and so does the grant`,
  },
  APPROVED_AT_ONCE: {
    severity: 'note',
    says: ({ login, seconds }) =>
      `${quote(login)} approved ${seconds === 1 ? '1 second' : `${seconds} seconds`} after the last change of the branch or its base`,
    next: () => 'ask whether they saw what is there now, and not what was there before',
  },
  RECORD_UNREADABLE: {
    severity: 'warning',
    says: () => 'the record could not be read, so nobody can say what is unusual',
    next: () => 'run "elevate ledger verify"',
  },
} as const satisfies Record<string, FindingKind>;
