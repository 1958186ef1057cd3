import type { Document, TokenRange } from '../../text/document.ts';
import { BODY_NOUNS } from '../lexicon/organizations.ts';
import { headAt } from '../names/titles.ts';
import type { Chain } from './chain.ts';

const bodyNouns: ReadonlySet<string> = new Set(BODY_NOUNS);

/** Looks chains up by position, pronoun and office. */
export class ChainIndex {
  readonly document: Document;
  readonly chains: readonly Chain[];
  readonly #byToken = new Map<number, number>();
  /** Every mention, by where it stands. */
  readonly #mentions: readonly { first: number; last: number; start: number; chain: number }[];

  constructor(document: Document, chains: readonly Chain[]) {
    this.document = document;
    this.chains = chains;
    chains.forEach(({ mentions }, at) => {
      for (const { first, last } of mentions) for (let i = first; i < last; i += 1) this.#byToken.set(i, at);
    });
    this.#mentions = chains
      .flatMap(({ names }, chain) => names.map(({ first, last, title }) => ({ first, last, start: title?.first ?? first, chain })))
      .sort((a, b) => a.first - b.first);
  }

  at(token: number): number | null {
    const chain = this.#byToken.get(token);
    return chain === undefined || this.chains[chain]?.kind === 'Place' ? null : chain;
  }

  pronoun({ first }: TokenRange, last: number | null, outer: number | null): number | null {
    const word = this.document.lower[first] ?? '';
    if (/^(?:i|we|me|us|my|our)$/u.test(word)) return outer;
    if (/^(?:who|which|that|whose)$/u.test(word)) return this.#antecedent(first);
    if (/^(?:he|him|his)$/u.test(word)) return this.#person(first, 'M', last);
    if (/^(?:she|her)$/u.test(word)) return this.#person(first, 'F', last);
    if (/^(?:it|its)$/u.test(word)) return this.#recent(first, (chain) => chain.kind === 'Organization', 2);
    return null;
  }

  /** The name right before "who" or ", who". */
  #antecedent(token: number): number | null {
    const before = this.#before(token);
    const near = before === null ? undefined : this.#mentions[before];
    return near !== undefined && token - near.last <= 1 && this.chains[near.chain]?.kind !== 'Place' ? near.chain : null;
  }

  /** The speaker before, unless somebody else who fits has been the subject since. */
  #person(token: number, gender: 'F' | 'M', last: number | null): number | null {
    const fits = (at: number): boolean => this.chains[at]?.kind === 'Person' && (this.chains[at]?.gender ?? gender) === gender;
    const sentence = this.document.sentenceOf[token] ?? 0;
    const paragraph = this.document.paragraphOf[token] ?? 0;
    let best: number | null = null;
    let bestScore = 0;
    for (let i = this.#before(token) ?? -1, seen = 0; i >= 0 && seen < 40; i -= 1, seen += 1) {
      const mention = this.#mentions[i];
      if (mention === undefined || !fits(mention.chain)) continue;
      const sentences = sentence - (this.document.sentenceOf[mention.first] ?? 0);
      const paragraphs = paragraph - (this.document.paragraphOf[mention.first] ?? 0);
      if (paragraphs > 3) break;
      let score = 10 - 2 * Math.min(3, sentences) - 1.5 * paragraphs;
      if (this.#isSubject(mention.start)) score += 3;
      if (mention.chain === last) score += 3;
      const quotation = this.document.quotationOf[mention.first] ?? -1;
      if (quotation !== -1 && quotation !== this.document.quotationOf[token]) score -= 3;
      if (this.chains[mention.chain]?.gender === gender) score += 1.5;
      if (score > bestScore) {
        bestScore = score;
        best = mention.chain;
      }
    }
    return best ?? (last !== null && fits(last) ? last : null);
  }

  /** A name that opens its sentence or clause. */
  #isSubject(token: number): boolean {
    const sentence = this.document.sentences[this.document.sentenceOf[token] ?? 0];
    const before = this.document.lower[token - 1] ?? '';
    return sentence !== undefined && token - sentence.first < 12 && !/^(?:of|for|to|with|by|on|in|about|from|against|'s)$/u.test(before);
  }

  #recent(token: number, fits: (chain: Chain) => boolean, paragraphs: number): number | null {
    for (let i = this.#before(token) ?? -1; i >= 0; i -= 1) {
      const mention = this.#mentions[i];
      if (mention === undefined || (this.document.paragraphOf[token] ?? 0) - (this.document.paragraphOf[mention.first] ?? 0) > paragraphs)
        return null;
      const chain = this.chains[mention.chain];
      if (chain !== undefined && fits(chain)) return mention.chain;
    }
    return null;
  }

  /** "the governor", "the President", "the department". */
  nominal(range: TokenRange): number | null {
    const { lower } = this.document;
    if (!/^(?:the|this|that)$/u.test(lower[range.first] ?? '')) return null;
    const head = headAt(this.document, range.first + 1, range.last);
    if (head !== null && head.last === range.last) return this.#holder(range.first, head.head.office);
    const noun = lower[range.last - 1] ?? '';
    if (range.last - range.first === 2 && bodyNouns.has(noun))
      return this.#recent(
        range.first,
        (chain) => chain.kind === 'Organization' && chain.name.toLowerCase().split(/\s+/u).includes(noun),
        12,
      );
    return null;
  }

  #holder(token: number, office: string): number | null {
    const holds = (chain: Chain): boolean =>
      chain.kind === 'Person' && chain.names.some(({ title }) => title?.head?.office === office && title.status !== 'FORMER');
    const before = this.#recent(token, holds, 40);
    if (before !== null) return before;
    const all = this.chains.flatMap((chain, at) => (holds(chain) ? [at] : []));
    return all.length === 1 ? (all[0] ?? null) : null;
  }

  /** Index of the last mention that ends before a token. */
  #before(token: number): number | null {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#mentions[middle]?.first ?? 0) < token) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? null : low - 1;
  }
}
