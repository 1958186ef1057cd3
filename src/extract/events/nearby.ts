import type { Event } from '../../domain/kinds/event.ts';
import type { PartialDate } from '../../domain/time.ts';
import type { Document, Sentence, TokenRange } from '../../text/document.ts';
import type { Tree } from '../../text/tree.ts';
import type { Chain } from '../chains/chain.ts';
import { fold } from '../fold.ts';
import type { Named, Trigger } from './event.ts';
import type { Mentions } from './mentions.ts';
import { dependents } from './syntax.ts';
import { headOf } from './where-when.ts';

/** Events that are news where they happen, so that a place told beside them is most often theirs. */
const LOCAL: ReadonlySet<Event['type']> = new Set(['KILLING', 'DEATH', 'INJURY', 'ARREST', 'ATTACK', 'DISASTER', 'PROTEST']);
/** "Bishop Tom Pell of Calder": where somebody is from, not where something was. */
const NOT_WHERE = /^(?:of|from)$/u;
const LARGE = /^(?:COUNTRY|REGION|STATE)$/u;

/** "Three people were killed": in the place that the same sentence names, else the paragraph before it, else the dateline. */
export function nearbyPlace(
  document: Document,
  tree: Tree,
  chains: readonly Chain[],
  mentions: Mentions,
  { words: { type } }: Trigger,
  date: PartialDate | null,
  { first, last, paragraph }: Sentence,
): Named | null {
  if (!LOCAL.has(type)) return null;
  const from = document.paragraphs[paragraph]?.first ?? first;
  const inSentence = placesIn(document, tree, chains, mentions, { first, last });
  // With two the parse would have had to tell.
  const only = new Set(inSentence.map(({ chain }) => chain)).size === 1 ? inSentence[0] : undefined;
  // A sentence that names several may mean any of them, but not the dateline's.
  if (only !== undefined || inSentence.length > 0 || isLongAgo(date, document.article.published)) return only ?? null;
  return placesIn(document, tree, chains, mentions, { first: from, last: first }).at(-1) ?? datelinePlace(document, chains);
}

const RECENT = 14 * 24 * 60 * 60 * 1000;

/** What an article tells of the past was not where the news is. */
function isLongAgo(date: PartialDate | null, published: PartialDate | undefined): boolean {
  if (date === null) return false;
  return published === undefined || (!published.startsWith(date) && Date.parse(published) - Date.parse(date) > RECENT);
}

/** The towns and sites that a stretch names. */
function placesIn(document: Document, tree: Tree, chains: readonly Chain[], mentions: Mentions, { first, last }: TokenRange): Named[] {
  const places: Named[] = [];
  for (let token = first; token < last; token += 1) {
    const place = mentions.place(token);
    if (place === null || place.first !== token || LARGE.test(chains[place.chain]?.known?.sort ?? '')) continue;
    const head = headOf(tree, place);
    const ties = dependents(tree, head, 'case').some((one) => NOT_WHERE.test(document.lower[one] ?? ''));
    if (!ties || mentions.actor(tree.head[head] ?? -1) === null) places.push(place);
  }
  return places;
}

/** The place of the article that its dateline begins with. */
function datelinePlace({ article }: Document, chains: readonly Chain[]): Named | null {
  const dateline = article.sections.find(({ kind }) => kind === 'DATELINE');
  if (dateline === undefined) return null;
  const [words = ''] = article.text.slice(dateline.start, dateline.end).split(/[,(—–-]/u);
  const chain = chains.findIndex(({ kind, names }) => kind === 'Place' && names.some(({ text }) => fold(text) === fold(words)));
  const [name] = chains[chain]?.names ?? [];
  return name === undefined ? null : { first: name.first, last: name.last, chain };
}
