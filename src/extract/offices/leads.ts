import type { Document } from '../../text/document.ts';
import { BODY_NOUNS } from '../lexicon/organizations.ts';
import { TITLE_HEADS } from '../lexicon/titles.ts';
import type { Name } from '../names/name.ts';
import type { Said } from './claims.ts';
import { overName } from './jurisdiction.ts';

const nouns: ReadonlySet<string> = new Set(BODY_NOUNS);

/** The office that each verb tells; "led the march" tells none, because a march is no body. */
const OFFICES: Readonly<Record<string, string>> = {
  leads: 'leader',
  led: 'leader',
  leading: 'leader',
  heads: 'head',
  headed: 'head',
  chairs: 'chair',
  chaired: 'chair',
};

/** "Joan Pell, who leads Harbor Workers United", "Holt has led the council since 2021": an office by its verb and the body that is its object. */
export function byLeading(document: Document, name: Name): Said | null {
  const { lower, parse, words, sentences, sentenceOf } = document;
  if (parse === null) return null;
  const verb = verbOf(document, name);
  const office = verb === null ? undefined : OFFICES[lower[verb] ?? ''];
  const head = office === undefined ? undefined : TITLE_HEADS.get(office);
  if (verb === null || head === undefined) return null;
  const end = sentences[sentenceOf[verb] ?? 0]?.last ?? verb;
  const named = overName(document, verb + 1, end);
  const noun = lower[verb + 1] === 'the' && nouns.has(lower[verb + 2] ?? '') && /^\p{Ll}/u.test(words[verb + 2] ?? '') ? verb + 2 : null;
  const body = named !== null && isBody(named.text) ? named.text : noun === null ? null : (lower[noun] ?? null);
  if (body === null) return null;
  const past = /ed$|^led$/u.test(lower[verb] ?? '');
  const goesOn = !past || /^(?:has|have)$/u.test(lower[verb - 1] ?? '');
  return {
    head,
    words: { first: verb, last: named !== null && body === named.text ? named.last : (noun ?? verb) + 1 },
    over: body,
    overAt: null,
    status: goesOn ? 'HELD' : 'FORMER',
    stated: !goesOn,
    rule: 'office.leads',
    confidence: 0.75,
  };
}

/** The verb whose subject the name is, or the one of "who" right after it. */
function verbOf({ parse, lower }: Document, name: Name): number | null {
  const comma = lower[name.last] === ',' ? name.last + 1 : name.last;
  if (lower[comma] === 'who') {
    const verb = parse?.head[comma] ?? -1;
    return verb > comma ? verb : null;
  }
  for (let token = name.first; token < name.last; token += 1) {
    const verb = parse?.head[token] ?? -1;
    if (parse?.relation[token] === 'nsubj' && verb >= name.last) return verb;
  }
  return null;
}

const BODY_LAST =
  /^(?:Local|United|Party|Union|Council|Board|Committee|Commission|Authority|Agency|Department|Ministry|Institute|Association|Federation|Foundation|Group|Fund|Bank|Church|University|College|Service|Office|Bureau|Club|Society|Alliance|Coalition|Network|Center|Centre|Guild|League|Trust|Chamber|Front|Movement|\d+)$/u;

/** A name that says by a word that it is a body: "Harbor Workers United Local 19", "the Transport Committee". */
function isBody(text: string): boolean {
  return text.split(/\s+/u).some((word) => BODY_LAST.test(word));
}
