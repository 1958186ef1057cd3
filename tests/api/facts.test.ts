import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTollGraph, type TestGraph } from './graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTollGraph();
});
afterAll(() => graph.close());

test('a statement is told with its speaker in office, its words and who asserts it', async () => {
  const { data } = await graph.ask(`{ statements(filter: { outlet: "Courier", text: "bridge" }) { nodes {
    text kind mode negated medium saidOn rule confidence
    cue { text lemma class }
    segments { start end quoted text }
    speaker { __typename name }
    speakerMention { form text }
    spokenAs { title status attestedFirst office { title } holder { name } }
    about { nodes { __typename name } }
    addressees { totalCount }
    event { type name date places { nodes { name } } }
    reportedIn { id }
    article { title outlet published }
    speakerLink { relation role rule confidence supportCount assertedBy { id } support { text start end section } }
    evidence { text prefix suffix section rule confidence article { title } }
  } } }`);
  expect(data).toEqual({
    statements: {
      nodes: [
        {
          text: 'The bridge is old.',
          kind: 'DIRECT',
          mode: 'SPEECH',
          negated: false,
          medium: null,
          saidOn: null,
          rule: 'test-quote',
          confidence: 0.95,
          cue: { text: 'said', lemma: 'say', class: 'SAY' },
          segments: [{ start: 0, end: 18, quoted: true, text: 'The senators sat u' }],
          speaker: { __typename: 'Person', name: 'Ada Vane' },
          speakerMention: { form: 'NAME', text: null },
          spokenAs: {
            title: 'Ada Vane, Governor of Westland',
            status: 'HELD',
            attestedFirst: '2026-01-26',
            office: { title: 'Governor of Westland' },
            holder: { name: 'Ada Vane' },
          },
          about: { nodes: [{ __typename: 'Place', name: 'Port Alder' }] },
          addressees: { totalCount: 0 },
          event: { type: 'MEETING', name: 'Hearing on the toll', date: '2026-01-25', places: { nodes: [{ name: 'Port Alder' }] } },
          reportedIn: null,
          article: { title: 'Senate backs toll', outlet: 'Courier', published: '2026-01-26' },
          speakerLink: {
            relation: 'SPOKEN_BY',
            role: null,
            rule: 'test-rule',
            confidence: 0.8,
            supportCount: 1,
            assertedBy: null,
            support: [{ text: 'The s', start: 0, end: 5, section: 'BODY' }],
          },
          evidence: [
            {
              text: 'The senators sat u',
              prefix: '',
              suffix: 'ntil nine and heard two hundred ',
              section: 'BODY',
              rule: 'test-quote',
              confidence: 0.95,
              article: { title: 'Senate backs toll' },
            },
          ],
        },
      ],
    },
  });
});

test('an entity is told with every name, every mention and why it is one', async () => {
  const { data } = await graph.ask(`{ people(first: 1) { nodes {
    name kind caption aliases
    mentions { totalCount edges { node { title } support { text } judgements { verdict reasons article { title } } } }
    neighbourCounts { relation direction kind count }
  } } }`);
  expect(data).toEqual({
    people: {
      nodes: [
        {
          name: 'Ada Vane',
          kind: 'Person',
          caption: 'Ada Vane',
          aliases: ['Gov. Vane', 'Vane'],
          mentions: {
            totalCount: 2,
            edges: [
              {
                node: { title: 'Ferry stays' },
                support: [{ text: 'The sen' }],
                judgements: [{ verdict: 'SAME', reasons: ['the same key'], article: { title: 'Ferry stays' } }],
              },
              {
                node: { title: 'Senate backs toll' },
                support: [{ text: 'The sen' }],
                judgements: [{ verdict: 'FOUNDED', reasons: ['the first of its name'], article: { title: 'Senate backs toll' } }],
              },
            ],
          },
          neighbourCounts: expect.arrayContaining([
            { relation: 'HOLDS', direction: 'OUT', kind: 'Tenure', count: 1 },
            { relation: 'SPOKEN_BY', direction: 'IN', kind: 'Statement', count: 3 },
            { relation: 'MENTIONS', direction: 'IN', kind: 'Article', count: 2 },
          ]),
        },
      ],
    },
  });
});

test('neighbours are told with what joins them, without those on the screen already', async () => {
  const found = await graph.ask('{ events { nodes { id } } }');
  const { id } = (found.data as unknown as { events: { nodes: [{ id: string }] } }).events.nodes[0];
  const query = `query($id: ID!, $exclude: [ID!]) { neighbours(id: $id, kinds: [Person, Place], exclude: $exclude) {
    hasMore neighbours { node { id caption } relationships { relation direction role supportCount support { text } } }
  } }`;
  const first = await graph.ask(query, { id });
  const { neighbours } = (first.data as unknown as { neighbours: { neighbours: { node: { id: string; caption: string } }[] } }).neighbours;
  const ruth = neighbours.find(({ node }) => node.caption === 'Ruth Holt')!.node.id;
  const second = await graph.ask(query, { id, exclude: [ruth] });
  const place = {
    node: { id: expect.any(String), caption: 'Port Alder' },
    relationships: [{ relation: 'TOOK_PLACE_IN', direction: 'OUT', role: null, supportCount: 1, support: [{ text: 'The s' }] }],
  };
  const person = {
    node: { id: ruth, caption: 'Ruth Holt' },
    relationships: [{ relation: 'TOOK_PART', direction: 'IN', role: 'SPEAKER', supportCount: 1, support: [{ text: 'The s' }] }],
  };
  expect([first.data, second.data]).toEqual([
    { neighbours: { hasMore: false, neighbours: [place, person] } },
    { neighbours: { hasMore: false, neighbours: [place] } },
  ]);
});

test('an article is told with its text, its sections and what could not be settled', async () => {
  const { data } = await graph.ask(
    '{ articles(first: 1) { nodes { title text sections { kind start end leftOut } coverage { quotesWithoutSpeaker { start end text } openDates { text } } } } }',
  );
  const [article] = (data as unknown as { articles: { nodes: [{ text: string }] } }).articles.nodes;
  expect(article).toEqual({
    title: 'Ferry stays',
    text: expect.stringMatching(/^The senators sat until nine/),
    sections: [{ kind: 'BODY', start: 0, end: article.text.length, leftOut: null }],
    coverage: { quotesWithoutSpeaker: [{ start: 1, end: 4, text: 'he ' }], openDates: [] },
  });
});

test.each([
  ['by the office', '{ offices { nodes { id } } }', 'office', ['The ferry stays.', 'The bridge is old.']],
  ['at the event', '{ events { nodes { id } } }', 'event', ['The bridge is old.', 'Nobody should pay to get to work.']],
  ['about the place or in it', '{ places { nodes { id } } }', 'place', ['The bridge is old.', 'Nobody should pay to get to work.']],
  ['in the article', '{ articles { nodes { id } } }', 'article', ['The ferry stays.', 'I have said what I have said.']],
])('statements %s', async (_, find, field, expected) => {
  const { data } = await graph.ask(find);
  const [list] = Object.values(data ?? {}) as [{ nodes: [{ id: string }] }];
  const answer = await graph.ask(`query($id: ID!) { statements(filter: { ${field}: $id }) { totalCount nodes { text } } }`, {
    id: list.nodes[0].id,
  });
  expect(answer.data).toEqual({ statements: { totalCount: expected.length, nodes: expected.map((text) => ({ text })) } });
});
