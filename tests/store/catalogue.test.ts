import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import type { z } from 'zod';
import { printCypher } from '../../scripts/print-cypher.ts';
import { kinds, type KindName } from '../../src/domain/model.ts';
import { relations } from '../../src/domain/relations.ts';
import { keptLabels } from '../../src/store/kept.ts';
import { isSearched } from '../../src/store/words.ts';
import { cypherFolder, statementsFor } from '../../src/store/query.ts';
import { cypherFiles, declaredQueries, type AnyQuery } from './catalogue.ts';

interface Linter {
  lintCypherQuery(
    text: string,
    schema: { labels: string[]; relationshipTypes: string[]; parameters: Record<string, unknown> },
  ): { diagnostics: { message: string }[] } | { message: string }[];
}

// Its ES module entry does not resolve in Node.
const linter = createRequire(import.meta.url)('@neo4j-cypher/language-support') as Linter;

const declared = await declaredQueries();
const files = [...cypherFiles('read'), ...cypherFiles('write')];

/** What the store keeps beside the kinds: their common labels, identity keys, texts, people's judgements, and how far the schema and a restore are. */
const labels = [...Object.keys(kinds), 'Node', 'Entity', ...keptLabels, 'Migration', 'Restore'];
const relationshipTypes = [...relations.map(({ type }) => type), 'KNOWN_BY'];

describe('the catalogue', () => {
  test('every file is declared once, and every declaration has its file', () => {
    expect(declared.map(({ name }) => name).sort()).toEqual([...files].sort());
  });

  test('an engine can run all but what is for the other', () => {
    const names = (engine: 'neo4j' | 'embedded') => statementsFor(engine).map(({ name }) => name);
    expect(names('neo4j')).toEqual(expect.arrayContaining(files.filter((name) => !name.endsWith('.embedded'))));
    expect(names('neo4j').filter((name) => name.endsWith('.embedded'))).toEqual([]);
    expect(names('embedded').filter((name) => name.endsWith('.neo4j'))).toEqual([]);
  });

  test('a server keeps the plans of all statements: there are fewer than 200', () => {
    expect(new Set(declared.map(({ text }) => text)).size).toBe(declared.length);
    expect(declared.length).toBeLessThan(200);
  });

  test('what the model prints is what the files hold', () => {
    const held = [...printCypher().keys()].map((name) => [name, readFileSync(new URL(`${name}.cypher`, cypherFolder), 'utf8')] as const);
    expect(new Map(held)).toEqual(printCypher());
  });
});

describe.each(declared.map((query) => [query.name, query] as const))('%s', (_, query) => {
  test('says first what it returns', () => {
    expect(query.text).toMatch(/^\/\/ [A-Z][^\n]*\.\n/);
  });

  test('takes the parameters that are declared', () => {
    expect([...parametersOf(query.text)].sort()).toEqual(Object.keys(query.params.shape).sort());
  });

  test('returns the columns that are declared', () => {
    expect([...columnsOf(query.text)].sort()).toEqual(declaredColumns(query).sort());
  });

  test('is Cypher over the labels and relationship types of the model', () => {
    const parameters = Object.fromEntries(parametersOf(query.text).map((name) => [name, 'value']));
    expect(lint(query.text, parameters)).toEqual([]);
  });
});

test.each(cypherFiles('schema'))('%s is Cypher over the model', (name) => {
  const text = readFileSync(new URL(`${name}.cypher`, cypherFolder), 'utf8');
  expect(lint(text, {})).toEqual([]);
  expect(text).toMatch(/^(CREATE .*IF NOT EXISTS|DROP .*IF EXISTS)/m);
});

test.each(Object.keys(kinds) as KindName[])('pages of %s nodes have their index, and searched ones their words', (kind) => {
  const schema = cypherFiles('schema').map((name) => readFileSync(new URL(`${name}.cypher`, cypherFolder), 'utf8'));
  const has = (text: string) => schema.some((file) => file.includes(text));
  expect([has(`FOR (n:${kind}) REQUIRE n.orderKey IS UNIQUE`), has(`FOR (n:${kind}) ON EACH [n.searchWords]`)]).toEqual([
    true,
    isSearched(kind),
  ]);
});

test('the linter sees a label and a type that the model does not have', () => {
  expect(lint('MATCH (n:Nobody)-[:SHOUTS]->(m:Person) RETURN n.id AS id, m.id AS other', {})).toHaveLength(2);
});

function lint(text: string, parameters: Record<string, unknown>): string[] {
  const found = linter.lintCypherQuery(text, { labels, relationshipTypes, parameters });
  const messages = (Array.isArray(found) ? found : found.diagnostics).map(({ message }) => message);
  // What the linter does not know of the server; the tests on Neo4j run it.
  return messages.filter((message) => !message.startsWith('The `SHOW SETTINGS` clause is not available'));
}

function parametersOf(text: string): string[] {
  return [...new Set([...withoutComments(text).matchAll(/\$(\w+)/g)].map(([, name]) => name ?? ''))];
}

/** The names in the last RETURN of the statement itself, not of a CALL inside it: every part of a UNION has the same. */
function columnsOf(text: string): string[] {
  const returned = withoutComments(text).split(/^RETURN (?:DISTINCT )?/m);
  if (returned.length === 1) return [];
  const [columns = ''] = (returned.at(-1) ?? '').split(/\bORDER BY\b|\bLIMIT\b/);
  return columns
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, '')
    .split(',')
    .map(
      (column) =>
        column
          .trim()
          .split(/\s+AS\s+/)
          .at(-1) ?? '',
    );
}

function declaredColumns({ row }: AnyQuery): string[] {
  return row.def.type === 'never' ? [] : Object.keys((row as z.ZodObject).shape);
}

function withoutComments(text: string): string {
  return text.replace(/^\/\/.*$/gm, '');
}
