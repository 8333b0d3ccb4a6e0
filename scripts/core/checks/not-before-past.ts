import { formatInstant } from '../time.ts';
import type { Check } from './check.ts';

/** On the way to a pull request: until it is opened some minutes pass, and somebody types. */
const graceMs = 5 * 60_000;

/**
 * A start that was over when it was asked for is a slip, or is there to mislead whoever approves (Y22). One that has passed since the pull
 * request was opened is a planned request whose time has come.
 */
export const notBeforePast: Check = {
  codes: ['NOT_BEFORE_PAST'],
  run({ now, evidence, file: { path: file, request } }) {
    const { notBefore } = request;
    const asked = evidence?.pull.createdAt ?? now;
    const earliest = evidence === null ? now - graceMs : asked;
    if (notBefore === null || notBefore >= earliest) return [];
    return [{ code: 'NOT_BEFORE_PAST', file, details: { notBefore: formatInstant(notBefore), asked: formatInstant(asked) } }];
  },
};
