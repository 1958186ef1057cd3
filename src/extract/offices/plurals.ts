import type { Document } from '../../text/document.ts';
import { TITLE_HEADS } from '../lexicon/titles.ts';
import type { Name } from '../names/name.ts';
import type { Said } from './claims.ts';

const LONGEST = 3;
/** Names of one list followed back from the last to the first. */
const MOST = 8;

/** "Council members Ray Dunn and Sara Voss", "Sens. Pell and Vane": what all of a list are. */
export function byPlural(document: Document, name: Name): Said | null {
  const { parse, lower } = document;
  if (parse === null || name.title !== null) return null;
  let first = name.first;
  for (let steps = 0; steps < MOST && parse.relation[first] === 'conj'; steps += 1) first = parse.head[first] ?? first;
  if (first > name.first) return null;
  for (let length = Math.min(LONGEST, first); length > 0; length -= 1) {
    const last = lower[first - 1] ?? '';
    const head = /s\.?$/u.test(last)
      ? TITLE_HEADS.get([...lower.slice(first - length, first - 1), last.replace(/ies$/u, 'y').replace(/s(\.?)$/u, '$1')].join(' '))
      : undefined;
    if (head === undefined || head.over === 'NONE') continue;
    const former = lower[first - length - 1] === 'former';
    return {
      head,
      words: { first: first - length, last: first },
      over: null,
      overAt: null,
      status: former ? 'FORMER' : 'HELD',
      stated: former,
      rule: 'office.plural',
      confidence: 0.85,
    };
  }
  return null;
}
