import type { RelationType } from '../domain/relations.ts';

/** How each relation reads from the node it starts from, and from the one it leads to, before a name or a count. */
const relationWords: Readonly<Record<RelationType, readonly [out: string, back: string]>> = {
  MENTIONS: ['names', 'named in'],
  HOLDS: ['holds', 'held by'],
  OF_OFFICE: ['of', 'held in'],
  IN_BODY: ['belongs to', 'has'],
  OVER: ['is for', 'served by'],
  WITHIN: ['lies within', 'contains'],
  MEMBER_OF: ['member of', 'joined by'],
  PART_OF: ['part of', 'made up of'],
  TOOK_PART: ['took part in', 'involved'],
  TOOK_PLACE_IN: ['took place in', 'scene of'],
  APPEARS_IN: ['appears in', 'reports'],
  SPOKEN_BY: ['said by', 'made'],
  SPOKEN_AS: ['said as', 'made'],
  ADDRESSED_TO: ['said to', 'addressed in'],
  ABOUT: ['about', 'subject of'],
  DURING: ['said during', 'heard'],
  REPORTED_IN: ['reported in', 'reports'],
  REPEATS: ['repeats', 'repeated by'],
};

/** Whether a word names a relation of the graph: what comes from an address may be anything. */
export function isRelation(type: string): type is RelationType {
  return Object.hasOwn(relationWords, type);
}

/** A relation before a name: "Ada Vane [took part in] the vote". Derived ones read as they are named. */
export function readableRelation(type: string, direction: 'OUT' | 'IN' = 'OUT'): string {
  if (!isRelation(type)) return type.toLowerCase().replaceAll('_', ' ');
  return relationWords[type][direction === 'OUT' ? 0 : 1];
}
