import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findBarriers, openPage } from '../playground/browser.ts';
import { setOut } from '../playground/journey.ts';
import { readAddress } from '../playground/service.ts';

const root = join(import.meta.dirname, '../..');

describe('the charts over the sample articles', () => {
  const journey = setOut();
  let charts: ChildProcess;
  let url: string;
  beforeAll(async () => {
    charts = spawn(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'examples/charts', '--clearScreen', 'false'], {
      cwd: root,
      env: { ...process.env, ONRECORD_URL: journey.service.url, CHARTS_PORT: '0', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    url = await readAddress(charts, 'stdout', /(http:\/\/127\.0\.0\.1:\d+\/)/);
  });
  afterAll(() => void charts.kill());

  test('draw all four figures, each with its question', async () => {
    const { page, complaints } = await openPage(journey.browser, url);
    await page.getByRole('searchbox', { name: 'Topic' }).waitFor();
    await page.getByRole('heading', { level: 3, name: 'Port Alder Ledger' }).waitFor();
    await page.locator('svg').nth(2).waitFor();
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'Share of voice by office',
      'In their own words, or in ours',
      'Who is heard as what, where',
      'Newest on a topic',
    ]);
    expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual(
      expect.arrayContaining(['The Westland Courier', 'Port Alder Ledger']),
    );
    expect(await page.locator('details pre').count()).toBe(4);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(complaints).toEqual([]);
    expect(await findBarriers(page)).toEqual([]);
  });

  test('find what was said on another topic', async () => {
    const { page } = await openPage(journey.browser, url);
    await page.getByRole('searchbox', { name: 'Topic' }).fill('flood');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('listitem').filter({ hasText: /flood/i }).first().waitFor();
    const found = await page.getByRole('listitem').locator('q').allTextContents();
    expect(found.filter((words) => !/flood/i.test(words))).toEqual([]);
  });

  test('say what to do when the service does not answer', async () => {
    const { page } = await openPage(journey.browser, url);
    await page.route('**/graphql', (route) => route.abort());
    await page.reload();
    await page.getByRole('alert').first().waitFor();
    expect(await page.getByRole('alert').first().textContent()).toContain('npm start');
  });
});
