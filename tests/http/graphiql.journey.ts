import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launch, openPage } from '../playground/browser.ts';
import { startService, type RunningService } from '../playground/service.ts';

let service: RunningService;
let browser: Browser;
beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), launch()]);
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

test('the editor asks the first example as it stands, and takes nothing from elsewhere', async () => {
  const { page, complaints } = await openPage(browser, `${service.url}/graphiql/`);
  await page.getByRole('tab', { name: 'Search' }).waitFor();
  // The button does nothing before the editor has asked for the schema.
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: /^Execute query/ }).click();
  const answer = page.getByRole('region', { name: 'Result Window' });
  await answer.getByText('"Marcus Holt"').first().waitFor();
  expect(complaints).toEqual([]);
});
