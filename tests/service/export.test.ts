import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import grafeo from '@grafeo-db/js';
import { exportFtm } from '../../src/service/export/ftm.ts';
import { exportGexf } from '../../src/service/export/gexf.ts';
import { exportGraphml } from '../../src/service/export/graphml.ts';
import { exportJsonld } from '../../src/service/export/jsonld.ts';
import { toXml } from '../../src/service/export/xml.ts';
import { toCypher } from '../../src/store/backup/cypher.ts';
import type { BackupRow } from '../../src/store/backup/row.ts';
import type { GraphRow, GraphStore } from '../../src/store/graph-store.ts';
import { ArticleFacts } from '../store/article-graphs.ts';
import { openEmbeddedEmpty } from '../store/stores.ts';
import { briefing, echo, store as put } from '../store/story.ts';

/** What would end a text, a tag, a line or a statement if it were not escaped. */
const hostile = `O'Hara <b>&amp;</b> "]]>" \\' '}) DETACH DELETE n // \n\t\r\u2028 𝒜`;

let store: GraphStore;
let close: () => Promise<void>;
let rows: GraphRow[];
beforeAll(async () => {
  ({ store, close } = await openEmbeddedEmpty());
  for (const facts of [echo(), briefing(), hostileFacts()]) await put(store, facts);
  rows = [];
  for await (const row of store.dump()) rows.push(row);
});
afterAll(() => close());

function hostileFacts(): ArticleFacts {
  const facts = new ArticleFacts({
    name: 'hostile',
    title: hostile,
    outlet: hostile,
    published: '2026-01-26',
    text: `${hostile} spoke. `.repeat(30),
  });
  const person = facts.person(hostile);
  facts.say('The bridge is old.', { speaker: person });
  return facts;
}

const nodes = () => rows.flatMap((row) => ('node' in row ? [row.node] : []));
const edges = () => rows.flatMap((row) => ('edge' in row ? [row.edge] : []));

async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

const reader = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  htmlEntities: true,
  isArray: (name, _, __, isAttribute) => !isAttribute && ['data', 'attvalue', 'node', 'edge', 'key'].includes(name),
});

describe('XML', () => {
  test('graphml is well-formed, in its namespace, and holds every node and edge with its texts', async () => {
    const xml = await whole(exportGraphml(store));
    const { graphml } = reader.parse(xml) as {
      graphml: { xmlns: string; key: { id: string }[]; graph: { node: Item[]; edge: Item[] } };
    };
    const { node, edge } = graphml.graph;
    const keys = new Set(graphml.key.map(({ id }) => id));
    const used = [...node, ...edge].flatMap(({ data }) => (data ?? []).map(({ key }) => key ?? ''));
    expect([
      XMLValidator.validate(xml),
      graphml.xmlns,
      node.map(({ id }) => id),
      edge.map(({ source, target }) => [source, target]),
      used.filter((key) => !keys.has(key)),
      node.flatMap(({ data }) => (data ?? []).flatMap((item) => (item['#text'] === hostile ? [item.key] : []))).length > 1,
    ]).toEqual([
      true,
      'http://graphml.graphdrawing.org/xmlns',
      nodes().map(({ id }) => id),
      edges().map(({ from, to }) => [from, to]),
      [],
      true,
    ]);
  });

  test('gexf is well-formed, in its namespace, and holds every node and edge with its texts', async () => {
    const xml = await whole(exportGexf(store));
    const { gexf } = reader.parse(xml) as {
      gexf: { xmlns: string; version: string; graph: { nodes: { node: Item[] }; edges: { edge: Item[] } } };
    };
    expect([
      XMLValidator.validate(xml),
      gexf.xmlns,
      gexf.version,
      gexf.graph.nodes.node.map(({ id }) => id),
      gexf.graph.edges.edge.map(({ source, target }) => [source, target]),
      gexf.graph.nodes.node.some(({ label }) => label === hostile),
    ]).toEqual([true, 'http://gexf.net/1.3', '1.3', nodes().map(({ id }) => id), edges().map(({ from, to }) => [from, to]), true]);
  });

  test('characters that no XML may hold are left out', () => {
    expect(toXml('a\u0000b\u000Bc\uD800d\uDC00e\uFFFFf\u{1D49C}')).toBe('abcdef\u{1D49C}');
  });
});

interface Item {
  readonly id: string;
  readonly label?: string;
  readonly source?: string;
  readonly target?: string;
  readonly data?: readonly { readonly key?: string; readonly '#text'?: string }[];
}

test('jsonld is one document with a context, each node with its types and each fact with its ends', async () => {
  const document = JSON.parse(await whole(exportJsonld(store))) as {
    '@context': Record<string, unknown>;
    '@graph': { id: string; type: unknown; from?: string; to?: string; words?: string; name?: string }[];
  };
  const all = document['@graph'];
  const ids = new Set(all.map(({ id }) => id));
  const facts = all.filter(({ type }) => type === 'Fact');
  expect([
    document['@context']['schema'],
    all.length,
    ids.size,
    facts.length,
    facts.filter(({ from, to }) => !ids.has(from ?? '') || !ids.has(to ?? '')),
    all.some(({ name, type }) => name === hostile && JSON.stringify(type) === '["Person","schema:Person"]'),
  ]).toEqual(['https://schema.org/', rows.length, rows.length, edges().length, [], true]);
});

describe('ftm', () => {
  /** The properties of the schemas of FollowTheMoney that we use, and which of them hold an entity. */
  const ftm: Readonly<Record<string, readonly string[]>> = {
    Person: ['name', 'alias'],
    Organization: ['name', 'alias'],
    Position: ['name', 'alias', 'organization', 'subnationalArea'],
    Occupancy: ['holder', 'post', 'startDate', 'endDate', 'status'],
    Address: ['name', 'alias', 'full'],
    Event: ['name', 'alias', 'date', 'location', 'involved'],
    Article: ['title', 'publisher', 'author', 'publishedAt', 'sourceUrl'],
    Note: ['name', 'description', 'entity'],
    Membership: ['member', 'organization', 'summary'],
    UnknownLink: ['subject', 'object', 'role', 'summary'],
  };
  const pointing = new Set(['organization', 'involved', 'entity', 'holder', 'post', 'member', 'subject', 'object']);

  test('is a line an entity, of known schemas and properties, and points at nothing that is not there', async () => {
    const text = await whole(exportFtm(store));
    const entities = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> });
    const ids = new Set(entities.map(({ id }) => id));
    const strange = entities.flatMap(({ schema, properties }) => Object.keys(properties).filter((name) => !ftm[schema]?.includes(name)));
    const dangling = entities.flatMap(({ properties }) =>
      Object.entries(properties).flatMap(([name, values]) => (pointing.has(name) ? values.filter((value) => !ids.has(value)) : [])),
    );
    expect([
      strange,
      dangling,
      ids.size,
      entities.some(({ schema, properties }) => schema === 'Person' && properties['name']?.[0] === hostile),
      entities
        .filter(({ schema }) => schema === 'Occupancy')
        .map(({ properties }) => [properties['holder']?.length, properties['post']?.length]),
    ]).toEqual([
      [],
      [],
      entities.length,
      true,
      nodes()
        .filter(({ label }) => label === 'Tenure')
        .map(() => [1, 1]),
    ]);
  });
});

test('cypher makes the same graph in an empty database, one statement a line', async () => {
  const told: BackupRow[] = [];
  await store.backup(async (row) => void told.push(row));
  const db = grafeo.GrafeoDB.create();
  const lines = told.map(toCypher);
  for (const line of lines) await db.executeCypher(line.trim().replace(/;$/, ''));
  const count = async (text: string) => (await db.executeCypher(text)).toArray();
  const [names, nodeCount, edgeCount] = [
    await count('MATCH (n:Person) RETURN n.name AS name ORDER BY n.name'),
    await count('MATCH (n) RETURN count(n) AS count'),
    await count('MATCH ()-[r]->() RETURN count(r) AS count'),
  ];
  db.close();
  expect([lines.every((line) => line.split(/[\n\r\u2028\u2029]/).length === 2), names, nodeCount, edgeCount]).toEqual([
    true,
    nodes()
      .flatMap((node) => (node.label === 'Person' ? [{ name: node.name }] : []))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    [{ count: told.filter((row) => 'node' in row || 'kept' in row).length }],
    [{ count: told.filter((row) => 'edge' in row || 'knownBy' in row).length }],
  ]);
});
