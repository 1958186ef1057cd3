import type { Document, TokenRange } from '../../text/document.ts';
import { readTree, type Tree } from '../../text/tree.ts';
import type { OfficesFound } from '../offices/offices.ts';
import type { Chain } from './chain.ts';
import { BODIES, Nominals } from './nominals.ts';

/** Mentions looked back over: it keeps a text without paragraphs linear. */
const FARTHEST = 400;
/** Who spoke last, and where that place names them. */
export interface LastSpeaker {
  readonly chain: number;
  readonly token: number;
}

/** Looks chains up by position, pronoun and office. */
export class ChainIndex {
  readonly document: Document;
  readonly chains: readonly Chain[];
  readonly #byToken = new Map<number, number>();
  /** Every mention, by where it stands. */
  readonly #mentions: readonly { first: number; last: number; start: number; chain: number }[];

  readonly #nominals: Nominals;
  readonly #tree: Tree | null;

  /** `nominals`: titles and nouns that mean a chain where they stand, for whom a pronoun may mean too. */
  constructor(
    document: Document,
    chains: readonly Chain[],
    found: OfficesFound,
    nominals: readonly (TokenRange & { readonly chain: number })[] = [],
  ) {
    this.document = document;
    this.#tree = readTree(document);
    this.chains = chains;
    this.#nominals = new Nominals(document, chains, found, (token, fits, paragraphs) => this.#recent(token, fits, paragraphs));
    chains.forEach(({ mentions }, at) => {
      for (const { first, last } of mentions) for (let i = first; i < last; i += 1) this.#byToken.set(i, at);
    });
    this.#mentions = chains
      .flatMap(({ names }, chain) => names.map(({ first, last, title }) => ({ first, last, start: title?.first ?? first, chain })))
      .concat(nominals.map(({ first, last, chain }) => ({ first, last, start: first, chain })))
      .sort((a, b) => a.first - b.first);
  }

  at(token: number): number | null {
    const chain = this.#byToken.get(token);
    return chain === undefined || this.chains[chain]?.kind === 'Place' ? null : chain;
  }

  /** Whom a pronoun means; `outer` speaks the words it stands in, and when they are his own he is no he in them. */
  pronoun({ first }: TokenRange, last: LastSpeaker | null, outer: number | null, ownWords = false): number | null {
    const word = this.document.lower[first] ?? '';
    if (/^(?:i|we|me|us|my|our)$/u.test(word)) return outer;
    if (/^(?:who|which|that|whose)$/u.test(word)) return this.#antecedent(first);
    if (/^(?:he|him|his)$/u.test(word)) return this.#person(first, 'M', last, ownWords ? outer : null);
    if (/^(?:she|her)$/u.test(word)) return this.#person(first, 'F', last, ownWords ? outer : null);
    if (/^(?:it|its)$/u.test(word)) return this.#body(first);
    return null;
  }

  /** What "it" means: the body that the sentence before is about, or tells the words of, when it says; else the body named last. */
  #body(token: number): number | null {
    const isBody = (chain: Chain): boolean => chain.kind === 'Organization';
    const subject = this.#subjectBefore(token);
    if (subject !== null) {
      const named = this.#byToken.get(subject.last - 1);
      if (named !== undefined && this.chains[named]?.kind === 'Organization') return named;
      if (named === undefined && subject.noun) return this.nominal(subject);
    }
    return this.#recent(token, isBody, 2);
  }

  /** The chain that a sentence of a paragraph is about: the subject of its whole; null when none is or it stands in another. */
  subjectOf(at: number, paragraph: number): number | null {
    const sentence = this.document.sentences[at];
    const tree = this.#tree;
    if (tree === null || sentence === undefined || sentence.paragraph !== paragraph) return null;
    for (let token = sentence.first; token < sentence.last; token += 1)
      if (tree.relation[token] === 'nsubj' && tree.relation[tree.head[token] ?? -1] === 'root') return this.#chainAround(token);
    return null;
  }

  /** The chain of a name, or of the one that is flat beside or apposed to a noun: "striker Ada Vane". */
  #chainAround(token: number): number | null {
    const near = this.#tree?.children[token]?.find((child) => /^(?:flat|appos)$/u.test(this.#tree?.relation[child] ?? ''));
    return this.#byToken.get(token) ?? (near === undefined ? null : (this.#byToken.get(near) ?? null));
  }

  /** The subject of the sentence before, or whom it tells the words of: "The port authority said ...", "According to the port authority, ...". */
  #subjectBefore(token: number): (TokenRange & { noun: boolean }) | null {
    const tree = this.#tree;
    const { lower, sentences, sentenceOf, paragraphOf } = this.document;
    const sentence = sentences[(sentenceOf[token] ?? 0) - 1];
    if (tree === null || sentence === undefined || (paragraphOf[token] ?? 0) - sentence.paragraph > 1) return null;
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const source = lower[at] === 'according' && lower[at + 1] === 'to';
      const opens = tree.relation[at] === 'nsubj' && tree.relation[tree.head[at] ?? -1] === 'root';
      if (!source && !opens) continue;
      const head = source ? (tree.children[at]?.find((child) => child > at + 1) ?? tree.head[at] ?? at) : at;
      const noun = tree.upos[head] === 'NOUN' && BODIES.has(lower[head] ?? '');
      return { first: tree.left[head] ?? head, last: head + 1, noun };
    }
    return null;
  }

  /** The name right before "who" or ", who". */
  #antecedent(token: number): number | null {
    const before = this.#before(token);
    const near = before === null ? undefined : this.#mentions[before];
    // "Vane, 29, who told": an age stands between.
    const aged = near !== undefined && /^\d{1,3}$/u.test(this.document.lower[near.last + 1] ?? '') ? 3 : 1;
    if (near === undefined || token - near.last > aged || this.chains[near.chain]?.kind === 'Place') return null;
    // "an op-ed in the Courier that urged ...": the clause is of the op-ed.
    const noun = this.#tree?.head[this.#tree.head[token] ?? -1] ?? -1;
    const other = this.#tree?.relation[this.#tree.head[token] ?? -1] === 'acl' && noun >= 0 && noun < near.start;
    return other && this.document.lower[token] !== 'who' ? null : near.chain;
  }

  /** The speaker before, unless somebody else who fits has been the subject since. */
  #person(token: number, gender: 'F' | 'M', last: LastSpeaker | null, other: number | null): number | null {
    const fits = (at: number): boolean =>
      at !== other && this.chains[at]?.kind === 'Person' && (this.chains[at]?.gender ?? gender) === gender;
    const ahead = this.#subjectAhead(token);
    if (ahead !== null && fits(ahead)) return ahead;
    const paragraph = this.document.paragraphOf[token] ?? 0;
    const lastFits = last !== null && fits(last.chain);
    let best: number | null = lastFits ? last.chain : null;
    let bestScore = lastFits ? this.#nearness(token, last.token) + 6 + (this.chains[last.chain]?.gender === gender ? 1.5 : 0) : 0;
    for (let i = this.#before(token) ?? -1, seen = 0; i >= 0 && seen < 40; i -= 1, seen += 1) {
      const mention = this.#mentions[i];
      if (mention === undefined || !fits(mention.chain)) continue;
      const paragraphs = paragraph - (this.document.paragraphOf[mention.first] ?? 0);
      if (paragraphs > 3) break;
      // Whom a quotation names is not who speaks it; a paragraph later the narrator may go on about them.
      const quotation = this.document.quotationOf[mention.first] ?? -1;
      const quoted = quotation !== -1 && quotation !== this.document.quotationOf[token];
      if (quoted && paragraphs === 0) continue;
      let score = this.#nearness(token, mention.first) - (quoted ? 3 : 0);
      if (this.#isSubject(mention.start)) score += this.#opens(mention, last) ? 6 : 3;
      if (mention.chain === last?.chain) score += 3;
      if (this.chains[mention.chain]?.gender === gender) score += 1.5;
      if (score > bestScore) {
        bestScore = score;
        best = mention.chain;
      }
    }
    return best;
  }

  /** "Asked whether she would go, Vane paused": whom the sentence of an opening clause is about. */
  #subjectAhead(token: number): number | null {
    const tree = this.#tree;
    const sentence = this.document.sentences[this.document.sentenceOf[token] ?? 0];
    if (tree === null || sentence === undefined || this.document.quotationOf[token] !== -1) return null;
    for (let clause = tree.head[token] ?? -1, steps = 0; clause >= 0 && steps < 12; clause = tree.head[clause] ?? -1, steps += 1) {
      if (tree.relation[clause] !== 'advcl') continue;
      const subject = tree.children[tree.head[clause] ?? -1]?.find((child) => tree.relation[child] === 'nsubj');
      if (subject === undefined || subject < (tree.right[clause] ?? clause) || token > subject) continue;
      const before = this.#mentions[this.#before(token) ?? -1];
      return before !== undefined && before.first >= sentence.first ? null : (this.#byToken.get(subject) ?? null);
    }
    return null;
  }

  /** The subject of a whole sentence that came after the last speaker's. */
  #opens({ first, last }: TokenRange, speaker: LastSpeaker | null): boolean {
    const tree = this.#tree;
    if (tree === null || speaker === null || this.document.sentenceOf[first] === this.document.sentenceOf[speaker.token]) return false;
    if (first < speaker.token) return false;
    for (let token = first; token < last; token += 1) {
      // "The commissioner, Ada Vane, left.", "Striker Ada Vane left."
      const named = /^(?:appos|flat|compound)$/u.test(tree.relation[token] ?? '') ? (tree.head[token] ?? -1) : token;
      if (tree.relation[named] === 'nsubj' && tree.relation[tree.head[named] ?? -1] === 'root') return true;
    }
    return false;
  }

  #nearness(token: number, other: number): number {
    const { sentenceOf, paragraphOf } = this.document;
    const sentences = Math.min(3, (sentenceOf[token] ?? 0) - (sentenceOf[other] ?? 0));
    return 10 - 2 * sentences - 1.5 * Math.min(4, (paragraphOf[token] ?? 0) - (paragraphOf[other] ?? 0));
  }

  /** A name that opens its sentence or clause. */
  #isSubject(token: number): boolean {
    const sentence = this.document.sentences[this.document.sentenceOf[token] ?? 0];
    const before = this.document.lower[token - 1] ?? '';
    return sentence !== undefined && token - sentence.first < 12 && !/^(?:of|for|to|with|by|on|in|about|from|against|'s)$/u.test(before);
  }

  #recent(token: number, fits: (chain: Chain, at: number) => boolean, paragraphs: number): number | null {
    for (let i = this.#before(token) ?? -1, steps = 0; i >= 0 && steps < FARTHEST; i -= 1, steps += 1) {
      const mention = this.#mentions[i];
      if (mention === undefined || (this.document.paragraphOf[token] ?? 0) - (this.document.paragraphOf[mention.first] ?? 0) > paragraphs)
        return null;
      const chain = this.chains[mention.chain];
      if (chain !== undefined && fits(chain, mention.chain)) return mention.chain;
    }
    return null;
  }

  /** "the governor", "Ireland's foreign minister", "the department". */
  nominal(range: TokenRange): number | null {
    return this.#nominals.find(range);
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
