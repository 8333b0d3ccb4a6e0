import type { RequestFields } from '../../core/compose.ts';
import { ElevationError } from '../../core/errors.ts';
import type { JobRun, Params, ParamType, ParamValue, Person, Policy, Shape } from '../../core/model.ts';
import type { Offer } from '../../core/shapes.ts';
import { didYouMean } from '../../core/suggest.ts';
import { quote } from '../../core/text.ts';
import { formatDuration } from '../../core/time.ts';

export const textFields = ['justification', 'rollback', 'alternatives', 'incident'] as const;
export type TextField = (typeof textFields)[number];

/** What was said on the command line or at the prompts so far; null: nothing yet. */
export interface Draft extends Readonly<Record<TextField, string | null>> {
  readonly system: string | null;
  readonly shape: string | null;
  /** As typed, in the order of typing; a list may be said in several. */
  readonly params: ReadonlyMap<string, readonly string[]>;
  readonly ttl: string | null;
  readonly requester: string | null;
  readonly subject: string | null;
  readonly notBefore: string | null;
  /** `19283746501@3d3c42e5…`: the run of a workload's workflow, and its commit. */
  readonly run: string | null;
}

/** `tables=orders,order_lines` and `schema=shop`. @throws ElevationError USAGE for what has no `=` */
export function paramsOf(pairs: readonly string[]): Map<string, string[]> {
  const params = new Map<string, string[]>();
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 1) throw new ElevationError('USAGE', `--param takes name=value, and ${quote(pair)} is not that`);
    const name = pair.slice(0, at);
    params.set(name, [...(params.get(name) ?? []), pair.slice(at + 1)]);
  }
  return params;
}

/** The flags that a request for this still lacks, as they would be typed. */
export function missingFlags(draft: Draft, offer: Offer): string[] {
  const params = Object.entries(offer.params).filter(([name]) => !draft.params.has(name));
  const texts = neededTexts(offer).filter((field) => draft[field] === null);
  return [...params.map(([name, type]) => `--param ${name}=${hintOf(type)}`), ...texts.map((field) => `--${field}`)];
}

function unknownParams({ params }: Draft, offer: Offer): string[] {
  const names = [...params.keys()].filter((name) => !Object.hasOwn(offer.params, name));
  return names.map((name) => {
    const meant = didYouMean(
      name,
      Object.keys(offer.params).filter((known) => !params.has(known)),
    );
    return `${quote(name)}${meant === null ? '' : ` (did you mean ${meant}?)`}`;
  });
}

/** The texts that the tier wants; the others may be given all the same. */
export function neededTexts(offer: Offer): TextField[] {
  return textFields.filter((field) => field === 'justification' || field === 'rollback' || offer.require.includes(field));
}

/** The offer that the draft names. @throws ElevationError USAGE: it names none, or one that is not there */
export function offerOf(draft: Draft, offers: readonly Offer[]): Offer {
  const systems = [...new Set(offers.map(({ system }) => system))];
  const ofSystem = offers.filter(({ system }) => system === draft.system);
  const found = ofSystem.find(({ shape }) => shape === draft.shape);
  if (found) return found;
  const wrong = [
    ...nameFault('system', draft.system, systems),
    ...nameFault(
      'shape',
      draft.shape,
      (ofSystem.length > 0 ? ofSystem : offers).map(({ shape }) => shape),
    ),
  ];
  const texts = textFields.slice(0, 2).filter((field) => draft[field] === null);
  const rest = texts.length > 0 ? `; also missing: ${texts.map((field) => `--${field}`).join(', ')}` : '';
  throw new ElevationError('USAGE', `${wrong.join('; ')}${rest}; "elevate shapes" lists what can be asked for`);
}

function nameFault(field: 'system' | 'shape', name: string | null, known: readonly string[]): string[] {
  if (name === null) return [`--${field} is missing`];
  if (known.includes(name)) return [];
  const meant = didYouMean(name, known);
  return [`there is no ${field} ${quote(name)}${meant === null ? '' : ` (did you mean ${meant}?)`}`];
}

/** The draft with all that policy says about it. @throws ElevationError USAGE that names everything missing at once */
export function fieldsOf(draft: Draft, offer: Offer, me: Person, proof: string | null): RequestFields {
  const missing = missingFlags(draft, offer);
  const what = `${offer.shape} on ${offer.system}`;
  // The check names unknown ones too, but it is never reached while something is missing.
  const unknown = missing.length > 0 ? unknownParams(draft, offer) : [];
  const none = unknown.length > 0 ? `${what} has no parameter ${unknown.join(', ')}; it` : what;
  if (missing.length > 0) throw new ElevationError('USAGE', `${none} also needs ${missing.join(', ')}`);
  const requester = draft.requester ?? (me.kind === 'human' ? me.name : me.owner);
  // An agent asks for itself unless it says otherwise: whoever makes the proof holds the secret.
  const subject = draft.subject ?? me.name;
  return {
    system: offer.system,
    shape: offer.shape,
    tier: offer.tier,
    params: typed(draft.params, offer.params),
    ttl: draft.ttl ?? formatDuration(offer.ttl.default),
    requester,
    subject: subject === requester ? null : subject,
    justification: draft.justification ?? '',
    rollback: draft.rollback ?? '',
    alternatives: draft.alternatives,
    incident: draft.incident,
    notBefore: draft.notBefore,
    proof,
    run: draft.run === null ? null : runOf(draft.run),
  };
}

/** Who acts, as policy knows them. @throws ElevationError INPUT_INVALID: nobody who can ask */
export function askerOf({ people }: Policy, account: { readonly id: number; readonly login: string }): Person {
  const person = people.byAccount.get(account.id);
  if (person) return person;
  throw new ElevationError(
    'INPUT_INVALID',
    `the account ${quote(account.login)} is nobody that policy/people.yaml lists; have it added first`,
  );
}

/** @throws ElevationError USAGE; what the two parts must look like is the schema's */
function runOf(said: string): JobRun {
  const [, id, commit] = /^([^@]+)@([^@]+)$/.exec(said) ?? [];
  if (id === undefined || commit === undefined)
    throw new ElevationError(
      'USAGE',
      `--run takes the number of a run and its commit, 19283746501@3d3c42e5…, and ${quote(said)} is not that`,
    );
  return { id, commit };
}

/** Typed by the shape. What does not fit stays a text: the check says what is wrong with it, with its place in the file. */
function typed(params: Draft['params'], types: Shape['params']): Params {
  return Object.fromEntries(
    [...params].map(([name, said]) => [name, typedValue(said, Object.hasOwn(types, name) ? types[name] : undefined)]),
  );
}

/** A value as its type wants it. What does not fit stays a text. */
export function typedValue(said: readonly string[], type: ParamType | undefined): ParamValue {
  if (type?.type === 'array') return said.flatMap((part) => part.split(',')).map((part) => part.trim());
  const text = said.join(',');
  if (type?.type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  if (type?.type === 'integer' && /^(0|-?[1-9][0-9]{0,14})$/.test(text)) return Number(text);
  return text;
}

function hintOf(type: ParamType): string {
  if (type.type === 'array') return `${hintOf(type.items)},…`;
  if (type.type === 'boolean') return 'true|false';
  if (type.type === 'integer') return `${type.minimum}..${type.maximum}`;
  return 'enum' in type ? type.enum.slice(0, 4).join('|') : '…';
}
