import type { PartialDate } from '../../domain/time.ts';
import { textOf, type Document, type TokenRange } from '../../text/document.ts';
import type { Chain } from '../chains/chain.ts';
import { fold } from '../fold.ts';
import { findDates, type DateFound } from '../dates/dates.ts';
import { OFFICE_RANKS, type TitleHead } from '../lexicon/titles.ts';
import { knownName, placeOfDemonym } from '../names/gazetteer.ts';
import type { Title } from '../names/name.ts';
import { settleBodies } from './bodies.ts';
import { nameOffice, readNaming } from './naming.ts';
import { readClaims, type Claim } from './claims.ts';
import { settleCompanies } from './companies.ts';
import { byCounterpart } from './counterparts.ts';
import { byLede } from './lede.ts';
import { settleLocals } from './locals.ts';
import { settleNation } from './nation.ts';
import { settlePremiers } from './premiers.ts';
import { settleStaff } from './staff.ts';
import { settleStatuses } from './statuses.ts';
import { settleTeams } from './teams.ts';
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
  const claims = settleStaff(
    document,
    settleStatuses(
      withoutLeads(
        settleNation(
          document,
          chains,
          settleLocals(
            document,
            chains,
            settlePremiers(
              settleOvers(
                settleCompanies(document, settleBodies(document, settleTeams(document, settleHeads(read), chains), chains), chains),
                chains,
              ),
            ),
          ),
        ),
      ),
    ),
    chains,
  );
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

/** "leads the union" of somebody whom the article also calls its president says no more than that. */
function withoutLeads(claims: readonly Claim[]): Claim[] {
  const titled = new Set(claims.flatMap(({ rule, person, over }) => (rule === 'office.leads' ? [] : [`${person} ${fold(over ?? '')}`])));
  return claims.filter(({ rule, person, over }) => rule !== 'office.leads' || !titled.has(`${person} ${fold(over ?? '')}`));
}

/** The name of the body that an acronym or short name of the article means. */
function bodyInFull(chains: readonly Chain[], short: string): string {
  const called = chains.filter(({ kind, names }) => kind === 'Organization' && names.some(({ text }) => text === short));
  return called.length === 1 ? (called[0]?.known?.name ?? called[0]?.name ?? short) : short;
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

/** "A former harbor commissioner" whom the article then calls "commissioner": one office, by its whole name. */
function settleHeads(claims: readonly Claim[]): Claim[] {
  const heads = new Map<number, Map<string, TitleHead>>();
  for (const { person, head } of claims) heads.set(person, (heads.get(person) ?? new Map<string, TitleHead>()).set(head.office, head));
  return claims.map((claim) => {
    const plain = ` ${claim.head.office}`;
    const [whole, other] = [...(heads.get(claim.person)?.values() ?? [])].filter(
      ({ office }) => office.endsWith(plain) && !OFFICE_RANKS.has(office.split(' ')[0]?.toLowerCase() ?? ''),
    );
    return whole === undefined || other !== undefined ? claim : { ...claim, head: whole };
  });
}

/** What each office is over, in full; where one place of the article is silent, another of the same person and office tells. */
function settleOvers(claims: readonly Claim[], chains: readonly Chain[]): Claim[] {
  const known = new Map<string, string>();
  const holding = ({ person, head }: Claim): string => `${person} ${head.office}`;
  for (const claim of claims) if (claim.over !== null && !known.has(holding(claim))) known.set(holding(claim), claim.over);
  return claims.map((claim) => {
    const said = claim.over ?? known.get(holding(claim)) ?? null;
    if (said === null) return claim;
    // "the navy": a body by its noun, of which there are many.
    if (/^the \p{Ll}/u.test(said)) return claim;
    const plain = said.replace(/[’']s$/u, '').replace(/^(?:the|The)\s+/u, '');
    const place = placeOfDemonym(plain) ?? knownName(plain)?.name ?? bodyInFull(chains, plain);
    return { ...claim, over: place === 'United States' ? 'the United States' : place };
  });
}
