import type { Document } from '../../text/document.ts';
import type { Chain } from '../chains/chain.ts';
import { COMPANY_NOUNS } from '../lexicon/organizations.ts';
import type { Claim } from './claims.ts';

const EXECUTIVE =
  /^(?:Chief (?:Executive|\p{L}+ Officer)|(?:Finance|Financial|Operations|Marketing|Technology) (?:Chief|Director)|Managing Director)$/u;
const OFTEN = 3;
/** The headline and the lede. */
const OPENING = 2;

/** "Chief Financial Officer Ben Adeyemi" in an article about one company: of that company. */
export function settleCompanies(document: Document, claims: readonly Claim[], chains: readonly Chain[]): Claim[] {
  const company = companyOf(document, chains);
  if (company === null) return [...claims];
  return claims.map((claim) =>
    claim.over === null && claim.overAt === null && isOfCompany(document, claim)
      ? { ...claim, over: company, rule: 'office.company', confidence: Math.min(claim.confidence, 0.7) }
      : claim.over === null && claim.overAt === null && EXECUTIVE.test(claim.head.office) && claim.owned !== true
        ? { ...claim, over: company, rule: 'office.company', confidence: Math.min(claim.confidence, 0.6) }
        : claim,
  );
}

/** "a spokeswoman for the airline" */
function isOfCompany({ lower }: Document, { words: { last } }: Claim): boolean {
  // The words of an apposition run on to the comma: "spokeswoman for the airline, Ada Vane".
  return [last, last - 3].some(
    (at) => /^(?:for|of|at)$/u.test(lower[at] ?? '') && lower[at + 1] === 'the' && COMPANY_NOUNS.has(lower[at + 2] ?? ''),
  );
}

/** The company that an article is about: it opens with it, and names no other half as often. */
function companyOf({ paragraphOf }: Document, chains: readonly Chain[]): string | null {
  const bodies = chains
    .filter(({ kind, known }) => kind === 'Organization' && (known?.sort ?? 'COMPANY') === 'COMPANY')
    .toSorted((a, b) => b.names.length - a.names.length);
  const [most, second] = bodies;
  if (most === undefined || most.names.length < OFTEN || (second?.names.length ?? 0) * 2 > most.names.length) return null;
  return (paragraphOf[most.names[0]?.first ?? 0] ?? OPENING) < OPENING ? most.name : null;
}
