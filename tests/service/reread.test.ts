import { expect, test } from '@jest/globals';
import { extract } from '../../src/extract/extract.ts';
import type { NodeId } from '../../src/domain/id.ts';
import { createService } from '../../src/service/create-service.ts';
import type { BatchService } from '../../src/service/service.ts';
import { describeStores } from '../store/stores.ts';
import { asking, echoArticle, joinedIn, personOf, serviceOver, speakersOf, statementOf, tollArticle } from './judged-articles.ts';

async function* each<Item>(...items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

async function reread(service: BatchService, ...articles: readonly NodeId[]): Promise<string[]> {
  const told: string[] = [];
  for await (const { name, ingested } of service.rereadMany(each(...articles), 2))
    told.push(ingested instanceof Error ? ingested.name : `${ingested.status} ${ingested.statements} ${name === ingested.article}`);
  return told;
}

describeStores('articles are read again', (opened, engine) => {
  test('by the same extractor, nothing changes, and a judgement stands', async () => {
    const { store } = opened();
    const service = serviceOver(store);
    const { article } = await service.ingest(tollArticle(`again-${engine}`));
    const { article: echo } = await service.ingest(echoArticle(`again-${engine}`));
    const bridge = await statementOf(store, article, 'the bridge is old');
    await service.judge({ statement: bridge.id }, { verb: 'LINK', part: 'SPEAKER', actor: await personOf(store, 'Ruth Holt') }, asking());
    const before = await joinedIn(store);
    expect(await reread(service, article, echo)).toEqual(['revised 3 true', 'revised 2 true']);
    expect(await joinedIn(store)).toEqual(before);
    expect(await speakersOf(store, article)).toMatchObject({ 'the bridge is old and must go': 'Ruth Holt by person' });
  });

  test('what an earlier extractor did not know is there, and its stored text is what is read', async () => {
    const { store } = opened();
    const blind = createService({ store, extract: (article) => ({ ...extract(article), statements: [], relations: [] }) });
    const { article } = await blind.ingest(tollArticle(`blind-${engine}`));
    const text = (await store.articleTexts([article])).get(article)?.text;
    expect(await speakersOf(store, article)).toEqual({});
    const service = serviceOver(store);
    expect(await service.ingest(tollArticle(`blind-${engine}`))).toMatchObject({ status: 'unchanged', statements: 0 });
    expect(await reread(service, article)).toEqual(['revised 3 true']);
    expect(Object.keys(await speakersOf(store, article))).toHaveLength(3);
    expect((await store.articleTexts([article])).get(article)?.text).toBe(text);
  });

  test('an article that is not there fails alone; all articles are told once', async () => {
    const { store } = opened();
    const service = serviceOver(store);
    const { article } = await service.ingest(echoArticle(`all-${engine}`));
    expect(await reread(service, 'AAAAAAAAAAAAAAAAAAAAAA' as NodeId, article)).toEqual(['NotFound', 'revised 2 true']);
    const all: NodeId[] = [];
    for await (const id of service.articles()) all.push(id);
    expect([new Set(all).size, all.length, all.includes(article)]).toEqual([all.length, await store.count('Article'), true]);
  });

  test.each<readonly [string, (service: BatchService, article: NodeId, name: string) => Promise<unknown>, readonly string[], number]>([
    ['taken away', (service, article) => service.retract(article), ['NotFound'], 0],
    [
      'revised',
      (service, _, name) => service.ingest(tollArticle(name, { after: 'Owen Marsh said that it will stay.' })),
      ['unchanged 4 true'],
      1,
    ],
  ])('an article that is %s while it is read again is left as it is then', async (_, meanwhile, told, kept) => {
    const { store } = opened();
    const name = `meanwhile-${kept}-${engine}`;
    const service = serviceOver(store);
    const { article } = await service.ingest(tollArticle(name));
    const slow = createService({
      store,
      extract: async (read) => {
        await meanwhile(service, article, name);
        return extract(read);
      },
    });
    expect(await reread(slow, article)).toEqual(told);
    expect(await store.count('Article')).toBe(kept);
    expect((await store.articleTexts([article])).get(article)?.text.includes('Owen Marsh') ?? false).toBe(kept === 1);
  });
});
