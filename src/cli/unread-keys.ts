import { likelyKey } from '../article/formats/json.ts';
import type { Reading } from '../article/formats/reading.ts';

/** So many keys are told, so that records with keys of their own each do not fill the screen. */
const MOST = 20;

/** Tells each key of JSON records that is not read, once: where it stood first, and which one may have been meant. */
export class UnreadKeys {
  readonly #told = new Set<string>();
  readonly #tell: (line: string) => void;

  constructor(tell: (line: string) => void) {
    this.#tell = tell;
  }

  look({ name, unread = [] }: Reading): void {
    for (const key of unread) {
      if (this.#told.has(key) || this.#told.size > MOST) continue;
      this.#told.add(key);
      this.#tell(this.#told.size > MOST ? 'Further keys that are not read are not told.' : toWarning(key, name));
    }
  }
}

function toWarning(key: string, name: string): string {
  const likely = likelyKey(key);
  return `warning: ${name}: the key ${JSON.stringify(key)} is not read${likely === undefined ? '.' : `; did you mean "${likely}"?`}`;
}
