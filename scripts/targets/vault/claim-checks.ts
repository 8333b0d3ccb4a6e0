import type { Finding } from '../../core/findings.ts';
import type { Instant, JsonObject, JsonValue, RequestId } from '../../core/model.ts';
import { formatInstant } from '../../core/time.ts';
import type { ClaimAsked, NotClaimed } from '../target.ts';

/** Clocks of this machine, the pipeline and Vault may differ by this much; beyond it nothing is granted. */
const toleranceMs = 60_000;
/** So close to the end, whether it was opened or over is a matter of seconds that are rounded. */
const marginMs = 2_000;

/**
 * Whether what waits is what the pipeline put there, as Vault itself says of it.
 * @param info the `data` of `sys/wrapping/lookup`
 */
export function wrappingFault(info: JsonObject, creationPath: string, expiresAt: Instant): NotClaimed | null {
  if (info.creation_path !== creationPath) return alarm('CLAIM_SWAPPED', { found: shown(info.creation_path), wanted: creationPath });
  const made = typeof info.creation_time === 'string' ? Date.parse(info.creation_time) : Number.NaN;
  const until = made + Number(info.creation_ttl) * 1000;
  // What is no number is no end that can be trusted.
  if (until > made && until <= expiresAt + toleranceMs) return null;
  return alarm('CLAIM_LASTS_WRONG', {
    until: Number.isFinite(until) ? formatInstant(until) : 'an unknown time',
    end: formatInstant(expiresAt),
  });
}

/** Whether the token that came out is the elevation's, with its policies, and ends with it: else the sweep could not end it, or not in time. */
export function tokenFault(
  auth: JsonObject,
  { id, system, expiresAt, now }: Pick<ClaimAsked, 'id' | 'system' | 'expiresAt' | 'now'>,
  { accessor, policies }: { readonly accessor: string; readonly policies: readonly string[] },
): NotClaimed | null {
  const metadata = typeof auth.metadata === 'object' && auth.metadata !== null && !Array.isArray(auth.metadata) ? auth.metadata : {};
  const lasts = Math.ceil((expiresAt + toleranceMs - now()) / 1000);
  const facts: readonly (readonly [what: string, found: JsonValue | undefined, wanted: JsonValue])[] = [
    ['the accessor', auth.accessor, accessor],
    ['the elevation', metadata.elevation, id],
    ['the system', metadata.system, system.name],
    ['the policies', sorted(auth.policies), sorted([...policies])],
    ['the type', auth.token_type, 'service'],
    ['a parent, as orphan', auth.orphan, true],
    ['as renewable', auth.renewable, false],
    ['the entity', auth.entity_id ?? '', ''],
  ];
  const wrong = facts.find(([, found, wanted]) => JSON.stringify(found) !== JSON.stringify(wanted));
  if (wrong) return alarm('CLAIM_TOKEN_WRONG', { what: wrong[0], found: shown(wrong[1]), wanted: shown(wrong[2]) });
  const seconds = Number(auth.lease_duration);
  if (seconds > 0 && seconds <= lasts) return null;
  return alarm('CLAIM_TOKEN_WRONG', { what: 'seconds to live', found: shown(auth.lease_duration), wanted: `at most ${lasts}` });
}

/**
 * Nothing could be opened: its time was over, or somebody else has opened it.
 * @param now by Vault's clock
 */
export function usedUp(id: RequestId, claimBy: string, now: Instant): NotClaimed {
  return now + marginMs > Date.parse(claimBy) ? no('CLAIM_TOO_LATE', { claimBy }) : alarm('CLAIM_USED_UP', { id });
}

export function no(code: Finding['code'], details: NonNullable<Finding['details']> = {}): NotClaimed {
  return { finding: { code, details }, isAlarm: false };
}

function alarm(code: Finding['code'], details: NonNullable<Finding['details']>): NotClaimed {
  return { finding: { code, details }, isAlarm: true };
}

function sorted(value: JsonValue | undefined): JsonValue {
  return Array.isArray(value) ? [...value].sort() : null;
}

function shown(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
}
