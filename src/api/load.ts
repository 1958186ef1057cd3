import DataLoader from 'dataloader';

type Args = Readonly<Record<string, unknown>>;
type Batch<Key, Value, A extends Args> = (keys: readonly Key[], args: A) => Promise<ReadonlyMap<Key, Value>>;

/**
 * One loader per (field, arguments) and operation: one level of a question is one statement. Two aliases of a field with
 * different arguments never share a batch; two with the same arguments always do.
 */
export class Loaders {
  readonly #byFieldAndArgs = new Map<string, DataLoader<never, unknown>>();

  for<Key, Value, A extends Args>(field: string, args: A, batch: Batch<Key, Value, A>): DataLoader<Key, Value | null> {
    const name = `${field} ${canonical(args)}`;
    let loader = this.#byFieldAndArgs.get(name) as DataLoader<Key, Value | null> | undefined;
    if (!loader) {
      loader = new DataLoader<Key, Value | null>(async (keys) => {
        const found = await batch(keys, args);
        return keys.map((key) => found.get(key) ?? null);
      });
      this.#byFieldAndArgs.set(name, loader);
    }
    return loader;
  }

  /** Forgets what was read: after a write within the same operation it may be old. */
  clear(): void {
    this.#byFieldAndArgs.clear();
  }
}

/** One text for equal values: the same arguments in another order are the same arguments. Runs for every node of an answer. */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const given = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{${given
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, item]) => `"${name}":${canonical(item)}`)
    .join(',')}}`;
}
