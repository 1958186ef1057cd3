import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { findBarriers, openPage, shoot } from './browser.ts';
import { setOut } from './journey.ts';

describe('reviewing', () => {
  const journey = setOut();
  const openStatement = async () => {
    const opened = await openPage(journey.browser, journey.service.url, { bypassCSP: true });
    const { page } = opened;
    await page.getByRole('heading', { name: 'Newest articles' }).waitFor();
    await page.getByRole('link', { name: /Senate passes bridge toll/ }).click();
    await page.getByRole('link', { name: /^“Nobody got the bill/ }).click();
    await page.getByRole('heading', { level: 3, name: 'Not reviewed yet' }).waitFor();
    return {
      ...opened,
      review: page.getByRole('region', { name: 'Review' }),
      details: page.getByRole('complementary', { name: 'Details' }),
    };
  };
  const speakerOf = (page: Page) =>
    page.locator('.facts dt', { hasText: 'Said by' }).locator('xpath=following-sibling::dd[1]').getByRole('link').innerText();

  test('another speaker is chosen by the keyboard, is marked as reviewed, and taken back', async () => {
    const { page, review, complaints } = await openStatement();
    const before = await speakerOf(page);
    await review.getByRole('button', { name: 'Another speaker…' }).focus();
    await page.keyboard.press('Enter');
    await review.getByLabel('Who said it?').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('priya nair');
    await review.getByRole('button', { name: /Priya Nair/ }).waitFor();
    await shoot(page, 'picking');
    const picking = await findBarriers(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await review.getByText('Priya Nair is the speaker now.').waitFor();
    await review.getByText(/by local/).waitFor();
    await shoot(page, 'reviewed');
    const judged = {
      speaker: await speakerOf(page),
      line: await review.getByText(/The speaker: Priya Nair · by local/).count(),
      read: await review.getByText(`The service read: ${before}`).count(),
      barriers: await findBarriers(page),
      focused: await page.evaluate(() => document.activeElement?.textContent),
    };
    await review.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { level: 3, name: 'Not reviewed yet' }).waitFor();
    expect([picking, judged, await speakerOf(page), complaints]).toEqual([
      [],
      { speaker: 'Priya Nair', line: 1, read: 1, barriers: [], focused: 'Priya Nair is the speaker now.' },
      before,
      [],
    ]);
  });

  test('whom it was said to and what it is about, of any kind, are linked the same way, denied, and taken back', async () => {
    const { page, review, complaints } = await openStatement();
    const factOf = (name: string) =>
      page
        .locator('.facts dt', { hasText: new RegExp(`^${name}$`) })
        .locator('xpath=following-sibling::dd[1]')
        .getByRole('link');
    await review.getByRole('button', { name: 'Said to…' }).click();
    await review.getByLabel('Whom was it said to?').fill('westland');
    const offered = review.locator('.picker li');
    await offered.first().waitFor();
    const canHear = new Set((await offered.locator('.who').allInnerTexts()).map((line) => line.split(' · ')[0]));
    await review.getByLabel('Whom was it said to?').fill('priya nair');
    await review.getByRole('button', { name: /Priya Nair person/ }).click();
    await review.getByText('Priya Nair is whom it was said to.').waitFor();
    await review.getByRole('button', { name: 'About…' }).click();
    await review.getByLabel('Whom or what is it about?').fill('governor of westland');
    await review.getByRole('button', { name: /^.?Governor of Westland office/ }).waitFor();
    await shoot(page, 'any-entity');
    const anyEntity = await findBarriers(page);
    await review.getByRole('button', { name: /^.?Governor of Westland office/ }).click();
    await review.getByText('Governor of Westland is what it is about.').waitFor();
    await factOf('To').filter({ hasText: 'Priya Nair' }).waitFor();
    await factOf('About').filter({ hasText: 'Governor of Westland' }).click();
    await page.getByRole('heading', { level: 3, name: /^Said about it/ }).waitFor();
    await page
      .getByRole('complementary', { name: 'Details' })
      .getByRole('link', { name: /^“Nobody got the bill/ })
      .last()
      .click();
    await review.waitFor();
    await shoot(page, 'linked');
    const barriers = await findBarriers(page);
    await review.locator('p', { hasText: 'Said to Priya Nair' }).getByRole('button', { name: 'Not so' }).click();
    await review.getByText('Priya Nair is not whom it was said to.').waitFor();
    await factOf('To').filter({ hasText: 'Priya Nair' }).waitFor({ state: 'detached' });
    const undo = review.getByRole('button', { name: 'Undo' });
    for (let more = await undo.count(); more > 0; more -= 1) {
      await undo.nth(more - 1).click();
      await undo.nth(more - 1).waitFor({ state: 'detached' });
    }
    await page.getByRole('heading', { level: 3, name: 'Not reviewed yet' }).waitFor();
    const left = await factOf('About').filter({ hasText: 'Governor of Westland' }).count();
    expect([[...canHear].filter((kind) => kind !== 'person' && kind !== 'organization'), anyEntity, barriers, left, complaints]).toEqual([
      [],
      [],
      [],
      0,
      [],
    ]);
  });

  test('what is right is accepted, what is no statement leaves the text, and both come back', async () => {
    const { page, review, details, complaints } = await openStatement();
    const mark = page
      .getByRole('main')
      .getByRole('link', { name: /^“Nobody got the bill/ })
      .first();
    await review.getByRole('button', { name: 'It is right' }).click();
    await review.getByText(/Accepted · by local/).waitFor();
    await review.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { level: 3, name: 'Not reviewed yet' }).waitFor();
    await review.getByRole('button', { name: 'No statement' }).click();
    await details.getByRole('heading', { level: 2, name: 'Rejected' }).waitFor();
    await mark.waitFor({ state: 'detached' });
    await shoot(page, 'rejected');
    const rejected = await findBarriers(page);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 3, name: 'Not reviewed yet' }).waitFor();
    await mark.waitFor();

    await review.getByRole('button', { name: 'No statement' }).click();
    await details.getByRole('button', { name: 'Close the details' }).click();
    await details.getByRole('heading', { name: 'Rejected by people 1' }).waitFor();
    await shoot(page, 'rejected-list');
    await details.getByRole('button', { name: 'Undo' }).click();
    await mark.waitFor();
    expect([rejected, complaints]).toEqual([[], []]);
  });
});
