import { expect, test } from '@jest/globals';
import { begin } from './judging.ts';

test('a speaker is linked, told side by side with what was read, and taken back', async () => {
  const { graph, idOf, write } = await begin();
  const statement = idOf('bridge is old');
  const linked = await write('linkActor', { on: { statement }, actor: idOf('Ruth Holt'), why: 'So the minutes say.' });
  const { data } = await graph.ask(
    `query($id: ID!) { node(id: $id) { ... on Statement {
      reviewed speaker { name } speakerLink { rule confidence supportCount judgedBy { by why } assertedBy { id } }
      judgements { verb actor { name } article { title } statement { id } }
      asRead { text kind rule links { part node { name } confidence evidence { text } } }
    } } }`,
    { id: statement },
  );
  const undone = await write('undoJudgement', { judgement: linked.judgement?.id, why: 'They do not.' });
  const after = await graph.ask(
    '{ statements { nodes { text speaker { name } reviewed } } judgements { totalCount nodes { verb why stands } } }',
  );
  expect([linked, data, undone, after.data]).toEqual([
    {
      __typename: 'LinkActorSuccess',
      judgement: {
        id: expect.any(String),
        verb: 'LINK',
        part: 'SPEAKER',
        actorName: 'Ruth Holt',
        by: 'local',
        why: 'So the minutes say.',
        stands: true,
        words: ['the bridge is old and must go'],
        undoes: null,
      },
      superseded: [],
      statement: {
        id: statement,
        text: 'the bridge is old and must go',
        kind: 'INDIRECT',
        reviewed: true,
        speaker: { name: 'Ruth Holt' },
        judgements: [{ id: linked.judgement?.id }],
      },
    },
    {
      node: {
        reviewed: true,
        speaker: { name: 'Ruth Holt' },
        speakerLink: {
          rule: 'judgement',
          confidence: 1,
          supportCount: 1,
          judgedBy: { by: 'local', why: 'So the minutes say.' },
          assertedBy: null,
        },
        judgements: [
          { verb: 'LINK', actor: { name: 'Ruth Holt' }, article: { title: 'Toll divides Westland' }, statement: { id: statement } },
        ],
        asRead: {
          text: 'the bridge is old and must go',
          kind: 'INDIRECT',
          rule: expect.any(String),
          links: [{ part: 'SPEAKER', node: { name: 'Ada Vane' }, confidence: expect.any(Number), evidence: [{ text: 'Ada Vane' }] }],
        },
      },
    },
    {
      __typename: 'UndoJudgementSuccess',
      judgement: {
        id: expect.any(String),
        verb: 'UNDO',
        part: null,
        actorName: null,
        by: 'local',
        why: 'They do not.',
        stands: false,
        words: ['the bridge is old and must go'],
        undoes: { verb: 'LINK' },
      },
      superseded: [],
      statement: {
        id: statement,
        text: 'the bridge is old and must go',
        kind: 'INDIRECT',
        reviewed: false,
        speaker: { name: 'Ada Vane' },
        judgements: [],
      },
    },
    {
      statements: {
        nodes: [
          { text: 'the bridge is old and must go', speaker: { name: 'Ada Vane' }, reviewed: false },
          { text: 'Nobody should pay to get to work', speaker: { name: 'Ruth Holt' }, reviewed: false },
          { text: 'the ferry will stay', speaker: { name: 'Ada Vane' }, reviewed: false },
        ],
      },
      judgements: {
        totalCount: 2,
        nodes: [
          { verb: 'UNDO', why: 'They do not.', stands: false },
          { verb: 'LINK', why: 'So the minutes say.', stands: false },
        ],
      },
    },
  ]);
});

test('a rejected statement leaves every list, and is told of by its article', async () => {
  const { graph, idOf, write, article } = await begin();
  const rejected = await write('reviewStatement', { statement: idOf('ferry'), review: 'REJECT' });
  const { data } = await graph.ask(
    `query($id: ID!) { statements { totalCount } reviewQueue { totalCount nodes { text } } node(id: $id) { ... on Article {
      statements { totalCount } rejected { text links { node { name } } } judgements { verb statement { id } }
    } } }`,
    { id: article.id },
  );
  expect([rejected.statement, data]).toEqual([
    null,
    {
      statements: { totalCount: 2 },
      reviewQueue: { totalCount: 2, nodes: expect.any(Array) },
      node: {
        statements: { totalCount: 2 },
        rejected: [{ text: 'the ferry will stay', links: [{ node: { name: 'Ada Vane' } }] }],
        judgements: [{ verb: 'REJECT', statement: null }],
      },
    },
  ]);
});

test('the same key has one effect and one answer; with another request it is refused', async () => {
  const { graph, idOf, write } = await begin();
  const input = { statement: idOf('ferry'), review: 'REJECT', idempotencyKey: 'mine' };
  const first = await write('reviewStatement', input);
  const again = await write('reviewStatement', input);
  const other = await write('reviewStatement', { ...input, review: 'ACCEPT' });
  const elsewhere = await write('undoJudgement', { judgement: first.judgement?.id, idempotencyKey: 'mine' });
  const undo = { judgement: first.judgement?.id, idempotencyKey: 'back' };
  const undone = [await write('undoJudgement', undo), await write('undoJudgement', undo)];
  const { data } = await graph.ask('{ judgements { totalCount } }');
  expect([again, other, elsewhere, undone[1], data]).toEqual([
    first,
    { __typename: 'Conflict', code: 'KEY_REUSED', message: expect.any(String) },
    { __typename: 'Conflict', code: 'KEY_REUSED', message: expect.any(String) },
    undone[0],
    { judgements: { totalCount: 2 } },
  ]);
});
