import type { Finding } from '../findings.ts';
import type { Document } from '../parse.ts';
import { checkName } from './places.ts';
import type { RawBreakGlass, RawNotify } from './raw.ts';
import { checkRules } from './tiers.ts';

/** policy/notify.yaml: every event tells channels that are there. */
export function checkNotify(document: Document): Finding[] {
  const { channels, events } = document.value as unknown as RawNotify;
  const known = Object.keys(channels);
  return Object.entries(events).flatMap(([event, told]) =>
    told.flatMap((name, at) => checkName(document, ['events', event, at], 'channel', name, known)),
  );
}

/** policy/break-glass.yaml: every group is there, and every channel, where notify.yaml was read too. */
export function checkBreakGlass(document: Document, groups: ReadonlySet<string>, notify: Document | null): Finding[] {
  const { approvals, duties, tell } = document.value as unknown as RawBreakGlass;
  const channels = notify && Object.keys((notify.value as unknown as RawNotify).channels);
  return [
    ...checkRules(document, ['approvals'], approvals, groups),
    ...Object.entries(duties).flatMap(([name, { by }]) => checkName(document, ['duties', name, 'by'], 'group', by, groups)),
    ...(channels ? tell.flatMap((name, at) => checkName(document, ['tell', at], 'channel', name, channels)) : []),
  ];
}
