import { actionRoutes } from './actions.ts';
import { activityRoutes } from './activity.ts';
import { checkRoutes } from './checks.ts';
import { commitRoutes } from './commits.ts';
import { contentRoutes } from './contents.ts';
import { gitRoutes } from './git.ts';
import { issueRoutes } from './issues.ts';
import { pullRoutes } from './pulls.ts';
import { reviewRoutes } from './reviews.ts';
import type { Routes } from './route.ts';
import { ruleRoutes } from './rules.ts';
import { settingRoutes } from './settings.ts';
import { userRoutes } from './users.ts';

/** What is in the repository, and how it is set up. */
export const repositoryRoutes: Routes = {
  ...activityRoutes,
  ...checkRoutes,
  ...commitRoutes,
  ...contentRoutes,
  ...gitRoutes,
  ...ruleRoutes,
  ...settingRoutes,
  ...actionRoutes,
};
/** People, and what they say and do in pull requests and issues. */
export const peopleRoutes: Routes = { ...issueRoutes, ...pullRoutes, ...reviewRoutes, ...userRoutes };
/** Every route that the double answers; each is in GitHub's description. */
export const routes: Routes = { ...repositoryRoutes, ...peopleRoutes };
