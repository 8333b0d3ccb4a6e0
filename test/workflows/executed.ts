import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach } from 'vitest';
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
  baseline(order?: Partial<RunOrder>): Promise<WorkflowRun>;
  check(asked: Pick<Asked, 'pull'>, order?: Partial<RunOrder>): Promise<WorkflowRun>;
  /** The comments of the workflows on this pull request. */
  comments(asked: Pick<Asked, 'pull'>): string[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const order = (permissions: NonNullable<TokenOrder['permissions']>) => ({ token: { permissions } });

/**
 * A stage of its own for each test. A sweep was just here, or nothing would be granted.
 * @param also what main holds besides the code and the tests' own policy, whose one system is the database
 */
export function stage(also: readonly string[] = []): Stage {
  let opened: { world: Stage['world']; runner: Runner } | null = null;
  const it = () => {
    if (!opened) throw new Error('the stage is open within a test only');
    return opened;
  };
  beforeEach(async ({ onTestFailed }) => {
    const world = await openGithubWorld({ files: thisCode(also) });
    const runner = new Runner(world.github);
    opened = { world, runner };
    onTestFailed(() => void process.stdout.write(`${runner.logs()}\n`));
    await world.ledger.beat(world.tools().now());
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
    baseline: (more = {}) => {
      const secrets = { ORDERS_DB_PIPELINE_PASSWORD: password('elevate_pipeline') };
      return it().runner.run('baseline.yml', { event: 'schedule', ...order({ contents: 'write' }), secrets, ...more });
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

/** For the environment of a run: its first call of GitHub that writes to such a path kills the program, as the end of a runner does. */
export function killedAtWrite(path: string): { readonly [name: string]: string } {
  const script = `const real = globalThis.fetch;
    globalThis.fetch = (url, how) => {
      if (how?.method === 'POST' && String(url).includes(${JSON.stringify(path)})) process.kill(process.pid, 'SIGKILL');
      return real(url, how);
    };`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` };
}

/** For the environment of a run: its clock is so far ahead. */
export function ahead(ms: number): { readonly [name: string]: string } {
  const script = `const real = Date.now; Date.now = () => real() + ${ms};`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` };
}

/** A commit of main on top of what is there, so that a run of the commit before it is an old one. @returns that older commit */
export async function moveMain({ forge, github }: Stage['world'], path = 'policy/README.md', content = 'stricter\n'): Promise<string> {
  const old = (await github.double.git.revParse('refs/heads/main')) ?? '';
  const sha = await forge.commit({ as: 'judy', changes: [{ path, content }] });
  await forge.push('judy', sha, 'main');
  return old;
}

/** What a clone of main holds of this project, as it lies in this folder. */
function thisCode(also: readonly string[]): { [path: string]: string } {
  const kept = ['scripts', 'schemas', '.github', 'package.json', 'package-lock.json', ...also];
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', ...kept], {
    cwd: root,
    encoding: 'utf8',
  });
  return Object.fromEntries(listed.split('\0').flatMap((path) => (path === '' ? [] : [[path, readFileSync(`${root}${path}`, 'utf8')]])));
}

/** This folder as it lies here, byte for byte and mode for mode, as a commit on a branch of its own. */
export async function wholeProject(forge: Stage['world']['forge']): Promise<string> {
  const { gitDir } = forge.work;
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, GIT_DIR: gitDir, GIT_WORK_TREE: root, GIT_INDEX_FILE: `${gitDir}/whole` },
    }).trim();
  git('add', '--all', '--', '.');
  const who = ['-c', 'user.name=judy', '-c', 'user.email=judy@example.com'];
  const sha = git(...who, 'commit-tree', '-m', 'This project', git('write-tree'));
  return forge.push('judy', sha, 'whole');
}
