import type { Document, TokenRange } from '../../text/document.ts';
import { fold } from '../fold.ts';
import { BODY_NOUNS, COMPANY_NOUNS } from '../lexicon/organizations.ts';
import { initialsOfOffice } from '../names/office-acronyms.ts';
import { headAt } from '../names/titles.ts';
import type { OfficesFound } from '../offices/offices.ts';
import type { Chain } from './chain.ts';

/** Nouns that alone may mean a body. */
export const BODIES: ReadonlySet<string> = new Set(BODY_NOUNS);
/** How often a body is named before an article is about it. */
const TOPIC = 3;
/** The sorts of bodies that a noun alone means. */
const SORTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...COMPANY_NOUNS].map((noun) => [noun, 'COMPANY'])),
  agency: 'AGENCY',
  department: 'AGENCY',
  court: 'COURT',
  union: 'UNION',
  party: 'PARTY',
  newspaper: 'OUTLET',
  paper: 'OUTLET',
  network: 'OUTLET',
};

const LEGISLATORS =
  /\b(?:Senator|Representative|Member of (?:Parliament|Congress)|Congressman|Congresswoman|Assembly ?(?:man|woman|member)|Delegate|Deputy)$/iu;
const PARTIES = /^(?:Republican|Democratic|Democrat|Labour|Conservative|Liberal|Former|Acting)$/u;

interface Holding {
  readonly person: number;
  readonly office: string;
  readonly over: string;
  readonly status: string;
}

/** The chain named last before a token that fits, within so many paragraphs. */
type Recent = (token: number, fits: (chain: Chain, at: number) => boolean, paragraphs: number) => number | null;

/** Looks chains up by the title or noun that stands for a name. */
export class Nominals {
  readonly #document: Document;
  readonly #chains: readonly Chain[];
  readonly #holdings: readonly Holding[];
  readonly #recent: Recent;

  constructor(document: Document, chains: readonly Chain[], { offices, tenures }: OfficesFound, recent: Recent) {
    this.#document = document;
    this.#chains = chains;
    this.#recent = recent;
    this.#holdings = tenures.flatMap(({ person, office, status }) => {
      const found = offices[office];
      return found === undefined ? [] : [{ person, office: found.head, over: fold(found.over ?? ''), status }];
    });
  }

  /** "the governor", "Ireland's foreign minister", "the department": whom a title or a noun alone means; null where the article does not say. */
  find(range: TokenRange): number | null {
    const { lower } = this.#document;
    const noun = lower[range.last - 1] ?? '';
    if (/^(?:lawmaker|legislator)$/u.test(noun) && lower[range.first] === 'the') return this.#lawmaker(range.first);
    const said = this.#officeIn(range);
    if (said !== null) return this.#holder(range, said);
    if (
      range.last - range.first !== 2 ||
      !/^(?:the|this|that)$/u.test(lower[range.first] ?? '') ||
      !(BODIES.has(noun) || SORTS[noun] !== undefined)
    )
      return null;
    const named = this.#recent(
      range.first,
      (chain) => chain.kind === 'Organization' && chain.name.toLowerCase().split(/\s+/u).includes(noun),
      12,
    );
    const sort = SORTS[noun];
    return (
      named ??
      (sort === undefined
        ? null
        : this.#topic(range.first, (chain) => chain.kind === 'Organization' && (chain.known?.sort ?? 'COMPANY') === sort, 12))
    );
  }

  /** "the lawmaker": whoever sits in a legislature and was named last. */
  #lawmaker(token: number): number | null {
    const seated = new Set(
      this.#holdings.flatMap(({ person, office, status }) => (LEGISLATORS.test(office) && status !== 'FORMER' ? [person] : [])),
    );
    return this.#recent(token, (_, at) => seated.has(at), 4);
  }

  /** The one named last of those that fit; not one named in passing while the article is about another. */
  #topic(token: number, fits: (chain: Chain) => boolean, paragraphs: number): number | null {
    const last = this.#recent(token, fits, paragraphs);
    const count = (at: number): number => this.#chains[at]?.names.filter(({ first }) => first < token).length ?? 0;
    if (last === null || count(last) > 1) return last;
    return this.#recent(token, (chain, at) => fits(chain) && count(at) >= TOPIC, paragraphs) ?? last;
  }

  /** The office that a phrase ends with, or that "of" follows. */
  #officeIn({ first, last }: TokenRange): string | null {
    const { lower } = this.#document;
    const plain = /^(?:a|an|another|some|one|two|several|his|her|their)$/u.test(lower[first] ?? '');
    if (plain) return null;
    for (let at = first; at < last; at += 1) {
      const found = headAt(this.#document, at, last);
      if (found !== null && (found.last === last || /^(?:of|for|at)$/u.test(lower[found.last] ?? ''))) return found.head.office;
    }
    // "the DP": an office of the article by its first letters.
    const letters = this.#document.words[last - 1] ?? '';
    return /^\p{Lu}{2,5}$/u.test(letters)
      ? (this.#holdings.find(({ office }) => initialsOfOffice(office) === letters)?.office ?? null)
      : null;
  }

  /** Who holds an office by the words of this article: the one whose office is of the place in the phrase, else the one named last. */
  #holder(range: TokenRange, office: string): number | null {
    const former = this.#document.lower.slice(range.first, range.last).includes('former');
    const fits = this.#holdings.filter((one) => one.office === office || one.office.endsWith(` ${office}`));
    const words = this.#document.words.slice(range.first, range.last);
    const phrase = fold(words.join(' '));
    // "Council president", "Ireland's foreign minister": the capitals say of what.
    const qualifiers =
      words.slice(1).length === 0
        ? []
        : words
            .filter(
              (word, at) =>
                /^\p{Lu}/u.test(word) && !(at === 0 && /^(?:The|A|An)$/u.test(word)) && !office.includes(word) && !PARTIES.test(word),
            )
            .map(fold);
    const said = fits.filter(
      ({ over }) => over !== '' && (phrase.includes(over) || (qualifiers.length > 0 && qualifiers.every((word) => over.includes(word)))),
    );
    if (said.length === 0 && qualifiers.length > 0 && fits.every(({ over }) => over !== '')) return null;
    const named = said.length > 0 ? said : fits;
    const now = named.filter(({ status }) => (status === 'FORMER') === former);
    const people = new Set((now.length > 0 ? now : named).map(({ person }) => person));
    if (people.size < 2) return [...people][0] ?? null;
    return this.#recent(range.first, (_, at) => people.has(at), 40) ?? [...people][0] ?? null;
  }
}
