import { describe, expect, test } from '@jest/globals';
import { fillVariables } from '../../src/graphiql/example.ts';
import { neo4jAddress, openEmbeddedEmpty, openNeo4jEmpty } from '../store/stores.ts';
import { readExamples, readSamples } from './examples.ts';
import { openGraph, type Answer } from './graph.ts';

(neo4jAddress === null ? describe.skip : describe)('the example operations on Neo4j', () => {
  test('answer what they answer on the embedded engine', async () => {
    const address = neo4jAddress;
    if (address === null) throw new Error('skipped without NEO4J_URI');
    const embedded = await answersOf(openEmbeddedEmpty);
    const neo4j = await answersOf(() => openNeo4jEmpty(address));
    for (const { name } of readExamples()) expect([name, neo4j.get(name)]).toEqual([name, embedded.get(name)]);
  });
});

async function answersOf(open: typeof openEmbeddedEmpty): Promise<ReadonlyMap<string, Answer>> {
  const graph = await openGraph({ open, now: () => new Date('2026-02-03T04:05:06Z') });
  try {
    for (const record of readSamples()) await graph.service.ingest(record);
    const answers = new Map<string, Answer>();
    for (const example of readExamples()) {
      const variables = await fillVariables(example, (query, given) => graph.ask(query, given));
      answers.set(example.name, withoutScores(await graph.ask(example.query, variables)));
    }
    return answers;
  } finally {
    await graph.close();
  }
}

/** Each engine weighs words in its own way: the order of hits is one, their scores are not. */
function withoutScores(answer: Answer): Answer {
  return JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === 'score' ? null : value))) as Answer;
}
