import type { Article } from '../domain/article.ts';
import type { Run } from './engine.ts';
import { linkRepeats, repeatedFirst, unlinkRepeats } from './queries/repeats.ts';

/** The id of the first statement that says the words of each key. */
export async function readFirst(run: Run, wordsKeys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (wordsKeys.length === 0) return new Map();
  const rows = await run(repeatedFirst, { wordsKeys: [...wordsKeys] });
  return new Map(rows.map(({ wordsKey, id }) => [wordsKey, id]));
}

/**
 * Joins each statement to the first of another article that says the same words: a star and not every pair, so that
 * the thousandth copy of a wire story costs what the second did. An article that was published before what is known
 * becomes the first, and then the others are joined anew; the result is the same in whatever order articles come.
 */
export async function joinRepeats(
  run: Run,
  article: Article,
  wordsKeys: readonly string[],
  before: ReadonlyMap<string, string>,
): Promise<void> {
  if (before.size === 0) return;
  const now = await readFirst(run, wordsKeys);
  const known = wordsKeys.filter((key) => before.has(key));
  const moved = known.filter((key) => before.get(key) !== now.get(key));
  const kept = known.filter((key) => before.get(key) === now.get(key));
  if (moved.length > 0) {
    await run(unlinkRepeats, { wordsKeys: moved });
    await run(linkRepeats, { wordsKeys: moved, article: null });
  }
  if (kept.length > 0) await run(linkRepeats, { wordsKeys: kept, article: article.id });
}
