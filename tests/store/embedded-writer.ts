import { openStore } from '../../src/store/open-store.ts';
import { ArticleFacts } from './article-graphs.ts';
import { store as put } from './story.ts';

/** Writes articles without end, and prints the id of each when it is acknowledged: for a test to kill. */
const store = openStore({ path: process.argv[2] ?? null });
await store.migrate();
for (let index = 0; ; index += 1) {
  const facts = new ArticleFacts({ name: `written ${index}`, published: '2026-01-01' });
  facts.say('It goes on.', { speaker: facts.person('Ada Vane'), wordsKey: 'it goes on' });
  await put(store, facts);
  process.stdout.write(`${facts.article.id}\n`);
}
