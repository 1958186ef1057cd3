import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFacts } from '../src/service/read-facts.ts';
import type { ArticleRecord } from '../src/service/service.ts';
import { openGraph, type TestGraph } from './api/graph.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const block = (language: string): string => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph({ extract: readFacts });
  const folder = join(root, 'samples/articles');
  for (const file of readdirSync(folder).sort())
    await graph.service.ingest(JSON.parse(readFileSync(join(folder, file), 'utf8')) as ArticleRecord);
});
afterAll(() => graph.close());

test('the query of the README has the answer of the README', async () => {
  const { data, errors } = await graph.ask(block('graphql'));
  expect(errors).toBeUndefined();
  expect(data).toEqual(JSON.parse(block('json')));
});

test('every file that the documentation links to is there', () => {
  const pages = [
    'README.md',
    ...readdirSync(join(root, 'docs'))
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/${file}`),
  ];
  const missing = pages.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
      .map(([, target]) => join(root, page, '..', target ?? ''))
      .filter((path) => !existsSync(path)),
  );
  expect(missing).toEqual([]);
});

test('every command that the README names is in package.json', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Readonly<Record<string, string>> };
  const named = [...readme.matchAll(/npm (?:run (?:-s )?)?([\w:]+)/g)].map(([, name]) => name ?? '');
  expect(named.filter((name) => !(name in scripts) && name !== 'ci')).toEqual([]);
});
