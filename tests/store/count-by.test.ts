import { expect, test } from '@jest/globals';
import { groupings, partings, type GroupPart, type GroupingName } from '../../src/domain/groupings.ts';
import type { NodeId } from '../../src/domain/id.ts';
import type { AnyNode } from '../../src/domain/model.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import type { StatementFilter } from '../../src/domain/statement-filter.ts';
import { ArticleFacts } from './article-graphs.ts';
import { describeStores } from './stores.ts';
import { briefing, echo, filterOf, store as put, undated } from './story.ts';

/** The party and the agency speak for themselves, and a member of no party in no office. */
function rally(): ArticleFacts {
  const facts = new ArticleFacts({ name: 'rally', title: 'Party wants ferry', outlet: 'Evening Mirror', published: '2026-02-01' });
  const party = facts.refer('Organization', { name: 'Harbour Party', type: 'PARTY' }, ['org harbour party']);
  const state = facts.refer('Organization', { name: 'State of Westland' }, ['org state of westland']);
  facts.say('The ferry must come back.', { speaker: party });
  facts.say('There is no money for a ferry.', { speaker: state });
  return facts;
}

type Row = readonly [key: string, statements: number, ofItself?: number];
type Rest = { readonly keyless?: number; readonly undated?: number; readonly groupCount?: number };

const counts: readonly (readonly [GroupingName, Partial<StatementFilter>, readonly Row[], total: number, Rest?])[] = [
  [
    'SPEAKER',
    {},
    [
      ['Ada M. Vane', 4],
      ['Ruth Holt', 2],
      ['Harbour Party', 1],
      ['State of Westland', 1],
    ],
    8,
  ],
  ['OFFICE', {}, [['Governor of Westland', 3]], 8, { keyless: 5 }],
  [
    'ORGANIZATION',
    {},
    [
      ['State of Westland', 4, 1],
      ['Harbour Party', 1, 1],
    ],
    8,
    { keyless: 3 },
  ],
  ['PARTY', {}, [['Harbour Party', 5, 1]], 8, { keyless: 3 }],
  [
    'OUTLET',
    {},
    [
      ['evening mirror', 5],
      ['westland gazette', 3],
    ],
    8,
  ],
  [
    'KIND',
    {},
    [
      ['DIRECT', 6],
      ['INDIRECT', 2],
    ],
    8,
  ],
  ['CUE_CLASS', {}, [['SAY', 8]], 8],
  ['EVENT', {}, [['Briefing by Ada Vane', 1]], 8, { keyless: 7 }],
  [
    'MONTH',
    {},
    [
      ['2026-01', 5],
      ['2026-02', 2],
    ],
    8,
    { keyless: 1 },
  ],
  [
    'DAY',
    {},
    [
      ['2026-01', 1],
      ['2026-01-10', 2],
      ['2026-01-12', 2],
      ['2026-02-01', 2],
    ],
    8,
    { keyless: 1 },
  ],
  [
    'WEEK',
    {},
    [
      ['2026-01', 1],
      ['2026-W02', 2],
      ['2026-W03', 2],
      ['2026-W05', 2],
    ],
    8,
    { keyless: 1 },
  ],
  [
    'SPEAKER',
    { outlet: 'Evening Mirror' },
    [
      ['Ruth Holt', 2],
      ['Ada M. Vane', 1],
      ['Harbour Party', 1],
      ['State of Westland', 1],
    ],
    5,
  ],
  ['OUTLET', { mode: 'ATTITUDE' }, [['westland gazette', 1]], 1],
  [
    'OUTLET',
    { text: 'safe' },
    [
      ['evening mirror', 1],
      ['westland gazette', 1],
    ],
    2,
  ],
  [
    'DAY',
    { from: '2026-01-11', until: '2026-01' },
    [
      ['2026-01', 1],
      ['2026-01-12', 2],
    ],
    3,
    { undated: 1 },
  ],
  ['OUTLET', { from: '2026-02' }, [['evening mirror', 2]], 2, { undated: 1 }],
  ['OUTLET', { from: '2026-02', includeUndated: true }, [['evening mirror', 3]], 3],
  ['MONTH', { from: '2026-02', includeUndated: true }, [['2026-02', 2]], 3, { keyless: 1 }],
  ['SPEAKER', { outlet: 'Nobody' }, [], 0],
  ['PARTY', { outlet: 'Nobody' }, [], 0],
];

describeStores('counting', (opened) => {
  async function filled(): Promise<{ store: GraphStore; nameOf: (key: string) => string }> {
    const { store } = opened();
    for (const facts of [briefing(), echo(), undated(), rally()]) await put(store, facts);
    const pages = (['Person', 'Organization', 'Office', 'Event'] as const).map((kind) => store.page(kind, { first: 100, after: null }));
    const nodes = new Map((await Promise.all(pages)).flatMap(({ items }) => items.map((node) => [node.id, captionOf(node)] as const)));
    return { store, nameOf: (key) => nodes.get(key as NodeId) ?? key };
  }

  test('every grouping, with every kind of filter', async () => {
    const { store, nameOf } = await filled();
    const found = [];
    for (const [by, filter] of counts) {
      const {
        groups,
        parts: _parts,
        words: _words,
        quotedWords: _quoted,
        ...rest
      } = await store.countStatementsBy(filterOf(filter), { by, over: null, first: 10 });
      const rows = groups.map(({ key, statements, ofItself }) => [nameOf(key), statements, ofItself]);
      // Of as many statements each, the order is that of the ids, which have none for a reader.
      found.push([by, filter, rest.total, rest, by === 'SPEAKER' ? rows.sort(compareRows) : rows]);
    }
    expect(found).toEqual(
      counts.map(([by, filter, rows, total, rest]) => {
        const whole = { groupCount: rows.length, total, keyless: 0, undated: 0, ...rest };
        return [by, filter, total, whole, rows.map(([key, statements, ofItself = 0]) => [key, statements, ofItself])];
      }),
    );
  });

  test('the groups over a second grouping, with the parts of all, and the statements behind each part', async () => {
    const { store, nameOf } = await filled();
    const filter = filterOf({ speakerKind: 'Person' });
    const { groups, parts, total, keyless } = await store.countStatementsBy(filter, { by: 'OFFICE', over: 'MONTH', first: 10 });
    const plain = (all: readonly GroupPart[]) =>
      all.map(({ key, statements, words, quotedWords }) => [key, statements, words, quotedWords]);
    expect([groups.map((group) => [nameOf(group.key), group.statements, plain(group.parts)]), plain(parts), total, keyless]).toEqual([
      [['Governor of Westland', 3, [['2026-01', 3, 13, 3]]]],
      [['2026-01', 5, 21, 6]],
      6,
      3,
    ]);
  });

  test.each(partings)('over %s, each part lists as many as it counts', async (over) => {
    const { store } = await filled();
    for (const by of ['SPEAKER', 'PARTY', 'ORGANIZATION', 'OUTLET', 'DAY'] as const) {
      if ((by as string) === over) continue;
      const { groups, parts } = await store.countStatementsBy(filterOf(), { by, over, first: 100 });
      const cells = groups.flatMap((group) => group.parts.map((part) => ({ key: group.key, part })));
      const listed = [];
      for (const { key, part } of cells) {
        listed.push(await store.countStatements(filterOf({ group: { by, key, part: { over, key: part.key } } })));
      }
      const single = await store.countStatementsBy(filterOf(), { by: over, over: null, first: 100 });
      expect([by, listed, parts]).toEqual([
        by,
        cells.map(({ part }) => part.statements),
        single.groups.map(({ key, statements, words, quotedWords }) => ({ key, statements, words, quotedWords })).sort(byKey),
      ]);
    }
  });

  test('only the largest, and of dates the latest', async () => {
    const { store, nameOf } = await filled();
    const [largest, latest] = [
      await store.countStatementsBy(filterOf(), { by: 'SPEAKER', over: null, first: 1 }),
      await store.countStatementsBy(filterOf(), { by: 'DAY', over: null, first: 2 }),
    ];
    expect([largest, latest].map(({ groups, groupCount, total }) => [groups.map(({ key }) => nameOf(key)), groupCount, total])).toEqual([
      [['Ada M. Vane'], 4, 8],
      [['2026-01-12', '2026-02-01'], 4, 8],
    ]);
  });
});

describeStores('the statements behind a number', (opened) => {
  test.each(Object.keys(groupings) as GroupingName[])(
    'by %s, each group lists as many as it counts, those without a key too',
    async (by) => {
      const { store } = opened();
      for (const facts of [briefing(), echo(), undated(), rally()]) await put(store, facts);
      const { groups, keyless } = await store.countStatementsBy(filterOf(), { by, over: null, first: 100 });
      const keys = [...groups.map(({ key }) => key), null];
      const listed = [];
      for (const key of keys) {
        const filter = filterOf({ group: { by, key } });
        const { items } = await store.statements(filter, 'NEWEST', { first: 100, after: null });
        listed.push([await store.countStatements(filter), items.length]);
      }
      expect(listed).toEqual([...groups.map(({ statements }) => statements), keyless].map((count) => [count, count]));
    },
  );

  test('words and places in the article are told of each group and of all', async () => {
    const { store } = opened();
    for (const facts of [briefing(), undated()]) await put(store, facts);
    const { groups, words, quotedWords } = await store.countStatementsBy(filterOf(), { by: 'KIND', over: null, first: 100 });
    const measured = groups.map((group) => [group.key, group.words, group.quotedWords, group.meanPosition, group.firstPosition]);
    expect([measured, words, quotedWords]).toEqual([
      [
        ['DIRECT', 9, 7, 0, 0],
        // Told to stand beyond the end of their text.
        ['INDIRECT', 9, 0, 1, 1],
      ],
      18,
      7,
    ]);
  });
});

function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : 1;
}

function compareRows([aName, a]: readonly unknown[], [bName, b]: readonly unknown[]): number {
  return Number(b) - Number(a) || (String(aName) < String(bName) ? -1 : 1);
}

function captionOf(node: AnyNode): string {
  return node.label === 'Office' ? node.title : 'name' in node ? node.name : node.id;
}
