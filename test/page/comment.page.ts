import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { proposalComment } from '../../scripts/output/github/comment.ts';
import { proposalOf } from '../support/github-page.ts';
import { okOpen, withRequest } from '../support/situation.ts';
import { openBrowser } from './chromium.ts';
import { pageOf } from './html.ts';
import { type Pages, turns, writePages } from './pages.ts';

const phone = { width: 390, height: 844 };
const desktop = { width: 1012, height: 800 };
/** Where the pictures go: PICTURES=docs/pictures renews those that the documents show. */
const pictures = process.env.PICTURES ?? '.cache/pictures';

let pages: Pages;
let browser: Browser;
beforeAll(async () => {
  pages = await writePages();
  browser = await openBrowser();
  mkdirSync(pictures, { recursive: true });
});
afterAll(() => browser?.close());

async function look<T>(markdown: string, viewport: typeof phone, at: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ viewport });
  try {
    await page.setContent(pageOf(markdown));
    return await at(page);
  } finally {
    await page.close();
  }
}

const bothDevices = [
  ['phone', phone],
  ['desktop', desktop],
] as const;
test.each(turns.flatMap((turn) => bothDevices.map(([device, viewport]) => [turn, device, viewport] as const)))(
  '%s on a %s: nothing is wider than the screen, folded or not',
  async (turn, device, viewport) => {
    const wide = await look(pages[turn], viewport, async (page) => {
      // Of a phone its first screen.
      const shown = device === 'phone' ? page : page.locator('.comment');
      await shown.screenshot({ path: join(pictures, `${turn}-${device}.png`), animations: 'disabled' });
      return wideParts(page);
    });
    expect(wide).toEqual([]);
  },
);

test('the longest words that a request can hold are broken on a phone', async () => {
  const word = 'x'.repeat(300);
  const texts = { justification: word, rollback: word, alternatives: word, incident: word, params: { tables: [word] }, subject: word };
  expect(await look(proposalComment(proposalOf(withRequest(okOpen, texts), { agent: word })), phone, wideParts)).toEqual([]);
});

/** What sticks out to the right, everything unfolded; the lines of a block of code may, inside of their own box. */
async function wideParts(page: Page): Promise<string[]> {
  await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
  return page.evaluate(`[...document.querySelectorAll('.body *')]
    .filter((one) => !one.parentElement.closest('pre') && one.getBoundingClientRect().right > document.documentElement.clientWidth - 16)
    .map((one) => one.outerHTML.slice(0, 80))
    .concat(document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['the page'] : [])`);
}

const what = ['alice', 'update-rows', 'orders-db', 'schema: shop', 'tables: orders', 'Tier semi-destructive'];
test.each([
  [
    'waiting',
    ['Waits for 1 approval', 'Over by 2026-11-20', '1 missing of system-owners: carol, grace, heidi', 'ivan', 'number 3', 'Why:'],
  ],
  ['allowed', ['Ready: the merge grants it', 'Over by 2026-11-20', 'senior-approvers: ivan', 'system-owners: grace']],
  ['refused', ['Refused as it stands', 'Lasts 23h', 'TTL_TOO_LONG', 'ask for 1h or less', 'A mended file, pushed to this branch']],
  ['granted', ['Granted until 2026-11-20', 'Claim it', 'elevate claim 7f3k9q', 'Give it back', 'Over by 2026-11-20', 'To take it back']],
  [
    'ended',
    ['Ended at 2026-11-20', 'given back by alice', 'It was there for', 'In place: nothing of it any more', 'Approved by ivan, grace'],
  ],
  ['failed', ['Not granted: it failed', 'one was withdrawn or has become too old', 'In place: nothing', 'Next: nothing happens by itself']],
] as const)('the first screen of a phone, %s: what, for whom, until when, how risky, and what is missing or next', async (turn, wanted) => {
  const seen = await look(pages[turn], phone, firstScreen);
  const text = seen.flatMap(({ isWhole, text }) => (isWhole ? [text] : [])).join('\n');
  for (const part of [...what, ...wanted]) expect(text).toContain(part);
});

/** The headings, paragraphs and items that begin on it, and whether they also end there. Folded text is on no screen. */
function firstScreen(page: Page): Promise<{ readonly text: string; readonly isWhole: boolean }[]> {
  return page.evaluate(`[...document.querySelectorAll('h3, p, li')]
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().top < innerHeight)
    .map((one) => ({ text: one.innerText, isWhole: one.getBoundingClientRect().bottom <= innerHeight }))`);
}

test('the statements and the whole request are folded in, and can be unfolded', async () => {
  await look(pages.waiting, phone, async (page) => {
    const folds = page.locator('details');
    expect(await folds.evaluateAll((all) => all.map((one) => one.querySelector('summary')?.textContent))).toEqual([
      'Exactly what would run (6 steps)',
      'The whole request, as it is judged and granted',
    ]);
    const statements = folds.first().locator('pre');
    expect(await statements.isVisible()).toBe(false);
    await folds.first().locator('summary').click();
    expect(await statements.isVisible()).toBe(true);
    expect(await statements.innerText()).toContain('GRANT UPDATE, SELECT ON TABLE "shop"."orders"');
  });
});
