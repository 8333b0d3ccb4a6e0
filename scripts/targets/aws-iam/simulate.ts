import type { ContextKeyTypeEnum, EvaluationResult, ResourceSpecificResult } from '@aws-sdk/client-iam';
import type { Session } from './session.ts';

/** A value of the request that conditions of policies can ask for. */
export interface ContextEntry {
  readonly key: string;
  readonly values: readonly string[];
  readonly type: ContextKeyTypeEnum;
}
export interface Question {
  readonly principal: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly context: readonly ContextEntry[];
}
export interface Simulated {
  readonly action: string;
  readonly resource: string;
  readonly isAllowed: boolean;
  /** The policy that decided, where AWS names one. */
  readonly via: string | null;
  /** Keys that conditions of its policies ask for and the question does not say, where one of them could have changed the answer. */
  readonly missing: readonly string[];
}

/** What the principal may do, by AWS's own simulator: an answer for each action on each resource. */
export async function simulate(session: Session, { principal, actions, resources, context }: Question): Promise<Simulated[]> {
  const { paginateSimulatePrincipalPolicy } = await import('@aws-sdk/client-iam');
  const input = {
    PolicySourceArn: principal,
    ActionNames: [...actions],
    ResourceArns: [...resources],
    ContextEntries: context.map(({ key, values, type }) => ({ ContextKeyName: key, ContextKeyValues: [...values], ContextKeyType: type })),
  };
  return session.ask('simulate rights', async (client) => {
    const results: EvaluationResult[] = [];
    for await (const page of paginateSimulatePrincipalPolicy({ client }, input)) results.push(...(page.EvaluationResults ?? []));
    return results.flatMap(answersIn);
  });
}

/**
 * Of several resources the answer as a whole is the strictest of them, and its name is a pattern: each has its own below.
 * Source: IAM API reference, EvaluationResult.
 */
function answersIn({
  EvalActionName: action = '',
  EvalResourceName,
  EvalDecision,
  ResourceSpecificResults = [],
  ...whole
}: EvaluationResult) {
  const each: readonly ResourceSpecificResult[] =
    ResourceSpecificResults.length > 0
      ? ResourceSpecificResults
      : [{ ...whole, EvalResourceName, EvalResourceDecision: EvalDecision } as ResourceSpecificResult];
  return each.map(({ EvalResourceName: resource = '*', EvalResourceDecision: decision, MatchedStatements, MissingContextValues }) => ({
    ...{ action, resource },
    // Whatever is not plainly allowed is refused; and what is plainly refused, whatever else holds.
    isAllowed: decision === 'allowed',
    via: MatchedStatements?.[0]?.SourcePolicyId ?? null,
    missing: decision === 'explicitDeny' ? [] : (MissingContextValues ?? []),
  }));
}
