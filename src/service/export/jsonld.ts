import { kinds } from '../../domain/model.ts';
import type { Call } from '../service.ts';
import type { WholeGraph } from './evidence.ts';
import { nameOf, readGraph, valuesOf, type ToldEdge } from './named.ts';

const OWN = 'https://onrecord.example/ns#';

/** Our kinds as schema.org knows them; those that it does not know keep our own name alone. */
const types: Readonly<Record<string, string>> = {
  Article: 'schema:NewsArticle', Person: 'schema:Person', Organization: 'schema:Organization', Place: 'schema:Place',
  Event: 'schema:Event', Statement: 'schema:Claim', Tenure: 'schema:Role',
}; // prettier-ignore

const context = {
  '@vocab': OWN,
  schema: 'https://schema.org/',
  id: '@id',
  type: '@type',
  name: 'schema:name',
  from: { '@type': '@id' },
  to: { '@type': '@id' },
  article: { '@type': '@id' },
  assertedBy: { '@type': '@id' },
};

/** The whole graph as one JSON-LD document: nodes, and each fact as a node of type Fact that names its ends and the exact words it rests on. */
export async function* exportJsonld(graph: WholeGraph, call?: Call): AsyncGenerator<string> {
  let separator = '\n';
  yield `{"@context":${JSON.stringify(context)},"@graph":[`;
  for await (const row of readGraph(graph, call)) {
    yield separator + JSON.stringify('node' in row ? toNode(row.node) : toFact(row.told));
    separator = ',\n';
  }
  yield '\n]}\n';
}

function toNode(node: Parameters<typeof nameOf>[0]): object {
  const values = valuesOf(node);
  // `type` and `id` are the language's; what a kind calls type is its sort.
  const fields = Object.keys(kinds[node.label].fields).flatMap((field) => {
    const value = values[field];
    return value === undefined || value === null
      ? []
      : [[field === 'type' ? 'sort' : field === 'article' ? 'printedIn' : field, value] as const];
  });
  const known = types[node.label];
  return { ...Object.fromEntries(fields), id: toUrn(node.id), type: known ? [node.label, known] : [node.label], name: nameOf(node) };
}

function toFact({ id, edge, words }: ToldEdge): object {
  const { type, from, to, role, article, spans, rule, confidence, assertedBy } = edge;
  const asserter = assertedBy === 'NARRATOR' ? {} : { assertedBy: toUrn(assertedBy) };
  const ends = { from: toUrn(from), to: toUrn(to), article: toUrn(article) };
  return { id: `_:${id}`, type: 'Fact', relation: type, ...ends, ...(role && { role }), words, spans, rule, confidence, ...asserter };
}

function toUrn(id: string): string {
  return `urn:onrecord:${id}`;
}
