import { describe, expect, test } from '@jest/globals';
import { findBarriers, openPage, shoot } from './browser.ts';
import { setOut } from './journey.ts';
import { drag, painted } from './marking.ts';

describe('marking words', () => {
  const journey = setOut();
  const openArticle = async () => {
    const opened = await openPage(journey.browser, journey.service.url, { bypassCSP: true });
    const { page } = opened;
    await page.getByRole('heading', { name: 'Newest articles' }).waitFor();
    await page.getByRole('link', { name: /Senate passes bridge toll/ }).click();
    const main = page.getByRole('main');
    await main.locator('[data-at]').first().waitFor();
    return {
      ...opened,
      main,
      bar: page.getByRole('region', { name: 'Marked words' }),
      details: page.getByRole('complementary', { name: 'Details' }),
      review: page.getByRole('region', { name: 'Review' }),
    };
  };

  test('words that nobody took for a statement are marked with the mouse, given a speaker, and taken back', async () => {
    const { page, main, bar, details, review, complaints } = await openArticle();
    const words = 'The Westland Senate voted 25-23 on Tuesday';
    await drag(page, 'The Westland Senate', 'on Tuesday');
    await bar.getByText(words).waitFor();
    await shoot(page, 'marked');
    const barriers = await findBarriers(page);
    await bar.getByRole('button', { name: 'Said by…' }).click();
    await bar.getByLabel('Who said these words?').fill('priya nair');
    await bar.getByRole('button', { name: /Priya Nair person/ }).click();
    await review.getByText(/The speaker: Priya Nair · by local/).waitFor();
    await review.getByText('These words are a statement.').and(page.locator(':focus')).waitFor();
    await shoot(page, 'marked-linked');
    const made = {
      said: await details.locator('h2.said').innerText(),
      inText: await main.locator('[aria-current="true"]').first().innerText(),
      bar: await bar.count(),
      painted: await painted(page),
    };
    await review.getByRole('button', { name: 'Undo' }).click();
    await main.locator('[aria-current="true"]').first().waitFor({ state: 'detached' });
    await details.getByText('In this article').waitFor();
    await shoot(page, 'marked-undone');
    expect([barriers, made, complaints]).toEqual([[], { said: words, inText: words, bar: 0, painted: '' }, []]);
  });

  test('by the keyboard alone: a paragraph, its ends, a speaker', async () => {
    const { page, bar, details, review, complaints } = await openArticle();
    await details.getByRole('button', { name: 'Mark words…' }).focus();
    await page.keyboard.press('Enter');
    await bar.getByRole('button', { name: 'Begin a word or mark earlier' }).and(page.locator(':focus')).waitFor();
    const first = await painted(page);
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
    await bar
      .getByRole('status')
      .filter({ hasText: /^Commuters will pay/ })
      .waitFor();
    await bar.getByRole('button', { name: 'Begin a word or mark later' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    for (let press = 0; press < 36; press += 1) await page.keyboard.press('Enter');
    await shoot(page, 'marked-by-keys');
    const chosen = [await bar.getByRole('status').first().innerText(), await painted(page), await findBarriers(page)];
    await bar.getByRole('button', { name: 'Said by…' }).press('Enter');
    await bar.getByLabel('Who said these words?').and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    await bar.getByRole('button', { name: 'Said by…' }).waitFor();
    await page.keyboard.press('Escape');
    await bar.waitFor({ state: 'detached' });
    expect([first, chosen, await review.count(), complaints]).toEqual([
      expect.stringMatching(/^CALDER|^The Westland Senate/),
      ['will pay no', 'will pay no', []],
      0,
      [],
    ]);
  });

  test('words are marked from within a statement without going to it; all of a statement leads to it', async () => {
    const { page, bar, details, review, complaints } = await openArticle();
    await drag(page, 'she would sign', 'it on');
    await bar.getByText('she would sign it on').waitFor();
    const stayed = [await review.count(), await bar.getByRole('button', { name: 'Said by…' }).count()];
    await bar.getByRole('button', { name: 'End a word or mark later' }).click();
    await bar.getByText('They are a statement already.').waitFor();
    await shoot(page, 'marked-statement');
    await bar.getByRole('button', { name: 'Look at it' }).click();
    await details.getByRole('heading', { level: 2, name: 'she would sign it on Friday' }).waitFor();
    expect([stayed, await bar.count(), complaints]).toEqual([[0, 1], 0, []]);
  });
});
