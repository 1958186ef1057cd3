import { beforeAll, describe, expect, test } from '@jest/globals';
import { openPage } from './browser.ts';
import { setOut } from './journey.ts';

const ferry = 'Vane opens the ferry to Otter Bay';

describe('the start', () => {
  const journey = setOut();
  beforeAll(async () => {
    await journey.service.ask('mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { __typename } }', {
      input: { title: ferry, text: 'Mayor Ada Vane opened the ferry.\n\n"It will run at night," Vane said.' },
    });
  });

  test('lists every article page by page, at last those without a date', async () => {
    const { page, complaints } = await openPage(journey.browser, journey.service.url);
    const { articles } = await journey.service.ask<{ articles: { totalCount: number } }>('{ articles { totalCount } }');
    const cards = page.getByRole('complementary', { name: 'Details' }).locator('.card');
    await cards.nth(11).waitFor();
    expect(await cards.count()).toBe(12);
    await page.getByRole('button', { name: `Show more: 12 of ${articles.totalCount} listed` }).click();
    await cards.nth(articles.totalCount - 1).waitFor();
    const undated = cards.filter({ hasText: ferry });
    expect(await cards.count()).toBe(articles.totalCount);
    expect(await undated.innerText()).toContain('no date · 1 statement');

    await undated.getByRole('link', { name: ferry }).click();
    await page.getByRole('heading', { level: 1, name: ferry }).waitFor();
    await page.goBack();
    await undated.waitFor();
    expect(complaints).toEqual([]);
  });

  test('names who speaks most, with the office, and opens them', async () => {
    const { page } = await openPage(journey.browser, journey.service.url);
    const { statementCounts } = await journey.service.ask<{
      statementCounts: { rows: readonly { statements: number; node: { caption: string } }[] };
    }>('{ statementCounts(by: SPEAKER, first: 5) { rows { statements node { caption } } } }');
    const rows = page.getByRole('region', { name: 'Most quoted' }).getByRole('listitem');
    await rows.first().waitFor();
    const shown = (await rows.allInnerTexts()).map((row) => row.split('\n').filter((part) => part.trim() !== ''));
    expect(shown.map((row) => [row[0], row.at(-1)])).toEqual(
      statementCounts.rows.map(({ statements, node }) => [node.caption, `${statements} statements`]),
    );
    const [first] = statementCounts.rows;
    await rows.first().getByRole('link').click();
    await page.getByRole('heading', { level: 2, name: first?.node.caption ?? '' }).waitFor();
  });
});
