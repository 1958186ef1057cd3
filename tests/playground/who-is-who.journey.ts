import { describe, expect, test } from '@jest/globals';
import { findBarriers, openPage, shoot } from './browser.ts';
import { setOut } from './journey.ts';

describe('who is who', () => {
  const journey = setOut();
  const openPanel = async (name: string) => {
    const opened = await openPage(journey.browser, journey.service.url, { bypassCSP: true });
    const { page } = opened;
    await page.getByRole('heading', { name: 'Newest articles' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type(name);
    await page.getByRole('option', { name: new RegExp(`^.?${name}`), selected: true }).waitFor();
    await page.keyboard.press('Enter');
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('heading', { level: 2, name, exact: true }).waitFor();
    return { ...opened, details, same: details.getByRole('region', { name: 'Who is who' }) };
  };

  test('two people are made one with a reason, which their panel tells from then on, and parted again', async () => {
    const { page, details, same, complaints } = await openPanel('Theo Brandt');
    const said = details.getByRole('heading', { name: /^Latest statements/ });
    const drawn = page.getByRole('button', { name: /^Joan Pell, person/ });
    await drawn.waitFor();
    const count = await said.locator('.count').innerText();
    await same.getByRole('button', { name: 'The same as…' }).focus();
    await page.keyboard.press('Enter');
    await same.getByLabel('Who is the same as Theo Brandt?').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('joan pell');
    await same.getByRole('button', { name: /Joan Pell person/ }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await same.getByLabel('Why').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('One person under two names');
    await shoot(page, 'merging');
    const merging = await findBarriers(page);
    await same.getByRole('button', { name: 'They are one' }).click();
    await same.getByText('Joan Pell and Theo Brandt are one now.').waitFor();
    await said.filter({ hasNotText: new RegExp(`\\b${count}$`) }).waitFor();

    await drawn.waitFor({ state: 'detached' });
    await same.getByText('Joan Pell and Theo Brandt are one now.').and(page.locator(':focus')).waitFor();
    await shoot(page, 'merged-here');

    await page.reload();
    const line = same.getByText(/^Theo Brandt and Joan Pell are one · by local, .* · One person under two names/);
    await line.scrollIntoViewIfNeeded();
    await shoot(page, 'merged');
    const merged = await findBarriers(page);
    await line.getByRole('button', { name: 'Undo' }).focus();
    await page.keyboard.press('Enter');
    await same.getByText('They are two again.').and(page.locator(':focus')).waitFor();
    await said.filter({ hasText: new RegExp(`\\b${count}$`) }).waitFor();
    await drawn.waitFor();
    expect([merging, merged, await line.count(), complaints]).toEqual([[], [], 0, []]);
  });

  test('only what is of the same kind, and not the thing itself, is offered as the same', async () => {
    const { same, complaints } = await openPanel('Governor of Westland');
    await same.getByRole('button', { name: 'The same as…' }).click();
    const field = same.getByLabel('What is the same as Governor of Westland?');
    expect(await field.getAttribute('placeholder')).toBe('An office');
    await field.fill('westland');
    await same.getByRole('listitem').first().waitFor();
    const offered = await same.getByRole('listitem').locator('.who').allInnerTexts();
    const itself = await same.getByRole('button', { name: /^.?Governor of Westland office/ }).count();
    await field.press('Escape');
    await same.getByRole('button', { name: 'The same as…' }).waitFor();
    expect([offered.filter((words) => !words.startsWith('office')), itself, complaints]).toEqual([[], 0, []]);
  });

  test('those that are kept apart say so; they are not made one before that is taken back', async () => {
    const { ask } = journey.service;
    const { people } = await ask<{ people: { nodes: readonly { id: string; name: string }[] } }>(
      '{ people(first: 100) { nodes { id name } } }',
    );
    const entities = ['Ruth Holt', 'Marcus Holt'].map((name) => people.nodes.find((person) => person.name === name)?.id);
    await ask('mutation ($input: KeepApartInput!) { keepApart(input: $input) { __typename } }', { input: { entities, why: 'No kin' } });
    const { page, same, complaints } = await openPanel('Ruth Holt');
    const line = same.getByText(/^Ruth Holt and Marcus Holt are not one · by local, .* · No kin/);
    await line.waitFor();
    const join = async () => {
      await same.getByRole('button', { name: 'The same as…' }).click();
      await same.getByLabel('Who is the same as Ruth Holt?').fill('marcus holt');
      await same.getByRole('button', { name: /Marcus Holt person/ }).click();
      await same.getByRole('button', { name: 'They are one' }).click();
    };
    await join();
    await same.getByText('local keeps them apart: undo that first.').and(page.locator(':focus')).waitFor();
    await shoot(page, 'kept-apart');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await line.getByRole('button', { name: 'Undo' }).click();
    await same.getByText('Taken back.').waitFor();
    await line.waitFor({ state: 'detached' });
    expect([await findBarriers(page), complaints]).toEqual([[], []]);
  });
});
