import type { ArticleGraph } from '../domain/graph.ts';
import type { NodeId } from '../domain/id.ts';
import type { RelationType } from '../domain/relations.ts';
import { fromFlat, toFlat, type Span } from '../domain/span.ts';

/** One relationship to write. */
export interface EdgeRow {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly properties: Readonly<Record<string, unknown>>;
}

type RelationFacts = ArticleGraph['relations'];

/**
 * The relationships of an article, by type: one for each (from, type, to, ref). What follows from the judgements and
 * the statements themselves, MENTIONS and APPEARS_IN, is made here, whether or not it was handed in.
 */
export function toEdgeRows(graph: ArticleGraph): ReadonlyMap<RelationType, readonly EdgeRow[]> {
  const rows = new Map<RelationType, EdgeRow[]>([['MENTIONS', mentions(graph)]]);
  for (const fact of merged([...graph.relations, ...appearances(graph)])) {
    if (fact.type === 'MENTIONS') continue;
    const { type, from, to, spans, ...rest } = fact;
    const row = { from, to, properties: { ...rest, article: graph.article.id, spans: toFlat(spans) } };
    rows.set(type, [...(rows.get(type) ?? []), row]);
  }
  return rows;
}

function mentions({ article, references, judgements }: ArticleGraph): EdgeRow[] {
  const judged = new Map(judgements.map((judgement) => [judgement.ref, judgement]));
  return references.flatMap((reference) => {
    const judgement = judged.get(reference.id);
    if (!judgement) return [];
    const { id, keys, mentions: chain, rule, confidence, fields } = reference;
    const properties = {
      article: article.id,
      ref: id,
      spans: toFlat(chain),
      forms: chain.map(({ form }) => form),
      rule,
      confidence,
      assertedBy: 'NARRATOR',
      verdict: judgement.verdict,
      reasons: judgement.reasons,
      judgedConfidence: judgement.confidence,
      keys: [...keys].sort(),
      fields: canonical(fields),
      ...(judgement.read && { read: JSON.stringify(judgement.read) }),
    };
    return [{ from: article.id, to: judgement.entity, properties }];
  });
}

function appearances({ article, statements, relations }: ArticleGraph): RelationFacts {
  const told = new Set(relations.filter(({ type }) => type === 'APPEARS_IN').map(({ from }) => from));
  return statements
    .filter(({ id }) => !told.has(id))
    .map(({ id, segments, rule, confidence }) => ({
      type: 'APPEARS_IN',
      from: id,
      to: article.id,
      ref: id,
      spans: fromFlat(segments),
      rule,
      confidence,
      assertedBy: 'NARRATOR',
    }));
}

/** One fact for each (from, type, to, ref, toRef): the surest, with the words of all. */
function merged(facts: RelationFacts): RelationFacts {
  const byKey = new Map<string, RelationFacts[number]>();
  for (const fact of facts) {
    const key = [fact.type, fact.from, fact.to, fact.ref, fact.toRef ?? ''].join(' ');
    const known = byKey.get(key);
    byKey.set(key, known ? { ...(known.confidence >= fact.confidence ? known : fact), spans: union(known.spans, fact.spans) } : fact);
  }
  return [...byKey.values()];
}

function union(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  const byPlace = new Map([...a, ...b].map((span) => [`${span.start} ${span.end}`, span]));
  return [...byPlace.values()].sort((x, y) => x.start - y.start || x.end - y.end);
}

/** The same fields in another order are the same fields. */
function canonical(fields: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))));
}
