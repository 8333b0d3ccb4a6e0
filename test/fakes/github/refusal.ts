import type { JsonObject } from '../../../scripts/core/model.ts';

/** What GitHub answers instead of doing it. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: JsonObject;
  constructor(status: number, message: string, more: JsonObject = {}) {
    super(message);
    this.status = status;
    this.body = { message, documentation_url: 'https://docs.github.com/rest', status: String(status), ...more };
  }
}

export const notFound = () => new Refusal(404, 'Not Found');

/** 422 with its reasons, as the endpoints word them. */
export function unprocessable(...errors: (string | JsonObject)[]): Refusal {
  return new Refusal(422, 'Validation Failed', { errors });
}
/** 422 of the endpoints whose reasons are only text. */
export function unprocessableText(text: string): Refusal {
  return new Refusal(422, 'Unprocessable Entity', { errors: [text] });
}
