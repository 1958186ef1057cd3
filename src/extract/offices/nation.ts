import type { Document } from '../../text/document.ts';
import type { Chain } from '../chains/chain.ts';
import { citiesNamed } from '../lexicon/cities.ts';
import { placeOfDemonym, knownName } from '../names/gazetteer.ts';
import type { Claim } from './claims.ts';
import { readFiled } from './setting.ts';

/** Offices that a nation has one of. */
const NATIONAL =
  /^(?:Prime Minister|Deputy Prime Minister|Vice-Chancellor|Chancellor|Taoiseach|Tánaiste|(?:Foreign|Finance|Defense|Interior|Justice|Health|Education|Environment|Transport|Trade|Agriculture|Energy|Economy|Culture|Labor|Immigration|Home Affairs) Minister|Leader of the Opposition)$/u;
const INFERRED = 0.6;

/** A minister without a land is of the only one that the headline and the lede name, else of the one whose capital the report was filed from. */
export function settleNation(document: Document, chains: readonly Chain[], claims: readonly Claim[]): readonly Claim[] {
  const nation = nationOf(document, chains);
  if (nation === null) return claims;
  // "Foreign Minister Ada Vane met her Icelandic counterpart": the land is the other's.
  const others = (claim: Claim): boolean =>
    claims.some(({ person, head, over }) => person !== claim.person && head.office === claim.head.office && over === nation);
  return claims.map((claim) =>
    claim.over === null && claim.overAt === null && claim.owned !== true && NATIONAL.test(claim.head.office) && !others(claim)
      ? { ...claim, over: nation, rule: 'office.setting', confidence: Math.min(claim.confidence, INFERRED) }
      : claim,
  );
}

function nationOf(document: Document, chains: readonly Chain[]): string | null {
  const { paragraphs, words } = document;
  const body = paragraphs.findIndex(({ kind }) => kind === 'BODY');
  const end = paragraphs[body]?.last ?? 0;
  const named = words.slice(0, end).flatMap((word) => {
    const land = placeOfDemonym(word) ?? word;
    const known = /^\p{Lu}/u.test(word) ? knownName(land, 'PLACE') : null;
    return known?.sort === 'COUNTRY' || known?.sort === 'STATE' ? [known] : [];
  });
  const [only, ...more] = new Set(named.map(({ name }) => name));
  if (only !== undefined) return more.length === 0 && named[0]?.sort === 'COUNTRY' ? only : null;
  const { city } = readFiled(document, chains);
  const capital = city === null ? undefined : citiesNamed(city).find((one) => one.capital);
  return capital?.country ?? null;
}
