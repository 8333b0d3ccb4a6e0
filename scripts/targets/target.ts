import type { Language } from '../core/checked.ts';
import type { Finding } from '../core/findings.ts';
import type { Grant, Instant, JsonObject, Lease, Person, PersonName, Request, RequestId, Seconds, Shape, System } from '../core/model.ts';
import type { LooksAt } from '../core/probes.ts';
import type { LeftBehind } from '../core/verdict.ts';

/**
 * What can be said about a kind of target without reaching it. Loading it loads no SDK: the pull-request check uses this half only.
 * All of it is pure.
 */
export interface TargetKind {
  readonly name: string;
  /** Who ends a lease at `expiresAt`: the system itself, or only our sweep. */
  readonly endedBy: 'system' | 'sweep';
  /** A request may name the one run of a workflow that can claim it, and this target holds to that. */
  readonly bindsToRun?: boolean;
  /** What the lease can leave behind when it ends, and for how long at the most. `says` completes "at the end, …". */
  leavesBehind(system: System, shape: Shape, sweepWithin: Seconds): LeftBehind;
  /** What a request on this kind must satisfy beyond its schema (the form of its proof, lengths, names). */
  checkRequest(system: System, shape: Shape, request: Request): Finding[];
  /** What the subject must be in this target: `identity` is what policy/people.yaml lists for it there, null where it lists none. */
  checkSubject?(system: System, subject: PersonName, identity: string | null): Finding[];
  /** What a system file of this kind must satisfy beyond its schema. */
  checkSystem(system: System): Finding[];
  /** The exact statements or documents that `grant` would carry out, in order. A secret never stands in them. */
  preview(system: System, shape: Shape, grant: Grant): string[];
  /** What `preview` is written in. */
  readonly language: Language;
  /** The names `grant` will create, derived from the id alone; they go into the ledger before anything is created. */
  namesOf(id: RequestId): string[];
  /** Makes the requester's side of a request: a `proof` for the file, and the secret that never leaves the requester's machine. */
  makeProof?(): { readonly proof: string; readonly secret: string };
  /**
   * Fetches a granted lease as its subject, with the subject's own identity. May be called as often as the lease is used.
   * @throws ElevationError when this machine is not where, or not who, the access is for
   */
  claim?(asked: ClaimAsked): Promise<Claimed | NotClaimed>;
  /** A program that its subjects use, with what it may say first: for examples. */
  readonly client?: string;
  /** Variables that lead this kind's clients: the child inherits none of them, or one could send it, and the secret, elsewhere. */
  leadsClients?(variable: string): boolean;
  /** What an operator puts into the target for this system, where that follows from policy. */
  render?(system: System): Rendered[];
  /** What `preflight` looks at beyond the system: so much has to be asked to know what would fail before anybody asks for it. */
  readonly preflightLooksAt: LooksAt;
  /** Loads the SDK and signs in as the pipeline. `only: 'revoke'` signs in as the identity that can do nothing else. */
  open(system: System, options: OpenOptions): Promise<Target>;
}

/** One document, and where it belongs. */
export interface Rendered {
  /** In the target. */
  readonly at: string;
  /** In a folder of an operator. */
  readonly file: string;
  readonly text: string;
}

export interface ClaimAsked {
  readonly system: System;
  readonly id: RequestId;
  /** By the ledger. */
  readonly expiresAt: Instant;
  readonly subject: PersonName;
  readonly subjectKind: Person['kind'];
  /** Who the subject is in this target, where policy lists it. */
  readonly identity: string | null;
  /** As it stands on main. */
  readonly request: Request;
  readonly kept: KeptSecret;
  readonly env: { readonly [name: string]: string | undefined };
  now(): Instant;
  /** Progress, one line at a time. */
  talk(line: string): void;
}
/** What this machine's store keeps for one elevation: `makeProof`'s secret, or what an earlier claim has put there. */
export interface KeptSecret {
  /** null: nothing. */
  read(): string | null;
  /** On the disk, for its owner alone, and in the place of what was there, when it returns. */
  replace(secret: string): void;
  /** Runs while no other command of this machine does the same with this elevation. */
  alone<T>(act: () => Promise<T>): Promise<T>;
}
/** Holds the secret: nothing of it is printed, but for what is named below. */
export interface Claimed {
  /** What a child process needs to use it. */
  readonly environment: { readonly [name: string]: string };
  /** When it stops working; never later than the lease, and earlier where what was fetched lives shorter. */
  readonly until: Instant;
  /** AWS: what a `credential_process` prints. */
  readonly credentialProcess?: JsonObject;
  /** AWS: fetches a link that opens the console as the subject of this elevation. Whoever has the link is in. */
  signIn?(): Promise<string>;
}

/** The target's answer is no. */
export interface NotClaimed {
  readonly finding: Finding;
  /** It looks as if somebody else has, or could have, the access: it is taken back at once, in the name of whoever claims. */
  readonly isAlarm: boolean;
}

export interface OpenOptions {
  readonly env: { readonly [name: string]: string | undefined };
  readonly only: 'everything' | 'revoke';
  /** Called after every single side effect, with its name. The crash matrix kills the process here. */
  readonly afterEffect?: (effect: string) => void;
}

/** A system that gives access and takes it back. Each method may be called again after a crash at any point. */
export interface Target {
  /** Gives the access until `grant.expiresAt`. The same grant id again returns the lease that is there, with its end unmoved. */
  grant(shape: Shape, grant: Grant): Promise<Lease>;
  /** Ends the access and every session under it. What has already ended is 'absent'. */
  revoke(id: RequestId): Promise<'revoked' | 'absent'>;
  /** Every lease made by this pipeline that still exists, found by its mark in the system, whatever the ledger says. */
  list(): Promise<Lease[]>;
  /** What would make this grant fail, or make it impossible to undo. Empty: go on. The loop itself compares the clocks. */
  preflight(shape: Shape, grant: Grant): Promise<Finding[]>;
  /** Rights that let the default identity write. Empty: it is read-only. `deep`: also what lives there that `list` cannot show. */
  baseline(deep?: boolean): Promise<Finding[]>;
  /** By the target's own clock. */
  now(): Promise<Instant>;
  close(): Promise<void>;
}

export type Connection = JsonObject;
