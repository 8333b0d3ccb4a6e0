import type { Signature } from '../../../../scripts/sources/git-objects.ts';
import type { StoredUser } from '../data.ts';
import { date, nodeId } from '../rest/route.ts';
import { restLogin } from '../rest/shapes.ts';
import { userOf, userOfEmail } from '../world.ts';
import type { Context } from './answer.ts';

/** An account as an Actor: a bot's login has no `[bot]` here. */
export function account({ world }: Context, user: StoredUser) {
  const { id, login, type } = user;
  const url = `${world.origin}/${login}`;
  return { __typename: type, id: nodeId(type, id), databaseId: id, login, url, resourcePath: `/${login}`, name: null, avatarUrl: url };
}

/** null: the account is gone. */
export function actor(context: Context, id: number | null) {
  const user = id === null ? null : userOf(context.data, id);
  return user && account(context, user);
}

/** A name in a commit. Its `user` is of type User even for an app's bot, which then shows with `[bot]`. */
export function gitActor(context: Context, { name, email, at }: Signature) {
  const user = userOfEmail(context.data, email);
  const shown = user && { ...account(context, user), __typename: 'User', login: restLogin(user) };
  return { __typename: 'GitActor', name, email, date: date(at), user: shown };
}
