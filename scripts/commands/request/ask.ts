import type { Finding } from '../../core/findings.ts';
import type { ParamType } from '../../core/model.ts';
import { faultsOf } from '../../core/params.ts';
import { placeholderIn } from '../../core/placeholder.ts';
import type { Offer } from '../../core/shapes.ts';
import { formatDuration, parseDuration } from '../../core/time.ts';
import { sentences } from '../../output/findings.ts';
import { offerText } from '../../output/offer.ts';
import type { Choice, Prompts } from '../../sources/prompts.ts';
import { type Draft, neededTexts, offerOf, type TextField, typedValue } from './draft.ts';

const questions: { readonly [field in TextField]: string } = {
  justification: 'What will be done, and why?',
  rollback: 'How is it undone?',
  alternatives: 'What else was considered, and why does it not do?',
  incident: 'Incident or ticket, such as INC-4711?',
};

/** Asks for what the draft lacks, and says on the way what each answer means. null: the person does not want it after all. */
export async function askFor(draft: Draft, offers: readonly Offer[], prompts: Prompts, say: (text: string) => void): Promise<Draft | null> {
  const system = draft.system ?? (await prompts.one('On which system?', systemsOf(offers)));
  const ofSystem = offers.filter((offer) => offer.system === system);
  const shape = draft.shape ?? (await prompts.one('For what?', ofSystem.map(choiceOf)));
  const offer = offerOf({ ...draft, system, shape }, offers);
  say(offerText(offer));

  const params = new Map(draft.params);
  for (const [name, type] of Object.entries(offer.params)) {
    if (!params.has(name)) params.set(name, await askParam(name, type, prompts));
  }
  const max = formatDuration(offer.ttl.max);
  const ttl =
    draft.ttl ?? (await prompts.line(`For how long (at most ${max})?`, formatDuration(offer.ttl.default), (text) => ttlFault(text, offer)));
  const texts: Partial<Record<TextField, string>> = {};
  for (const field of neededTexts(offer)) {
    if (draft[field] === null) texts[field] = await prompts.line(questions[field], null, (text) => textFault(field, text));
  }
  const isWanted = await prompts.yes(`Ask for ${shape} on ${system}, for ${ttl}?`);
  return isWanted ? { ...draft, ...texts, system, shape, params, ttl } : null;
}

function systemsOf(offers: readonly Offer[]): Choice[] {
  return [...new Map(offers.map(({ system, systemTitle }) => [system, { value: system, name: `${system}: ${systemTitle}` }])).values()];
}

function choiceOf({ shape, title, tier }: Offer): Choice {
  return { value: shape, name: `${shape} (${tier})`, description: title };
}

/** The values as they would be typed. */
async function askParam(name: string, type: ParamType, prompts: Prompts): Promise<readonly string[]> {
  const message = `${name}: ${type.description}`;
  const fault = (said: readonly string[]) => firstOf(faultsOf(type, typedValue(said, type), [name]), name);
  if (type.type === 'boolean') return [String(await prompts.yes(`${message}?`))];
  if (type.type === 'array' && 'enum' in type.items) return prompts.some(message, type.items.enum.map(plain), fault);
  if (type.type === 'string' && 'enum' in type) return [await prompts.one(message, type.enum.map(plain))];
  const hint = type.type === 'array' ? ' (several with commas)' : '';
  return [await prompts.line(`${message}${hint}`, null, (text) => fault([text]))];
}

const plain = (value: string): Choice => ({ value, name: value });

function ttlFault(text: string, { ttl }: Offer): string | null {
  const seconds = parseDuration(text);
  if (seconds === null) return 'a whole number of s, m or h, such as 45m';
  return seconds <= ttl.max ? null : `at most ${formatDuration(ttl.max)}`;
}

function textFault(field: TextField, text: string): string | null {
  if (field === 'incident') return /^[A-Z][A-Z0-9]{1,9}-[0-9]{1,9}$/.test(text) ? null : 'such as INC-4711';
  return placeholderIn(text) ?? (text.trim().length >= 20 ? null : 'say more: whoever approves knows only what stands here');
}

/** There is no file yet that a sentence could be about. */
function firstOf([fault]: readonly Pick<Finding, 'code' | 'details'>[], field: string): string | null {
  if (!fault) return null;
  const allowed = fault.details?.allowed;
  if (fault.code === 'TOO_FEW') return `choose at least ${allowed}: the space bar chooses, enter goes on`;
  if (fault.code === 'TOO_MANY') return `choose at most ${allowed}`;
  return sentences({ ...fault, details: { field, ...fault.details } }).message;
}
