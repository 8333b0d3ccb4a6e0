import type { Finding } from './findings.ts';
import type { Policy, Sha, System } from './model.ts';
import { type Document, type Parsed, parseYaml, type Reading } from './parse.ts';
import { checkBreakGlass, checkNotify } from './policy/duties.ts';
import { linkPeople } from './policy/people.ts';
import { linkSystem } from './policy/systems.ts';
import { linkTiers } from './policy/tiers.ts';
import { checkSchema, type SchemaName } from './schema.ts';

/** The documents are for findings that say line and column (lint.ts); by path. */
export type BuiltPolicy =
  | { readonly ok: true; readonly policy: Policy; readonly documents: ReadonlyMap<string, Document> }
  | { readonly ok: false; readonly findings: Finding[] };

/** A people.yaml of a thousand humans fits. */
const maxBytes = 512 * 1024;

const needed = ['policy/tiers.yaml', 'policy/people.yaml'] as const;

/**
 * The policy that these files make together, by path; or everything that is wrong with them. tiers.yaml and people.yaml must be there; of
 * the others only those that are handed in are looked at. A file that is no part of a policy is a finding: somebody believes that it counts.
 */
export async function buildPolicy(files: ReadonlyMap<string, Uint8Array>, commit: Sha | null, reading?: Reading): Promise<BuiltPolicy> {
  const findings: Finding[] = needed
    .filter((path) => !files.has(path))
    .map((file) => ({ code: 'POLICY_FILE_MISSING', file, details: { path: file } }));
  const documents = new Map<string, Document>();
  for (const [path, bytes] of files) {
    const read = await readFile(path, bytes, reading);
    if (read.ok) documents.set(path, read.document);
    else findings.push(...read.findings);
  }
  const [tiers, people] = needed.map((path) => documents.get(path));
  if (findings.length > 0 || !tiers || !people) return { ok: false, findings };
  return link(documents, tiers, people, commit);
}

async function readFile(path: string, bytes: Uint8Array, reading: Reading | undefined): Promise<Parsed> {
  const schema = schemaOf(path);
  if (schema === null) return { ok: false, findings: [{ code: 'POLICY_FILE_UNKNOWN', file: path, details: { path } }] };
  const parsed = await parseYaml(path, bytes, reading, maxBytes);
  if (!parsed.ok) return parsed;
  const findings = await checkSchema(schema, parsed.document);
  return findings.length > 0 ? { ok: false, findings } : parsed;
}

function schemaOf(path: string): SchemaName | null {
  if (systemNameOf(path) !== null) return 'system';
  const name = /^policy\/(tiers|people|break-glass|notify)\.yaml$/.exec(path)?.[1];
  return (name as SchemaName | undefined) ?? null;
}

function systemNameOf(path: string): string | null {
  return /^policy\/systems\/([a-z0-9-]+)\.yaml$/.exec(path)?.[1] ?? null;
}

function link(documents: ReadonlyMap<string, Document>, tiersFile: Document, peopleFile: Document, commit: Sha | null): BuiltPolicy {
  const { people, findings: ofPeople } = linkPeople(peopleFile);
  const groups = new Set(people.groups.keys());
  const { limits, tiers, findings: ofTiers } = linkTiers(tiersFile, groups);
  const findings = [...ofPeople, ...ofTiers];

  const systems = new Map<string, System>();
  for (const [path, document] of documents) {
    const name = systemNameOf(path);
    if (name === null) continue;
    const linked = linkSystem(document, name, people);
    systems.set(name, linked.system);
    findings.push(...linked.findings);
  }
  const notify = documents.get('policy/notify.yaml') ?? null;
  const breakGlass = documents.get('policy/break-glass.yaml');
  if (notify) findings.push(...checkNotify(notify));
  if (breakGlass) findings.push(...checkBreakGlass(breakGlass, groups, notify));

  if (findings.length > 0) return { ok: false, findings };
  return { ok: true, policy: { commit, limits, tiers, people, systems }, documents };
}
