import type { EvaluationResult } from '@aws-sdk/client-iam';
import type { Session } from './session.ts';

export interface Question {
  readonly principal: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly context: { readonly [key: string]: string };
}
export interface Simulated {
  readonly action: string;
  readonly resource: string;
  readonly isAllowed: boolean;
  /** The policy that decided, where AWS names one. */
  readonly via: string | null;
}

/** What the principal may do, by AWS's own simulator: an answer for each action on each resource. */
export async function simulate(session: Session, { principal, actions, resources, context }: Question): Promise<Simulated[]> {
  const { paginateSimulatePrincipalPolicy } = await import('@aws-sdk/client-iam');
  const input = {
    PolicySourceArn: principal,
    ActionNames: [...actions],
    ResourceArns: [...resources],
    ContextEntries: Object.entries(context).map(([ContextKeyName, value]) => ({
      ContextKeyName,
      ContextKeyValues: [value],
      ContextKeyType: 'string' as const,
    })),
  };
  return session.ask('simulate rights', async (client) => {
    const results: EvaluationResult[] = [];
    for await (const page of paginateSimulatePrincipalPolicy({ client }, input)) results.push(...(page.EvaluationResults ?? []));
    return results.map(({ EvalActionName, EvalResourceName, EvalDecision, MatchedStatements }) => ({
      action: EvalActionName ?? '',
      resource: EvalResourceName ?? '*',
      // Whatever is not plainly allowed is refused.
      isAllowed: EvalDecision === 'allowed',
      via: MatchedStatements?.[0]?.SourcePolicyId ?? null,
    }));
  });
}
