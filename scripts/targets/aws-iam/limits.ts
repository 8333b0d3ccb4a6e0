import type { JsonObject } from '../../core/model.ts';

/** Source: IAM user guide, "IAM and AWS STS quotas": characters, white space not counted; ours has none. */
export const maxCharacters = { inline: 10_240, trust: 2_048 } as const;

export function charactersOf(document: JsonObject): number {
  return JSON.stringify(document).length;
}
