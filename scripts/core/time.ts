import type { Instant, Seconds } from './model.ts';

const unitSeconds = { s: 1, m: 60, h: 3600 } as const;

/** `45m` → 2700. null: not a duration in this form (whole number of s, m or h, no leading zero). */
export function parseDuration(text: string): Seconds | null {
  const match = /^([1-9][0-9]{0,5})([smh])$/.exec(text);
  if (!match?.[1] || !match[2]) return null;
  return Number(match[1]) * unitSeconds[match[2] as keyof typeof unitSeconds];
}

/** 2700 → `45m`, 5400 → `1h30m`, 20 → `20s`; what a person would say. */
export function formatDuration(seconds: Seconds): string {
  const whole = Math.round(seconds);
  const parts = [
    [Math.floor(whole / 3600), 'h'],
    [Math.floor((whole % 3600) / 60), 'm'],
    [whole % 60, 's'],
  ] as const;
  const text = parts.flatMap(([count, unit]) => (count > 0 ? [`${count}${unit}`] : [])).join('');
  return text === '' ? '0s' : text;
}

/**
 * An RFC 3339 instant with an offset → Instant. null: not that form, or a date that does not exist (February 30).
 * Date.parse alone would roll such a date over into March.
 */
export function parseInstant(text: string): Instant | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(\.\d{1,3})?(Z|[+-](\d{2}):(\d{2}))$/.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [number, number, number, number, number, number];
  const wall = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const exists = wall.getUTCMonth() === month - 1 && wall.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  if (!exists || Number(match[9] ?? 0) > 14 || Number(match[10] ?? 0) > 59) return null;
  const instant = Date.parse(text);
  return instant <= latest ? instant : null;
}

/** Later ones are written with another number of digits, which nothing that we talk to reads. */
const latest: Instant = Date.UTC(9999, 11, 31);

/** `2026-11-21T18:00:00Z`, or with milliseconds where there are any. Always UTC. */
export function formatInstant(instant: Instant): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}

export function addSeconds(instant: Instant, seconds: Seconds): Instant {
  return instant + Math.round(seconds * 1000);
}
