import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Git } from '../../scripts/sources/git.ts';
import { runGit } from '../../scripts/sources/git-process.ts';
import { type Github, type GithubOptions, openGithub } from '../../scripts/sources/github/open.ts';
import { type Place, placeOf } from '../../scripts/sources/github/place.ts';
import { type GithubDouble, openGithubDouble } from '../fakes/github/double.ts';
import type { TokenOrder } from '../fakes/github/tokens.ts';
import { type Name, seeded, TestClock, type TestForge } from './forge.ts';

/** A person of the sample, or the account that the workflows act as. */
export type Actor = Name | 'pipeline';

/** The double of GitHub with everybody of the sample and the policy on main, and clones of it in somebody's hands. */
export interface TestGithub {
  readonly test: TestForge<GithubDouble>;
  readonly double: GithubDouble;
  readonly place: Place;
  /** What the environment of a process needs to find it, with a token of this person. */
  env(as: Actor, order?: TokenOrder): { readonly [name: string]: string };
  /** A clone of its own, everything fetched, and the adapters over it. */
  open(as: Actor, options?: Partial<GithubOptions> & { readonly order?: TokenOrder }): Promise<Opened>;
  /** What nobody may ever read in an output. */
  readonly secrets: readonly string[];
  close(): Promise<void>;
}
export interface Opened extends Github {
  readonly git: Git;
  readonly dir: string;
}

/** A ruleset per branch, as an administrator makes them; nobody may pass it, but those who are named. */
export function protect(
  { data, world }: GithubDouble,
  rules: { readonly [branch: string]: readonly string[] },
  bypass: readonly number[] = [],
): void {
  for (const [branch, types] of Object.entries(rules)) {
    data.rulesets.push({
      id: world.id(),
      name: branch,
      enforcement: 'active',
      target: 'branch',
      bypassActors: bypass.map((id) => ({ actor_id: id, actor_type: 'Integration', bypass_mode: 'always' })),
      conditions: { ref_name: { include: [`refs/heads/${branch}`], exclude: [] } },
      rules: types.map((type) => ({ type, ...(type === 'pull_request' && { parameters: pullParameters }) })),
    });
  }
}
const pullParameters = {
  dismiss_stale_reviews_on_push: false,
  require_code_owner_review: false,
  require_last_push_approval: false,
  required_approving_review_count: 0,
  required_review_thread_resolution: false,
};

export interface TestGithubOptions {
  readonly clock?: TestClock;
  readonly files?: { readonly [path: string]: string };
}

export async function openTestGithub({ clock = new TestClock(), files = {} }: TestGithubOptions = {}): Promise<TestGithub> {
  const root = mkdtempSync(join(tmpdir(), 'elevate-github-'));
  const double = await openGithubDouble({ now: clock.now });
  const test = await seeded(root, double, clock, { now: undefined, files });
  const pipeline = await double.createAccount({ login: 'github-actions', type: 'Bot', id: 41_898_282 });
  const opened: Opened[] = [];
  const secrets: string[] = [];
  const urls = { GITHUB_SERVER_URL: double.serverUrl, GITHUB_API_URL: double.apiUrl, GITHUB_GRAPHQL_URL: double.graphqlUrl };
  const place = placeOf(double.gitUrl(), urls);
  if (!place) throw new Error('the double has no address of a repository');
  const env: TestGithub['env'] = (as, order) => {
    const token = double.token(as === 'pipeline' ? pipeline : test.account(as), order);
    secrets.push(token);
    return { ...urls, GITHUB_TOKEN: token };
  };
  return {
    test,
    double,
    place,
    env,
    async open(as, { order, ...options } = {}) {
      const dir = join(root, `clone-${opened.length}`);
      mkdirSync(dir);
      await runGit(null, ['init', '--quiet', '--template=', '--initial-branch=main', '--', dir]);
      const git = Git.open(dir);
      await git.run(['config', 'remote.origin.url', place.gitUrl]);
      const github = openGithub(place, git, { env: env(as, order), now: clock.now, pause: async () => undefined, ...options });
      await github.forge.refresh();
      const one = { ...github, git, dir };
      opened.push(one);
      return one;
    },
    secrets,
    async close() {
      for (const { git } of opened) git.close();
      await test.close();
    },
  };
}
