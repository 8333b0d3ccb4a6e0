import type { JsonObject, ParamType, TierName, Window } from '../model.ts';

/** The policy files as they are written, after their schemas in schemas/ have accepted them. Durations are still text. */

export interface RawTiers {
  readonly limits: { readonly sweepWithin: string; readonly maxCommits: number };
  readonly tiers: { readonly [name in TierName]: RawTier };
}
export interface RawTier {
  readonly title: string;
  readonly ttl: { readonly default: string; readonly max: string };
  readonly ceiling: string;
  readonly approvals: readonly RawRule[];
  readonly require: readonly ('alternatives' | 'incident')[];
  readonly windows?: readonly Window[];
  readonly approvalMaxAge: string;
  readonly dwell: string;
  readonly grantWithin: string;
  readonly claimWithin?: string;
}
export interface RawRule {
  readonly count: number;
  readonly from: readonly string[];
  readonly signed?: boolean;
}

export interface RawPeople {
  readonly humans: Named<RawHuman>;
  readonly agents: Named<RawAgent>;
  readonly workloads: Named<RawWorkload>;
  readonly groups: Named<RawGroup>;
}
interface RawPerson {
  readonly title: string;
  readonly accounts?: readonly { readonly login: string; readonly id: number }[];
  readonly identities?: { readonly [target: string]: string };
}
export interface RawHuman extends RawPerson {
  readonly keys?: readonly string[];
}
export interface RawAgent extends RawPerson {
  readonly owner: string;
}
export interface RawWorkload extends RawAgent {
  readonly repository: string;
  readonly environment: string;
}
export interface RawGroup {
  readonly title: string;
  readonly members: readonly string[];
  readonly team?: string;
}

export interface RawSystem {
  readonly system: string;
  readonly title: string;
  readonly target: string;
  readonly owners: readonly string[];
  readonly defaultIdentity: string;
  readonly connection: JsonObject;
  readonly shapes: Named<RawShape>;
  readonly approvals?: { readonly [name in TierName]?: readonly RawRule[] };
}
export interface RawShape {
  readonly title: string;
  readonly tier: TierName;
  readonly ttlMax: string;
  readonly params: Named<ParamType>;
  readonly gives: JsonObject;
}

export interface RawBreakGlass {
  readonly approvals: readonly RawRule[];
  readonly duties: Named<{ readonly by: string }>;
  readonly tell: readonly string[];
}
export interface RawNotify {
  readonly channels: Named<JsonObject>;
  readonly events: Named<readonly string[]>;
}

type Named<T> = { readonly [name: string]: T };
