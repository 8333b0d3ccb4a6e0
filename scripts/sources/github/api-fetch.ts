import type { JsonObject, JsonValue } from '../../core/model.ts';
import { type Addresses, type Call, graphqlRoute, type Send, type Token } from './api.ts';
import { throughProxy } from './proxy.ts';

/** With Node's own fetch, so that what only reads (a check) needs no package installed. */
export function fetchSender({ apiUrl, graphqlUrl }: Addresses, token: Token): Send {
  return async (call, signal) => {
    const { method, path, rest } = filled(call);
    const isQuery = method === 'GET' || method === 'DELETE';
    const url = call.route === graphqlRoute ? graphqlUrl : `${apiUrl}${path}${isQuery ? queryOf(rest) : ''}`;
    await throughProxy();
    const response = await fetch(url, {
      method,
      signal,
      headers: { ...headers, authorization: `Bearer ${await token()}`, ...(isQuery ? {} : { 'content-type': 'application/json' }) },
      ...(isQuery ? {} : { body: JSON.stringify(rest) }),
    });
    const text = await response.text();
    return { status: response.status, headers: Object.fromEntries(response.headers), data: text === '' ? null : parsed(text) };
  };
}

export const headers = {
  accept: 'application/vnd.github+json',
  'x-github-api-version': '2022-11-28',
  'user-agent': 'ops-elevations',
} as const;

/** The braces of a route filled from the parameters, and the parameters that are left. */
function filled({ route, params }: Call): { method: string; path: string; rest: JsonObject } {
  const [method = 'GET', template = '/'] = route.split(' ');
  const rest = { ...params };
  const path = template.replace(/\{([a-z_]+)\}/g, (_, name: string) => {
    const value = encodeURIComponent(String(rest[name]));
    delete rest[name];
    return value;
  });
  return { method, path, rest };
}

function queryOf(params: JsonObject): string {
  const pairs = Object.entries(params).map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}
