import type { Params } from '../core/model.ts';
import type { Obstacle, Place } from '../core/obstacles.ts';
import { quote } from '../core/text.ts';
import { findingJson, findingText } from './findings.ts';
import type { Paint } from './paint.ts';
import { wrap } from './table.ts';

/** So many are named; the others are counted. */
const named = 5;

/** The finding, and which requests it would keep from being granted. */
export function obstacleText({ code, details, of }: Obstacle, paint: Paint): string {
  const names = of.slice(0, named).map(placeText);
  const others = of.length > named ? [`${of.length - named} more`] : [];
  const concerns = of.length === 0 ? 'every request' : [...names, ...others].join('; ');
  return `${findingText({ code, details }, paint)}\n${wrap(`it concerns: ${concerns}`, '  ')}`;
}

export function obstacleJson({ code, details, of }: Obstacle): Record<string, unknown> {
  return { ...findingJson({ code, details }), of };
}

function placeText({ shape, params = {}, subject }: Place): string {
  const values = paramsText(params);
  const what = shape === undefined ? null : `${quote(shape)}${values === '' ? '' : ` with ${values}`}`;
  const who = subject === undefined ? null : `access for ${quote(subject)}`;
  return [what, who].filter((part) => part !== null).join(', ');
}

function paramsText(params: Params): string {
  return Object.entries(params)
    .map(([name, value]) => `${quote(name)} = ${quote([value].flat().join(', '))}`)
    .join(' and ');
}
