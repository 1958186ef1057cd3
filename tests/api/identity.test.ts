import { afterEach, describe, expect, test } from '@jest/globals';
import { openTollGraph, type TestGraph } from './graph.ts';

const open: TestGraph[] = [];
afterEach(async () => {
  for (const graph of open.splice(0)) await graph.close();
});

const decided = (type: string) => `__typename ... on Error { code message } ... on ${type}Success {
  judgement { id verb by why entityNames references words article { id } } entities { id name statements { totalCount } }
}`;
const mutations = {
  mergeEntities: `mutation($input: MergeEntitiesInput!) { mergeEntities(input: $input) { ${decided('MergeEntities')} } }`,
  splitEntity: `mutation($input: SplitEntityInput!) { splitEntity(input: $input) { ${decided('SplitEntity')} } }`,
  keepApart: `mutation($input: KeepApartInput!) { keepApart(input: $input) { ${decided('KeepApart')} } }`,
  undoJudgement: `mutation($input: UndoJudgementInput!) { undoJudgement(input: $input) {
    __typename ... on Error { code message } ... on UndoJudgementSuccess { judgement { verb undoes { verb } } statement { id } }
  } }`,
};

interface Outcome {
  readonly code?: string;
  readonly judgement?: { readonly id: string; readonly references: readonly string[] };
  readonly entities?: readonly { readonly id: string; readonly name: string }[];
}

async function begin() {
  const graph = await openTollGraph();
  open.push(graph);
  const { data } = await graph.ask('{ people { nodes { id name } } organizations { nodes { id name } } statements { nodes { id text } } }');
  const lists = data as Record<string, { nodes: { id: string; name?: string; text?: string }[] }>;
  const all = Object.values(lists).flatMap(({ nodes }) => nodes);
  const idOf = (words: string) => all.find(({ name, text }) => (name ?? text)?.startsWith(words))?.id ?? '';
  const write = async (mutation: keyof typeof mutations, input: object) =>
    (await graph.ask(mutations[mutation], { input })).data?.[mutation] as Outcome;
  return { graph, idOf, write };
}

test('two people are judged one, and two again', async () => {
  const { graph, idOf, write } = await begin();
  const people = '{ people { nodes { id name statements { totalCount } mentions { totalCount } judgements { verb by why } } } }';
  const before = await graph.ask(people);
  const input = { keep: idOf('Ada Vane'), others: [idOf('Ruth Holt')], why: 'One person, two names', idempotencyKey: 'one' };
  const merged = await write('mergeEntities', input);
  const again = await write('mergeEntities', input);
  const one = await graph.ask(people);
  const link = await graph.ask('{ judgements { nodes { verb entityNames stands } } }');
  const undone = await write('undoJudgement', { judgement: merged.judgement?.id });
  expect([merged, again, one.data, link.data, undone, await graph.ask(people)]).toEqual([
    {
      __typename: 'MergeEntitiesSuccess',
      judgement: {
        id: expect.any(String),
        verb: 'MERGE',
        by: 'local',
        why: 'One person, two names',
        entityNames: ['Ada Vane', 'Ruth Holt'],
        references: [expect.any(String)],
        words: [],
        article: null,
      },
      entities: [{ id: input.keep, name: 'Ruth Holt', statements: { totalCount: 4 } }],
    },
    merged,
    {
      people: {
        nodes: [
          {
            id: input.keep,
            name: 'Ruth Holt',
            statements: { totalCount: 4 },
            mentions: { totalCount: 2 },
            judgements: [{ verb: 'MERGE', by: 'local', why: 'One person, two names' }],
          },
        ],
      },
    },
    { judgements: { nodes: [{ verb: 'MERGE', entityNames: ['Ada Vane', 'Ruth Holt'], stands: true }] } },
    { __typename: 'UndoJudgementSuccess', judgement: { verb: 'UNDO', undoes: { verb: 'MERGE' } }, statement: null },
    before,
  ]);
});

test('the references of one article are split off, by the names that a mention tells', async () => {
  const { graph, idOf, write } = await begin();
  const { data } = await graph.ask(
    'query($id: ID!) { node(id: $id) { ... on Person { mentions { edges { node { title } judgements { reference } } } } } }',
    { id: idOf('Ada Vane') },
  );
  const { edges } = (data as { node: { mentions: { edges: { node: { title: string }; judgements: { reference: string }[] }[] } } }).node
    .mentions;
  const taken = edges.find(({ node }) => node.title === 'Ferry stays')?.judgements[0]?.reference ?? '';
  const split = await write('splitEntity', { entity: idOf('Ada Vane'), references: [taken] });
  const offices = await graph.ask(
    '{ people { nodes { name judgements { verb } statements { nodes { text spokenAs { holder { name } } } } } } }',
  );
  expect([split.judgement?.references, split.entities?.length, offices.data]).toEqual([
    [taken],
    2,
    {
      people: {
        nodes: expect.arrayContaining([
          {
            name: 'Ada Vane',
            judgements: [{ verb: 'SPLIT' }],
            statements: { nodes: [{ text: 'The bridge is old.', spokenAs: { holder: { name: 'Ada Vane' } } }] },
          },
          {
            name: 'Ada Vane',
            judgements: [{ verb: 'SPLIT' }],
            statements: {
              nodes: [
                { text: 'The ferry stays.', spokenAs: { holder: { name: 'Ada Vane' } } },
                { text: 'I have said what I have said.', spokenAs: null },
              ],
            },
          },
        ]),
      },
    },
  ]);
});

describe('what cannot be', () => {
  type Begun = Awaited<ReturnType<typeof begin>>;
  const unknown = Buffer.from(`Person:${'x'.repeat(22)}`).toString('base64url');
  test.each<readonly [string, keyof typeof mutations, (begun: Begun) => object, string]>([
    ['a person and an organization', 'mergeEntities', ({ idOf }) => ({ keep: idOf('Ada'), others: [idOf('Westland')] }), 'DIFFERENT_KINDS'],
    ['somebody with themselves', 'mergeEntities', ({ idOf }) => ({ keep: idOf('Ada'), others: [idOf('Ada')] }), 'BAD_USER_INPUT'],
    ['somebody with nobody', 'mergeEntities', ({ idOf }) => ({ keep: idOf('Ada'), others: [] }), 'BAD_USER_INPUT'],
    ['somebody who is not there', 'mergeEntities', ({ idOf }) => ({ keep: idOf('Ada'), others: [unknown] }), 'NOT_FOUND'],
    ['a statement', 'keepApart', ({ idOf }) => ({ entities: [idOf('Ada'), idOf('The ferry')] }), 'BAD_USER_INPUT'],
    ['one alone', 'keepApart', ({ idOf }) => ({ entities: [idOf('Ada')] }), 'BAD_USER_INPUT'],
    ['a reference of somebody else', 'splitEntity', ({ idOf }) => ({ entity: idOf('Ada'), references: ['x'] }), 'NOT_FOUND'],
    ['no reference', 'splitEntity', ({ idOf }) => ({ entity: idOf('Ada'), references: [] }), 'NOT_FOUND'],
  ])('%s', async (_, mutation, input, code) => {
    const begun = await begin();
    const outcome = await begun.write(mutation, input(begun));
    const { data } = await begun.graph.ask('{ judgements { totalCount } people { totalCount } }');
    expect([outcome.code, data]).toEqual([code, { judgements: { totalCount: 0 }, people: { totalCount: 2 } }]);
  });

  test('all references, and who was kept apart', async () => {
    const { graph, idOf, write } = await begin();
    const { data } = await graph.ask(
      'query($id: ID!) { node(id: $id) { ... on Person { mentions { edges { judgements { reference } } } } } }',
      { id: idOf('Ruth Holt') },
    );
    const { edges } = (data as { node: { mentions: { edges: { judgements: { reference: string }[] }[] } } }).node.mentions;
    const references = edges.flatMap(({ judgements }) => judgements.map(({ reference }) => reference));
    const all = await write('splitEntity', { entity: idOf('Ruth Holt'), references });
    const apart = await write('keepApart', { entities: [idOf('Ruth Holt'), idOf('Ada Vane')], why: 'They met' });
    const merged = await write('mergeEntities', { keep: idOf('Ruth Holt'), others: [idOf('Ada Vane')] });
    const people = await graph.ask('{ people { nodes { name judgements { verb why } } } }');
    expect([all.code, apart.entities?.map(({ name }) => name), people.data, merged.code]).toEqual([
      'BAD_USER_INPUT',
      ['Ruth Holt', 'Ada Vane'],
      { people: { nodes: ['Ada Vane', 'Ruth Holt'].map((name) => ({ name, judgements: [{ verb: 'KEEP_APART', why: 'They met' }] })) } },
      'KEPT_APART',
    ]);
  });
});
