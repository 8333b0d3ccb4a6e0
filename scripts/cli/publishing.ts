import { appendFileSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import type { Occasion } from '../commands/publish/occasion.ts';
import type { Result } from '../commands/result.ts';
import { ElevationError } from '../core/errors.ts';
import type { Finding } from '../core/findings.ts';
import type { JsonValue } from '../core/model.ts';
import { parseDuration } from '../core/time.ts';
import { noPaint } from '../output/paint.ts';
import type { GithubApi } from '../sources/github/api.ts';
import type { Place } from '../sources/github/place.ts';
import { type Call, define, type Run, text, wholeNumber } from './define.ts';

/** The steps that GitHub's workflows run, besides the check and the loop. */
export function definePublishing(root: Command, run: Run): void {
  define(
    root,
    run,
    'publish',
    'On GitHub: checks a pull request and tells it on its page (comment, statuses, labels, reviewers), or tells what became of merged ones.',
    [
      ['--pull <number>', 'this pull request'],
      ['--event', 'the pull request that this workflow run is about'],
      ['--since <duration>', 'instead: every elevation that the record has news of since then, such as 2h'],
    ],
    ['publish --pull 12', 'publish --since 2h --json'],
    publish,
  );
  const ci = root.command('ci').description('What a workflow asks before it does anything.');
  define(
    ci,
    run,
    'guard',
    'Whether this workflow run is one of main as it is now: not of another branch, nor an old one run again (exit code 1: it is not).',
    [],
    ['ci guard', 'ci guard --json'],
    async ({ io, globals }) => {
      const { guard } = await import('../commands/ci-guard.ts');
      const { openContext } = await import('./context.ts');
      const context = await openContext(io, globals);
      try {
        return await guard(context, io.env);
      } finally {
        context.close();
      }
    },
  );
  define(
    ci,
    run,
    'installed',
    'Which packages of others are installed here, and so run with the rights of this job, and what they weigh.',
    [],
    ['ci installed', 'ci installed --json'],
    async () => {
      const { installed } = await import('../commands/ci-installed.ts');
      return installed(fileURLToPath(new URL('../..', import.meta.url)));
    },
  );
}

async function publish(call: Call): Promise<Result> {
  const { io, globals, options } = call;
  const pull = wholeNumber(text(options, 'pull'), '--pull');
  const since = text(options, 'since');
  if ([pull, options.event, since].filter(Boolean).length !== 1)
    throw new ElevationError('USAGE', 'give one of --pull, --event and --since');
  const { openContext } = await import('./context.ts');
  const context = await openContext(io, globals);
  try {
    const { place } = context;
    if (!place)
      throw new ElevationError('USAGE', 'this is for GitHub; on a local forge "elevate check --pull" and "elevate why" say the same');
    const { Page } = await import('../commands/publish/page.ts');
    const page = new Page(await plainApi(place, io), place);
    if (since !== null) {
      const seconds = parseDuration(since);
      if (seconds === null) throw new ElevationError('USAGE', '--since takes a duration such as 30m or 2h');
      const { publishOutcomes } = await import('../commands/publish-outcomes.ts');
      const result = await publishOutcomes(context, page, io.now() - seconds * 1000);
      const { fenced } = await import('../output/github/markdown.ts');
      await tellRunner(call, [], `${fenced('text', result.text(noPaint))}\n`);
      return result;
    }
    const { publishCheck } = await import('../commands/publish.ts');
    const occasion: Occasion = pull === null ? await occasionHere(io.env) : { kind: 'pull', number: pull };
    const { result, findings, summary } = await publishCheck(context, page, occasion);
    await tellRunner(call, findings, summary);
    return result;
  } finally {
    context.close();
  }
}

/** By Node's own fetch, also for what it writes: the check installs no client. Written twice, a page looks the same. */
async function plainApi(place: Place, { env }: Call['io']): Promise<GithubApi> {
  const [{ openCalls }, { fetchSender }, { tokenOf }] = await Promise.all([
    import('../sources/github/calls.ts'),
    import('../sources/github/api-fetch.ts'),
    import('../sources/github/token.ts'),
  ]);
  const send = fetchSender(place, tokenOf(place.host, env));
  return openCalls({ reads: send, writes: send });
}

/** The runner keeps the event in a file; nothing of it goes through the command line. */
async function occasionHere({ GITHUB_EVENT_NAME = '', GITHUB_EVENT_PATH = '' }: Call['io']['env']): Promise<Occasion> {
  const { occasionOf } = await import('../commands/publish/occasion.ts');
  let payload: JsonValue;
  try {
    payload = JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8')) as JsonValue;
  } catch {
    throw new ElevationError(
      'USAGE',
      '--event is for a workflow run, where GITHUB_EVENT_PATH names its event; name a pull request with --pull',
    );
  }
  return occasionOf(GITHUB_EVENT_NAME, payload);
}

/** In a workflow run: annotations on the lines concerned, and what was told as the run's summary. */
async function tellRunner({ io }: Call, findings: readonly Finding[], summary: string): Promise<void> {
  const { annotations } = await import('../output/github/annotations.ts');
  if (io.command) for (const one of annotations(findings)) io.command(one);
  const { GITHUB_STEP_SUMMARY: path } = io.env;
  if (path && summary !== '') appendFileSync(path, summary);
}
