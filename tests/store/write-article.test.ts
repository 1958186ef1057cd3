import { expect, test } from '@jest/globals';
import { ArticleFacts } from './article-graphs.ts';
import { describeStores, dumpOf } from './stores.ts';
import { briefing, echo, store as put, undated } from './story.ts';

describeStores('writing articles', (opened) => {
  test('the same revision again changes nothing, and nobody is asked to decide', async () => {
    const { store } = opened();
    expect(await put(store, briefing())).toBe('stored');
    const before = await dumpOf(store);
    const { article, keys } = briefing();
    const status = await store.replaceArticle(article, keys, () => {
      throw new Error('decide was called');
    });
    expect([status, await dumpOf(store)]).toEqual(['unchanged', before]);
  });

  test('an article taken away leaves what the others support, and nothing else', async () => {
    const { store } = opened();
    await put(store, briefing());
    const alone = await dumpOf(store);
    await put(store, echo());
    await put(store, undated());
    expect(await store.retractArticle(undated().article.id)).toBe(true);
    expect(await store.retractArticle(echo().article.id)).toBe(true);
    expect(await dumpOf(store)).toEqual(alone);
    expect(await store.retractArticle(echo().article.id)).toBe(false);
    await store.retractArticle(briefing().article.id);
    expect(await dumpOf(store)).toEqual([]);
  });

  test('the founder of a person taken away, the person keeps what the others say', async () => {
    const { store } = opened();
    await put(store, briefing());
    await put(store, echo());
    await store.retractArticle(briefing().article.id);
    const { items } = await store.page('Person', { first: 10, after: null });
    expect(items.map((node) => ({ ...node, id: 'any', orderKey: 'any' }))).toEqual([
      { label: 'Person', id: 'any', orderKey: 'any', name: 'Ada M. Vane' },
      { label: 'Person', id: 'any', orderKey: 'any', name: 'Ruth Holt', aliases: ['Holt'] },
    ]);
    expect(await put(store, briefing())).toBe('stored');
    expect(await store.count('Person')).toBe(2);
  });

  test('a new revision takes the place of the old one, as if that had never been', async () => {
    const { store } = opened();
    const revised = () => {
      const facts = new ArticleFacts({
        name: 'briefing',
        title: 'Governor calls bridge open',
        outlet: 'Westland Gazette',
        published: '2026-01-10',
      });
      facts.say('The bridge is open.', { speaker: facts.person('Ada Vane') });
      return facts;
    };
    await put(store, echo());
    await put(store, briefing());
    expect(await put(store, revised())).toBe('revised');
    const replaced = await dumpOf(store);
    await store.retractArticle(revised().article.id);
    expect(await put(store, revised())).toBe('stored');
    expect(await dumpOf(store)).toEqual(replaced);
  });

  test('the same words are joined with the first that said them, in whatever order articles come', async () => {
    const { store } = opened();
    const wire = (name: string, published: string) => {
      const facts = new ArticleFacts({ name, outlet: name, published });
      facts.say('We will not pay for it.', { wordsKey: 'we will not pay' });
      return facts;
    };
    const articles = [wire('first', '2026-01-01'), wire('second', '2026-01-02'), wire('third', '2026-01-03')];
    const orders = [articles, articles.toReversed(), [1, 0, 2].flatMap((index) => articles[index] ?? [])];
    const dumps = [];
    for (const order of orders) {
      for (const facts of order) await put(store, facts);
      dumps.push(await dumpOf(store));
      for (const facts of order) await store.retractArticle(facts.article.id);
    }
    const [first, second, third] = articles.map(({ statements }) => statements[0]?.id);
    const repeats = (dumps[0] ?? []).flatMap((row) => {
      const { edge } = row as { edge?: { type: string; from: string; to: string } };
      return edge?.type === 'REPEATS' ? [`${edge.from} ${edge.to}`] : [];
    });
    expect(repeats.sort()).toEqual([`${second} ${first}`, `${third} ${first}`].sort());
    expect(dumps[1]).toEqual(dumps[0]);
    expect(dumps[2]).toEqual(dumps[0]);
  });

  test('the first of the same words taken away, the next is the first', async () => {
    const { store } = opened();
    await put(store, briefing());
    await put(store, echo());
    const later = new ArticleFacts({ name: 'later', published: '2026-02-01' });
    const again = later.say('the bridge is SAFE', { wordsKey: 'bridge is safe' });
    await put(store, later);
    const target = async () => {
      const links = await store.related([again], { relation: 'REPEATS', direction: 'out', first: 5, after: null });
      return links.get(again)?.items.map(({ node, support }) => [node.id, support[0]?.article]);
    };
    expect(await target()).toEqual([[briefing().statements[0]?.id, later.article.id]]);
    await store.retractArticle(briefing().article.id);
    expect(await target()).toEqual([[echo().statements[0]?.id, later.article.id]]);
  });

  test('a failed write leaves nothing, and the next one works', async () => {
    const { store } = opened();
    await put(store, briefing());
    const before = await dumpOf(store);
    const facts = echo();
    const undecided = () => {
      throw new Error('cannot decide');
    };
    const loose = () => ({ ...facts.decide([]), statements: [] });
    // Not a value that either database keeps: found after the entities are written.
    const unwritable = () => ({ ...facts.decide([]), article: { ...facts.article, byline: { not: 'a text' } as unknown as string } });
    const failures = [
      [undecided, 'cannot decide'],
      [loose, 'which the article does not tell of'],
      [unwritable, 'byline'],
    ] as const;
    for (const [decide, message] of failures) {
      await expect(store.replaceArticle(facts.article, facts.keys, () => ({ graph: decide(), pins: [] }))).rejects.toThrow(message);
      expect(await dumpOf(store)).toEqual(before);
    }
    expect(await put(store, facts)).toBe('stored');
  });

  test('one article from many writers at once is stored once', async () => {
    const { store } = opened();
    const all = await Promise.all(Array.from({ length: 5 }, () => put(store, briefing())));
    expect(all.sort()).toEqual(['stored', 'unchanged', 'unchanged', 'unchanged', 'unchanged']);
    const dump = await dumpOf(store);
    await store.retractArticle(briefing().article.id);
    await put(store, briefing());
    expect(dump).toEqual(await dumpOf(store));
  });

  test('many articles at once found each person once', async () => {
    const { store } = opened();
    const articles = Array.from({ length: 8 }, (_, index) => {
      const facts = new ArticleFacts({ name: `article ${index}`, published: `2026-01-0${index + 1}` });
      facts.say('It is ours.', { speaker: facts.person('Ada Vane'), to: [facts.person('Ruth Holt')], wordsKey: 'it is ours' });
      return facts;
    });
    await Promise.all(articles.map((facts) => put(store, facts)));
    const { items } = await store.page('Person', { first: 10, after: null });
    expect(items.map((node) => ('name' in node ? node.name : null))).toEqual(['Ada Vane', 'Ruth Holt']);
    const articlesOf = await store.relatedCounts(
      items.map(({ id }) => id),
      { relation: 'MENTIONS', direction: 'in' },
    );
    expect([...articlesOf.values()]).toEqual([8, 8]);
  });
});
