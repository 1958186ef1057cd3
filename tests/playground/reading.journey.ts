import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { findBarriers, launch, openPage, shoot } from './browser.ts';
import { setOut } from './journey.ts';
import { startService, type RunningService } from './service.ts';

const exemptions = '“Exemptions are how you end up with a $9 toll for everybody else,”';
const headline = 'Senate panel backs Tern River toll after seven-hour fight';

describe('reading', () => {
  const journey = setOut();

  test('from a search to an article, to a statement, to the words it rests on', async () => {
    const { page, complaints } = await openPage(journey.browser, journey.service.url);
    await search(page, 'senate panel toll');
    await page.getByRole('group', { name: 'Articles' }).getByRole('option', { name: headline }).click();
    await page.getByRole('heading', { level: 1, name: headline }).waitFor();

    await page.getByRole('link', { name: /^“Exemptions are how you end up/ }).click();
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('link', { name: 'Priya Nair' }).waitFor();
    const marked = await details.getByRole('figure').first().locator('mark').innerText();
    const kept = await findKept(journey.service, page);
    expect({ marked, kept }).toEqual({ marked: exemptions, kept: exemptions });
    expect(complaints).toEqual([]);
  });

  test('back and forward lead where they led, and a copied address opens the same', async () => {
    const { page } = await openPage(journey.browser, journey.service.url);
    await page.getByRole('link', { name: /Senate passes bridge toll/ }).click();
    const article = page.url();
    await page.getByRole('link', { name: /^“Nobody got the bill/ }).click();
    const statement = page.url();
    await page.getByRole('heading', { level: 2, name: /^“Nobody got the bill/ }).waitFor();

    await page.goBack();
    await page.getByRole('heading', { name: 'How it is marked' }).waitFor();
    expect(page.url()).toBe(article);
    await page.goForward();
    await page.getByRole('heading', { level: 2, name: /^“Nobody got the bill/ }).waitFor();
    expect(page.url()).toBe(statement);

    const copy = await openPage(journey.browser, statement);
    await copy.page.getByRole('heading', { level: 2, name: /^“Nobody got the bill/ }).waitFor();
    expect(
      await copy.page
        .getByRole('link', { name: /^“Nobody got the bill/ })
        .first()
        .getAttribute('aria-current'),
    ).toBe('true');
  });

  test('what was left out says why', async () => {
    const { page } = await openPage(journey.browser, journey.service.url);
    await page.getByRole('link', { name: /Senate passes bridge toll/ }).click();
    const leftOut = page.getByRole('complementary', { name: /^Left out/ }).first();
    expect(await leftOut.innerText()).toMatch(/Left out: \S+/);
  });

  test('a dateline stands in the line of its sentence, a title between paragraphs is one; each tells why on focus', async () => {
    const { page } = await openPage(journey.browser, journey.service.url);
    await page.getByRole('link', { name: /Senate passes bridge toll/ }).click();
    const dateline = page.locator('.quiet', { hasText: 'CALDER, Westland —' });
    await dateline.focus();
    await dateline.getByText('Left out: Says when or where it was filed').waitFor();
    expect(await page.locator('p').filter({ has: dateline }).innerText()).toMatch(/^CALDER, Westland —.*\bSenate\b/s);
    await page.getByRole('heading', { level: 2, name: /^A LETTER TO EVERY HOUSEHOLD/ }).waitFor();
    expect(await page.getByText(/Lydia Marsh and Jonas Whitby/).count()).toBe(1);
  });

  test('thoughts and wishes stay away from a person until they are asked for', async () => {
    const { page } = await openPage(journey.browser, journey.service.url);
    await page.getByRole('button', { name: /^Ada Vane, person/ }).press('Enter');
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('heading', { name: /^Latest statements/ }).waitFor();
    expect(await details.getByText('thought or wished, not said').count()).toBe(0);
    await details.getByRole('checkbox', { name: /thoughts and wishes/ }).check();
    await details.getByRole('heading', { name: /^Thought or wished/ }).waitFor();
    expect(page.url()).toMatch(/attitudes=/);
  });

  test('what was denied says so, beside the text and in the list of its speaker, and nothing else of theirs does', async () => {
    const { page, complaints } = await openPage(journey.browser, journey.service.url, { bypassCSP: true });
    await search(page, 'iceland holds irish trawler');
    await page
      .getByRole('group', { name: 'Articles' })
      .getByRole('option', { name: /^Iceland holds/ })
      .click();
    await page.getByRole('link', { name: /switched off the transponder/ }).click();
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByText('in the words of the article · cue “denied” · not said, or denied').waitFor();
    await shoot(page, 'denied');
    const beside = await findBarriers(page);
    await details.locator('.facts').getByRole('link', { name: 'Colm Breslin' }).click();
    const said = details.getByRole('listitem').filter({ has: page.locator('.quotation') });
    await said.first().waitFor();
    const denied = await said.filter({ hasText: 'not said, or denied' }).locator('.quotation').allInnerTexts();
    await shoot(page, 'denied-listed');
    expect([beside, denied, (await said.count()) > 1, await findBarriers(page), complaints]).toEqual([
      [],
      ['denied he had switched off the transponder that reports the ship’s position'],
      true,
      [],
      [],
    ]);
  });

  test('an address that names no article, and one that names no node, say so once', async () => {
    const { page, complaints } = await openPage(journey.browser, `${journey.service.url}/?article=zzz`);
    await page.getByRole('heading', { level: 1, name: 'There is no such article' }).waitFor();
    expect([await page.getByRole('alert').count(), await page.getByRole('button', { name: 'Try again' }).count()]).toEqual([0, 0]);
    await page.getByRole('link', { name: 'To the start page' }).click();
    await page
      .getByRole('button', { name: /, person/ })
      .first()
      .waitFor();
    await page.goto(`${journey.service.url}/?focus=zzz&expand=zzz`);
    await page.getByRole('heading', { level: 2, name: 'Not in the graph' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(complaints.filter((words) => !words.includes('400'))).toEqual([]);
  });

  test('namesakes are told apart by a line each', async () => {
    const { page } = await openPage(journey.browser, journey.service.url);
    await search(page, 'holt');
    const people = page.getByRole('group', { name: 'People' });
    const lines = await people.getByRole('option', { name: /^(?:Ruth|Marcus) Holt/ }).allInnerTexts();
    const told = lines.map((line) => line.split('\n').filter((part) => part.trim() !== '' && part.length > 1));
    expect(told.filter(([, note]) => !note)).toEqual([]);
    expect(new Set(told.map(([, note]) => note)).size).toBe(told.length);
  });

  test('a search that finds nothing says what to try', async () => {
    const { page } = await openPage(journey.browser, journey.service.url);
    await search(page, 'Zyzzogeton');
    expect(await page.getByRole('status').filter({ hasText: 'Nothing has' }).innerText()).toMatch(/Try fewer words/);
  });
});

describe('a service that goes away', () => {
  test('is told with what to do, and asked again on demand', async () => {
    const [service, browser] = await Promise.all([startService(), launch()]);
    const { page } = await openPage(browser, service.url);
    await page.getByRole('heading', { name: 'Newest articles' }).waitFor();
    await service.stop();
    await page.getByRole('link', { name: /Senate passes bridge toll/ }).click();
    const alert = page.getByRole('alert').first();
    expect(await alert.innerText()).toMatch(/does not answer.*npm start/);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await alert.getByText(/does not answer/).waitFor();
    await browser.close();
  });
});

async function search(page: Page, text: string): Promise<void> {
  await page.getByRole('heading', { name: 'Newest articles' }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type(text);
}

/** The statement that the address names, cut from the stored text by its stored position. */
async function findKept({ ask }: RunningService, page: Page): Promise<string> {
  const parameters = new URL(page.url()).searchParams;
  const { article, node } = await ask<{ article: { text: string }; node: { evidence: readonly { start: number; end: number }[] } }>(
    'query ($article: ID!, $id: ID!) { article(by: { id: $article }) { text } node(id: $id) { ... on Statement { evidence { start end } } } }',
    { article: parameters.get('article'), id: parameters.get('focus') },
  );
  const [first] = node.evidence;
  return article.text.slice(first?.start, first?.end);
}
