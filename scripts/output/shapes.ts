import type { Result } from '../commands/result.ts';
import type { ParamType, Policy, Seconds } from '../core/model.ts';
import type { Offer } from '../core/shapes.ts';
import { oneLine } from '../core/text.ts';
import { formatDuration } from '../core/time.ts';
import type { Paint } from './paint.ts';
import { wrap } from './table.ts';

export function shapesResult({ policy, offers }: { readonly policy: Policy; readonly offers: readonly Offer[] }): Result {
  return {
    outcome: 'done',
    json: { version: 1, policy: policy.commit, shapes: offers.map(offerJson) },
    text: (paint) => shapesText(offers, paint),
  };
}

/** `ttl` is written as a request writes it. */
function offerJson(offer: Offer): Record<string, unknown> {
  const { default: usual, max } = offer.ttl;
  return { ...offer, ttl: { default: asAsked(usual), max: asAsked(max), defaultSeconds: usual, maxSeconds: max } };
}

/** 5400 → `90m`: one unit, as in a request file. */
function asAsked(seconds: Seconds): string {
  if (seconds % 3600 === 0) return `${seconds / 3600}h`;
  return seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`;
}

function shapesText(offers: readonly Offer[], paint: Paint): string {
  const systems = [...new Set(offers.map(({ system }) => system))];
  const blocks = systems.map((system) => {
    const own = offers.filter((offer) => offer.system === system);
    const head = paint('bold', oneLine(`${system}: ${own[0]?.systemTitle ?? ''}`));
    return [head, ...own.map((offer) => offerText(offer, paint))].join('\n\n');
  });
  const foot = 'Ask with "elevate request"; what is not listed takes a change of policy/.';
  return [...blocks, paint('dim', foot)].join('\n\n');
}

function offerText(offer: Offer, paint: Paint): string {
  const { shape, tier, ttl, approvals, require, windows, params } = offer;
  const rules = approvals.map(({ count, from, signed, people }) => {
    return `${count} of ${from.join(' or ')}${signed ? ', signed' : ''} (${people.join(', ') || 'nobody'})`;
  });
  const facts = [
    ['tier', tier],
    ['lasts', `${formatDuration(ttl.default)} if you do not say, ${formatDuration(ttl.max)} at the most`],
    ['approved by', rules.length === 0 ? 'nobody is asked' : rules.join(' and ')],
    ...(require.length > 0 ? [['also needs', require.join(', ')]] : []),
    ...(windows ? [['only', windows.map(({ days, from, to, timeZone }) => `${days.join(' ')} ${from}-${to} ${timeZone}`).join('; ')]] : []),
    ...Object.entries(params).map(([name, type]) => [`param ${name}`, paramText(type)]),
  ];
  const width = Math.max(...facts.map(([name = '']) => name.length));
  const lines = facts.map(
    ([name = '', text = '']) => `    ${name.padEnd(width)}  ${wrap(oneLine(text), ' '.repeat(width + 6)).trimStart()}`,
  );
  return [`  ${paint('cyan', shape)}\n${wrap(oneLine(offer.title), '    ')}`, ...lines].join('\n');
}

function paramText(type: ParamType): string {
  switch (type.type) {
    case 'boolean':
      return `${type.description} (true or false)`;
    case 'integer':
      return `${type.description} (${type.minimum} to ${type.maximum})`;
    case 'array':
      return `${type.description} (a list of ${type.minItems} to ${type.maxItems}: ${valuesOf(type.items)})`;
    case 'string':
      return `${type.description} (${valuesOf(type)})`;
  }
}

function valuesOf(type: Extract<ParamType, { type: 'string' }>): string {
  return 'enum' in type ? type.enum.join(', ') : `matches ${type.pattern}, at most ${type.maxLength} characters`;
}
