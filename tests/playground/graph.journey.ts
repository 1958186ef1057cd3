import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openPage } from './browser.ts';
import { setOut } from './journey.ts';

describe('the graph', () => {
  const journey = setOut();

  test('expanding adds at most 25, moves nothing that is placed, and going back takes them away', async () => {
    const { page, complaints } = await openPage(journey.browser, journey.service.url);
    const before = await readPlaces(page);
    expect(before.size).toBeGreaterThan(5);
    await page.getByRole('button', { name: /^Ada Vane, person/ }).press('Enter');
    await page.getByRole('button', { name: 'Expand' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /\d+ added/ })
      .waitFor();
    const after = await readPlaces(page);
    const added = [...after.keys()].filter((name) => !before.has(name));
    expect(added.length).toBeGreaterThan(0);
    expect(added.length).toBeLessThanOrEqual(25);
    expect([...before].filter(([name, place]) => after.get(name) !== place)).toEqual([]);

    const copy = await openPage(journey.browser, page.url());
    await copy.page
      .getByRole('status')
      .filter({ hasText: /\d+ added/ })
      .waitFor();
    expect(await readPlaces(copy.page)).toEqual(after);

    await page.goBack();
    await page
      .getByRole('button', { name: added[0] ?? '' })
      .first()
      .waitFor({ state: 'detached' });
    expect(await readPlaces(page)).toEqual(before);
    expect(complaints).toEqual([]);
  });

  test('whatever comes by expanding is joined with what was expanded, and fewer connections are left', async () => {
    const { page } = await openPage(journey.browser, journey.service.url);
    const before = await readPlaces(page);
    const vane = page.getByRole('button', { name: /^Ada Vane, person/ });
    const left = async () => Number(/(\d+) connections? not shown/.exec((await vane.getAttribute('aria-label')) ?? '')?.[1] ?? 0);
    const unseen = await left();
    await vane.press('e');
    await page
      .getByRole('status')
      .filter({ hasText: /\d+ added/ })
      .waitFor();
    const added = [...(await readPlaces(page)).keys()].filter((name) => !before.has(name)).map(toCaption);
    const edges = await page.locator('[data-edge]').evaluateAll((elements) => elements.map((element) => element.ariaLabel ?? ''));
    const joined = edges.filter((name) => name.includes('Ada Vane'));
    expect(added.filter((caption) => !joined.some((name) => name.includes(caption)))).toEqual([]);
    expect(await left()).toBeLessThan(unseen);
  });

  test('connections are counted, and a press brings those alone', async () => {
    const { page } = await openPage(journey.browser, journey.service.url);
    const before = await readPlaces(page);
    await page.getByRole('button', { name: /^Ada Vane, person/ }).press('Enter');
    const made = page.getByRole('complementary', { name: 'Details' }).getByRole('button', { name: /^made \d+ statements$/ });
    const count = Number(/\d+/.exec(await made.innerText())?.[0]);
    await made.click();
    await page
      .getByRole('status')
      .filter({ hasText: /\d+ added/ })
      .waitFor();
    const added = [...(await readPlaces(page)).keys()].filter((name) => !before.has(name));
    expect(added.filter((name) => !/, statement · /.test(name))).toEqual([]);
    expect(added.length).toBe(Math.min(25, count));
  });

  test('an edge opens its words', async () => {
    const { page } = await openPage(journey.browser, journey.service.url);
    await readPlaces(page);
    await page
      .getByRole('button', { name: /, names, / })
      .first()
      .press('Enter');
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('heading', { level: 2, name: / names / }).waitFor();
    expect((await details.locator('mark').first().innerText()).length).toBeGreaterThan(2);
  });

  test('a node that is dragged stays where it is put, and nothing else moves', async () => {
    const { page } = await openPage(journey.browser, journey.service.url);
    const before = await readPlaces(page);
    const node = page.getByRole('button', { name: /^Ada Vane, person/ });
    const { x, y, width } = (await node.boundingBox())!;
    await page.mouse.move(x + width / 2, y + 20);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 + 40, y - 30, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/move=/);
    const after = await readPlaces(page);
    const moved = [...before].filter(([name, place]) => after.get(name) !== place).map(([name]) => name.split(',')[0]);
    expect(moved).toEqual(['Ada Vane']);
    await page.reload();
    expect(await readPlaces(page)).toEqual(after);
  });

  test('what is hidden can be shown again, and each step be undone', async () => {
    const { page } = await openPage(journey.browser, journey.service.url);
    const before = await readPlaces(page);
    const vane = page.getByRole('button', { name: /^Ada Vane, person/ });
    await vane.press('h');
    await vane.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '1 hidden: show' }).click();
    await vane.waitFor();
    await page.getByRole('button', { name: 'Undo the last step' }).click();
    await vane.waitFor({ state: 'detached' });
    await page
      .getByRole('group', { name: /^Graph of/ })
      .getByRole('button')
      .last()
      .press('Control+z');
    await vane.waitFor();
    expect(await readPlaces(page)).toEqual(before);
  });

  test('the legend names the kinds that are drawn and dims one on a press', async () => {
    const { page } = await openPage(journey.browser, journey.service.url);
    const before = await readPlaces(page);
    const legend = page.getByRole('list', { name: /^Legend/ });
    const people = [...before.keys()].filter((name) => name.includes(', person')).length;
    const entry = legend.getByRole('button', { name: `People ${people}` });
    await entry.click();
    expect(await entry.getAttribute('aria-pressed')).toBe('false');
    expect(await readPlaces(page)).toEqual(before);
  });
});

function toCaption(name: string): string {
  return name.replace(/, (?:article|person|organization|office|tenure|place|event|statement)(?: · .*)?$/, '');
}

/** Every node that is drawn, by its accessible name, with where it stands. */
async function readPlaces(page: Page): Promise<ReadonlyMap<string, string | null>> {
  const nodes = page
    .getByRole('group', { name: /^Graph of/ })
    .getByRole('button', { name: /, (?:article|person|organization|office|tenure|place|event|statement)(?: · |$)/ });
  await nodes.first().waitFor();
  const found = await nodes.evaluateAll((elements) =>
    elements.map((element) => [element.ariaLabel, element.getAttribute('transform')] as const),
  );
  // How much of a node is not drawn changes with what is drawn: it is no part of who it is.
  return new Map(found.map(([name, place]) => [(name ?? '').replace(/ · \d+ connections? not shown$/, ''), place]));
}
