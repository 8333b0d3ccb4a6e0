import type { Language } from '../../core/checked.ts';
import type { Instant, RequestId, Sha } from '../../core/model.ts';
import { code, fenced, folded } from './markdown.ts';

/** By it our comment is found again, among those that our own account wrote: anybody can write the marker. */
export const marker = '<!-- elevate: the one comment on this pull request, kept up to date -->';

export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
export function numbered(lines: readonly string[]): string {
  return lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
}

/** `2026-11-21 11:47 UTC`, rounded up: what must be over by then is over. */
export function atMinute(instant: Instant): string {
  const minutes = Math.ceil(instant / 60_000) * 60_000;
  return `${new Date(minutes).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** `2026-11-21 11:46:30 UTC`, rounded down: what is promised until then is there. */
export function atSecond(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** The exact native change: statements or documents, as the target's adapter would carry them out. */
export function changeBlock(does: 'would run' | 'ran', preview: readonly string[], language: Language): string {
  if (preview.length === 0) return '';
  const count = preview.length === 1 ? '1 step' : `${preview.length} steps`;
  return folded(`Exactly what ${does} (${count})`, fenced(language, preview.join('\n')));
}

export function requestBlock(canonical: string): string {
  return canonical === '' ? '' : folded('The whole request, as it is judged and granted', fenced('yaml', canonical));
}

export function revokeLine(id: RequestId): string {
  return `To take it back, before or after the grant: ${code(`elevate revoke ${id} --reason "why"`, 200)}`;
}

export function footer(policy: Sha | null, digest: string | null): string {
  const facts = [
    ...(digest === null ? [] : [`digest ${code(digest)}`]),
    ...(policy === null ? [] : [`judged by the policy of ${code(policy.slice(0, 12))}`]),
  ];
  const says = 'Kept up to date; it decides nothing: right before a grant everything is asked again.';
  return `<sub>${[...facts, says].join(' · ')}</sub>`;
}
