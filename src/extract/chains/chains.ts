import type { Document } from '../../text/document.ts';
import { givenName, knownName } from '../names/gazetteer.ts';
import type { Name } from '../names/name.ts';
import { headAt, headBefore } from '../names/titles.ts';
import { bodies, places, shortsOf } from './bodies.ts';
import type { Chain } from './chain.ts';
import { nameWords, people } from './people.ts';

/** Joins names into chains: full names first, so that a headline's surname resolves forward. */
export function buildChains(document: Document, read: readonly Name[]): Chain[] {
  const names = settleSingles(document, read);
  return [
    ...people(
      document,
      names.filter(({ type }) => type === 'PERSON'),
    ),
    ...bodies(names),
    ...places(names),
  ];
}

/** A single name that nobody bears: "Corvane" of Corvane Construction is the company, "the Calder mayor" is of a place. */
function settleSingles(document: Document, names: readonly Name[]): readonly Name[] {
  const shorts = shortsOf(names.filter(({ type }) => type === 'ORGANIZATION'));
  const borne = new Set(names.flatMap((name) => (name.type === 'PERSON' && nameWords(name).length > 1 ? nameWords(name) : [])));
  // "U.S. District Judge Tom Pell" names no district.
  const places = names.filter(({ type, first, last }) => type !== 'PLACE' || (headAt(document, first, last + 1)?.last ?? 0) <= last);
  return places.map((name): Name => {
    const [word = '', ...more] = nameWords(name);
    // "the bishop of Agrigento", "mayor of Port Alder"
    if (name.type !== 'PERSON' || name.title !== null || borne.has(word)) return name;
    const seat = document.lower[name.first - 1] === 'of' ? headBefore(document, name.first - 1, Math.max(0, name.first - 6)) : null;
    if (seat?.head.over === 'PLACE' && givenName(name.text.split(/\s+/u)[0] ?? '') === null) return { ...name, type: 'PLACE' };
    if (more.length > 0) return name;
    if (shorts.has(word)) return { ...name, type: 'ORGANIZATION' };
    // "a Dubbo saleyard"
    const beside = /^(?:a|an|the)$/u.test(document.lower[name.first - 1] ?? '') && document.parse?.upos[name.last] === 'NOUN';
    if (beside && knownName(name.text, 'PLACE') !== null) return { ...name, type: 'PLACE' };
    const office = headAt(document, name.last, name.last + 3)?.head;
    return office?.over === 'PLACE' && /^\p{Ll}/u.test(document.words[name.last] ?? '') ? { ...name, type: 'PLACE' } : name;
  });
}
