import type { Document, TokenRange } from '../../text/document.ts';
import type { Chain } from '../chains/chain.ts';
import type { Name } from '../names/name.ts';

/** A person and the party that the article puts them in; chains by index. */
export interface Membership {
  readonly person: number;
  readonly party: number;
  readonly words: TokenRange;
}

const PARTIES: Readonly<Record<string, string>> = {
  republican: 'Republican Party',
  gop: 'Republican Party',
  r: 'Republican Party',
  democratic: 'Democratic Party',
  democrat: 'Democratic Party',
  d: 'Democratic Party',
};

/** "Republican Sen. Holt", "Holt, R-Ohio,", "Holt, a Democrat": adds the party as a body when no name of the article is it. */
export function addParties(document: Document, chains: readonly Chain[]): { readonly chains: Chain[]; readonly memberships: Membership[] } {
  const all = [...chains];
  const index = new Map<string, number>();
  all.forEach((chain, at) => {
    if (chain.kind === 'Organization') index.set(chain.known?.name ?? chain.name, at);
  });
  const memberships: Membership[] = [];
  const joined = new Set<string>();
  chains.forEach((chain, person) => {
    if (chain.kind !== 'Person') return;
    for (const name of chain.names) {
      const words = partyOf(document, name);
      const party = words === null ? undefined : PARTIES[document.lower[words.first] ?? ''];
      if (words === null || party === undefined) continue;
      const at = index.get(party) ?? all.length;
      if (at === all.length) all.push(partyChain(party, words));
      index.set(party, at);
      if (!joined.has(`${person} ${at}`)) memberships.push({ person, party: at, words });
      joined.add(`${person} ${at}`);
    }
  });
  return { chains: all, memberships };
}

/** The word that names a person's party: in the title, after a comma or bracket, or in "a Democrat". */
function partyOf({ lower }: Document, { title, last }: Name): TokenRange | null {
  const titled = title === null ? [] : lower.slice(title.first, title.last);
  const at = titled.findIndex((word) => /^(?:republican|democratic)$/u.test(word));
  if (title !== null && at !== -1) return { first: title.first + at, last: title.first + at + 1 };
  if (!/^[,(]$/u.test(lower[last] ?? '')) return null;
  if (/^[rd]$/u.test(lower[last + 1] ?? '') && lower[last + 2] === '-') return { first: last + 1, last: last + 2 };
  return lower[last + 1] === 'a' && /^(?:republican|democrat)$/u.test(lower[last + 2] ?? '') ? { first: last + 2, last: last + 3 } : null;
}

function partyChain(name: string, words: TokenRange): Chain {
  return {
    kind: 'Organization',
    name,
    names: [],
    mentions: [{ ...words, form: 'NOMINAL' }],
    gender: null,
    known: { name, sort: 'PARTY' },
    rule: 'party.word',
    confidence: 0.85,
  };
}
