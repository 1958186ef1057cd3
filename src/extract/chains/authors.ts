import type { Document, TokenRange } from '../../text/document.ts';
import { readTree, type Tree } from '../../text/tree.ts';
import type { ChainIndex, LastSpeaker } from './chain-index.ts';

/** What somebody wrote or gave out, and speaks for whoever did. */
const WRITINGS: ReadonlySet<string> = new Set(
  'statement letter report email e-mail memo memorandum op-ed column post tweet message note essay article book memoir speech filing brief lawsuit complaint petition testimony remarks affidavit declaration opinion dissent paper study'.split(
    ' ',
  ),
);
const GIVES_OUT =
  /^(?:issued|issues|issuing|released|releases|releasing|sent|sends|sending|wrote|writes|writing|published|publishes|publishing|posted|posts|posting|made|makes|signed|signs|delivered|delivers|filed|files|filing|gave|gives)$/u;

/** Leads "a letter from Vane", "Vane's memo", "Vane issued a statement saying" and later "the letter" back to who wrote it. */
export class Authors {
  readonly #document: Document;
  readonly #tree: Tree | null;
  readonly #index: ChainIndex;
  /** Who wrote the letter, the report ... that was told of last. */
  readonly #known = new Map<string, number>();

  constructor(document: Document, index: ChainIndex) {
    this.#document = document;
    this.#tree = readTree(document);
    this.#index = index;
  }

  /** The chain of the author of a writing; null for other phrases and when nobody is said to have written it. */
  of(range: TokenRange, last: LastSpeaker | null): number | null {
    const { lower } = this.#document;
    let noun = range.first;
    while (noun < range.last && !WRITINGS.has(lower[noun] ?? '')) noun += 1;
    const word = lower[noun];
    if (noun === range.last || word === undefined) return null;
    const author = this.#owner(range.first, noun, last) ?? this.#sender(noun) ?? this.#giver(noun, last);
    if (author !== null) this.#known.set(word, author);
    else if (/^(?:the|this|that)$/u.test(lower[range.first] ?? '') && noun === range.first + 1) return this.#known.get(word) ?? null;
    return author;
  }

  /** "Vane's letter", "her letter". */
  #owner(first: number, noun: number, last: LastSpeaker | null): number | null {
    const { lower } = this.#document;
    for (let at = noun - 1; at >= first; at -= 1) {
      if (/^(?:his|her|its)$/u.test(lower[at] ?? '')) return this.#index.pronoun({ first: at, last: at + 1 }, last, null);
      if (/^(?:'s|')$/u.test(lower[at] ?? '')) return this.#index.at(at - 1);
    }
    return null;
  }

  /** "a letter from Vane", "a report by the board". */
  #sender(noun: number): number | null {
    const { lower, sentenceOf } = this.#document;
    for (let at = noun + 1; at < noun + 8 && sentenceOf[at] === sentenceOf[noun]; at += 1) {
      if (/^[,;:.]$/u.test(lower[at] ?? '')) return null;
      if (!/^(?:from|by)$/u.test(lower[at] ?? '')) continue;
      // "a memo seen by the Courier"
      if (/^(?:obtained|seen|reviewed|acquired|viewed|examined|verified)$/u.test(lower[at - 1] ?? '')) return null;
      for (let name = at + 1; name < at + 4; name += 1) {
        const chain = this.#index.at(name);
        if (chain !== null) return chain;
      }
    }
    return null;
  }

  /** "Vane issued a statement saying ...". */
  #giver(noun: number, last: LastSpeaker | null): number | null {
    const tree = this.#tree;
    const verb = tree?.head[noun] ?? -1;
    if (tree === null || verb < 0 || tree.relation[noun] !== 'obj' || !GIVES_OUT.test(this.#document.lower[verb] ?? '')) return null;
    const subject = tree.children[verb]?.find((child) => tree.relation[child] === 'nsubj');
    if (subject === undefined) return null;
    return (
      this.#index.at(subject) ??
      (tree.upos[subject] === 'PRON' ? this.#index.pronoun({ first: subject, last: subject + 1 }, last, null) : null)
    );
  }

  /** "Ada Vane, the mayor of Calder, who said ...": whom the clause of a "who" hangs on. */
  antecedent({ first }: TokenRange): number | null {
    const tree = this.#tree;
    if (tree === null || !/^(?:who|which|that)$/u.test(this.#document.lower[first] ?? '')) return null;
    let token = first;
    for (let steps = 0; steps < 4 && token >= 0 && tree.relation[token] !== 'acl'; steps += 1) token = tree.head[token] ?? -1;
    let noun = token < 0 ? -1 : (tree.head[token] ?? -1);
    for (let steps = 0; steps < 4 && noun >= 0; steps += 1) {
      const chain = this.#index.at(noun);
      const person = chain !== null && this.#index.chains[chain]?.kind === 'Person';
      if (chain !== null && (person || this.#document.lower[first] !== 'who')) return chain;
      if (!/^(?:appos|flat|nmod)$/u.test(tree.relation[noun] ?? '')) return null;
      noun = tree.head[noun] ?? -1;
    }
    return null;
  }
}
