import type { Facts, Reference } from '../domain/facts.ts';
import type { NodeId } from '../domain/id.ts';
import type { EventHere } from './event.ts';

/** An event of an article with those who took part and where, each as the entity that it was put to; null for what is no event. */
export function toEventHere(
  { article, references, relations }: Facts,
  reference: Reference,
  entityOf: (id: NodeId) => NodeId,
): EventHere | null {
  if (reference.kind !== 'Event') return null;
  const { type, standing, date } = reference.fields;
  const published = article.published ?? null;
  const typeOf = (place: NodeId): string | null => {
    const named = references.find(({ id }) => id === place);
    return named?.kind === 'Place' ? (named.fields.type ?? null) : null;
  };
  return {
    type,
    names: new Map(references.map(({ id, fields }) => [entityOf(id), 'name' in fields ? fields.name : ''])),
    standing: standing ?? null,
    date: date ?? null,
    toldFirst: published,
    toldLast: published,
    parts: relations.flatMap(({ type: relation, from, to, role }) =>
      relation === 'TOOK_PART' && to === reference.id && role !== undefined ? [{ actor: entityOf(from), role }] : [],
    ),
    places: relations.flatMap(({ type: relation, from, to }) =>
      relation === 'TOOK_PLACE_IN' && from === reference.id ? [{ place: entityOf(to), type: typeOf(to) }] : [],
    ),
  };
}
