import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach } from 'vitest';
import { reconcile } from '../../scripts/commands/reconcile.ts';
import type { TokenOrder } from '../fakes/github/tokens.ts';
import { type Asked, openGithubWorld } from '../support/world.ts';
import { Runner, type RunOrder, type WorkflowRun } from './runner.ts';

/** A company on GitHub's double with a real PostgreSQL, whose main holds this very code, and a runner for its workflows. */
export interface Stage {
  readonly world: Awaited<ReturnType<typeof openGithubWorld>>;
  readonly runner: Runner;
  /** grant.yml with what its environment gives it. */
  grant(order?: Partial<RunOrder>): Promise<WorkflowRun>;
  sweep(order?: Partial<RunOrder>): Promise<WorkflowRun>;
  check(asked: Pick<Asked, 'pull'>, order?: Partial<RunOrder>): Promise<WorkflowRun>;
  /** The comments of the workflows on this pull request. */
  comments(asked: Pick<Asked, 'pull'>): string[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const order = (permissions: NonNullable<TokenOrder['permissions']>) => ({ token: { permissions } });

/** A stage of its own for each test. A sweep was just here, or nothing would be granted. */
export function stage(): Stage {
  let opened: { world: Stage['world']; runner: Runner } | null = null;
  const it = () => {
    if (!opened) throw new Error('the stage is open within a test only');
    return opened;
  };
  beforeEach(async () => {
    const world = await openGithubWorld({ files: thisCode() });
    opened = { world, runner: new Runner(world.github) };
    await reconcile(world.tools(), { only: 'revoke', dryRun: false, isSweep: true });
  });
  afterEach(async () => {
    it().runner.close();
    await it().world.stop();
  });
  const password = (login: string): string => it().world.database.passwords[login] ?? '';
  return {
    get world() {
      return it().world;
    },
    get runner() {
      return it().runner;
    },
    grant: (more = {}) => {
      const secrets = { ORDERS_DB_PIPELINE_PASSWORD: password('elevate_pipeline') };
      return it().runner.run('grant.yml', { event: 'push', ...order({ contents: 'write', pull_requests: 'write' }), secrets, ...more });
    },
    sweep: (more = {}) => {
      const secrets = { ORDERS_DB_SWEEPER_PASSWORD: password('elevate_sweeper') };
      return it().runner.run('sweep.yml', {
        event: 'workflow_dispatch',
        ...order({ contents: 'write', pull_requests: 'write' }),
        secrets,
        ...more,
      });
    },
    check: ({ pull }, more = {}) => {
      const payload = {
        action: 'opened',
        number: pull,
        pull_request: { number: pull, title: '"; touch pwned; $(touch pwned) ::error::x' },
      };
      const permissions = order({ contents: 'read', pull_requests: 'write', statuses: 'write' });
      return it().runner.run('check.yml', { event: 'pull_request', payload, ...permissions, ...more });
    },
    comments: ({ pull }) =>
      it()
        .world.github.double.data.comments.filter(({ issue }) => issue === pull)
        .map(({ body }) => body),
  };
}

/** What a clone of main holds of this project, as it lies in this folder. */
function thisCode(): { [path: string]: string } {
  const kept = ['scripts', 'schemas', '.github', 'package.json', 'package-lock.json', 'CODEOWNERS'];
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', ...kept], {
    cwd: root,
    encoding: 'utf8',
  });
  return Object.fromEntries(listed.split('\0').flatMap((path) => (path === '' ? [] : [[path, readFileSync(`${root}${path}`, 'utf8')]])));
}
