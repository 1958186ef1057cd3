import type { Document, TokenRange } from '../../text/document.ts';
import type { Chain } from '../chains/chain.ts';
import { PARTY_WORDS } from '../lexicon/parties.ts';
import type { Name } from '../names/name.ts';
import type { OfficesFound } from '../offices/offices.ts';

/** A person and the party that the article puts them in; chains by index. */
export interface Membership {
  readonly person: number;
  readonly party: number;
  readonly words: TokenRange;
  readonly rule: string;
  readonly confidence: number;
}

/** "Republican Sen. Holt", "Holt, R-Ohio,", "Holt, a Labour MP", "leader of the Greens": adds the party as a body when no name of the article is it. */
export function addParties(
  document: Document,
  chains: readonly Chain[],
  found: OfficesFound,
): { readonly chains: Chain[]; readonly memberships: Membership[] } {
  const all = [...chains];
  const index = new Map<string, number>();
  all.forEach((chain, at) => {
    if (chain.kind === 'Organization') index.set(chain.known?.name ?? chain.name, at);
  });
  const memberships = new Map<string, Membership>();
  const add = (one: Membership): void => {
    const key = `${one.person} ${one.party}`;
    if (!memberships.has(key)) memberships.set(key, one);
  };
  chains.forEach((chain, person) => {
    if (chain.kind !== 'Person') return;
    for (const name of chain.names) {
      const said = partyOf(document, name);
      if (said === null) continue;
      const at = index.get(said.party) ?? all.length;
      if (at === all.length) all.push(partyChain(said.party, said));
      index.set(said.party, at);
      add({ person, party: at, words: { first: said.first, last: said.last }, rule: 'party.word', confidence: 0.9 });
    }
  });
  for (const { person, office, mentions, status } of found.tenures) {
    const body = found.offices[office]?.body ?? null;
    const [words] = mentions;
    if (body !== null && words !== undefined && status !== 'FORMER' && isParty(chains[body]))
      add({ person, party: body, words, rule: 'party.office', confidence: 0.8 });
  }
  return { chains: all, memberships: [...memberships.values()] };
}

function isParty(chain: Chain | undefined): boolean {
  return chain !== undefined && (chain.known?.sort === 'PARTY' || chain.name.endsWith(' Party'));
}

interface Said extends TokenRange {
  readonly party: string;
}

/** The word that names a person's party: in the title, after a comma or bracket, or in "a Democrat" and "a Labour MP". */
function partyOf(document: Document, { title, last }: Name): Said | null {
  const { lower } = document;
  for (let at = title?.first ?? last; at < (title?.last ?? last); at += 1) {
    const said = partyAt(document, at);
    if (said !== null) return said;
  }
  // "Vane, 58, a Republican"
  if (lower[last] === ',' && /^\d{1,3}$/u.test(lower[last + 1] ?? '') && lower[last + 2] === ',') return apposedParty(document, last + 2);
  const bracket = lower[last] === '(';
  if (!bracket && lower[last] !== ',') return null;
  if (/^[rd]$/u.test(lower[last + 1] ?? '')) return lower[last + 2] === '-' || bracket ? letterAt(document, last + 1) : null;
  if (bracket) return shortAt(document, last + 1) ?? partyAt(document, last + 1);
  return apposedParty(document, last);
}

/** ", a Democrat", ", a Labour MP". */
function apposedParty(document: Document, comma: number): Said | null {
  if (!/^(?:a|an|the)$/u.test(document.lower[comma + 1] ?? '')) return null;
  // "a Westland Republican", "a North Alder Democrat"
  let at = comma + 2;
  while (at - comma < 5 && /^\p{Lu}/u.test(document.words[at] ?? '') && partyAt(document, at) === null) at += 1;
  const said = partyAt(document, at);
  return said !== null && (at === comma + 2 || said.last === at + 1) ? said : null;
}

/** What British papers put in brackets: "(Lab)", "(Con, Moorside)". */
const SHORT: Readonly<Record<string, string>> = { Lab: 'Labour Party', Con: 'Conservative Party', LD: 'Liberal Democrats' };

function shortAt({ words }: Document, first: number): Said | null {
  const party = /^[,)]$/u.test(words[first + 1] ?? '') ? SHORT[words[first] ?? ''] : undefined;
  return party === undefined ? null : { first, last: first + 1, party };
}

function letterAt({ lower }: Document, first: number): Said | null {
  const party = PARTY_WORDS.get(lower[first] ?? '');
  return party === undefined ? null : { first, last: first + 1, party };
}

/** A party's word of one or two; all but the Americans' are words for views too, and count only with a capital. */
function partyAt({ lower, words }: Document, first: number): Said | null {
  for (const last of [first + 2, first + 1]) {
    const text = lower.slice(first, last).join(' ');
    const party = text.length < 2 ? undefined : PARTY_WORDS.get(text);
    if (party !== undefined && (/^\p{Lu}/u.test(words[first] ?? '') || /^(?:republican|democrat)$/u.test(text)))
      return { first, last, party };
  }
  return null;
}

function partyChain(name: string, { first, last }: TokenRange): Chain {
  return {
    kind: 'Organization',
    name,
    names: [],
    mentions: [{ first, last, form: 'NOMINAL' }],
    gender: null,
    known: { name, sort: 'PARTY' },
    rule: 'party.word',
    confidence: 0.85,
  };
}
