import type { Checked } from '../core/checked.ts';
import { ElevationError } from '../core/errors.ts';
import type { Evidence, Instant, People, Person, Policy, Review } from '../core/model.ts';
import { pathsOfId, readRequest } from '../core/request-file.ts';
import { approvalMessage, signatureNamespace } from '../core/signature.ts';
import { didYouMean } from '../core/suggest.ts';
import { quote } from '../core/text.ts';
import { formatInstant } from '../core/time.ts';
import type { JudgedFile } from '../core/verdict.ts';
import { whyResult } from '../output/why.ts';
import { historyUse } from '../sources/tree.ts';
import { checkRequest, policyAt } from './check.ts';
import { judge } from './judge.ts';
import { type RequestPull, readPull, refuseDecided } from './pull.ts';
import type { Result } from './result.ts';
import { throwawayKey } from './simulate/throwaway-key.ts';
import type { Tools } from './tools.ts';

export interface Assumption {
  /** Names of policy/people.yaml, or logins. */
  readonly approve: readonly string[];
  /** null: now. */
  readonly at: Instant | null;
}

/** The verdict as it would be if these people approved the head as it is, at that time, and signed where they have a key. Changes nothing. */
export async function simulate(tools: Tools, number: number, { approve, at }: Assumption): Promise<Result> {
  const pull = await readPull(tools, number);
  refuseDecided(number, pull.evidence, 'simulate');
  const now = at ?? tools.now();
  const checked = await assume(tools, pull, approve, now);
  const who = approve.length > 0 ? `approved by ${approve.map((name) => quote(name)).join(', ')}` : 'nobody else approved';
  return whyResult({ number, checked, story: null, state: 'open', whatIf: `${who}, at ${formatInstant(now)}` }, now);
}

async function assume({ git }: Tools, pull: RequestPull, names: readonly string[], now: Instant): Promise<Checked> {
  const { base, path, bytes, blob, proposed } = pull;
  const read = await readRequest(path, bytes, blob);
  if (!read.ok) return checkRequest(git, pull.base, pull, now);
  const { file, document } = read;
  const { id, system } = file.request;
  const policy = await policyAt(git, base, [system]);
  const world = withApprovals(policy, { ...pull.evidence, readAt: now }, file, names);
  const usedBefore = await historyUse(git, base, pathsOfId(id, system));
  const question = { now, purpose: 'check', file, document, proposed, merged: null, evidence: world.evidence, usedBefore } as const;
  return { path, file, ...(await judge(question, world.policy)), policy, now };
}

/** Whoever has keys in the policy has one more here, so that an assumed signature is judged by the same code as a real one. */
function withApprovals(
  policy: Policy,
  evidence: Evidence,
  file: JudgedFile,
  names: readonly string[],
): { policy: Policy; evidence: Evidence } {
  const key = throwawayKey();
  const signature = key.sign(approvalMessage(file.request.id, file.digest), signatureNamespace);
  const people = names.map((name) => personNamed(policy.people, name));
  const signers = people.filter((person) => person.kind === 'human' && person.keys.length > 0).map(({ name }) => name);
  const byName = new Map(
    [...policy.people.byName].map(([name, person]) => {
      const isSigner = person.kind === 'human' && signers.includes(name);
      return [name, isSigner ? { ...person, keys: [...person.keys, key.line] } : person] as const;
    }),
  );
  const byAccount = new Map([...policy.people.byAccount].map(([id, person]) => [id, byName.get(person.name) ?? person] as const));
  const reviews = people.map((person) => reviewOf(person, evidence, signers.includes(person.name) ? signature : ''));
  return {
    policy: { ...policy, people: { ...policy.people, byName, byAccount } },
    evidence: { ...evidence, reviews: [...evidence.reviews, ...reviews] },
  };
}

function reviewOf(person: Person, { pull, readAt }: Evidence, body: string): Review {
  const [account] = person.accounts;
  if (!account) throw new ElevationError('USAGE', `${person.name} has no account on the forge, so cannot review`);
  const author = { ...account, type: person.kind === 'human' ? 'User' : 'Bot' } as const;
  return { id: `what-if-${person.name}`, author, state: 'APPROVED', commit: pull.headSha, submittedAt: readAt, viaEmail: false, body };
}

/** By name, or by login. @throws ElevationError USAGE: policy lists nobody of that name */
function personNamed({ byName }: People, said: string): Person {
  const found = byName.get(said) ?? [...byName.values()].find(({ accounts }) => accounts.some(({ login }) => login === said));
  if (found) return found;
  const meant = didYouMean(said, byName.keys());
  throw new ElevationError(
    'USAGE',
    `policy lists nobody named ${quote(said)}; ${meant === null ? 'see policy/people.yaml' : `did you mean ${meant}?`}`,
  );
}
