import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { fillVariables } from '../../src/graphiql/example.ts';
import { readExamples, readSamples } from './examples.ts';
import { openGraph, type TestGraph } from './graph.ts';

const examples = readExamples();

let graph: TestGraph;
beforeAll(async () => {
  graph = await openGraph();
  for (const record of readSamples()) await graph.service.ingest(record);
});
afterAll(() => graph.close());

describe('the example operations over the sample articles', () => {
  test.each(examples.map((example) => [example.name, example] as const))('%s', async (_, example) => {
    const variables = await fillVariables(example, (query, given) => graph.ask(query, given));
    expect(Object.keys(variables)).toEqual(expect.arrayContaining(Object.keys(example.find ?? {})));
    const { status, errors, data } = await graph.ask(example.query, variables);
    expect([status, errors]).toEqual([200, undefined]);
    expect(Object.entries(data ?? {}).filter(([, value]) => isEmpty(value))).toEqual([]);
  });

  test('each holds one operation of its own name, and says first what it asks', () => {
    const named = examples.map(({ name, query }) => {
      const operations = parse(query).definitions.flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? [node.name?.value] : []));
      return [name, operations, /^# .+\n/.test(query)];
    });
    expect(named).toEqual(examples.map(({ name }) => [name, [pascal(name)], true]));
  });
});

/** Nothing found: null, an empty list, or a failure that a mutation tells. */
function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  const { nodes, edges, code } = (value ?? { code: 'null' }) as {
    readonly nodes?: readonly unknown[];
    readonly edges?: readonly unknown[];
    readonly code?: string;
  };
  return code !== undefined || (nodes ?? edges)?.length === 0;
}

function pascal(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
