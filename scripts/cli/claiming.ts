import { resolve } from 'node:path';
import type { Result } from '../commands/result.ts';
import { ElevationError, outcomeExit } from '../core/errors.ts';
import { noPaint } from '../output/paint.ts';
import { type Call, type Run, text } from './define.ts';
import { onHeld } from './on-id.ts';

export const claimFlags = [
  ['--pgpass <file>', 'PostgreSQL: write a new password file (mode 0600)'],
  ['--credential-process', 'AWS: print the credentials for a profile that names this as its credential_process'],
  ['--console <file>', 'AWS: write a page (mode 0600) that signs you in to the console'],
  ['--open', 'with --console: open that page in your browser'],
  ['--print-link', 'AWS: print the link instead of writing a page; whoever sees it is in'],
] as const;

/** One way at a time; the credentials themselves and the link are printed to nobody who has not asked by name. */
export async function claiming(call: Call, run: Run): Promise<Result | null> {
  const { io, options } = call;
  const fileOf = (name: string) => {
    const given = text(options, name);
    return given === null ? null : resolve(io.cwd, given);
  };
  const files = { pgpass: fileOf('pgpass'), console: fileOf('console') };
  const asProcess = options.credentialProcess === true;
  const ways = [files.pgpass !== null, files.console !== null, asProcess, options.printLink === true];
  if (ways.filter(Boolean).length > 1) throw new ElevationError('USAGE', 'one way at a time; see "elevate claim --help"');
  if (options.open === true && files.console === null)
    throw new ElevationError('USAGE', '--open needs a page; say where it goes with "--console FILE"');
  if (asProcess && io.isInteractive)
    throw new ElevationError('USAGE', '--credential-process would show the credentials on this terminal; name it in ~/.aws/config instead');
  if (asProcess || options.printLink === true) return printed(call, run, asProcess ? 'credential-process' : 'sign-in');

  const { claim } = await import('../commands/claim.ts');
  const result = await onHeld(call, (context, said, claimant) => claim(context, said, claimant, files));
  if (files.console !== null && options.open === true && result.outcome === 'done') await open(call, files.console);
  return result;
}

async function printed(call: Call, run: Run, as: 'credential-process' | 'sign-in'): Promise<null> {
  const { claimFor } = await import('../commands/claim.ts');
  const got = await onHeld(call, (context, said, claimant) => claimFor(context, said, claimant, as));
  if ('secret' in got) {
    if (as === 'sign-in') call.io.talk('elevate: whoever has this link within 15 minutes is in; close what shows it');
    call.io.print(got.secret);
  } else {
    call.io.talk(got.text(noPaint));
    run.exit = outcomeExit[got.outcome];
  }
  return null;
}

async function open({ io }: Call, page: string): Promise<void> {
  const { openInBrowser } = await import('../commands/claim-console.ts');
  if (!(await openInBrowser(page, io.env))) io.talk(`elevate: no browser was started; open ${page} in one yourself`);
}
