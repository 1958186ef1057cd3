import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Example, ExampleInput } from '../../src/graphiql/example.ts';
import type { ArticleRecord } from '../../src/service/service.ts';

const root = join(import.meta.dirname, '../..');

/** The operations of schema/examples, by name. */
export function readExamples(): readonly Example[] {
  const folder = join(root, 'schema/examples');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => {
      const name = file.replace('.graphql', '');
      const input = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as ExampleInput;
      return { name, query: readFileSync(join(folder, file), 'utf8'), ...input };
    });
}

/** The sample articles, as they would be handed in. */
export function readSamples(): readonly ArticleRecord[] {
  const folder = join(root, 'samples/articles');
  const fields = ['url', 'title', 'text', 'outlet', 'byline', 'published', 'updated', 'language'];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>)
    .map((record) => Object.fromEntries(fields.flatMap((field) => (typeof record[field] === 'string' ? [[field, record[field]]] : []))));
}
