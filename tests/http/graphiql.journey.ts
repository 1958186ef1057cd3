import { expect, test } from '@jest/globals';
import { openPage } from '../playground/browser.ts';
import { setOut } from '../playground/journey.ts';

const journey = setOut();

test('the editor asks the first example as it stands, and takes nothing from elsewhere', async () => {
  const { page, complaints } = await openPage(journey.browser, `${journey.service.url}/graphiql/`);
  await page.getByRole('tab', { name: 'Search' }).waitFor();
  // The button does nothing before the editor has asked for the schema.
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: /^Execute query/ }).click();
  const answer = page.getByRole('region', { name: 'Result Window' });
  await answer.getByText('"Marcus Holt"').first().waitFor();
  expect(complaints).toEqual([]);
});
