import { ElevationError } from '../../core/errors.ts';
import type { JsonValue } from '../../core/model.ts';
import { type Addresses, graphqlRoute, type Raw, type Send, type Token } from './api.ts';
import { headers } from './api-fetch.ts';
import { throughProxy } from './proxy.ts';

/** With GitHub's own client, for everything that writes. Loaded when the first request goes out. */
export function octokitSender({ apiUrl, graphqlUrl }: Addresses, token: Token): Send {
  const opened = lazily(async () => {
    const { Octokit } = await import('@octokit/rest').catch(() => {
      throw new ElevationError(
        'USAGE',
        'writing to GitHub needs the optional package @octokit/rest; run "npm ci" with Node 24 and do not leave optional packages out',
      );
    });
    await throughProxy();
    const silent = { debug: noop, info: noop, warn: noop, error: noop };
    return new Octokit({ auth: await token(), baseUrl: apiUrl, userAgent: headers['user-agent'], log: silent });
  });

  return async ({ route, params }, signal) => {
    const octokit = await opened();
    const { 'user-agent': _, ...own } = headers;
    const how = { ...params, headers: own, request: { signal } };
    try {
      const answer =
        route === graphqlRoute ? await octokit.request({ ...how, method: 'POST', url: graphqlUrl }) : await octokit.request(route, how);
      return rawOf(answer);
    } catch (error) {
      const { response } = error as { response?: Parameters<typeof rawOf>[0] };
      if (response === undefined) throw error;
      return rawOf(response);
    }
  };
}

const noop = (): void => undefined;

/** Octokit hands out what came of a body that was cut off, or was no JSON, as a text: that is no answer. */
function rawOf({ status, headers, data }: { status: number; headers: object; data: unknown }): Raw {
  const isEmpty = status === 204 || status === 205;
  const body = isEmpty ? null : typeof data === 'object' && data !== null ? (data as JsonValue) : undefined;
  return { status, headers: headers as Raw['headers'], data: body };
}

/** Made once; again only when making it failed. */
function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}
