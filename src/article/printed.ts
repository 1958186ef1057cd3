import type { ArticleMetadata, Section, SectionKind } from '../domain/article.ts';
import { wordsOf } from '../domain/span.ts';
import { findWrittenDate } from './dates.ts';

/** What stands before the name in a byline. */
const BY = /^(?:story |words |exclusive |report |analysis )?(?:by|from) +/i;
/** "our political editor Ada Vane": what somebody is, before the name. */
const CALLING = /^(?:\p{Ll}[\p{L}-]* ){1,5}(?=\p{Lu})/u;

/** A byline's names, without what leads to them. */
export function withoutBy(words: string): string {
  return words.replace(BY, '').replace(CALLING, '');
}

const UPDATED = /^(?:last )?updated\b/i;
const WORD = String.raw`\p{Lu}[\p{L}\p{N}&'’-]*`;
const NAME = String.raw`((?:The )?${WORD}(?: (?:(?:of|and|&|the) )?${WORD}){0,5})`;
/** "© 2025 The Calder Beacon. All rights reserved", "Latest news on the Calder Beacon". */
const PATTERNS = [
  new RegExp(String.raw`^(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)[\s©]*(?:\d{4}(?:[–-]\d{4})?,? )?(?:by )?${NAME}(?:[.,]|$)`, 'u'),
  new RegExp(String.raw`^(?:Latest|LATEST|More|MORE)\b.{0,40}\b[Nn]ews\b.{0,20} (?:on|from|at) (?:the )?${NAME}$`, 'u'),
];

/**
 * What an article prints of itself beside its report: a byline, the day it was published or updated above it, the
 * publisher below it. Two publishers are none.
 */
export function readPrinted(text: string, sections: readonly Section[]): ArticleMetadata {
  const wordsOfKind = (kind: SectionKind) => sections.filter((section) => section.kind === kind).map((section) => wordsOf(text, section));
  const outlets = new Set(wordsOfKind('FOOTER').flatMap(publishersIn));
  const [outlet] = outlets.size === 1 ? outlets : [];
  const [author] = wordsOfKind('BYLINE');
  const byline = author === undefined ? undefined : withoutBy(author).split(/\s+[|•·]\s+/)[0];
  const dated = [...wordsOfKind('DATELINE'), ...(author === undefined ? [] : [author])];
  const published = dated
    .filter((words) => !UPDATED.test(words))
    .map(findWrittenDate)
    .find((date) => date !== null);
  const updated = dated
    .filter((words) => UPDATED.test(words))
    .map(findWrittenDate)
    .find((date) => date !== null);
  return {
    ...(outlet !== undefined && { outlet }),
    ...(byline !== undefined && { byline }),
    ...(published && { published }),
    ...(updated && { updated }),
  };
}

function publishersIn(words: string): readonly string[] {
  return PATTERNS.flatMap((pattern) => pattern.exec(words.slice(0, 200))?.[1] ?? []);
}
