/** Work that is done one after another; of what waits, that with the lowest rank is next. */
export class Turns {
  #busy = false;
  readonly #onceIdle: (() => void)[] = [];
  readonly #waiting: { readonly rank: number; readonly go: () => void }[] = [];

  async take<Result>(rank: number, work: () => Promise<Result>): Promise<Result> {
    if (this.#busy) await new Promise<void>((go) => this.#waiting.push({ rank, go }));
    this.#busy = true;
    try {
      return await work();
    } finally {
      // Handed on without being free in between, so that nobody who has just come is before those who wait.
      this.#waiting.sort((a, b) => b.rank - a.rank);
      const next = this.#waiting.pop();
      if (next) next.go();
      else this.#rest();
    }
  }

  /** Resolves when nothing is under way and nothing waits. */
  async idle(): Promise<void> {
    if (this.#busy) await new Promise<void>((go) => this.#onceIdle.push(go));
  }

  #rest(): void {
    this.#busy = false;
    for (const go of this.#onceIdle.splice(0)) go();
  }
}
