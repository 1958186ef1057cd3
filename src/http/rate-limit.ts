/** What clients may still spend: a bucket each, that fills again as time goes. */
export class RateLimit {
  readonly #perMinute: number;
  readonly #now: () => number;
  /** Least used first. */
  readonly #buckets = new Map<string, { left: number; at: number }>();

  /** A bucket holds what a minute restores; 0 is no limit. `now` is in milliseconds. */
  constructor(perMinute: number, now: () => number = Date.now) {
    this.#perMinute = perMinute;
    this.#now = now;
  }

  /** Takes a cost from a client's bucket: 0 when it was there, else the seconds to wait until it is. */
  take(client: string, cost: number): number {
    if (this.#perMinute === 0) return 0;
    const now = this.#now();
    const known = this.#buckets.get(client) ?? { left: this.#perMinute, at: now };
    const left = Math.min(this.#perMinute, known.left + ((now - known.at) / 60_000) * this.#perMinute);
    const lacking = cost - left;
    this.#keep(client, { left: lacking > 0 ? left : left - cost, at: now });
    return lacking > 0 ? Math.ceil((lacking / this.#perMinute) * 60) : 0;
  }

  /** Of very many clients the one longest away is forgotten: its bucket is the likeliest to be full. */
  #keep(client: string, bucket: { left: number; at: number }): void {
    this.#buckets.delete(client);
    this.#buckets.set(client, bucket);
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > CLIENTS_KEPT && oldest !== undefined) this.#buckets.delete(oldest);
  }
}

const CLIENTS_KEPT = 10_000;
