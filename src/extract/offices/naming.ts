import type { Document } from '../../text/document.ts';
import { fold } from '../fold.ts';
import { ARTICLED_NOUNS } from '../lexicon/organizations.ts';
import { OFFICE_FIELDS } from '../lexicon/titles.ts';
import type { StaffClaim } from './staff.ts';

/** What one article tells about how offices are to be called. */
export interface Naming {
  /** Nothing but American institutions: then "President" is the one of the United States. */
  readonly isAmerican: boolean;
  /** Its federal government too: then "Attorney General" is no state's. */
  readonly isFederal: boolean;
  /** Whether the article writes "the" before a name. */
  readonly isWrittenWithThe: (name: string) => boolean;
}

const AMERICAN = /\bWhite House\b|\bU\.S\.|\bOval Office\b|\bCongress\b|\bElectoral College\b/gu;
const FEDERAL =
  /\bWhite House\b|\bOval Office\b|\bJustice Department\b|\bDepartment of (?:Justice|State)\b|\bState Department\b|\bPentagon\b/u;
const OF_A_STATE =
  /\b(?:Gov\.|Lt\. Gov\.|[Ss]tate (?:[Ss]en\.|[Rr]ep\.))|\b(?:Governor|[Ss]tate (?:[Ss]enat(?:e|or)|[Rr]epresentative|[Hh]ouse)|Legislature|statehouse)\b/u;

/** `foreign`: how often the article names other countries. */
export function readNaming({ text }: Document, foreign: number): Naming {
  const american = text.match(AMERICAN)?.length ?? 0;
  const isAmerican = american > 0 && american >= foreign;
  return {
    isAmerican,
    isFederal: isAmerican && FEDERAL.test(text) && !OF_A_STATE.test(text),
    isWrittenWithThe: (name) => isWrittenWithThe(text, name),
  };
}

function isWrittenWithThe(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const after = text.slice(at + name.length, at + name.length + 3);
    // Not "the Port Alder City Council" of Port Alder.
    if (/\b[Tt]he $/u.test(text.slice(Math.max(0, at - 5), at)) && !/^(?:\s+\p{Lu}|\p{L})/u.test(after)) return true;
  }
  return false;
}

/** Lands that English names with an article. */
const ARTICLED_LANDS =
  /^(?:United (?:Kingdom|Arab Emirates)|Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Vatican|.*\b(?:Republic|Islands))$/u;

/** "the Senate", "the Port Alder City Council", "the University of Calder", "the World Bank", "the Philippines". */
function isArticled(body: string): boolean {
  return (
    ARTICLED_LANDS.test(body) ||
    ARTICLED_NOUNS.has(body.toLowerCase().split(' ').at(-1) ?? '') ||
    / of |\b(?:Central|Reserve|World|Development) Bank$/u.test(body)
  );
}

/** What ties an office to its body, where that is not "of". */
const TIES: Readonly<Record<string, string>> = { Spokesperson: 'for', Professor: 'at', Commander: 'in' };

/** The office in full, and what it is looked up by in other articles: empty when the article does not say whose or where it is. */
export function nameOffice(claim: StaffClaim, naming: Naming): { readonly title: string; readonly key: string } {
  const { to } = claim;
  if (to == null) return nameAlone(claim, naming);
  const { title } = nameAlone(claim, naming);
  return known(`${title} to ${naming.isWrittenWithThe(to) ? 'the ' : ''}${to}`);
}

function nameAlone({ head, over, staffOf, owned }: StaffClaim, naming: Naming): { readonly title: string; readonly key: string } {
  const { office } = head;
  if (staffOf !== null) return known(`${office} for ${staffOf}`);
  if (over === null) {
    const national = /^(?:President|Vice President|First Lady)$/u.test(office)
      ? naming.isAmerican
      : /^(?:Secretary of |Attorney General$)/u.test(office) && naming.isFederal;
    return national && !owned ? known(`${office} of the United States`) : { title: office, key: '' };
  }
  if (over === 'the United States' && /^(?:Senator|Representative)$/u.test(office)) return known(`U.S. ${office}`);
  if (isField(over)) return { title: `${over} ${office}`, key: '' };
  const articled = isArticled(over) || (head.over === 'BODY' && naming.isWrittenWithThe(over));
  const whose = articled && !/^the /iu.test(over) ? `the ${over}` : over;
  const title = `${office} ${TIES[office] ?? 'of'} ${whose}`;
  return /^the \p{Ll}/u.test(over) ? { title, key: '' } : known(title);
}

/** "Health Commissioner": what the office is for, and nobody's name. */
function isField(over: string): boolean {
  return over
    .toLowerCase()
    .split(' ')
    .every((word) => OFFICE_FIELDS.has(word));
}

const known = (title: string): { title: string; key: string } => ({ title, key: fold(title.replaceAll(/\bthe /giu, '')) });
