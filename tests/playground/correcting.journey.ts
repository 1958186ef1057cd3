import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { findBarriers, openPage, shoot } from './browser.ts';
import { setOut } from './journey.ts';
import { drag, painted } from './marking.ts';

describe('correcting a statement', () => {
  const journey = setOut();
  const openStatement = async (words: RegExp) => {
    const opened = await openPage(journey.browser, journey.service.url, { bypassCSP: true });
    const { page } = opened;
    await page.getByRole('heading', { name: 'Newest articles' }).waitFor();
    await page.getByRole('link', { name: /Senate passes bridge toll/ }).click();
    await page.getByRole('main').getByRole('link', { name: words }).click();
    await page.getByRole('heading', { level: 3, name: 'Not reviewed yet' }).waitFor();
    return { ...opened, review: page.getByRole('region', { name: 'Review' }), said: page.locator('h2.said') };
  };
  /** Waits until the article marks these words as the statement that is looked at. */
  const marks = (page: Page, words: string) =>
    page.waitForFunction(
      (wanted) => [...document.querySelectorAll('.mark.chosen.content')].map((one) => one.textContent).join('') === wanted,
      words,
    );

  test('its words are chosen by the keyboard alone, it is marked as reviewed, and the words come back', async () => {
    const { page, review, said, complaints } = await openStatement(/^she would sign it on Friday/);
    await review.getByRole('button', { name: 'Other words…' }).focus();
    await page.keyboard.press('Enter');
    const choosing = review.getByRole('group', { name: 'Other words' });
    await choosing.getByRole('button', { name: 'Begin a word or mark earlier' }).and(page.locator(':focus')).waitFor();
    const unchanged = await choosing.getByRole('button', { name: 'These are its words' }).isDisabled();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await choosing.getByRole('status').filter({ hasText: 'would sign it' }).waitFor();
    await shoot(page, 'other-words');
    const chosen = [await choosing.getByRole('status').innerText(), await painted(page), await findBarriers(page)];
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await review.getByText('Its words are others now.').and(page.locator(':focus')).waitFor();
    await said.filter({ hasText: /^would sign it$/ }).waitFor();
    await marks(page, 'would sign it');
    await shoot(page, 'reworded');
    const judged = [
      await review.getByText(/^The words: would sign it · by local/).count(),
      await review.getByText('The service read: she would sign it on Friday').count(),
      await findBarriers(page),
    ];
    await review.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { level: 3, name: 'Not reviewed yet' }).waitFor();
    await marks(page, 'she would sign it on Friday');
    expect([unchanged, chosen, judged, await said.innerText(), complaints]).toEqual([
      true,
      ['would sign it', 'would sign it', []],
      [1, 1, []],
      'she would sign it on Friday',
      [],
    ]);
  });

  test('its words are marked with the mouse, from within what is a link to it; Escape leaves them as they are', async () => {
    const { page, review, said, complaints } = await openStatement(/^she would sign it on Friday/);
    await review.getByRole('button', { name: 'Other words…' }).click();
    const choosing = review.getByRole('group', { name: 'Other words' });
    await page.waitForFunction(() => CSS.highlights.has('marked-words'));
    await drag(page, 'would sign', '.');
    await choosing
      .getByRole('status')
      .filter({ hasText: /^would sign it on Friday\.$/ })
      .waitFor();
    await shoot(page, 'marked-other-words');
    await page.keyboard.press('Escape');
    await choosing.waitFor({ state: 'detached' });
    await page.waitForFunction(() => !CSS.highlights.has('marked-words'));
    const left = await said.innerText();
    await review.getByRole('button', { name: 'Other words…' }).click();
    await page.waitForFunction(() => CSS.highlights.has('marked-words'));
    await drag(page, 'would sign', '.');
    await choosing.getByRole('button', { name: 'These are its words' }).click();
    await said.filter({ hasText: /^would sign it on Friday\.$/ }).waitFor();
    await review.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { level: 3, name: 'Not reviewed yet' }).waitFor();
    expect([left, await said.innerText(), complaints]).toEqual(['she would sign it on Friday', 'she would sign it on Friday', []]);
  });

  test('its kind is corrected, told beside what was read, and taken back', async () => {
    const { page, review, complaints } = await openStatement(/^“Nobody got the bill/);
    await review.getByRole('button', { name: 'Another kind…' }).click();
    const kinds = review.getByRole('group', { name: 'Another kind' });
    await kinds.getByText('It is quoted. How does it stand in the article?').waitFor();
    await shoot(page, 'other-kind');
    const barriers = await findBarriers(page);
    await kinds.getByRole('button', { name: 'Quoted in part' }).and(page.locator(':focus')).press('Enter');
    await review.getByText('It is quoted in part now.').and(page.locator(':focus')).waitFor();
    await page.locator('.facts dd', { hasText: /^quoted in part/ }).waitFor();
    await shoot(page, 'other-kind-chosen');
    const judged = [
      await review.getByText(/^The kind: quoted in part · by local/).count(),
      await review.getByText(/^The service read: quoted$/).count(),
      await findBarriers(page),
    ];
    await review.getByRole('button', { name: 'Undo' }).click();
    await page.locator('.facts dd', { hasText: /^quoted ·/ }).waitFor();
    expect([barriers, judged, complaints]).toEqual([[], [1, 1, []], []]);
  });

  test('from a statement alone, its article opens to choose in; an earlier correction waits for the later to be taken back', async () => {
    const opened = await openStatement(/^she would sign it on Friday/);
    const statement = new URL(opened.page.url()).searchParams.get('focus');
    await opened.page.goto(`${journey.service.url}/?focus=${statement}`);
    const { page, review, said, complaints } = opened;
    await review.getByRole('button', { name: 'Other words…' }).click();
    await page.getByRole('heading', { level: 1, name: /^Senate passes bridge toll/ }).waitFor();
    const choosing = review.getByRole('group', { name: 'Other words' });
    await choosing.getByRole('button', { name: 'End a word or mark later' }).click();
    await choosing
      .getByRole('status')
      .filter({ hasText: /^she would sign it on Friday\.$/ })
      .waitFor();
    const shown = await painted(page);
    await choosing.getByRole('button', { name: 'These are its words' }).click();
    await said.filter({ hasText: /^she would sign it on Friday\.$/ }).waitFor();
    await review.getByRole('button', { name: 'Another kind…' }).click();
    await review.getByRole('button', { name: 'Quoted', exact: true }).click();
    await review.getByText('It is quoted now.').waitFor();
    await review.getByRole('button', { name: 'Undo' }).first().click();
    await review.getByText('A later judgement, by local, stands on it: undo that first.').waitFor();
    await shoot(page, 'corrected-twice');
    const barriers = await findBarriers(page);
    await review.getByRole('button', { name: 'Undo' }).last().click();
    await review.getByRole('button', { name: 'Undo' }).nth(1).waitFor({ state: 'detached' });
    await review.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { level: 3, name: 'Not reviewed yet' }).waitFor();
    expect([shown, barriers, await said.innerText(), complaints]).toEqual([
      'she would sign it on Friday.',
      [],
      'she would sign it on Friday',
      [],
    ]);
  });
});
