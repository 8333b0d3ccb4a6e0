import { digestOf } from './canonical.ts';
import { parseElevationPath, partsOfId, requestPath, revocationPath } from './elevation-path.ts';
import type { Finding } from './findings.ts';
import type { JobRun, JsonObject, JsonValue, Params, Request, Revocation, Sha, TierName } from './model.ts';
import { type Document, parseYaml, type Reading } from './parse.ts';
import { placeholderIn } from './placeholder.ts';
import { checkSchema } from './schema.ts';
import { didYouMean } from './suggest.ts';
import { parseDuration, parseInstant } from './time.ts';
import type { JudgedFile } from './verdict.ts';

export { parseElevationPath, partsOfId, pathsOfId, requestPath, revocationPath } from './elevation-path.ts';

type Refused = { readonly ok: false; readonly findings: Finding[] };
export type ReadRequest = { readonly ok: true; readonly file: JudgedFile; readonly document: Document } | Refused;
export type ReadRevocation = { readonly ok: true; readonly revocation: Revocation; readonly document: Document } | Refused;

/** The texts that approvers decide by. */
const texts = ['justification', 'rollback', 'alternatives'] as const;

/** A request file, parsed once: what is checked, shown, hashed and granted is this value. Asks no policy. */
export async function readRequest(path: string, bytes: Uint8Array, blob: Sha, reading?: Reading): Promise<ReadRequest> {
  const parsed = await parseYaml(path, bytes, reading);
  if (!parsed.ok) return parsed;
  const { document } = parsed;
  const { value } = document;
  const placeholders = checkTexts(document, texts);
  const schema = (await checkSchema('request', document)).filter((finding) => !isAboutOneOf(finding, placeholders));
  const findings = [...schema, ...placeholders, ...checkDates(document, schema), ...checkPlace(document, schema)];
  if (findings.length > 0) return { ok: false, findings: findings.sort(byPlace) };
  return { ok: true, file: { path, blob, request: requestOf(value), digest: digestOf(value) }, document };
}

/** A revocation file: `<id>.revoke.yaml`, beside the request. */
export async function readRevocation(path: string, bytes: Uint8Array): Promise<ReadRevocation> {
  const parsed = await parseYaml(path, bytes);
  if (!parsed.ok) return parsed;
  const { document } = parsed;
  const { revokes, by, reason } = document.value;
  const findings = await checkSchema('revocation', document);
  const place = parseElevationPath(path);
  if (place?.kind !== 'revocation') findings.push({ code: 'BAD_PATH', file: path, details: { path } });
  else if (typeof revokes === 'string' && revokes !== place.id && !isKnown(findings, 'revokes')) {
    const details = { field: 'revokes', value: revokes, expected: place.id, path: revocationPath({ ...place, id: revokes }) };
    findings.push({ code: 'PATH_MISMATCH', file: path, ...document.at(['revokes']), details });
  }
  if (findings.length > 0) return { ok: false, findings };
  return { ok: true, revocation: { revokes: text(revokes), by: text(by), reason: text(reason).trim() }, document };
}

function requestOf(value: JsonObject): Request {
  const optional = (name: string): string | null => (value[name] === undefined ? null : text(value[name]));
  return {
    id: text(value.id),
    system: text(value.system),
    shape: text(value.shape),
    tier: text(value.tier) as TierName,
    params: (value.params ?? {}) as Params,
    ttl: parseDuration(text(value.ttl)) ?? 0,
    requester: text(value.requester),
    subject: optional('subject') ?? text(value.requester),
    justification: text(value.justification).trim(),
    rollback: text(value.rollback).trim(),
    alternatives: optional('alternatives')?.trim() ?? null,
    incident: optional('incident'),
    notBefore: parseInstant(optional('notBefore') ?? ''),
    proof: optional('proof'),
    run: runOf(value.run),
  };
}

function runOf(value: JsonValue | undefined): JobRun | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return { id: text(value.id), commit: text(value.commit) };
}

function checkTexts({ file, value, at }: Document, names: readonly string[]): Finding[] {
  const seen = new Map<string, string>();
  return names.flatMap((field): Finding[] => {
    const entry = value[field];
    if (typeof entry !== 'string') return [];
    const twin = seen.get(entry.trim());
    seen.set(entry.trim(), field);
    const reason = placeholderIn(entry) ?? (twin === undefined ? null : `it repeats ${twin}`);
    return reason === null ? [] : [{ code: 'PLACEHOLDER_TEXT', file, ...at([field]), details: { field, reason } }];
  });
}

/** As a reader goes through the file; what is about the file as a whole comes first. */
function byPlace(a: Finding, b: Finding): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** One fault, one finding: a placeholder is not also too short. */
function isAboutOneOf(finding: Finding, others: readonly Finding[]): boolean {
  return finding.code === 'TOO_SHORT' && others.some(({ details }) => details?.field === finding.details?.field);
}

/** Dates that look right and are in no calendar. */
function checkDates({ file, value, at }: Document, known: readonly Finding[]): Finding[] {
  const { id, notBefore } = value;
  const date = typeof id === 'string' ? partsOfId(id)?.date : undefined;
  const wrong = [
    ['id', id, date !== undefined && parseInstant(`${date}T00:00:00Z`) === null],
    ['notBefore', notBefore, typeof notBefore === 'string' && parseInstant(notBefore) === null],
  ] as const;
  return wrong.flatMap(([field, entry, isWrong]): Finding[] =>
    isWrong && !isKnown(known, field) ? [{ code: 'BAD_DATE', file, ...at([field]), details: { field, value: text(entry) } }] : [],
  );
}

/** The path and the content say the same four things, and whatever they say twice must agree. */
function checkPlace({ file, value, at }: Document, known: readonly Finding[]): Finding[] {
  const place = parseElevationPath(file);
  const id = text(value.id);
  const [system, tier] = [text(value.system), text(value.tier)];
  const path = requestPath({ id, system, tier: tier as TierName });
  const isComplete = !['id', 'system', 'tier'].some((field) => isKnown(known, field));
  if (place?.kind !== 'request') return [{ code: 'BAD_PATH', file, details: { path: file, ...(isComplete && { expected: path }) } }];

  // Where the id and its place name one system and the field nearly the same, it is the field that was mistyped.
  const isIdInPlace = id === place.id && partsOfId(id)?.system === place.system;
  const meant = (field: string, entry: string, expected: string) =>
    field === 'system' && isIdInPlace && didYouMean(entry, [expected]) !== null ? { suggestion: expected } : {};
  const said = [
    ['id', id, place.id],
    ['system', system, place.system],
    ['tier', tier, place.tier],
  ] as const;
  const findings = said.flatMap(([field, entry, expected]): Finding[] =>
    entry === expected || isKnown(known, field)
      ? []
      : [
          {
            code: 'PATH_MISMATCH',
            file,
            ...at([field]),
            details: { field, value: entry, expected, path, ...meant(field, entry, expected) },
          },
        ],
  );
  const ownSystem = partsOfId(id)?.system;
  if (ownSystem !== undefined && ownSystem !== system && system === place.system) {
    findings.push({ code: 'ID_MISMATCH', file, ...at(['id']), details: { field: 'id', value: id, expected: system } });
  }
  const month = `${place.year}/${place.month}`;
  if (place.id.slice(0, 6) !== month.replace('/', '')) {
    findings.push({ code: 'PATH_MISMATCH', file, ...at(['id']), details: { field: 'id', value: id, expected: month, path } });
  }
  return findings;
}

function isKnown(findings: readonly Finding[], field: string): boolean {
  return findings.some(({ details }) => details?.field === field);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
