import { expect, test } from '@jest/globals';
import type { NodeId } from '../../src/domain/id.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { describeStores } from '../store/stores.ts';
import { filterOf, idOf } from '../store/story.ts';
import { asking, echoArticle, rowsOf, serviceOver, speakersOf, statementOf, tollArticle } from './judged-articles.ts';

const toll = 'Nobody should pay to get to work';
const bridge = 'the bridge is old and must go';

/** A third article, which calls the senator by another name. */
function aliasArticle(name: string) {
  return {
    url: `https://herald.example/${name}`,
    outlet: `The Brackwater Herald of ${name}`,
    title: 'Senator wavers',
    published: '2026-02-02',
    text: 'Ruthie Holt-Amaro, the senator, said that she would think about the toll. Gov. Ada Vane said that the steel has come.',
  };
}

describeStores('people judge who is who', (opened, engine) => {
  const begin = async (name: string) => {
    const { store } = opened();
    const service = serviceOver(store);
    const id = `${name}-${engine}`;
    const ingested = [];
    for (const article of [tollArticle(id), echoArticle(id), aliasArticle(id)]) ingested.push(await service.ingest(article));
    const [first, echo, alias] = ingested.map(({ article }) => article) as [NodeId, NodeId, NodeId];
    const person = (wanted: string) => idOf(store, 'Person', wanted);
    return { store, service, id, first, echo, alias, ruth: await person('Ruth Holt'), ruthie: await person('Ruthie Holt-Amaro'), person };
  };
  const references = async (store: GraphStore, entity: NodeId) =>
    ((await store.related([entity], { relation: 'MENTIONS', direction: 'in', first: 50, after: null })).get(entity)?.items ?? []).flatMap(
      ({ node, support }) => support.map(({ ref, reasons }) => ({ article: node.id, ref, reasons })),
    );
  const said = async (store: GraphStore, speaker: NodeId) =>
    (await store.statements(filterOf({ speaker }), 'NEWEST', { first: 50, after: null })).items.map(({ text }) => text);

  test('two people are one, in every read, and two again when it is undone', async () => {
    const { store, service, ruth, ruthie } = await begin('merge');
    const { graph: before } = await rowsOf(store);
    const { judgement } = await service.identify({ verb: 'MERGE', keep: ruth, others: [ruthie] }, asking('Her married name'));
    const merged = {
      gone: (await store.nodes([ruthie])).size,
      node: (await store.nodes([ruth])).get(ruth),
      said: await said(store, ruth),
      reasons: (await references(store, ruth)).map(({ reasons }) => reasons.at(-1)),
      found: (await store.search('ruthie', ['Person'], { first: 5, after: null })).items.map(({ node }) => node.id),
    };
    await service.undo(judgement.id, asking());
    expect(merged).toEqual({
      gone: 0,
      node: expect.objectContaining({ name: 'Ruthie Holt-Amaro' }),
      said: ['she would think about the toll', toll, toll],
      reasons: expect.arrayContaining(['Judged the same by mira: Her married name']),
      found: [ruth],
    });
    expect((await rowsOf(store)).graph).toEqual(before);
  });

  test('what was merged stays so when the articles are read again, and what is read later joins it', async () => {
    const { store, service, id, alias, first, ruth, ruthie } = await begin('again');
    await service.identify({ verb: 'MERGE', keep: ruth, others: [ruthie] }, asking());
    await service.retract(alias);
    await service.ingest({ ...aliasArticle(id), byline: 'By Mira Poll' });
    await service.ingest({ ...aliasArticle(`${id}-later`), title: 'Senator decides' });
    await service.retract(first);
    await service.ingest(tollArticle(id));
    expect([(await store.nodes([ruthie])).size, (await said(store, ruth)).toSorted()]).toEqual([
      0,
      [toll, toll, 'she would think about the toll', 'she would think about the toll'].toSorted(),
    ]);
  });

  test('references are split off with what is said of them, stay so, and come back', async () => {
    const { store, service, id, echo, first, ruth } = await begin('split');
    const { graph: before } = await rowsOf(store);
    const taken = (await references(store, ruth)).find(({ article }) => article === echo);
    if (!taken) throw new Error('The echo names nobody');
    const { judgement } = await service.identify({ verb: 'SPLIT', entity: ruth, references: [taken.ref] }, asking('Another Ruth Holt'));
    const into = judgement.decision.verb === 'SPLIT' ? judgement.decision.into : ruth;
    const split = [await said(store, ruth), await said(store, into), await speakersOf(store, echo)];
    await service.undo(judgement.id, asking());
    const undone = (await rowsOf(store)).graph;
    const again = await service.identify({ verb: 'SPLIT', entity: ruth, references: [taken.ref] }, asking());
    const other = again.judgement.decision.verb === 'SPLIT' ? again.judgement.decision.into : ruth;
    for (const article of [echo, first]) await service.retract(article);
    await service.ingest({ ...echoArticle(id), byline: 'By Mira Poll' });
    await service.ingest(tollArticle(id));
    expect([split, await said(store, other), (await store.nodes([other])).size]).toEqual([
      [[toll], [toll], { [toll]: 'Ruth Holt by machine', 'it will stay': 'Owen Marsh by machine' }],
      [toll],
      1,
    ]);
    expect(undone).toEqual(before);
  });

  test('who is kept apart is not merged, until that is undone', async () => {
    const { store, service, ruth, ruthie } = await begin('apart');
    const { graph: before } = await rowsOf(store);
    const apart = await service.identify({ verb: 'KEEP_APART', entities: [ruth, ruthie] }, asking('Mother and daughter'));
    const merge = () => service.identify({ verb: 'MERGE', keep: ruth, others: [ruthie] }, asking());
    await expect(merge()).rejects.toMatchObject({ code: 'KEPT_APART' });
    await service.undo(apart.judgement.id, asking());
    expect((await rowsOf(store)).graph).toEqual(before);
    const merged = await merge();
    await expect(service.undo(apart.judgement.id, asking())).rejects.toMatchObject({ code: 'ALREADY_UNDONE' });
    await service.undo(merged.judgement.id, asking());
    expect((await rowsOf(store)).graph).toEqual(before);
  });

  test("a person's link follows who was merged, and comes back", async () => {
    const { store, service, first, ruth, ruthie } = await begin('linked');
    const statement = (await statementOf(store, first, bridge)).id;
    const link = await service.judge({ statement }, { verb: 'LINK', part: 'SPEAKER', actor: ruthie }, asking());
    const { graph: before } = await rowsOf(store);
    const merge = await service.identify({ verb: 'MERGE', keep: ruth, others: [ruthie] }, asking());
    const merged = (await speakersOf(store, first))[bridge];
    await service.undo(merge.judgement.id, asking());
    expect((await rowsOf(store)).graph).toEqual(before);
    await service.undo(link.judgement.id, asking());
    expect([merged, (await speakersOf(store, first))[bridge]]).toEqual(['Ruthie Holt-Amaro by person', 'Ada Vane by machine']);
  });

  test('later judgements about the same references are undone first', async () => {
    const { store, service, ruth, ruthie, echo } = await begin('order');
    const merge = await service.identify({ verb: 'MERGE', keep: ruth, others: [ruthie] }, asking());
    const split = (await references(store, ruth)).filter(({ article }) => article !== echo).map(({ ref }) => ref);
    const later = await service.identify({ verb: 'SPLIT', entity: ruth, references: split }, asking());
    await expect(service.undo(merge.judgement.id, asking())).rejects.toMatchObject({ code: 'SUPERSEDED' });
    await service.undo(later.judgement.id, asking());
    await service.undo(merge.judgement.id, asking());
    expect(await said(store, ruthie)).toEqual(['she would think about the toll']);
  });
});
