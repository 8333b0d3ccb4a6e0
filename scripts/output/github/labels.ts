import { type TierName, tierNames } from '../../core/model.ts';

/** How an elevation stands, in one word. */
export const labelStates = ['waiting', 'ready', 'refused', 'granted', 'ended', 'not-granted', 'alarm'] as const;
export type LabelState = (typeof labelStates)[number];

export interface Label {
  readonly name: string;
  readonly color: string;
  readonly description: string;
}

/** All that carry it are ours, and nobody else's are touched. */
export const labelPrefix = 'elevation/';

const states: { readonly [state in LabelState]: readonly [color: string, description: string] } = {
  waiting: ['fbca04', 'In order, and waits'],
  ready: ['0e8a16', 'Has all it needs: the merge grants it'],
  refused: ['b60205', 'Cannot be granted as it stands'],
  granted: ['1d76db', 'Somebody holds this access now'],
  ended: ['ededed', 'Was granted, and is over'],
  'not-granted': ['5319e7', 'Merged, and never granted'],
  alarm: ['d93f0b', 'Somebody should look at this now'],
};
const tiers: { readonly [tier in TierName]: readonly [color: string, description: string] } = {
  cosmetic: ['c2e0c6', 'Changes nothing that is kept'],
  'reversible-write': ['bfd4f2', 'Can be put back with ease'],
  'semi-destructive': ['f9d0c4', 'Going back takes a copy and work'],
  destructive: ['e99695', 'Removes for good'],
};

export const labels: ReadonlyMap<string, Label> = new Map(
  [...labelStates.map((name) => labelOf(name, states[name])), ...tierNames.map((name) => labelOf(name, tiers[name]))].map((label) => [
    label.name,
    label,
  ]),
);

/** The names of the labels that a pull request should carry; of the others with our prefix it should carry none. `isLoud`: whatever its state. */
export function wantedLabels(state: LabelState, tier: TierName | null, isLoud = false): string[] {
  const states = new Set<LabelState>([state, ...(isLoud ? (['alarm'] as const) : [])]);
  return [...[...states].map((one) => `${labelPrefix}${one}`), ...(tier === null ? [] : [`${labelPrefix}${tier}`])];
}

function labelOf(name: string, [color, description]: readonly [string, string]): Label {
  return { name: `${labelPrefix}${name}`, color, description };
}
