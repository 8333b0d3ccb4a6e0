import { canonicalYaml } from '../core/canonical.ts';
import { expiryOf } from '../core/deadline.ts';
import { revocationPath } from '../core/elevation-path.ts';
import { ElevationError } from '../core/errors.ts';
import type { GrantingEvent, LedgerEvent } from '../core/events.ts';
import type { Finding } from '../core/findings.ts';
import type { Evidence, Policy, Revocation, Sha } from '../core/model.ts';
import { readRequest, readRevocation } from '../core/request-file.ts';
import type { JudgedFile } from '../core/verdict.ts';
import { readEvents } from '../sources/ledger-log.ts';
import { readPolicy } from '../sources/policy.ts';
import { targetKind } from '../targets/index.ts';
import { type Decided, decidedIn, grantOf } from './judge.ts';
import { findOpen } from './reconcile/candidates.ts';
import { findElevation, type Place } from './show-find.ts';
import type { Tools } from './tools.ts';

/** Everything about one elevation. */
export interface Shown {
  readonly place: Place;
  /** null: it cannot be read as a request; `findings` say why. */
  readonly file: JudgedFile | null;
  readonly findings: readonly Finding[];
  /** What approvers were shown. */
  readonly canonical: string;
  readonly events: readonly { readonly commit: Sha; readonly event: LedgerEvent }[];
  /** The revocation on main, if there is one. */
  readonly revocation: Revocation | null;
  /** Its pull request as the forge knows it. null: there is none, or it could not be asked. */
  readonly evidence: Evidence | null;
  /** The exact statements or documents: of the grant where there was one, or as they would be now. */
  readonly statements: readonly string[];
}

/** @throws ElevationError INPUT_INVALID where no elevation, or several, have this id */
export async function show(tools: Tools, part: string): Promise<Shown> {
  const { git, now } = tools;
  const place = await findElevation(tools, part);
  const object = await git.object(`${place.commit}:${place.path}`);
  const bytes = object?.body ?? Buffer.alloc(0);
  const read = await readRequest(place.path, bytes, object?.oid ?? '');
  const events: Shown['events'][number][] = [];
  for await (const one of readEvents(git, { id: place.id }, tools.ledger.ref)) events.push(one);
  const granting = events.map(({ event }) => event).find((event) => event.kind === 'granting') ?? null;
  const file = read.ok ? read.file : null;
  const policy = file ? await policyOf(tools, granting?.policy[1] ?? null, file.request.system) : null;
  const decided = granting ? decidedIn(granting) : { expiresAt: file ? expiryOf(file.request, now()) : now(), approvers: 0 };
  return {
    place,
    file,
    findings: read.ok ? [] : read.findings,
    canonical: read.ok ? canonicalYaml(read.document.value) : '',
    events,
    revocation: file ? await revocationOf(tools, place, file) : null,
    evidence: await evidenceOf(tools, place, events, granting),
    statements: file && policy ? statementsOf(file, policy, decided) : [],
  };
}

/** The policy that granted it, or main's of today. */
async function policyOf({ git, mainRef }: Tools, commit: Sha | null, system: string): Promise<Policy | null> {
  const known = await git.revParse(commit ?? mainRef);
  const read = known === null ? null : await readPolicy(git, known, [system]);
  return read?.ok ? read.policy : null;
}

function statementsOf(file: JudgedFile, policy: Policy, decided: Decided): string[] {
  const system = policy.systems.get(file.request.system);
  const shape = system?.shapes.get(file.request.shape);
  return system && shape ? targetKind(system.target).preview(system, shape, grantOf(file, policy, decided)) : [];
}

async function revocationOf({ git }: Tools, { commit }: Place, { request }: JudgedFile): Promise<Revocation | null> {
  const path = revocationPath(request);
  const bytes = await git.blob(`${commit}:${path}`);
  const read = bytes === null ? null : await readRevocation(path, bytes);
  return read?.ok ? read.revocation : null;
}

/** The ledger tells the story without the forge too, so a forge that does not answer costs only what it alone knows. */
async function evidenceOf(
  tools: Tools,
  { id, pull, commit }: Place,
  events: Shown['events'],
  granting: GrantingEvent | null,
): Promise<Evidence | null> {
  const { forge, ledger } = tools;
  try {
    // Of what no turn of the loop has looked at yet, main alone tells.
    const isUnseen = pull === null && events.length === 0;
    const unseen = isUnseen ? (await findOpen(tools, (await ledger.read()).state, commit)).open.find((one) => one.id === id) : undefined;
    const merge = events.flatMap(({ event }) => ('merge' in event ? [event.merge] : []))[0] ?? unseen?.merge;
    const number = pull ?? granting?.pull ?? (merge === undefined ? undefined : (await forge.pullsOf(merge))[0]);
    return number === undefined ? null : await forge.evidence(number);
  } catch (error) {
    if (error instanceof ElevationError) return null;
    throw error;
  }
}
