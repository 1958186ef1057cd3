const WAIT_MS = 2000;
const REDRAW_MS = 100;
const WIDTH = 24;

/** A bar on a terminal for work that takes longer than two seconds; elsewhere it says nothing. */
export class Progress {
  readonly #total: number | null;
  readonly #started = Date.now();
  #drawn = 0;
  #done = 0;

  /** Null when nobody knows how much there is: then it counts. */
  constructor(total: number | null) {
    this.#total = total;
  }

  advance(): void {
    this.#done += 1;
    const now = Date.now();
    if (!process.stderr.isTTY || now - this.#started < WAIT_MS || now - this.#drawn < REDRAW_MS) return;
    this.#drawn = now;
    const perSecond = (this.#done / ((now - this.#started) / 1000)).toFixed(1);
    process.stderr.write(`\r\u001b[K${this.#bar()} ${perSecond}/s`);
  }

  /** Takes the bar off the terminal, so that a line can stand in its place. */
  clear(): void {
    if (this.#drawn === 0) return;
    process.stderr.write('\r\u001b[K');
    this.#drawn = 0;
  }

  #bar(): string {
    if (this.#total === null) return `${this.#done} done`;
    const filled = Math.min(WIDTH, Math.floor((this.#done / Math.max(1, this.#total)) * WIDTH));
    return `[${'='.repeat(filled)}${' '.repeat(WIDTH - filled)}] ${this.#done}/${this.#total}`;
  }
}
