import { readTable } from '../../text/lexicon/word-table.ts';
import words from './data/party-words.json' with { type: 'json' };

/** The party that a word of one or two means, in small letters. */
export const PARTY_WORDS: ReadonlyMap<string, string> = new Map(readTable(words, 'word', 'party').map(({ word, party }) => [word, party]));

/** True of an adjective or name of a party as it stands before a title: "Labour", "Republican". */
export function isPartyWord(words: string): boolean {
  return words.length > 1 && PARTY_WORDS.has(words.toLowerCase());
}
