import type { Document, Sentence } from '../../text/document.ts';
import type { Chain } from '../chains/chain.ts';
import { headAt } from '../names/titles.ts';
import type { Claim } from './claims.ts';
import { overBefore, overName } from './jurisdiction.ts';
import { wholeTitle } from './whole-title.ts';

/** Sentences after the first in which a lede's office gets its name. */
const REACH = 2;

/**
 * "Port Alder's City Council president spent 40 minutes ... Ruth Holt told the panel ...": an article that opens with an
 * office and names nobody tells next, without a title, who holds it. Null when it does not open so.
 */
export function byLede(document: Document, chains: readonly Chain[]): Claim | null {
  const { sentences, paragraphs, parse } = document;
  const opening = sentences.findIndex(({ paragraph }) => paragraphs[paragraph]?.kind === 'BODY');
  const sentence = sentences[opening];
  if (parse === null || sentence === undefined) return null;
  const person = personNext(document, chains, opening);
  const subject = subjectOf(document, sentence);
  if (person === null || subject === null || isNamed(chains, subject.first, subject.last)) return null;
  for (let at = subject.first; at < subject.last; at += 1) {
    const found = headAt(document, at, subject.last);
    if (found === null || found.last !== subject.last || found.head.over === 'NONE') continue;
    const whole = wholeTitle(document, found.head, { first: at, last: found.last });
    return {
      person,
      head: whole.head,
      words: { first: whole.first, last: whole.last },
      over:
        overBefore(document, subject.first, whole.first) ??
        (/^(?:of|at)$/u.test(document.lower[whole.last] ?? '') ? (overName(document, whole.last + 1, sentence.last)?.text ?? null) : null),
      overAt: null,
      status: 'HELD',
      stated: false,
      rule: 'office.lede',
      confidence: 0.6,
      term: { from: null, until: null },
    };
  }
  return null;
}

/** The subject of a sentence up to its noun, when the noun is one and definite: "the governor", "Port Alder's mayor". */
function subjectOf({ parse, lower, words }: Document, { first, last }: Sentence): { first: number; last: number } | null {
  for (let token = first; token < last; token += 1) {
    if (parse?.relation[token] !== 'nsubj' || parse.relation[parse.head[token] ?? -1] !== 'root') continue;
    const definite = /^\p{Lu}/u.test(words[first] ?? '') && !/^(?:a|an|one|some|two|three|several)$/u.test(lower[first] ?? '');
    return definite && !(lower[token] ?? '').endsWith('s') ? { first, last: token + 1 } : null;
  }
  return null;
}

function isNamed(chains: readonly Chain[], from: number, to: number): boolean {
  return chains.some(({ kind, names }) => kind === 'Person' && names.some(({ first }) => first >= from && first < to));
}

/** "Speaking in the chamber, Ada Vane said": only a participle's words stand before. */
function opensClause(lower: readonly string[], first: number, name: number): boolean {
  return /^(?:speaking|addressing|asked|responding|replying|writing)$/u.test(lower[first] ?? '') && lower[name - 1] === ',';
}

/** "“We are neutral,” Ada Vane said": only her words stand before. */
function followsQuotation({ quotationOf }: Document, first: number, name: number): boolean {
  return quotationOf[first] !== -1 && quotationOf.slice(first, name).every((quotation) => quotation !== -1);
}

/** The one who is the subject of a sentence soon after, there named in full for the first time, without title or apposition. */
function personNext(document: Document, chains: readonly Chain[], opening: number): number | null {
  const { sentences, parse, lower } = document;
  for (const { first, last } of sentences.slice(opening + 1, opening + 1 + REACH)) {
    const found = chains.findIndex(({ kind, names }) => {
      const name = names.find((one) => one.first >= first);
      return (
        kind === 'Person' &&
        name !== undefined &&
        (name.first === first || opensClause(lower, first, name.first) || followsQuotation(document, first, name.first)) &&
        name.last < last &&
        name.title === null &&
        name.last - name.first > 1 &&
        lower[name.last] !== ',' &&
        parse?.relation[name.first] === 'nsubj'
      );
    });
    if (found !== -1) return found;
    if (isNamed(chains, first, last)) return null;
  }
  return null;
}
