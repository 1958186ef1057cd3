import type { Page } from 'playwright-core';

/** Marks with the mouse from where some words of the open article begin to where others, not before them, end. */
export async function drag(page: Page, from: string, to: string): Promise<void> {
  const [start, end] = await page.evaluate(
    (words) => {
      const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
      const boxes: { left: number; right: number; y: number }[] = [];
      for (let node = walker.nextNode(); node && boxes.length < words.length; node = walker.nextNode()) {
        for (let at = 0; at >= 0;) {
          const word = words[boxes.length];
          at = word === undefined ? -1 : (node.textContent ?? '').indexOf(word, at);
          if (word === undefined || at < 0) break;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + word.length);
          const { left, right, top, height } = range.getBoundingClientRect();
          boxes.push({ left, right, y: top + height / 2 });
        }
      }
      return boxes;
    },
    [from, to],
  );
  await page.mouse.move(start!.left + 1, start!.y);
  await page.mouse.down();
  await page.mouse.move((start!.left + end!.right) / 2, end!.y, { steps: 4 });
  await page.mouse.move(end!.right + 1, end!.y, { steps: 4 });
  await page.mouse.up();
}

/** The words of the open article that are painted as marked. */
export function painted(page: Page): Promise<string> {
  return page.evaluate(() => [...(CSS.highlights.get('marked-words') ?? [])].map((range) => (range as Range).toString()).join());
}
