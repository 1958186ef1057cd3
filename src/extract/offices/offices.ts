import type { PartialDate } from '../../domain/time.ts';
import { textOf, type Document, type TokenRange } from '../../text/document.ts';
import type { Chain } from '../chains/chain.ts';
import { fold } from '../fold.ts';
import { findDates, type DateFound } from '../dates/dates.ts';
import type { Title } from '../names/name.ts';
import { nameOffice, readNaming } from './naming.ts';
import { readClaims } from './claims.ts';
import { byCounterpart } from './counterparts.ts';
import { byLede } from './lede.ts';
import { settleClaims } from './settle.ts';
import { addTerms } from './term-verbs.ts';

/** An office as this article names it, and every place where it does. */
export interface OfficeFound {
  readonly title: string;
  /** The office without what it is over, and that. */
  readonly head: string;
  readonly over: string | null;
  /** Empty when the article does not say what it is over. */
  readonly key: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly TokenRange[];
  /** Index of the chain it is over or in. */
  readonly place: number | null;
  readonly body: number | null;
}

export interface TenureFound {
  /** Indices of the person's chain and the office. */
  readonly person: number;
  readonly office: number;
  readonly status: Title['status'];
  readonly from: PartialDate | null;
  readonly until: PartialDate | null;
  readonly mentions: readonly TokenRange[];
  readonly rule: string;
  readonly confidence: number;
}

/** A tenure to which later places of the article add. */
type Open = Omit<TenureFound, 'from' | 'until'> & { mentions: TokenRange[] } & { from: PartialDate | null; until: PartialDate | null };

export interface OfficesFound {
  readonly offices: readonly OfficeFound[];
  readonly tenures: readonly TenureFound[];
}

/** Offices and tenures from titles before names, and from appositions after them. */
export function findOffices(document: Document, chains: readonly Chain[], dates: readonly DateFound[] = findDates(document)): OfficesFound {
  const read = chains.flatMap((chain, person) =>
    chain.kind === 'Person' ? chain.names.flatMap((name) => readClaims(document, name, person, dates)) : [],
  );
  read.push(...byCounterpart(document, chains, read));
  const lede = byLede(document, chains);
  if (lede !== null && !read.some(({ person, rule }) => person === lede.person && rule !== 'office.leads')) read.push(lede);
  const claims = settleClaims(document, read, chains);
  const naming = readNaming(document, foreignMentions(chains));
  const place = indexChains(chains, 'Place');
  const body = indexChains(chains, 'Organization');
  const offices: (OfficeFound & { mentions: TokenRange[]; aliases: string[] })[] = [];
  const tenures: Open[] = [];
  const byTitle = new Map<string, number>();
  const byHolding = new Map<string, Open>();
  for (const claim of claims) {
    const { title, key } = nameOffice(claim, naming);
    const at = byTitle.get(fold(title)) ?? offices.length;
    byTitle.set(fold(title), at);
    const over = claim.over === null ? null : fold(claim.over.replace(/^the /u, ''));
    const office = (offices[at] ??= {
      title,
      head: claim.head.office,
      over: claim.over ?? claim.staffOf,
      key,
      aliases: [],
      mentions: [],
      place: over === null ? null : (place.get(over) ?? null),
      body: over === null ? null : (body.get(over) ?? null),
    });
    const words = textOf(document, claim.words);
    office.mentions.push(claim.words);
    if (words !== title && !office.aliases.includes(words)) office.aliases.push(words);
    const holding = `${claim.person} ${at} ${claim.status}`;
    const known = byHolding.get(holding);
    if (known !== undefined) {
      known.mentions.push(claim.words);
      known.from ??= claim.term.from;
      known.until ??= claim.term.until;
    } else {
      const tenure = {
        person: claim.person,
        office: at,
        status: claim.status,
        from: claim.term.from,
        until: claim.term.until,
        mentions: [claim.words],
        rule: claim.rule,
        confidence: claim.confidence,
      };
      byHolding.set(holding, tenure);
      tenures.push(tenure);
    }
  }
  return { offices, tenures: addTerms(document, chains, tenures, dates) };
}

/** How often the article names countries other than the United States. */
function foreignMentions(chains: readonly Chain[]): number {
  return chains.reduce(
    (sum, { kind, known, mentions }) =>
      kind === 'Place' && known?.sort === 'COUNTRY' && known.name !== 'United States' ? sum + mentions.length : sum,
    0,
  );
}

/** Chains of a kind by each name they have. */
function indexChains(chains: readonly Chain[], kind: Chain['kind']): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  chains.forEach((chain, at) => {
    if (chain.kind !== kind) return;
    for (const name of [chain.name, chain.known?.name ?? chain.name]) if (!index.has(fold(name))) index.set(fold(name), at);
  });
  return index;
}
