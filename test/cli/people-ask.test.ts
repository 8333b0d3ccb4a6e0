import { PassThrough } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askFor } from '../../scripts/commands/request/ask.ts';
import { type Draft, paramsOf } from '../../scripts/commands/request/draft.ts';
import type { Policy } from '../../scripts/core/model.ts';
import { buildPolicy } from '../../scripts/core/policy.ts';
import { catalogue } from '../../scripts/core/shapes.ts';
import { Left, openPrompts } from '../../scripts/sources/prompts.ts';
import { samplePolicy } from '../support/forge.ts';

const nothing: Draft = {
  ...{ system: null, shape: null, params: new Map(), ttl: null, requester: null, subject: null, notBefore: null, run: null },
  ...{ justification: null, rollback: null, alternatives: null, incident: null },
};
const enter = '\r';
const down = '\u001b[B';
/** Ctrl-U. */
const clear = '\u0015';

/** A terminal that nobody sits at: what is typed, and all that was shown. */
class Terminal {
  readonly input = new PassThrough();
  /** Stays open from one question to the next, as stderr does. */
  readonly output = Object.assign(new PassThrough(), { end: () => undefined });
  shown = '';
  constructor() {
    this.output.on('data', (chunk: Buffer) => {
      this.shown += stripVTControlCharacters(chunk.toString());
    });
  }
  /** Types, once this has been asked. */
  async answer(question: string, keys: string): Promise<void> {
    for (let tries = 0; !this.shown.includes(question); tries += 1) {
      if (tries > 500) throw new Error(`never asked ${question}: ${this.shown}`);
      await pause(5);
    }
    this.shown = '';
    this.input.write(keys);
  }
}

let policy: Policy;
let terminal: Terminal;
let said: string;
beforeEach(async () => {
  const built = await buildPolicy(new Map(Object.entries(samplePolicy()).map(([path, text]) => [path, Buffer.from(text)])), null);
  if (!built.ok) throw new Error('the sample policy is broken');
  policy = built.policy;
  terminal = new Terminal();
  said = '';
});
afterEach(() => {
  terminal.input.end();
});

const ask = async (draft: Draft) =>
  askFor(draft, catalogue(policy), await openPrompts(terminal), (text) => {
    said += text;
  });

test('asks for everything, says what it means, and takes no answer that would be refused', async () => {
  const asked = ask(nothing);
  await terminal.answer('On which system?', enter);
  await terminal.answer('For what?', down.repeat(4) + enter);
  await terminal.answer('Schema of the tables', enter);
  await terminal.answer('The tables to change rows in', enter);
  await terminal.answer('> choose at least 1: the space bar chooses', ` ${down} ${enter}`);
  await terminal.answer('For how long (at most 1h)?', `5h${enter}`);
  await terminal.answer('> at most 1h', `${clear}30m${enter}`);
  await terminal.answer('What will be done, and why?', `todo: say what this is for${enter}`);
  await terminal.answer('> ', `${clear}Orders of 19 November carry a wrong currency.${enter}`);
  await terminal.answer('How is it undone?', `The old values are kept in a table beside it.${enter}`);
  await terminal.answer('What else was considered', `Waiting would leave invoices wrong for days.${enter}`);
  await terminal.answer('Ask for update-rows on orders-db, for 30m?', `y${enter}`);
  expect(await asked).toMatchObject({
    ...{ system: 'orders-db', shape: 'update-rows', ttl: '30m', incident: null },
    justification: 'Orders of 19 November carry a wrong currency.',
    params: new Map([
      ['schema', ['shop']],
      ['tables', ['orders', 'order_lines']],
    ]),
  });
  expect(said).toContain('semi-destructive');
  expect(said).toContain('lasts 1h at the most');
  expect(said).toMatch(/1 of senior-approvers\s+\(carol, heidi,\s+ivan, judy\)/);
});

test('asks only for what is missing', async () => {
  const texts = { justification: 'a', rollback: 'b', alternatives: 'c' };
  const params = paramsOf(['schema=shop', 'tables=orders']);
  const asked = ask({ ...nothing, ...texts, system: 'orders-db', shape: 'update-rows', params, ttl: '20m' });
  await terminal.answer('Ask for update-rows on orders-db, for 20m?', `y${enter}`);
  expect(await asked).toMatchObject(texts);
});

test('a no at the end is a no', async () => {
  const asked = ask({ ...nothing, justification: 'a', rollback: 'b', system: 'orders-db', shape: 'flip-flag', ttl: '20m' });
  await terminal.answer('Ask for flip-flag', enter);
  expect(await asked).toBeNull();
});

test('Ctrl-C leaves at any question', async () => {
  const asked = ask(nothing);
  const left = expect(asked).rejects.toBeInstanceOf(Left);
  await terminal.answer('On which system?', '\u0003');
  await left;
});
