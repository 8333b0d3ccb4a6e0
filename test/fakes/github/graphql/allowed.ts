import { Refusal } from '../refusal.ts';
import { type Need, requirePermission } from '../tokens.ts';
import { type Context, graphqlRefusal } from './answer.ts';

/** Whether the token may do one of these. */
export function may({ world, token, user }: Context, needs: readonly Need[]): boolean {
  try {
    requirePermission(world.data, token, user, needs);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** @throws GraphQLError FORBIDDEN */
export function requireMay(context: Context, needs: readonly Need[]): void {
  if (may(context, needs)) return;
  const whose = context.token.kind === 'user' ? 'personal access token' : 'integration';
  throw graphqlRefusal('FORBIDDEN', `Resource not accessible by ${whose}`);
}
