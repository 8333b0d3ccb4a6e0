import { tookListedLogin } from '../people.ts';
import type { Check } from './check.ts';

/**
 * A stranger under a name that policy lists for somebody else opened the pull request, or has an opinion in it (I03). Their word adds nothing
 * and takes nothing away: what others have approved stays approved, and it is loud.
 */
export const loginTaken: Check = {
  codes: ['LOGIN_TAKEN'],
  run({ policy: { people }, evidence }, { reviews }) {
    const author = evidence?.pull.author ?? null;
    const opened = author !== null && tookListedLogin(people, author) ? [author.login] : [];
    const reviewed = reviews.flatMap(({ login, reason }) => (reason?.code === 'LOGIN_TAKEN' ? [login] : []));
    return [...new Set([...opened, ...reviewed])].map((login) => ({ code: 'LOGIN_TAKEN', details: { login } }));
  },
};
