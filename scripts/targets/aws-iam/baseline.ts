import type { Finding } from '../../core/findings.ts';
import type { Params, Shape, System } from '../../core/model.ts';
import { isAbsent } from './errors.ts';
import { allowedBy, usesIn } from './gives.ts';
import type { Session } from './session.ts';
import { type Question, simulate } from './simulate.ts';
import { sampleOf } from './values.ts';

/** Actions that the default identity is there for. Asked for by name, so that a new verb counts as writing. */
const reads = /^[a-z0-9-]+:(?:BatchGet|Describe|Get|Head|List|Query|Scan|Search|Select)/;

/** What the default identity can write of the catalogue without asking: AWS must refuse to it everything but reading. */
export async function baselineOf(session: Session, system: System): Promise<Finding[]> {
  const { defaultIdentity: principal } = system;
  const findings = new Map<string, Finding>();
  try {
    for (const question of questionsOf(system)) {
      for (const { action, resource, isAllowed, via } of await simulate(session, question)) {
        const details = { principal, action, on: resource, via: via ?? 'its policies' };
        if (isAllowed) findings.set(`${action} ${resource}`, { code: 'AWS_BASELINE_ALLOWED', details });
      }
    }
  } catch (error) {
    if (isAbsent(error)) return [{ code: 'AWS_BASELINE_MISSING', details: { principal } }];
    throw error;
  }
  return [...findings.values()];
}

/**
 * AWS takes whole resources only, so a wildcard is asked about by one name that it covers, and a parameter by each value that its shape lists,
 * or else by one that fits. A right on some other single object is therefore not seen.
 */
export function questionsOf({ shapes, defaultIdentity: principal }: System): Question[] {
  return [...shapes.values()].flatMap((shape) =>
    paramSets(shape).flatMap((params) =>
      allowedBy(shape, params).flatMap(({ actions, resources }) => {
        const writing = actions.filter((action) => !reads.test(action));
        const whole = resources.map((resource) => (resource === '*' ? '*' : resource.replace(/[*?]/g, 'elevate-baseline')));
        return writing.length === 0 ? [] : [{ principal, actions: writing, resources: whole, context: {} }];
      }),
    ),
  );
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
