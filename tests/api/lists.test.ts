import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTollGraph, type TestGraph } from './graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTollGraph();
});
afterAll(() => graph.close());

interface Ids {
  readonly [name: string]: string;
}

/** The ids of everything, by its caption. */
async function idsByCaption(): Promise<Ids> {
  const lists = ['articles', 'people', 'organizations', 'offices', 'tenures', 'places', 'events'];
  const { data } = await graph.ask(`{ ${lists.map((list) => `${list} { nodes { id caption } }`).join(' ')} }`);
  const nodes = Object.values(data ?? {}).flatMap((list) => (list as { nodes: { id: string; caption: string }[] }).nodes);
  return Object.fromEntries(nodes.map(({ id, caption }) => [caption, id]));
}

describe('lists', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['articles', 'filter: { outlet: "Courier" }', ['Senate backs toll']],
    ['articles', 'filter: { from: "2026-02" }', ['Ferry stays']],
    ['articles', 'filter: { until: "2026-01" }', ['Senate backs toll']],
    ['articles', 'sort: OLDEST', ['Senate backs toll', 'Ferry stays']],
    ['articles', 'filter: { mentions: $Ruth_Holt }', ['Senate backs toll']],
    ['people', 'filter: { startsWith: "RUTH" }', ['Ruth Holt']],
    ['people', 'filter: { startsWith: "Holt" }', []],
    ['people', 'sort: NAME_DESCENDING', ['Ruth Holt', 'Ada Vane']],
    ['people', 'filter: { memberOf: $Westland_Senate }', ['Ruth Holt']],
    ['people', 'filter: { office: $Governor_of_Westland }', ['Ada Vane']],
    ['organizations', 'filter: { type: LEGISLATURE }', ['Westland Senate']],
    ['organizations', 'filter: { type: PARTY }', []],
    ['offices', 'filter: { startsWith: "gov" }', ['Governor of Westland']],
    ['tenures', 'filter: { holder: $Ada_Vane, status: HELD }', ['Ada Vane, Governor of Westland']],
    ['tenures', 'filter: { holder: $Ruth_Holt }', []],
    ['tenures', 'filter: { office: $Governor_of_Westland, heldOn: "2026-01-30" }', ['Ada Vane, Governor of Westland']],
    ['tenures', 'filter: { office: $Governor_of_Westland, heldOn: "2026-02-03" }', []],
    ['places', 'filter: { type: CITY, startsWith: "Port" }', ['Port Alder']],
    ['events', 'filter: { participant: $Ruth_Holt }', ['Hearing on the toll']],
    ['events', 'filter: { place: $Port_Alder, from: "2026-01-25", until: "2026-01-25" }', ['Hearing on the toll']],
    ['events', 'filter: { from: "2026-01-26" }', []],
  ])('%s(%s)', async (list, args, expected) => {
    const ids = await idsByCaption();
    const named = args.replace(/\$(\w+)/g, (_, name: string) => JSON.stringify(ids[name.replaceAll('_', ' ')]));
    const { data, errors } = await graph.ask(`{ ${list}(${named}) { totalCount nodes { caption } } }`);
    expect([errors, data]).toEqual([
      undefined,
      { [list]: { totalCount: expected.length, nodes: expected.map((caption) => ({ caption })) } },
    ]);
  });

  test('page on in their order, whichever it is', async () => {
    const query =
      'query($after: String) { people(sort: NAME_DESCENDING, first: 1, after: $after) { nodes { name } pageInfo { endCursor hasNextPage } } }';
    interface People {
      readonly people: {
        readonly nodes: readonly [{ readonly name: string }];
        readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
      };
    }
    const one = (await graph.ask(query)).data as unknown as People;
    const two = (await graph.ask(query, { after: one.people.pageInfo.endCursor })).data as unknown as People;
    expect([one, two].map(({ people }) => [people.nodes[0].name, people.pageInfo.hasNextPage])).toEqual([
      ['Ruth Holt', true],
      ['Ada Vane', false],
    ]);
  });
});

describe('a search', () => {
  test('is paged, best first, with where the words stand', async () => {
    const query = `query($after: String) { search(query: "vane", first: 1, after: $after) {
      totalCount pageInfo { endCursor hasNextPage } edges { score node { caption } snippets { field text start hits { start end } } } } }`;
    interface Found {
      readonly search: {
        readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
        readonly edges: readonly unknown[];
      };
    }
    const one = (await graph.ask(query)).data as unknown as Found;
    expect(one.search).toMatchObject({
      totalCount: 1,
      edges: [
        {
          score: 1,
          node: { caption: 'Ada Vane' },
          snippets: [
            { field: 'name', text: 'Ada Vane', start: 0, hits: [{ start: 4, end: 8 }] },
            { field: 'aliases', text: 'Gov. Vane', start: 0, hits: [{ start: 5, end: 9 }] },
            { field: 'aliases', text: 'Vane', start: 0, hits: [{ start: 0, end: 4 }] },
          ],
        },
      ],
    });
    const next = (await graph.ask(query, { after: one.search.pageInfo.endCursor })).data as unknown as Found;
    expect([one.search.pageInfo.hasNextPage, next.search.edges]).toEqual([false, []]);
  });
});

test('a time line tells statements, events and offices in one order', async () => {
  const ids = await idsByCaption();
  const query = `query($of: ID!, $sort: TimelineSort) { timeline(of: $of, sort: $sort) { totalCount edges { date parts node { caption } } } }`;
  const { data } = await graph.ask(query, { of: ids['Ada Vane'] });
  const items = [
    { date: '2026-02-02', parts: ['SAID'], node: { caption: 'The ferry stays.' } },
    { date: '2026-02-02', parts: ['SAID'], node: { caption: 'I have said what I have said.' } },
    { date: '2026-01-26', parts: ['SAID'], node: { caption: 'The bridge is old.' } },
    { date: '2026-01-26', parts: ['ABOUT'], node: { caption: 'Nobody should pay to get to work.' } },
    { date: '2026-01-26', parts: ['TENURE'], node: { caption: 'Ada Vane, Governor of Westland' } },
  ];
  expect(data).toMatchObject({ timeline: { totalCount: 5, edges: expect.arrayContaining(items) } });
  const oldest = await graph.ask(query, { of: ids['Ada Vane'], sort: 'OLDEST' });
  const captions = (told: unknown) =>
    (told as { timeline: { edges: { node: { caption: string } }[] } }).timeline.edges.map(({ node }) => node.caption);
  expect(captions(oldest.data)).toEqual(captions(data).toReversed());
});

test('a path is told with its nodes and the words of each hop', async () => {
  const ids = await idsByCaption();
  const query = `query($from: ID!, $to: ID!) { path(from: $from, to: $to) {
    complete outOfBudget skippedHubs
    paths { length nodes { caption } hops { from { caption } to { caption } relationships { relation direction support { text } } } }
  } }`;
  graph.statements();
  const { data } = await graph.ask(query, { from: ids['Westland Senate'], to: ids['Port Alder'] });
  expect(graph.statements()).toEqual([
    'nodes-by-ids',
    'frontier',
    'frontier',
    'frontier',
    'nodes-by-ids',
    'links-between',
    'article-texts',
  ]);
  expect(data).toEqual({
    path: {
      complete: true,
      outOfBudget: false,
      skippedHubs: 0,
      paths: [
        {
          length: 3,
          nodes: ['Westland Senate', 'Ruth Holt', 'Hearing on the toll', 'Port Alder'].map((caption) => ({ caption })),
          hops: [
            {
              from: { caption: 'Westland Senate' },
              to: { caption: 'Ruth Holt' },
              relationships: [{ relation: 'MEMBER_OF', direction: 'IN', support: [{ text: 'The s' }] }],
            },
            {
              from: { caption: 'Ruth Holt' },
              to: { caption: 'Hearing on the toll' },
              relationships: [{ relation: 'TOOK_PART', direction: 'OUT', support: [{ text: 'The s' }] }],
            },
            {
              from: { caption: 'Hearing on the toll' },
              to: { caption: 'Port Alder' },
              relationships: [{ relation: 'TOOK_PLACE_IN', direction: 'OUT', support: [{ text: 'The s' }] }],
            },
          ],
        },
      ],
    },
  });
});

test('what could not be settled is counted over articles, and shown of each', async () => {
  const totals = '{ articles quotesWithoutSpeaker unresolvedMentions openDates passagesLeftOut }';
  const { data } = await graph.ask(
    `{ all: coverage ${totals} some: coverage(filter: { outlet: "Ledger" }) ${totals} none: coverage(filter: { from: "2030" }) ${totals}
       articles(first: 1) { nodes { coverage { quotesWithoutSpeaker { text } passagesLeftOut { kind leftOut text } } } } }`,
  );
  const of = (articles: number) => ({ articles, quotesWithoutSpeaker: articles, unresolvedMentions: 0, openDates: 0, passagesLeftOut: 0 });
  expect(data).toEqual({
    all: of(2),
    some: of(1),
    none: of(0),
    articles: { nodes: [{ coverage: { quotesWithoutSpeaker: [{ text: 'he ' }], passagesLeftOut: [] } }] },
  });
});

describe('the list behind a node', () => {
  const filters: Readonly<Record<string, readonly string[]>> = {
    tenures: [
      '{}',
      '{ status: HELD, ',
      '{ status: FORMER, ',
      '{ heldOn: "2026-01-30", ',
      '{ heldOn: "2031", ',
      '{ from: "2026-01-01", ',
      '{ until: "2020", ',
    ],
    events: ['{}', '{ type: MEETING, ', '{ type: ARREST, ', '{ from: "2026-01-26", ', '{ until: "2026-01-25", '],
    people: ['{}', '{ startsWith: "r", ', '{ startsWith: "a", '],
    offices: ['{}', '{ startsWith: "gov", ', '{ startsWith: "x", '],
    articles: ['{}', '{ outlet: "Courier", ', '{ from: "2026-02", ', '{ until: "2026-01", '],
  };

  test.each([
    ['people', 'tenures', 'tenures', 'holder'],
    ['offices', 'tenures', 'tenures', 'office'],
    ['people', 'events', 'events', 'participant'],
    ['organizations', 'events', 'events', 'participant'],
    ['organizations', 'members', 'people', 'memberOf'],
    ['organizations', 'offices', 'offices', 'body'],
    ['places', 'offices', 'offices', 'jurisdiction'],
    ['people', 'articles', 'articles', 'mentions'],
    ['events', 'articles', 'articles', 'mentions'],
  ])('of %s, %s are those of the root list %s with %s', async (nodes, field, list, condition) => {
    for (const open of filters[list] ?? []) {
      const filter = open === '{}' ? '{}' : open.replace(/, $/, ' }');
      const { data, errors } = await graph.ask(
        `{ ${nodes} { nodes { id list: ${field}(filter: ${filter}, first: 1) { totalCount nodes { id } pageInfo { endCursor } } } } }`,
      );
      expect(errors).toBeUndefined();
      const own = (data as unknown as Record<string, { nodes: { id: string; list: { totalCount: number } }[] }>)[nodes]?.nodes ?? [];
      const roots = own.map(({ id }, index) => {
        const one = `${open === '{}' ? '{ ' : open}${condition}: ${JSON.stringify(id)} }`;
        return `r${index}: ${list}(filter: ${one}, first: 1) { totalCount nodes { id } }`;
      });
      const found = (await graph.ask(`{ ${roots.join(' ')} }`)).data as unknown as Record<string, { totalCount: number; nodes: unknown }>;
      expect([filter, own.map(({ list: { totalCount, ...page } }) => [totalCount, (page as unknown as { nodes: unknown }).nodes])]).toEqual(
        [filter, Object.values(found).map(({ totalCount, nodes: items }) => [totalCount, items])],
      );
    }
  });

  test('of several kinds can be asked for some of them, and is counted so', async () => {
    const captions = '{ totalCount nodes { caption } }';
    const { data } = await graph.ask(`{
      articles(filter: { outlet: "Courier" }) { nodes {
        some: mentions(kinds: [Person, Place]) ${captions} none: mentions(kinds: []) ${captions} all: mentions { totalCount }
      } }
      events { nodes { people: participants(kinds: [Person]) ${captions} bodies: participants(kinds: [Organization]) ${captions} } }
      statements(filter: { text: "nobody" }) { nodes {
        about(kinds: [Person]) ${captions} places: about(kinds: [Place]) ${captions} addressees(kinds: [Person]) ${captions}
      } }
    }`);
    const named = (...nodes: string[]) => ({ totalCount: nodes.length, nodes: nodes.map((caption) => ({ caption })) });
    expect(data).toEqual({
      articles: { nodes: [{ some: named('Ada Vane', 'Port Alder', 'Ruth Holt'), none: named(), all: { totalCount: 7 } }] },
      events: { nodes: [{ people: named('Ruth Holt'), bodies: named() }] },
      statements: { nodes: [{ about: named('Ada Vane'), places: named(), addressees: named('Ada Vane') }] },
    });
  });

  test('of articles that name an entity is asked the same by its own name and by that of all entities', async () => {
    const list = '(filter: { from: "2026-02" }) { totalCount nodes { title } }';
    const { data } = await graph.ask(`{ people { nodes { articles${list} ... on Entity { mentions${list} } } } }`);
    const told = { totalCount: 1, nodes: [{ title: 'Ferry stays' }] };
    const none = { totalCount: 0, nodes: [] };
    expect(data).toEqual({
      people: {
        nodes: [
          { articles: told, mentions: told },
          { articles: none, mentions: none },
        ],
      },
    });
  });

  test('of some kinds pages on only with those kinds', async () => {
    const page = (args: string) =>
      graph.ask(
        `{ articles(filter: { outlet: "Courier" }) { nodes { mentions(first: 1${args}) { nodes { caption } pageInfo { endCursor } } } } }`,
      );
    const { data } = await page(', kinds: [Place, Person]');
    const [{ mentions }] = (data as unknown as { articles: { nodes: [{ mentions: { pageInfo: { endCursor: string } } }] } }).articles.nodes;
    const after = `, after: ${JSON.stringify(mentions.pageInfo.endCursor)}`;
    const next = await page(`, kinds: [Person, Place, Person]${after}`);
    const others = [await page(after), await page(`, kinds: [Person]${after}`)];
    expect([next.data, others.map(({ errors }) => errors?.[0]?.message)]).toEqual([
      { articles: { nodes: [{ mentions: { nodes: [{ caption: 'Port Alder' }], pageInfo: expect.anything() } }] } },
      Array.from({ length: 2 }, () => 'after is a cursor of another list: of another field, or with another filter.'),
    ]);
  });

  test('pages on only with the filter that it was given for', async () => {
    const page = (args: string) =>
      graph.ask(`{ people(first: 1) { nodes { articles(first: 1${args}) { pageInfo { endCursor hasNextPage } } } } }`);
    const { data } = await page(', filter: { until: "2027" }');
    const [{ articles }] = (
      data as unknown as { people: { nodes: [{ articles: { pageInfo: { endCursor: string; hasNextPage: boolean } } }] } }
    ).people.nodes;
    const after = `, after: ${JSON.stringify(articles.pageInfo.endCursor)}`;
    const next = await page(`, filter: { until: "2027" }${after}`);
    const other = await page(after);
    expect([articles.pageInfo.hasNextPage, next.errors, other.errors?.[0]?.message]).toEqual([
      true,
      undefined,
      'after is a cursor of another list: of another field, or with another filter.',
    ]);
  });
});
