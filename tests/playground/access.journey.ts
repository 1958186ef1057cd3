import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { findBarriers, openPage, shoot } from './browser.ts';
import { setOut } from './journey.ts';

describe('everybody can use it', () => {
  const journey = setOut();

  test('by keyboard alone: search, graph, expand, article, statement, words', async () => {
    const { page } = await openPage(journey.browser, journey.service.url);
    await page.getByRole('heading', { name: 'Newest articles' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('Theo Brandt');
    await page.getByRole('option', { name: /^Theo Brandt/, selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Theo Brandt' }).waitFor();

    await tabTo(page, /, (?:person|organization|office|place|event|article)(?: · |$)/);
    const start = await focusedName(page);
    for (const arrow of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'])
      if ((await focusedName(page)) === start) await page.keyboard.press(arrow);
    expect(await focusedName(page)).not.toBe(start);
    await page.keyboard.press('Enter');
    await page.waitForURL(/focus=/);
    await page.keyboard.press('e');
    await page
      .getByRole('status')
      .filter({ hasText: /added|Nothing to add/ })
      .waitFor();

    await page.keyboard.press('/');
    await page.keyboard.type('senate passes bridge toll');
    await page
      .getByRole('group', { name: 'Articles' })
      .getByRole('option', { name: /^Senate passes/ })
      .waitFor();
    while (!(await page.getByRole('option', { name: /^Senate passes/, selected: true }).isVisible()))
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Senate passes/ }).waitFor();
    await tabTo(page, /^“Nobody got the bill/);
    await page.keyboard.press('Enter');
    await page.getByRole('figure').getByText('Nobody got the bill').waitFor();
  });

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)('axe finds nothing: %s, %i pixels wide', async (colorScheme, width) => {
    // The checker itself is brought in past the content policy; the journeys above keep it.
    const { page } = await openPage(journey.browser, journey.service.url, {
      colorScheme,
      viewport: { width, height: 800 },
      bypassCSP: true,
    });
    await page
      .getByRole('button', { name: /, person/ })
      .first()
      .waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: /^Ada Vane, person/ }).press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Ada Vane' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close the details' }).click();
    await page.getByRole('link', { name: /Senate passes bridge toll/ }).click();
    await page.getByRole('button', { name: 'Mark words…' }).click();
    await page.getByRole('button', { name: 'The paragraph after' }).click();
    await shoot(page, `Mark words ${colorScheme} ${width}`);
    expect([await findBarriers(page), await overflow(page)]).toEqual([[], 0]);
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: /^“Nobody got the bill/ }).click();
    await page.getByRole('heading', { level: 2, name: /Nobody got the bill/ }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    const review = page.getByRole('region', { name: 'Review' });
    for (const [opens, control] of [
      ['Other words…', 'Begin a word or mark later'],
      ['Another kind…', 'Quoted in part'],
    ] as const) {
      await review.getByRole('button', { name: opens }).click();
      await review.getByRole('button', { name: control }).waitFor();
      await shoot(page, `${opens.slice(0, -1)} ${colorScheme} ${width}`);
      expect([await findBarriers(page), await overflow(page)]).toEqual([[], 0]);
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('/');
    await page.keyboard.type('holt');
    await page.getByRole('option', { name: /Holt/ }).first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  test('on a phone nothing runs over the side, every node is in sight, and a pressed statement stays in sight above its details', async () => {
    const { page } = await openPage(journey.browser, journey.service.url, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await page
      .getByRole('button', { name: /, person/ })
      .first()
      .waitFor();
    expect(await overflow(page)).toBe(0);
    expect(await outOfSight(page)).toEqual([]);
    await page.getByRole('link', { name: /Senate passes bridge toll/ }).tap();
    const statement = page.getByRole('link', { name: /^“Nobody got the bill/ });
    await statement.tap();
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('heading', { level: 2, name: /Nobody got the bill/ }).waitFor();
    expect(await overflow(page)).toBe(0);
    const [sheet, pressed] = [await details.boundingBox(), await statement.boundingBox()];
    expect(pressed!.y + pressed!.height).toBeLessThanOrEqual(sheet!.y);
  });
});

/** Presses Tab until something of that name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await focusedName(page))) return;
  }
  throw new Error(`Tab never reached ${name}`);
}

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '');
}

/** Nodes that stand beyond the edges of the canvas, by name. */
function outOfSight(page: Page): Promise<readonly (string | null)[]> {
  return page.locator('.canvas > svg').evaluate((svg) => {
    const window = svg.getBoundingClientRect();
    return [...svg.querySelectorAll('[data-node]')]
      .filter((node) => {
        const { left, right, top, bottom } = node.getBoundingClientRect();
        return left < window.left || right > window.right || top < window.top || bottom > window.bottom;
      })
      .map((node) => node.ariaLabel);
  });
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
