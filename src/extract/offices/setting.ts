import type { Document } from '../../text/document.ts';
import { wordsOf } from '../../domain/span.ts';
import type { Chain } from '../chains/chain.ts';
import { fold } from '../fold.ts';
import { knownName } from '../names/gazetteer.ts';

/** The city and the state that a dateline says an article was filed from: "PORT ALDER, Westland (MNS) —"; null where it says none. */
export interface Filed {
  readonly city: string | null;
  readonly state: string | null;
}

const AGENCY = /\([^)]*\)|[—–-]+\s*$/gu;
const DATE = /^(?:\d|jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec)/iu;

/** Reads the dateline, in the spelling that the article uses for the place. */
export function readFiled({ article }: Document, chains: readonly Chain[]): Filed {
  const section = article.sections.find(({ kind }) => kind === 'DATELINE');
  if (section === undefined) return { city: null, state: null };
  const [first = '', ...more] = wordsOf(article.text, section)
    .replaceAll(AGENCY, ' ')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !DATE.test(part));
  const place = chains.find(({ kind, name }) => kind === 'Place' && fold(name) === fold(first));
  const city = /^\p{Lu}[\p{L}'’. -]+$/u.test(first) ? (place?.name ?? inTitleCase(first)) : null;
  const [state] = more;
  const within = state === undefined || knownName(state, 'PLACE')?.sort === 'COUNTRY' ? null : state;
  return { city, state: within };
}

function inTitleCase(words: string): string {
  return words === words.toUpperCase() ? words.toLowerCase().replaceAll(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase()) : words;
}

/** Places that the article calls a city or town, or speaks of whose mayor: "the city of Calder", "mayor of Port Alder". */
export function citiesCalled({ lower }: Document, chains: readonly Chain[]): readonly string[] {
  return chains.flatMap(({ kind, name, names }) => {
    const called = names.some(
      ({ first }) => lower[first - 1] === 'of' && /^(?:city|town|mayor|mayors|borough)$/u.test(lower[first - 2] ?? ''),
    );
    return kind === 'Place' && called ? [name] : [];
  });
}
