import { Conflict, NotFound } from '../domain/errors.ts';
import type { Reference } from '../domain/facts.ts';
import type { ArticleGraph, ArticleMatter, DecidedArticle } from '../domain/graph.ts';
import type { NodeId } from '../domain/id.ts';
import type { ReferenceKind } from '../domain/model.ts';
import { toEdgeRows } from './edge-rows.ts';
import type { Engine, Run } from './engine.ts';
import { foldFields, type FieldValues } from './fold.ts';
import type { Stored } from './graph-store.ts';
import { toArticleRow, toEntityRow, toStatementRows, toTenureEnds, type NodeRow, type TenureEnds } from './node-rows.ts';
import { articleRevision, claimArticle, putArticleText } from './queries/articles.ts';
import { createEdges, deleteUnusedKeys, linkKeys, lockKeys, lockNodes, putNodes } from './queries/entities.ts';
import { findCandidates } from './candidates.ts';
import { findIdentified } from './identified.ts';
import { removeArticles } from './remove-article.ts';
import { putJudgements, readJudgements } from './put-judgements.ts';
import { putPins, readPins } from './put-pins.ts';
import { nodesByIds } from './queries/nodes.ts';
import { joinRepeats, readFirst } from './repeats.ts';

/** One entity as an article tells it: what its references say, to be folded into what the graph holds. */
interface Told {
  readonly id: NodeId;
  readonly kind: ReferenceKind;
  readonly references: Reference[];
}

/** See `GraphStore.replaceArticle`. */
export async function replaceArticle(
  engine: Engine,
  article: { readonly id: NodeId; readonly revision: string },
  keys: readonly string[],
  decide: (matter: ArticleMatter) => DecidedArticle,
  again = false,
): Promise<Stored> {
  // Read before the transaction, so that what is known already waits for no lock and writes nothing.
  const [known] = await engine.read(articleRevision, { article: article.id });
  if (known?.revision === article.revision && !again) return 'unchanged';
  return engine.write(async (run) => {
    const [claimed] = await run(claimArticle, { article: article.id });
    const before = claimed?.revision ?? null;
    if (again && before === null) throw new NotFound(`The graph has no article ${article.id} any more.`, { article: article.id });
    // Read again it takes only its own place: a later revision that came meanwhile stands.
    const isKept = before === article.revision;
    if (again ? !isKept : isKept) return 'unchanged';
    const sorted = [...new Set(keys)].sort();
    await run(lockKeys, { keys: sorted });
    if (before !== null) await removeArticles(run, [article.id]);
    // An earlier revision gave up the keys that it alone had used.
    if (before !== null) await run(lockKeys, { keys: sorted });
    const candidates = await findCandidates(run, sorted);
    const { graph, pins } = decide({
      candidates,
      identified: await findIdentified(run, candidates),
      judgements: await readJudgements(run, article.id),
      pins: await readPins(run, [article.id]),
    });
    await putPins(run, pins);
    await writeGraph(run, graph);
    await run(deleteUnusedKeys, { keys: sorted });
    return before === null ? 'stored' : 'revised';
  });
}

/** Writes an article that has no statements; `known` are entities that the graph says it mentions already. */
export async function writeGraph(run: Run, graph: ArticleGraph, known: ReadonlySet<NodeId> = new Set()): Promise<void> {
  const told = toTold(graph);
  requireKnownEnds(graph, new Set([...told.keys(), ...known]));
  const wordsKeys = [...new Set(graph.statements.flatMap(({ wordsKey }) => wordsKey ?? []))].sort();
  const [first, { rows, keys }] = await Promise.all([readFirst(run, wordsKeys), foldInto(run, [...told.values()], toTenureEnds(graph))]);
  const offices = await officesElsewhere(run, graph);
  const { article } = graph;
  await Promise.all([
    ...[...rows].map(([kind, of]) => run(putNodes[kind], { rows: of })),
    run(putNodes.Article, { rows: [toArticleRow(graph)] }),
    run(putArticleText, {
      id: article.id,
      text: article.text,
      sections: JSON.stringify(article.sections),
      coverage: JSON.stringify(graph.coverage),
      unjudged: graph.judged?.unjudged ? JSON.stringify(graph.judged.unjudged) : null,
    }),
    run(putNodes.Statement, { rows: [...toStatementRows(graph, offices)] }),
    putJudgements(run, graph.judged?.placed ?? []),
    run(linkKeys, { rows: keys }),
    ...[...toEdgeRows(graph)].map(([type, of]) => run(createEdges[type], { rows: [...of] })),
  ]);
  await joinRepeats(run, article, wordsKeys, first);
}

function toTold({ references, judgements }: ArticleGraph): ReadonlyMap<NodeId, Told> {
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  const told = new Map<NodeId, Told>();
  for (const { ref, entity } of judgements) {
    const reference = byId.get(ref);
    if (!reference) throw new Conflict(`A judgement names reference ${ref}, which the article does not have`, { ref });
    const known = told.get(entity);
    if (!known) told.set(entity, { id: entity, kind: reference.kind, references: [reference] });
    else if (known.kind === reference.kind) known.references.push(reference);
    else throw new Conflict(`One entity cannot be ${known.kind} and ${reference.kind}`, { entity, kinds: [known.kind, reference.kind] });
  }
  return told;
}

/** A relationship whose end is not of this article would be left out in silence by the database, so it is refused. */
function requireKnownEnds({ article, statements, relations }: ArticleGraph, entities: ReadonlySet<NodeId>): void {
  const known = new Set<NodeId>([article.id, ...statements.map(({ id }) => id), ...entities]);
  for (const { type, from, to } of relations) {
    const missing = [from, to].find((id) => !known.has(id));
    if (missing !== undefined) throw new Conflict(`${type} joins ${missing}, which the article does not tell of`, { type, from, to });
  }
}

/** The offices of tenures that statements are spoken as, and that the relations at hand do not tell of. */
async function officesElsewhere(run: Run, { relations }: ArticleGraph): Promise<ReadonlyMap<NodeId, NodeId>> {
  const told = new Set(relations.filter(({ type }) => type === 'OF_OFFICE').map(({ from }) => from));
  const wanted = new Set(relations.filter(({ type, to }) => type === 'SPOKEN_AS' && !told.has(to)).map(({ to }) => to));
  if (wanted.size === 0) return new Map();
  const rows = await run(nodesByIds, { ids: [...wanted] });
  return new Map(rows.map(({ properties }) => [properties['id'] as NodeId, properties['officeId'] as NodeId]));
}

/** Locks and reads what the graph holds of each entity, and folds what the article adds. */
async function foldInto(run: Run, told: readonly Told[], tenures: ReadonlyMap<NodeId, TenureEnds>) {
  const held = await run(lockNodes, { ids: told.map(({ id }) => id).sort() });
  const heldById = new Map(held.map((row) => [row.id, row]));
  const rows = new Map<ReferenceKind, NodeRow[]>();
  const keys: { entity: NodeId; key: string }[] = [];
  for (const { id, kind, references } of told) {
    const before = heldById.get(id);
    const values: readonly FieldValues[] = [...(before ? [before.properties] : []), ...references.map(({ fields }) => fields)];
    rows.set(kind, [
      ...(rows.get(kind) ?? []),
      toEntityRow(kind, id, foldFields(kind, values), { ...before?.properties, ...tenures.get(id) }),
    ]);
    const knownBy = new Set(before?.keys);
    const added = new Set(references.flatMap((reference) => reference.keys.filter((key) => !knownBy.has(key))));
    keys.push(...[...added].map((key) => ({ entity: id, key })));
  }
  return { rows, keys };
}
