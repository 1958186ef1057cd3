import { textOf, type Document, type TokenRange } from '../../text/document.ts';
import type { Chain } from '../chains/chain.ts';
import { governmentOf, seatedIn } from '../lexicon/governments.ts';
import { placeOfDemonym } from '../names/gazetteer.ts';
import type { Draft } from '../statements/draft.ts';

/** Rules by which a body speaks that the article does not name as one. */
export const GOVERNMENT_RULES = { named: 'government.named', seat: 'government.seat' } as const;
const NAMED_CONFIDENCE = 0.85;
const SEAT_CONFIDENCE = 0.6;

interface Told extends TokenRange {
  readonly body: string;
  readonly rule: (typeof GOVERNMENT_RULES)[keyof typeof GOVERNMENT_RULES];
}

/** Chains with the governments among them, and who of them speaks each draft. */
export interface Governed {
  readonly chains: Chain[];
  readonly speakers: (number | null)[];
}

/** Adds "the Portuguese government" as a body, and lets it speak where only its country or capital is named: "Lisbon said". */
export function addGovernments(
  document: Document,
  chains: readonly Chain[],
  drafts: readonly Draft[],
  speakers: readonly (number | null)[],
): Governed {
  const named = namedGovernments(document, chains);
  const places = new Map(
    chains.flatMap((chain) => (chain.kind === 'Place' ? chain.mentions.map(({ first }) => [first, chain] as const) : [])),
  );
  const spoken = drafts.map(({ speaker }, at): Told | null => {
    if (speaker === null || speakers[at] !== null) return null;
    return speaker.form === 'NAME' ? seatOf(places.get(speaker.first), speaker) : governmentAt(document, named, speaker);
  });
  const told = [...named, ...spoken.flatMap((one) => (one === null || named.some((other) => meet(one, other)) ? [] : [one]))];
  const all = [...chains, ...toChains(document, chains, told)];
  const index = new Map(all.flatMap(({ kind, name, known }, at) => (kind === 'Organization' ? [[known?.name ?? name, at] as const] : [])));
  const resolved = speakers.map((speaker, at) => speaker ?? index.get(spoken[at]?.body ?? '') ?? null);
  return {
    chains: all.map((chain) => (told.some(({ body }) => body === (chain.known?.name ?? chain.name)) ? withMentions(chain, told) : chain)),
    speakers: resolved.map((speaker, at) => speaker ?? resolved[drafts[at]?.sameSpeakerAs ?? -1] ?? null),
  };
}

/** "the Portuguese government", "Portugal's government", "the government of Portugal". */
function namedGovernments({ lower, words }: Document, chains: readonly Chain[]): Told[] {
  const lands = chains.flatMap(({ kind, known, name, names }) =>
    kind === 'Place' && known?.sort !== 'CITY' ? names.map(({ first, last }) => ({ first, last, land: known?.name ?? name })) : [],
  );
  return lower.flatMap((word, at): Told[] => {
    if (word !== 'government') return [];
    const before = lower[at - 1] === "'s" ? at - 1 : at;
    const owner = lands.find(({ last }) => last === before);
    const people = placeOfDemonym(words[at - 1] ?? '');
    const after =
      lower[at + 1] === 'of' ? lands.find(({ first }) => first === at + 2 || (first === at + 3 && lower[at + 2] === 'the')) : undefined;
    const land = owner?.land ?? people ?? after?.land;
    if (land === undefined) return [];
    const first = owner?.first ?? (people === null ? at : at - 1);
    const from = lower[first - 1] === 'the' ? first - 1 : first;
    return [
      {
        first: from,
        last: after === undefined || land !== after.land ? at + 1 : after.last,
        body: governmentOf(land),
        rule: GOVERNMENT_RULES.named,
      },
    ];
  });
}

/** The body for which a country or its capital speaks. */
function seatOf(place: Chain | undefined, { first, last }: TokenRange): Told | null {
  if (place?.kind !== 'Place') return null;
  const name = place.known?.name ?? place.name;
  const body = place.known?.sort === 'COUNTRY' ? governmentOf(name) : place.known?.sort === 'CITY' ? seatedIn(name) : null;
  return body === null ? null : { first, last, body, rule: GOVERNMENT_RULES.seat };
}

/** Who speaks as "the Portuguese government", or as "the government" where the article names one only. */
function governmentAt({ lower }: Document, named: readonly Told[], { first, last }: TokenRange): Told | null {
  const here = named.find((one) => one.last === last && one.first <= first + 1);
  if (here !== undefined) return here;
  const [only] = named;
  const alone = lower.slice(first, last).join(' ') === 'the government';
  return alone && only !== undefined && named.every(({ body }) => body === only.body) ? { ...only, first, last } : null;
}

const meet = (a: TokenRange, b: TokenRange): boolean => a.first < b.last && b.first < a.last;

/** A chain for each body told that the article does not name already. */
function toChains(document: Document, chains: readonly Chain[], told: readonly Told[]): Chain[] {
  const known = new Set(chains.map((chain) => chain.known?.name ?? chain.name));
  const bodies = [...new Set(told.map(({ body }) => body))].filter((body) => !known.has(body));
  return bodies.map((body) => {
    const own = told.filter((one) => one.body === body);
    const isNamed = own.some(({ rule }) => rule === GOVERNMENT_RULES.named);
    const confidence = isNamed ? NAMED_CONFIDENCE : SEAT_CONFIDENCE;
    return {
      kind: 'Organization',
      name: body,
      names: own
        .filter(({ rule }) => rule === GOVERNMENT_RULES.named)
        .map(({ first, last, rule }) => ({
          first,
          last,
          type: 'ORGANIZATION',
          text: textOf(document, { first, last }).replace(/^the /iu, ''),
          title: null,
          rule,
          confidence,
        })),
      mentions: [],
      gender: null,
      known: { name: body, sort: body.startsWith('Government ') ? 'GOVERNMENT' : 'OTHER' },
      rule: isNamed ? GOVERNMENT_RULES.named : GOVERNMENT_RULES.seat,
      confidence,
    };
  });
}

function withMentions(chain: Chain, told: readonly Told[]): Chain {
  const own = told.filter(({ body }) => body === (chain.known?.name ?? chain.name));
  const added = own.map(({ first, last }) => ({ first, last, form: 'NOMINAL' as const }));
  return {
    ...chain,
    mentions: [...chain.mentions, ...added].toSorted((a, b) => Number(a.form !== 'NAME') - Number(b.form !== 'NAME') || a.first - b.first),
  };
}
