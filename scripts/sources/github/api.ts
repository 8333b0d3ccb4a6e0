import type { Instant, JsonObject, JsonValue } from '../../core/model.ts';

/** The whole of GitHub's interface as this program uses it: two ways to ask, whatever carries the bytes. */
export interface GithubApi {
  /** How many requests went out so far, repeated ones too. */
  readonly calls: number;
  /** A constant of documents.ts. Errors are part of the answer: half an answer is common, and the caller knows what it can do without. */
  graphql(document: string, variables: JsonObject): Promise<GraphqlAnswer>;
  /**
   * `GET /repos/{owner}/{repo}/activity`, as GitHub's description names it; `params` fill the braces, and the rest of them is the query or the
   * body. `accept`: statuses besides 2xx that are answers.
   */
  rest(route: string, params: JsonObject, accept?: readonly number[]): Promise<RestAnswer>;
}

export interface GraphqlAnswer {
  readonly data: JsonObject | null;
  /** The types of the errors (`NOT_FOUND`, `STALE_DATA`, …). Their messages can quote what a stranger wrote, and stay out. */
  readonly errors: readonly string[];
  /** Of each error, the field at the top that it is about; null: it does not say. */
  readonly failed: readonly (string | null)[];
  /** By GitHub's clock; null: it did not say. */
  readonly at: Instant | null;
}
export interface RestAnswer {
  readonly status: number;
  readonly data: JsonValue;
  readonly at: Instant | null;
  /** The cursor of the next page; null: this is the last. */
  readonly next: string | null;
}

/** One request, before anything carries it. */
export interface Call {
  /** `POST /graphql`, or a route of the REST interface. */
  readonly route: string;
  readonly params: JsonObject;
  readonly isWrite: boolean;
}
/** What came back. `data` undefined: the body was cut off, or is no JSON. */
export interface Raw {
  readonly status: number;
  readonly headers: { readonly [name: string]: string | undefined };
  readonly data: JsonValue | undefined;
}
/** Carries one request, once. Throws whatever it likes when no answer came: nothing of that is shown. */
export type Send = (call: Call, signal: AbortSignal) => Promise<Raw>;

export interface Addresses {
  /** `https://api.github.com`, without a slash at its end. */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
}
/** The token of whoever acts, asked for when it is first needed. */
export type Token = () => Promise<string>;

export const graphqlRoute = 'POST /graphql';
