import type { Instant, ParamValue, Policy, TierName } from '../../core/model.ts';
import { formatDuration } from '../../core/time.ts';
import type { JudgedFile, Verdict } from '../../core/verdict.ts';
import { atMinute } from './comment-parts.ts';
import { code, words } from './markdown.ts';

/** The lines that are on the first screen of a phone: who gets what on what, until when at the latest, and how risky that is held to be. */

/** `does`: how it stands, "would get" or "had"; `more`: how it came to be asked for. */
export function whatLine({ request }: JudgedFile, policy: Policy | null, does: string, more = ''): string {
  const { subject, shape, system, params, run } = request;
  const title = policy?.systems.get(system)?.shapes.get(shape)?.title;
  const given = Object.entries(params).map(([name, value]) => code(`${name}: ${paramText(value)}`, 200));
  return [
    `**${code(subject)}** ${does} ${code(shape)} on **${code(system)}**${more}`,
    ...(given.length === 0 ? [] : [given.join(' ')]),
    ...(title === undefined ? [] : [words(title)]),
    ...(run === null ? [] : [`Only run ${code(run.id)} on commit ${code(run.commit)} can claim it.`]),
  ].join('\\\n');
}

function paramText(value: ParamValue): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** Until when at the latest: the end of the grant, and what the target can leave behind after it. */
export function endLine({ request: { ttl, notBefore } }: JudgedFile, verdict: Verdict, now: Instant): string {
  const lasts = formatDuration(ttl);
  if (verdict.kind !== 'wait' && verdict.kind !== 'allow') return `⏱️ **Lasts ${lasts}** from the grant`;
  const { expiresAt, effectiveEnd } = verdict;
  const left = Math.ceil((effectiveEnd - expiresAt) / 1000);
  const when = notBefore !== null && notBefore > now ? `if it is granted when it opens, ${atMinute(notBefore)}` : 'if it is granted now';
  const after = left === 0 ? lasts : `${lasts}, and up to ${formatDuration(left)} for what it leaves behind`;
  return `⏱️ **Over by ${atMinute(effectiveEnd)}** at the latest, ${when}: ${after}`;
}

const colours: { readonly [tier in TierName]: string } = {
  cosmetic: '⚪',
  'reversible-write': '🟢',
  'semi-destructive': '🟠',
  destructive: '🔴',
};

/** The shape decides the tier; its title says what harm that is. */
export function tierLine({ request: { tier, shape } }: JudgedFile, policy: Policy | null): string {
  const title = policy === null ? '' : `: ${words(policy.tiers[tier].title)}`;
  return `${colours[tier]} **Tier** ${code(tier)}, as ${code(shape)} always is${title}`;
}
