import type { Offer } from '../core/shapes.ts';
import { formatDuration } from '../core/time.ts';
import { wrap } from './table.ts';

/** What asking for this means: how risky it is held to be, how long it can last, and who must agree. */
export function offerText({ tier, tierTitle, ttl, approvals, windows }: Offer): string {
  const rules = approvals.map(
    ({ count, from, signed, people }) => `${count} of ${from.join(', ')}${signed ? ', signed' : ''} (${people.join(', ')})`,
  );
  const times = (windows ?? []).map(({ days, from, to, timeZone }) => `${days.join(' ')} ${from}–${to} ${timeZone}`);
  const lines = [
    `${tier}: ${tierTitle}`,
    `lasts ${formatDuration(ttl.max)} at the most`,
    `must be approved by different people, without you: ${rules.join('; ') || 'nobody'}`,
    ...(times.length > 0 ? [`is granted only ${times.join('; ')}`] : []),
  ];
  return lines.map((line) => wrap(line, '    ').replace(/^ {4}/, '  · ')).join('\n');
}
