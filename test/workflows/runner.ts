import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runGit } from '../../scripts/sources/git-process.ts';
import type { TokenOrder } from '../fakes/github/tokens.ts';
import type { TestGithub } from '../support/github.ts';
import { workflow, workflowText } from './files.ts';
import { act } from './tools.ts';

/** What a run came to. */
export interface WorkflowRun {
  /** Each job with its result: `success`, `failure`. */
  readonly jobs: { readonly [job: string]: string };
  /** The names of the steps that failed. */
  readonly failed: readonly string[];
  /** Everything that the steps printed. */
  readonly log: string;
}
export interface RunOrder {
  readonly event:
    | 'push'
    | 'workflow_dispatch'
    | 'repository_dispatch'
    | 'schedule'
    | 'pull_request'
    | 'pull_request_review'
    | 'merge_group';
  readonly payload?: object;
  /** The commit that GitHub started it for; main's tip where it is not said. */
  readonly sha?: string;
  /** Of a workflow with several jobs, this one and what it needs. */
  readonly job?: string;
  readonly token?: TokenOrder;
  readonly env?: { readonly [name: string]: string };
  readonly secrets?: { readonly [name: string]: string };
}

const standIns = fileURLToPath(new URL('./stand-ins', import.meta.url));

/** Runs the workflows by a real runner on this machine, against the double of GitHub. */
export class Runner {
  readonly #github: TestGithub;
  readonly #scratch = mkdtempSync(join(tmpdir(), 'elevate-act-'));
  readonly #logs: string[] = [];
  #count = 0;

  constructor(github: TestGithub) {
    this.#github = github;
  }

  async run(file: string, { event, payload = {}, sha, job, token = {}, env = {}, secrets = {} }: RunOrder): Promise<WorkflowRun> {
    this.#count += 1;
    const dir = join(this.#scratch, String(this.#count));
    mkdirSync(join(dir, 'workflows'), { recursive: true });
    // act does not know the queue yet; GitHub's own parser judges the file as it is (parser.test.ts).
    writeFileSync(join(dir, 'workflows', file), workflowText(file).replace(/^ *queue: max\n/m, ''));
    const eventPath = join(dir, 'event.json');
    writeFileSync(eventPath, JSON.stringify({ ref: 'refs/heads/main', repository: { default_branch: 'main' }, ...payload }));
    const clone = await this.#clone(dir, sha);

    const { GITHUB_TOKEN = '', ...urls } = this.#github.env('pipeline', { kind: 'actions', ...token });
    const given = Object.entries({ ...secrets, GITHUB_TOKEN }).map(([name, value]) => `${name}=${value}`);
    writeFileSync(join(dir, 'secrets'), given.join('\n'), { mode: 0o600 });
    const repository = `${this.#github.place.owner}/${this.#github.place.repo}`;
    const all = { ...urls, GITHUB_REPOSITORY: repository, npm_config_prefer_offline: 'true', npm_config_update_notifier: 'false', ...env };
    const args = [
      event,
      ...[
        '--directory',
        clone,
        '--workflows',
        join(dir, 'workflows', file),
        '--eventpath',
        eventPath,
        '--secret-file',
        join(dir, 'secrets'),
      ],
      ...['--platform', 'ubuntu-24.04=-self-hosted', '--no-cache-server', '--no-skip-checkout', '--json', '--env-file', '/dev/null'],
      ...[...usesOf(file)].flatMap((uses) => ['--local-repository', `${uses}=${join(standIns, uses.split('/')[1]?.split('@')[0] ?? '')}`]),
      ...Object.entries(all).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
      ...(job === undefined ? [] : ['--job', job]),
    ];
    const ran = resultOf(await this.#act(args, dir));
    this.#logs.push(`---- run ${this.#count}, ${file} on ${event}: ${JSON.stringify(ran.jobs)}\n${ran.log}`);
    return ran;
  }

  /** What was printed so far, for whoever has to find out why a test failed. */
  logs(): string {
    return this.#logs.join('\n');
  }

  close(): void {
    rmSync(this.#scratch, { recursive: true, force: true });
  }

  /** What act takes the commit, the branch and the repository from. */
  async #clone(dir: string, sha: string | undefined): Promise<string> {
    const clone = join(dir, 'clone');
    await runGit(null, ['clone', '--quiet', '--', this.#github.double.repo, clone]);
    await runGit(join(clone, '.git'), ['config', 'remote.origin.url', this.#github.place.gitUrl]);
    if (sha !== undefined) await runGit(join(clone, '.git'), ['update-ref', 'refs/heads/main', sha]);
    return clone;
  }

  async #act(args: readonly string[], dir: string): Promise<string> {
    const { HOME = '', PATH = '' } = process.env;
    const own = { HOME, PATH: `${dirname(process.execPath)}:${PATH}`, XDG_CACHE_HOME: join(dir, 'cache') };
    const child = spawn(await act(), args, { cwd: dir, env: own, stdio: ['ignore', 'pipe', 'pipe'] });
    const out: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => out.push(chunk.toString()));
    await once(child, 'close');
    return out.join('');
  }
}

function usesOf(file: string): Set<string> {
  return new Set(Object.values(workflow(file).jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? [])));
}

interface Line {
  readonly msg?: string;
  readonly jobID?: string;
  readonly jobResult?: string;
  readonly step?: string;
  readonly stepResult?: string;
  readonly raw_output?: boolean;
  readonly level?: string;
}

function resultOf(out: string): WorkflowRun {
  const lines = out.split('\n').map((line): Line => {
    try {
      return JSON.parse(line) as Line;
    } catch {
      return { msg: line };
    }
  });
  return {
    jobs: Object.fromEntries(lines.flatMap(({ jobID, jobResult }) => (jobID && jobResult ? [[jobID, jobResult]] : []))),
    failed: lines.flatMap(({ step, stepResult }) => (step && stepResult === 'failure' ? [step] : [])),
    log: lines.map(({ msg = '' }) => msg).join('\n'),
  };
}
