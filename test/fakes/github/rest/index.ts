import { activityRoutes } from './activity.ts';
import { commitRoutes } from './commits.ts';
import { gitRoutes } from './git.ts';
import { pullRoutes } from './pulls.ts';
import { reviewRoutes } from './reviews.ts';
import type { Routes } from './route.ts';
import { userRoutes } from './users.ts';

/** Every route that the double answers; each is in GitHub's description. */
export const routes: Routes = { ...activityRoutes, ...commitRoutes, ...gitRoutes, ...pullRoutes, ...reviewRoutes, ...userRoutes };
