import type { Document, TokenRange } from '../../text/document.ts';

const GENDERED: readonly (readonly ['F' | 'M', RegExp])[] = [
  [
    'F',
    /^(?:wife|widow|daughter|mother|sister|aunt|niece|granddaughter|grandmother|girlfriend|woman|girl|lady|actress|heiress|queen|princess|duchess|baroness|nun|\p{L}+woman)$/u,
  ],
  [
    'M',
    /^(?:husband|widower|son|father|brother|uncle|nephew|grandson|grandfather|boyfriend|man|boy|businessman|spokesman|chairman|policeman|sportsman|congressman|councilman|king|prince|duke|monk)$/u,
  ],
];
/** Nouns of one person who speaks without a name. */
const PERSONS =
  /^(?:spokesperson|official|officer|source|witness|resident|aide|neighbou?r|lawyer|attorney|barrister|doctor|nurse|teacher|student|pupil|worker|driver|farmer|voter|analyst|expert|critic|activist|reporter|journalist|advis[eo]r|assistant|relative|friend|colleague|victim|survivor|tourist|trader|shopper|protester|researcher|scientist|economist|professor|judge|prosecutor|detective|diplomat|lawmaker|councill?or|candidate|person|passenger|customer|owner|employee|soldier|commander|fighter|prisoner|refugee|migrant|pastor|priest|imam|parent|plaintiff|defendant|executive|negotiator|investigator|historian|author|engineer|pilot)$/u;

/** The gender that a noun tells of its bearer: "son", "spokeswoman"; null for any other. */
export function genderOfWord(word: string): 'F' | 'M' | null {
  return GENDERED.find(([, nouns]) => nouns.test(word))?.[0] ?? null;
}

/** True for the words of one person of a gender, or of none that they tell: "a spokeswoman for the board". */
export function isOnePerson({ lower }: Document, { first, last }: TokenRange, gender: 'F' | 'M'): boolean {
  const words = lower.slice(first, last);
  const joins = words.findIndex((word, at) => at > 0 && /^(?:for|of|in|at|from|with|to|on|who|,|familiar|close)$/u.test(word));
  const head = words[(joins === -1 ? words.length : joins) - 1] ?? '';
  return (genderOfWord(head) ?? (PERSONS.test(head) ? gender : null)) === gender;
}
