interface Begun<Item, Result> {
  readonly item: Item;
  readonly result: Promise<Result>;
}

/**
 * Begins work on the next items before the earlier ones are taken, at most `ahead` at a time, and hands them on in their
 * order: each as soon as it is done, also when the next item is long in coming. A failure is in its item's own promise.
 */
export async function* readAhead<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Begun<Item, Result>> {
  const begun: Begun<Item, Result>[] = [];
  const iterator = items[Symbol.asyncIterator]();
  let coming: Promise<IteratorResult<Item, unknown>> | null = iterator.next();
  while (coming !== null || begun.length > 0) {
    const [oldest] = begun;
    if (coming !== null && begun.length < ahead) {
      const arrived: IteratorResult<Item, unknown> | null = await Promise.race(oldest ? [coming, whenDone(oldest.result)] : [coming]);
      if (arrived !== null) {
        coming = arrived.done === true ? null : iterator.next();
        if (arrived.done !== true) begun.push(begin(arrived.value, work));
        continue;
      }
    }
    if (oldest) yield oldest;
    begun.shift();
  }
}

function begin<Item, Result>(item: Item, work: (item: Item) => Promise<Result>): Begun<Item, Result> {
  const result = work(item);
  // Whoever takes the item hears of a failure; until then it is nobody's, and must not end the process.
  result.catch(() => undefined);
  return { item, result };
}

/** Resolves when a promise has come to its end, whichever. */
function whenDone(result: Promise<unknown>): Promise<null> {
  return result.then(
    () => null,
    () => null,
  );
}
