import type { Finding } from '../../core/findings.ts';
import type { Params, Shape, System } from '../../core/model.ts';
import { formatInstant } from '../../core/time.ts';
import { isAbsent } from './errors.ts';
import { allowedBy, type Condition, usesIn } from './gives.ts';
import type { Session } from './session.ts';
import { type ContextEntry, type Question, simulate } from './simulate.ts';
import { sampleOf } from './values.ts';

/** Actions that the default identity is there for. Asked for by name, so that a new verb counts as writing. */
const reads = /^[a-z0-9-]+:(?:BatchGet|Describe|Get|Head|List|Query|Scan|Search|Select)/;

/**
 * What the default identity can write of the catalogue without asking: AWS must refuse to it everything but reading. A right that depends on
 * something which nobody can say here is no answer, and so it is told as well.
 */
export async function baselineOf(session: Session, system: System): Promise<Finding[]> {
  const { defaultIdentity: principal } = system;
  const findings = new Map<string, Finding>();
  try {
    for (const { question, sayable } of questionsOf(system, everyday(session))) {
      for (const { action, resource: on, isAllowed, via, missing } of await simulate(session, question)) {
        const unsaid = missing.filter((key) => !sayable.includes(key.toLowerCase()));
        const place = `${action} ${on}`;
        if (isAllowed)
          findings.set(place, { code: 'AWS_BASELINE_ALLOWED', details: { principal, action, on, via: via ?? 'its policies' } });
        else if (unsaid.length > 0 && !findings.has(place))
          findings.set(place, { code: 'AWS_BASELINE_UNSURE', details: { principal, action, on, keys: unsaid.sort().join(', ') } });
      }
    }
  } catch (error) {
    if (isAbsent(error)) return [{ code: 'AWS_BASELINE_MISSING', details: { principal } }];
    throw error;
  }
  return [...findings.values()];
}

/** What holds of every request that somebody who is properly signed in makes here now. */
function everyday({ connection: { region } }: Session): ContextEntry[] {
  return [
    { key: 'aws:CurrentTime', values: [formatInstant(Date.now())], type: 'date' },
    { key: 'aws:RequestedRegion', values: [region], type: 'string' },
    { key: 'aws:SecureTransport', values: ['true'], type: 'boolean' },
    { key: 'aws:MultiFactorAuthPresent', values: ['true'], type: 'boolean' },
  ];
}

export interface Asked {
  readonly question: Question;
  /** Keys that this question, or another one about the same, says. In small letters, since AWS compares them so. */
  readonly sayable: readonly string[];
}

/**
 * AWS takes whole resources only, so a wildcard is asked about by one name that it covers, and a parameter by each value that its shape lists,
 * or else by one that fits. A right on some other single object is therefore not seen. Where the shape has conditions, it is asked with each of
 * their values and without: a right may hold under just those, or under none.
 */
export function questionsOf({ shapes, defaultIdentity: principal }: System, always: readonly ContextEntry[] = []): Asked[] {
  return [...shapes.values()].flatMap((shape) =>
    paramSets(shape).flatMap((params) =>
      allowedBy(shape, params).flatMap(({ actions, resources, conditions }) => {
        const writing = actions.filter((action) => !reads.test(action));
        if (writing.length === 0) return [];
        const whole = resources.map((resource) => (resource === '*' ? '*' : sampled(resource)));
        const sayable = [...always, ...conditions].map(({ key }) => key.toLowerCase());
        return contextsOf(conditions).map((context) => ({
          question: { principal, actions: writing, resources: whole, context: [...always, ...context] },
          sayable,
        }));
      }),
    ),
  );
}

/** None, and so many that each value of each condition is in one. Of two conditions on one key, the first is said. */
function contextsOf(conditions: readonly Condition[]): ContextEntry[][] {
  const most = Math.max(0, ...conditions.map(({ values }) => values.length));
  const sets = Array.from({ length: most }, (_, place) => {
    const entries = conditions.map((condition) => entryOf(condition, place)).reverse();
    return [...new Map(entries.map((entry) => [entry.key.toLowerCase(), entry])).values()];
  });
  return [[], ...sets];
}

function entryOf({ test, key, values }: Condition, place: number): ContextEntry {
  const value = values[place % values.length] ?? '';
  switch (test) {
    case 'ForAnyValue:StringEquals':
      return { key, values, type: 'stringList' };
    case 'StringLike':
    case 'ArnLike':
      return { key, values: [sampled(value)], type: 'string' };
    case 'Bool':
      return { key, values: [value], type: 'boolean' };
    case 'NumericEquals':
    case 'NumericLessThanEquals':
      return { key, values: [value], type: 'numeric' };
    case 'IpAddress':
      return { key, values: [value.replace(/\/[0-9]+$/, '')], type: 'ip' };
    default:
      return { key, values: [value], type: 'string' };
  }
}

function sampled(pattern: string): string {
  return pattern.replace(/[*?]/g, 'elevate-baseline');
}

function paramSets(shape: Shape): Params[] {
  const values = usesIn(shape).map(({ param, type }): [string, readonly string[]] => {
    const declared = shape.params[param];
    return [param, declared?.type === 'string' && 'enum' in declared ? declared.enum : [sampleOf(type)]];
  });
  const count = Math.max(1, ...values.map(([, each]) => each.length));
  return Array.from({ length: count }, (_, place) =>
    Object.fromEntries(values.map(([param, each]) => [param, each[place % each.length] ?? ''])),
  );
}
