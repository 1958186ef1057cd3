import type { Document, TokenRange } from '../../text/document.ts';
import type { Speaker } from './speakers.ts';

const LONGEST = 8;

/** The words that name a speaker: for "who" and "that" those before the clause, "two shop stewards, who asked ..."; else its own. */
export function wordsOfSpeaker({ lower, parse, sentenceOf }: Document, speaker: Speaker): TokenRange {
  const { first, form } = speaker;
  if (parse === null || form !== 'PRONOUN' || !/^(?:who|which|that)$/u.test(lower[first] ?? '')) return speaker;
  const verb = parse.head[first] ?? -1;
  const noun = parse.head[verb] ?? -1;
  if (parse.relation[verb] !== 'acl' || noun < 0 || noun >= first || sentenceOf[noun] !== sentenceOf[first]) return speaker;
  const belongs = (token: number): boolean => parse.head[token] === noun && !/^(?:case|punct|cc|mark)$/u.test(parse.relation[token] ?? '');
  // "op-ed" is one word in three tokens.
  let start = lower[noun - 1] === '-' ? noun - 2 : noun;
  while (start > 0 && noun - start < LONGEST && belongs(start - 1)) start -= 1;
  return { first: start, last: noun + 1 };
}
