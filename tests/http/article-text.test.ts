import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bearerAccess, readTokens, tokenCheck } from '../../src/http/access.ts';
import { openTollGraph, type TestGraph } from '../api/graph.ts';

const tokens = readTokens(
  ['reader', 'researcher', 'admin'].map((role) => `${createHash('sha256').update(role).digest('hex')} ${role} A ${role}`).join('\n'),
);
const access = bearerAccess([tokenCheck(() => tokens)], { anonymousReader: true });

let graph: TestGraph;
let ids: { article: string; person: string };
beforeAll(async () => {
  graph = await openTollGraph({ access, textsFor: 'researcher' });
  const { data } = await graph.ask('{ articles(first: 1) { nodes { id } } people(first: 1) { nodes { id } } }', {}, as('reader'));
  const { articles, people } = data as Record<string, { nodes: { id: string }[] }>;
  ids = { article: articles?.nodes[0]?.id ?? '', person: people?.nodes[0]?.id ?? '' };
});
afterAll(() => graph.close());

const as = (role: string) => (role === 'nobody' ? {} : { authorization: `Bearer ${role}` });

/** Every way through the graph that leads to an article. */
const routes: readonly (readonly [string, string])[] = [
  ['node', 'query($article: ID!) { node(id: $article) { ... on Article { text } } }'],
  ['nodes', 'query($article: ID!) { nodes(ids: [$article]) { ... on Article { text } } }'],
  ['a lookup', 'query($article: ID!) { article(by: { id: $article }) { text } }'],
  ['a connection', '{ articles { nodes { text } } }'],
  ['its edges', '{ articles { edges { node { text } } } }'],
  ['another name', '{ articles { nodes { title: text } } }'],
  ['a fragment', '{ articles { nodes { ...t } } } fragment t on Article { text }'],
  ['a statement', '{ statements { nodes { article { text } } } }'],
  ['the fact that it stands there', '{ statements { nodes { articleLink { node { text } } } } }'],
  ['evidence', '{ statements { nodes { evidence { article { text } } } } }'],
  ['who is mentioned', '{ people(first: 2) { nodes { mentions(first: 5) { nodes { text } edges { node { text } } } } } }'],
  ['a judgement of identity', '{ people(first: 2) { nodes { mentions(first: 3) { edges { judgements { article { text } } } } } } }'],
  [
    'a search',
    '{ search(query: "toll", kinds: [Article]) { nodes { ... on Article { text } } edges { node { ... on Article { text } } } } }',
  ],
  ['neighbours', 'query($person: ID!) { neighbours(id: $person) { neighbours { node { ... on Article { text } } } } }'],
  [
    'the interface of all nodes',
    'query($person: ID!) { neighbours(id: $person, kinds: [Article]) { neighbours { node { ... on Node { ... on Article { text } } } } } }',
  ],
];

/** All texts in an answer. */
function textsIn(value: unknown, name = ''): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, name));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, item]) => textsIn(item, key));
  return ['text', 'title'].includes(name) ? [value] : [];
}

describe('the whole text of an article, where it is restricted', () => {
  test.each(routes)('by %s', async (_, query) => {
    const seen: unknown[] = [];
    for (const role of ['nobody', 'reader', 'researcher', 'admin']) {
      const { errors, data } = await graph.ask(
        query,
        query.includes('$article') ? { article: ids.article } : query.includes('$person') ? { person: ids.person } : {},
        as(role),
      );
      const texts = textsIn(data);
      seen.push([errors ?? 'answered', texts.length > 0, new Set(texts.map((text) => typeof text))]);
    }
    const without = ['answered', true, new Set(['object'])];
    const whole = ['answered', true, new Set(['string'])];
    expect(seen).toEqual([without, without, whole, whole]);
  });

  test('leaves evidence, its surroundings and the sections to everybody', async () => {
    const { data } = await graph.ask(
      '{ statements(first: 1) { nodes { text evidence { text prefix suffix } article { title sections { kind } } } } }',
    );
    const [statement] = (
      data as { statements: { nodes: { text: string; evidence: { text: string }[]; article: { sections: unknown[] } }[] } }
    ).statements.nodes;
    expect([typeof statement?.text, typeof statement?.evidence[0]?.text, (statement?.article.sections.length ?? 0) > 0]).toEqual([
      'string',
      'string',
      true,
    ]);
  });
});
