import type { Document } from '../../text/document.ts';
import type { Draft } from '../statements/draft.ts';

const SHORTEST = 3;

/** A headline's quotation whose words come again below is by whom the article names there, when that is one: "‘We failed riders,’ he says". */
export function withHeadlineSpeakers(
  document: Document,
  drafts: readonly Draft[],
  speakers: readonly (number | null)[],
): (number | null)[] {
  const words = drafts.map((draft) => wordsOf(document, draft));
  return speakers.map((speaker, at) => {
    const draft = drafts[at];
    const key = words[at] ?? '';
    if (speaker !== null || draft === undefined || document.paragraphs[draft.paragraph]?.kind !== 'HEADLINE') return speaker;
    if (!isQuoted(document, draft) || key.split(' ').length < SHORTEST) return speaker;
    const again = speakers.filter((other, i) => other !== null && ` ${words[i] ?? ''} `.includes(` ${key} `));
    return new Set(again).size === 1 ? (again[0] ?? null) : null;
  });
}

function isQuoted({ quotationOf }: Document, { parts }: Draft): boolean {
  return parts.every(({ first }) => quotationOf[first] !== -1);
}

function wordsOf({ lower }: Document, { parts }: Draft): string {
  return parts
    .flatMap(({ first, last }) => lower.slice(first, last))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .join(' ');
}
