import { ElevationError } from '../core/errors.ts';
import type { Instant } from '../core/model.ts';
import { quote } from '../core/text.ts';
import { parseInstant } from '../core/time.ts';

const dayMs = 86_400_000;

/**
 * `2026-11-20` or `2026-11-20T09:00:00Z`, as the beginning or the end of a time. A day stands for the whole of it, in UTC.
 * @throws ElevationError USAGE
 */
export function momentOf(text: string | null, option: '--since' | '--until'): Instant | null {
  if (text === null) return null;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseInstant(`${text}T00:00:00Z`) : null;
  if (day !== null) return option === '--until' ? day + dayMs : day;
  const instant = parseInstant(text);
  if (instant !== null) return instant;
  throw new ElevationError(
    'USAGE',
    `${option} takes a day (2026-11-20) or an instant (2026-11-20T09:00:00Z), and ${quote(text)} is neither`,
  );
}
