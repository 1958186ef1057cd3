/**
 * Keeps parsed documents, the least used dropped first, bounded by the characters of their sources: a parsed document
 * takes some 80 times its source, so that a bound on their number would bound nothing.
 */
export class DocumentCache<Value> {
  readonly #values = new Map<string, Value>();
  readonly #limit: number;
  readonly #tell: (found: 'hit' | 'miss') => void;
  #held = 0;

  /** `limit` in characters of all sources. */
  constructor(limit: number, tell: (found: 'hit' | 'miss') => void = () => undefined) {
    this.#limit = limit;
    this.#tell = tell;
  }

  /** How much is kept. */
  get size(): { readonly documents: number; readonly characters: number } {
    return { documents: this.#values.size, characters: this.#held };
  }

  get(source: string): Value | undefined {
    const value = this.#values.get(source);
    this.#tell(value === undefined ? 'miss' : 'hit');
    if (value === undefined) return undefined;
    this.#values.delete(source);
    this.#values.set(source, value);
    return value;
  }

  set(source: string, value: Value): void {
    if (source.length > this.#limit / 4) return;
    this.#drop(source);
    this.#values.set(source, value);
    this.#held += source.length;
    for (const oldest of this.#values.keys()) {
      if (this.#held <= this.#limit) break;
      this.#drop(oldest);
    }
  }

  #drop(source: string): void {
    if (this.#values.delete(source)) this.#held -= source.length;
  }
}
