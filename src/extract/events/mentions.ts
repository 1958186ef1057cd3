import type { Tree } from '../../text/tree.ts';
import type { Chain } from '../chains/chain.ts';
import type { Named } from './event.ts';

/** How many joined names one noun is followed through. */
const MOST = 12;

/** "The head of the authority, Ruth Holt": an apposition that the parse hangs on the noun after "of". */
function ofWhich(tree: Tree, noun: number): number[] {
  return (tree.children[noun] ?? []).flatMap((child) =>
    tree.relation[child] === 'nmod' && child > noun ? (tree.children[child] ?? []).filter((one) => tree.relation[one] === 'appos') : [],
  );
}

/** Which chain each token names. */
export class Mentions {
  readonly #byToken = new Map<number, Named>();
  readonly #chains: readonly Chain[];

  constructor(chains: readonly Chain[]) {
    this.#chains = chains;
    chains.forEach(({ mentions }, chain) => {
      for (const { first, last } of mentions)
        for (let token = first; token < last; token += 1) if (!this.#byToken.has(token)) this.#byToken.set(token, { first, last, chain });
    });
  }

  /** The people and bodies that a noun of the parse stands for: its own name, one in apposition, and those joined to it. */
  at(tree: Tree, noun: number): Named[] {
    const found: Named[] = [];
    const waiting = [noun];
    for (let steps = 0; waiting.length > 0 && steps < MOST; steps += 1) {
      const token = waiting.shift() ?? noun;
      const children = tree.children[token] ?? [];
      const own = [token, ...children.filter((child) => /^(?:flat|appos)$/u.test(tree.relation[child] ?? '')), ...ofWhich(tree, token)]
        .map((one) => this.actor(one))
        .find((one) => one !== null);
      // "Pell, a worker who voted"
      const named = own ?? (tree.relation[token] === 'appos' ? this.actor(tree.head[token] ?? -1) : null);
      if (named !== null) found.push(named);
      waiting.push(...children.filter((child) => tree.relation[child] === 'conj'));
    }
    return found;
  }

  isNamed(token: number): boolean {
    return this.#byToken.has(token);
  }

  /** The person or body that a token is a part of the name of. */
  actor(token: number): Named | null {
    const named = this.#byToken.get(token);
    return named === undefined || this.#chains[named.chain]?.kind === 'Place' ? null : named;
  }

  place(token: number): Named | null {
    const named = this.#byToken.get(token);
    return named !== undefined && this.#chains[named.chain]?.kind === 'Place' ? named : null;
  }
}
