import type { Instant, RequestId } from '../core/model.ts';
import type { Stage } from './stage.ts';

export type Env = { readonly [name: string]: string | undefined };

/** Where the story plays, and what is different there. Each act stops the demo when it does not do what it should. */
export interface Setting {
  readonly system: string;
  /** Files of the sample's policy, as they have to be here: above all the system's own, leading to this server. */
  readonly policy: { readonly [path: string]: string };
  /** What the commands of somebody find in their environment: of the pipeline, of the sweep, of an account. */
  envOf(as: string): Env;
  /** A shape of tier semi-destructive for alice, as flags of `elevate request`. */
  readonly request: readonly string[];
  /** One that destroys. */
  readonly destructive: readonly string[];
  readonly reasons: Reasons;
  /** An account of an owner of the system. */
  readonly owner: string;
  readonly tells: Tells;
  cannotWrite(stage: Stage): Promise<void>;
  write(stage: Stage, id: RequestId): Promise<Used>;
  /** Scenes that only this setting has, after the record. @param again asks once more, and merges */
  encore?(stage: Stage, again: () => Promise<RequestId>): Promise<void>;
  stop(): Promise<void>;
}
/** What alice did, and left open. */
export interface Used {
  /** Plays what the target does at `end`, while no sweep runs. */
  ended(end: Instant): Promise<void>;
  /** Looks whether the sweep left anything. */
  swept(): Promise<void>;
}
export interface Reasons {
  readonly justification: string;
  readonly rollback: string;
  readonly alternatives: string;
}
/** What is told at the beginning of a scene. */
export interface Tells {
  readonly before: string;
  readonly asks: string;
  readonly writes: string;
  readonly ends: string;
  readonly sweeps: string;
}

/** Starts what the setting needs. @param talk is told what takes longer than a moment @param home alice's own folder for secrets */
export type OpenSetting<S extends Setting = Setting> = (talk: (line: string) => void, home: string) => Promise<S>;

/** What `elevate demo --target` takes. */
export const settings = {
  postgres: { server: 'a PostgreSQL of its own', load: async () => (await import('./on-postgres.ts')).openPostgres },
  vault: { server: 'a Vault of its own', load: async () => (await import('./on-vault.ts')).openOnVault },
  aws: { server: 'a moto, which plays AWS', load: async () => (await import('./on-aws.ts')).openAws },
} as const satisfies { readonly [target: string]: { readonly server: string; readonly load: () => Promise<OpenSetting> } };
export type SettingName = keyof typeof settings;

export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(settings, name);
}
