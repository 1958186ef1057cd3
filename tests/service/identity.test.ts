import { expect, test } from '@jest/globals';
import type { NodeId } from '../../src/domain/id.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { describeStores } from '../store/stores.ts';
import { filterOf, idOf } from '../store/story.ts';
import { asking, echoArticle, keptIn, rowsOf, serviceOver, speakersOf, statementOf, tollArticle } from './judged-articles.ts';

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

async function* each<Item>(...items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

describeStores('people judge who is who', (opened, engine) => {
  const begin = async (name: string, articlesAtOnce?: number) => {
    const { store } = opened();
    const service = serviceOver(store, articlesAtOnce);
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

  /** Three articles, of two offices that a reader may take for one. */
  const finance = (name: string) =>
    [
      'Mira Kestle, the finance minister of Westland, said that the budget is late. Owen Marsh, the finance minister of Westland until 2019, said that it was never late.',
      'Finance Minister Oren Dask said that the boats are paid for.',
      'Finance Minister Oren Dask said that the toll stays. Mira Kestle, the finance minister of Westland, said that it does not.',
    ].map((text, at) => ({
      url: `https://courier.example/${name}-${at}`,
      outlet: 'The Courier',
      title: 'Budget',
      published: `2026-03-0${at + 1}`,
      text,
    }));
  type Begun = Awaited<ReturnType<typeof begin>>;
  /** Judges entities the same, each pair after the one before; the ids are looked up before the first. */
  const merge =
    (...pairs: readonly (readonly ['Person' | 'Office', keep: string, other: string])[]) =>
    async ({ store, service }: Begun): Promise<NodeId[]> => {
      const ids = await Promise.all(pairs.map(([kind, ...pair]) => Promise.all(pair.map((caption) => idOf(store, kind, caption)))));
      const made: NodeId[] = [];
      for (const [keep, ...others] of ids) {
        if (keep) made.push((await service.identify({ verb: 'MERGE', keep, others }, asking())).judgement.id);
      }
      expect([...(await store.nodes(ids.flatMap(([, ...others]) => others))).keys()]).toEqual([]);
      return made;
    };
  const split = async ({ store, service, echo, ruth }: Begun): Promise<NodeId[]> => {
    const taken = (await references(store, ruth)).filter(({ article }) => article === echo).map(({ ref }) => ref);
    return [(await service.identify({ verb: 'SPLIT', entity: ruth, references: taken }, asking())).judgement.id];
  };

  test.each<readonly [string, (begun: Begun) => Promise<NodeId[]>]>([
    ['two people', merge(['Person', 'Ruth Holt', 'Ruthie Holt-Amaro'])],
    ['two people, the other way', merge(['Person', 'Ruthie Holt-Amaro', 'Ruth Holt'])],
    ['two offices', merge(['Office', 'Finance Minister of Westland', 'Finance Minister'])],
    ['two offices, the other way', merge(['Office', 'Finance Minister', 'Finance Minister of Westland'])],
    ['two people of one office', merge(['Person', 'Mira Kestle', 'Oren Dask'])],
    ['three people, one after the other', merge(['Person', 'Ruth Holt', 'Ruthie Holt-Amaro'], ['Person', 'Owen Marsh', 'Ruth Holt'])],
    [
      'people and their offices',
      merge(
        ['Person', 'Ruth Holt', 'Ruthie Holt-Amaro'],
        ['Office', 'Finance Minister', 'Finance Minister of Westland'],
        ['Person', 'Oren Dask', 'Mira Kestle'],
      ),
    ],
    ['a person, split', split],
  ])('%s: undone after all was read again, and more was read, nothing is left of it', async (name, judge) => {
    // One article in a transaction, as of a judgement that holds thousands.
    const begun = await begin(`exact-${name.replaceAll(/\W/gu, '-')}`, 1);
    const { store, service, id, first, echo, alias } = begun;
    const early = [first, echo, alias];
    for (const article of finance(id)) early.push((await service.ingest(article)).article);
    const later = [{ ...aliasArticle(`${id}-later`), published: '2026-02-09' }, tollArticle(`${id}-later`), ...finance(`${id}-later`)];
    const again = async () => {
      for await (const { ingested } of service.rereadMany(each(...early), 1)) if (ingested instanceof Error) throw ingested;
      const came = [];
      for (const article of later) came.push((await service.ingest(article)).article);
      return came;
    };
    const came = await again();
    const before = await keptIn(store);
    for (const article of came) await service.retract(article);
    const made = await judge(begun);
    await again();
    for (const judgement of made.reverse()) await service.undo(judgement, asking());
    expect(await keptIn(store)).toEqual(before);
  });

  /** Four more articles of the senator's other name, which come in once two people were judged the same. */
  const beginLater = async (name: string) => {
    const begun = await begin(name);
    const { store, service, id, ruth, ruthie } = begun;
    const later = [4, 5, 6, 7].map((at) => ({
      ...aliasArticle(`${id}-${at}`),
      title: `Senator wavers ${at}`,
      published: `2026-02-0${at}`,
    }));
    const came = [];
    for (const article of later) came.push((await service.ingest(article)).article);
    const before = await keptIn(store);
    for (const article of came) await service.retract(article);
    const { judgement } = await service.identify({ verb: 'MERGE', keep: ruth, others: [ruthie] }, asking());
    return { ...begun, later, before, judgement: judgement.id };
  };
  /** The store, with something to be done before each transaction of an undoing; it notes how many articles each writes. */
  const watched = (store: GraphStore, before: (turn: number) => Promise<void>) => {
    const written: number[] = [];
    const judgeIdentity: GraphStore['judgeIdentity'] = async (question, decide) => {
      await before(written.length);
      await store.judgeIdentity(question, (matter) => {
        const judged = decide(matter);
        written.push(judged?.articles.length ?? 0);
        return judged;
      });
    };
    return { written, store: { ...store, judgeIdentity } };
  };

  test('an undoing in several transactions that is broken off goes on when it is asked for again', async () => {
    const { store, service, later, before, judgement, ruthie } = await beginLater('broken-off');
    for (const article of later) await service.ingest(article);
    const broken = watched(store, async (turn) => {
      if (turn === 2) throw new Error('the power is gone');
    });
    await expect(serviceOver(broken.store, 2).undo(judgement, asking(null, 'one key'))).rejects.toThrow('the power is gone');
    const between = [(await store.judgements([judgement])).get(judgement)?.undoneBy, (await said(store, ruthie)).length];
    const whole = watched(store, async () => undefined);
    await serviceOver(whole.store, 2).undo(judgement, asking(null, 'one key'));
    expect([between, broken.written, whole.written]).toEqual([[null, 4], [2, 2], [1]]);
    expect(await keptIn(store)).toEqual(before);
    await expect(service.undo(judgement, asking())).rejects.toMatchObject({ code: 'ALREADY_UNDONE' });
  });

  /** Two people, one of four articles, and the other of five. */
  const beginMany = async (name: string) => {
    const begun = await begin(name);
    const { store, service, id } = begun;
    const more = [4, 5, 6, 7].map((at) => ({ ...aliasArticle(`${id}-${at}`), title: `Senator wavers ${at}`, published: `2026-02-0${at}` }));
    for (const article of more) await service.ingest(article);
    return { ...begun, more, before: await keptIn(store) };
  };

  test.each(['MERGE', 'SPLIT'] as const)(
    '%s in several transactions that is broken off goes on when it is asked for again',
    async (verb) => {
      const { store, service, before, ruth, ruthie } = await beginMany(`parts-${verb}`);
      const [, ...taken] = (await references(store, ruthie)).map(({ ref }) => ref);
      const say = verb === 'MERGE' ? { verb, keep: ruth, others: [ruthie] } : { verb, entity: ruthie, references: taken };
      const broken = watched(store, async (turn) => {
        if (turn === 1) throw new Error('the power is gone');
      });
      await expect(serviceOver(broken.store, 2).identify(say, asking(null, `parts ${verb}`))).rejects.toThrow('the power is gone');
      const whole = watched(store, async () => undefined);
      const { judgement } = await serviceOver(whole.store, 2).identify(say, asking(null, `parts ${verb}`));
      const inParts = await keptIn(store);
      await service.undo(judgement.id, asking());
      const undone = await keptIn(store);
      await service.identify(say, asking());
      expect([broken.written, whole.written, inParts.length]).toEqual([[2], [2, verb === 'MERGE' ? 1 : 0], (await keptIn(store)).length]);
      expect(undone).toEqual(before);
    },
  );

  test('what comes in between the transactions of a merge belongs to it', async () => {
    const { store, service, id, ruth, ruthie, before } = await beginMany('between');
    const late = { ...aliasArticle(`${id}-late`), title: 'Senator wavers yet', published: '2026-02-08' };
    const { article } = await service.ingest(late);
    const withLate = await keptIn(store);
    await service.retract(article);
    expect(await keptIn(store)).toEqual(before);
    const meanwhile = watched(store, async (turn) => {
      if (turn === 1) await service.ingest(late);
    });
    const { judgement } = await serviceOver(meanwhile.store, 2).identify({ verb: 'MERGE', keep: ruth, others: [ruthie] }, asking());
    expect([(await store.nodes([ruthie])).size, (await references(store, ruth)).some((one) => one.article === article)]).toEqual([0, true]);
    await serviceOver(store, 2).undo(judgement.id, asking());
    expect(await keptIn(store)).toEqual(withLate);
  });

  test('what comes in between the transactions of an undoing is as if nobody had judged', async () => {
    const { store, service, later, before, judgement } = await beginLater('meanwhile');
    const [last, ...others] = later;
    for (const article of others) await service.ingest(article);
    const meanwhile = watched(store, async (turn) => {
      if (turn === 1 && last) await service.ingest(last);
    });
    await serviceOver(meanwhile.store, 2).undo(judgement, asking());
    expect(meanwhile.written.length).toBeGreaterThan(1);
    expect(await keptIn(store)).toEqual(before);
  });
});
