import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { getNamedType, isCompositeType, isObjectType, type GraphQLObjectType } from 'graphql';
import { schema } from '../../src/api/schema.ts';
import { inOneParameter } from '../../src/store/neo4j/one-parameter.ts';
import { cypherFolder } from '../../src/store/query.ts';
import { cypherFiles } from '../store/catalogue.ts';
import { dumpOf, neo4jAddress, openEmbeddedEmpty, openNeo4jEmpty } from '../store/stores.ts';
import { mutations, placesOf, reachableFields, requiredArgs, type Asked, type Ids, type Place } from './documents.ts';
import { openTollGraph, type Options, type TestGraph } from './graph.ts';

/** Texts that would do harm, or fail, were they ever part of a statement or read as a full-text query. */
const attacks: readonly string[] = [
  "'}) DETACH DELETE n //",
  '"}) MATCH (n) DETACH DELETE n RETURN n //',
  '`) MATCH (n:Node) DETACH DELETE n //',
  '\\u0027}) CALL { MATCH (n) DETACH DELETE n } //',
  '*:* OR name:[a TO z]',
  '/.*/ AND (vane~ "bridge^',
  '$mode',
  '\u0000\u202E🌉',
  Buffer.from("Person:'}) DETACH DELETE n //").toString('base64url'),
  Buffer.from('Person:DETACH_DELETE_n').toString('base64url'),
];

const written = (['read', 'write', 'schema'] as const)
  .flatMap((folder) => cypherFiles(folder))
  .map((name) => readFileSync(new URL(`${name}.cypher`, cypherFolder), 'utf8'));

/** The catalogue as each engine sends it: Neo4j has the values in one map, and is asked beforehand to plan. */
const catalogue = new Set(written.flatMap((text) => [text, inOneParameter(text), `EXPLAIN ${inOneParameter(text)}`]));

describe('whatever a caller writes into an argument', () => {
  describe('on the embedded engine', () => {
    injections(openEmbeddedEmpty);
  });
  (neo4jAddress === null ? describe.skip : describe)('on Neo4j', () => {
    injections(() => openNeo4jEmpty(neo4jAddress ?? { uri: '', username: '', password: '' }));
  });
});

function injections(open: NonNullable<Options['open']>): void {
  let graph: TestGraph;
  let ids: Ids;
  let texts: Set<string>;
  beforeAll(async () => {
    graph = await openTollGraph({ open });
    ids = await idsOf(graph);
    texts = watchTexts();
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await graph.close();
  });

  test('stands in one of the places that are tried: every argument of the schema is', () => {
    const tried = new Set([...reachableFields(ids), ...mutations()].flatMap((asked) => placesOf(asked).map(({ argument }) => argument)));
    const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'));
    const missed = types.flatMap((type) =>
      Object.values((type as GraphQLObjectType).getFields()).flatMap((field) =>
        field.args.filter((argument) => !tried.has(argument)).map((argument) => `${type.name}.${field.name}(${argument.name})`),
      ),
    );
    expect(missed).toEqual([]);
  });

  test('is asked in documents that are answered when nothing is wrong', async () => {
    const wrong: unknown[] = [];
    for (const asked of reachableFields(ids)) {
      const selection = isCompositeType(getNamedType(asked.field.type)) ? '{ __typename }' : '';
      const { status, errors } = await graph.ask(asked.document(requiredArgs(asked.field, ids), selection));
      if (status !== 200 || errors) wrong.push([asked.name, status, errors]);
    }
    expect(wrong).toEqual([]);
  });

  test('is a value, never a part of a statement: only the catalogue runs, and the graph stays as it is', async () => {
    const before = await dumpOf(graph.service.graph as never);
    const outcomes = new Set<string>();
    const failed: unknown[] = [];
    let places = 0;
    for (const asked of reachableFields(ids)) {
      for (const place of placesOf(asked)) {
        places += 1;
        for (const attack of attacks) {
          const { status, errors = [] } = await ask(graph, asked, place, attack, ids);
          for (const { extensions } of errors) outcomes.add(extensions.code);
          if (status !== 200 && status !== 400) failed.push([asked.name, place.path, attack, status, errors]);
        }
      }
    }
    expect(failed).toEqual([]);
    expect([...outcomes].sort()).toEqual(['BAD_USER_INPUT', 'INVALID_URL']);
    expect(places).toBeGreaterThan(250);
    expect([...texts].filter((text) => !catalogue.has(text))).toEqual([]);
    expect(texts.size).toBeGreaterThan(20);
    expect(await dumpOf(graph.service.graph as never)).toEqual(before);
  });

  test('is a value where it is written, too: what was there before stays', async () => {
    const read = '{ articles(filter: { outlet: "Courier" }) { nodes { title text } } }';
    const before = await graph.ask(read);
    const given = { ...ids, ...(await writtenIds(graph)) };
    const [failed, done]: [unknown[], Set<string>] = [[], new Set()];
    texts.clear();
    for (const asked of mutations()) {
      for (const place of placesOf(asked, given)) {
        for (const attack of attacks) {
          const { status, data, errors } = await ask(graph, asked, place, attack, given);
          if (status !== 200 && status !== 400) failed.push([asked.name, place.path, attack, status, errors]);
          const { __typename: outcome } = (data?.[asked.field.name] ?? {}) as { readonly __typename?: string };
          if (outcome?.endsWith('Success')) done.add(asked.field.name);
        }
      }
    }
    expect([failed, [...texts].filter((text) => !catalogue.has(text))]).toEqual([[], []]);
    // Those that were done went with an attack in their reasons, keys or words.
    expect([...done].sort()).toEqual(['ingestArticle', 'linkActor', 'mergeEntities', 'reviewStatement', 'undoJudgement', 'unlinkActor']);
    expect(await graph.ask(read)).toEqual(before);
  });
}

/** What mutations name: a statement, a judgement on it, and an article that says something. */
async function writtenIds(graph: TestGraph): Promise<Ids> {
  const { data } = await graph.ask(`{ statements(filter: { outlet: "Courier", text: "nobody" }) { nodes { id } }
    people { nodes { id name } } }`);
  const { statements, people } = data as unknown as Record<string, { nodes: { id: string; name?: string }[] }>;
  const [statement, actor] = [statements?.nodes[0]?.id ?? '', people?.nodes.find(({ name }) => name === 'Ada Vane')?.id ?? ''];
  const linked = await graph.ask(
    'mutation($statement: ID!, $actor: ID!) { linkActor(input: { on: { statement: $statement }, actor: $actor, as: ABOUT }) { __typename } }',
    { statement, actor },
  );
  const judged = await graph.ask('{ judgements { nodes { id } } }');
  const judgement = (judged.data as unknown as { judgements: { nodes: { id: string }[] } }).judgements.nodes[0]?.id ?? '';
  const others = people?.nodes.find(({ name }) => name !== 'Ada Vane')?.id ?? '';
  expect(linked.errors).toBeUndefined();
  return { statement, actor, judgement, others, 'IngestArticleInput.text': '"The bridge is old," Ada Vane said on Monday.' };
}

/** Asks one field with an attack in one place, by a variable of the argument's own type. */
function ask(graph: TestGraph, asked: Asked, { argument, put }: Place, attack: string, ids: Ids) {
  const rest = requiredArgs(asked.field, ids, argument.name).slice(1, -1);
  const args = `(${[rest, `${argument.name}: $x`].filter((part) => part !== '').join(', ')})`;
  const selection = isCompositeType(getNamedType(asked.field.type)) ? '{ __typename }' : '';
  return graph.ask(asked.document(args, selection, `($x: ${String(argument.type)})`), { x: put(attack) });
}

async function idsOf(graph: TestGraph): Promise<Ids> {
  const { data } = await graph.ask('{ people { nodes { id } } articles { nodes { id } } offices { nodes { id } } }');
  const of = (list: string) => (data as unknown as Record<string, { nodes: { id: string }[] }>)[list]?.nodes.map(({ id }) => id) ?? [];
  return { Person: of('people')[0] ?? '', Article: of('articles')[0] ?? '', 'path.to': of('people')[1] ?? '' };
}

/** Every text that reaches the driver of either engine, in a transaction or not, whatever it went through on its way. */
function watchTexts(): Set<string> {
  const texts = new Set<string>();
  const load = createRequire(import.meta.url);
  interface Runs<Method extends string> {
    readonly prototype: Readonly<Record<Method, (text: string, ...rest: unknown[]) => unknown>>;
  }
  // Typed for one method: `spyOn` cannot follow the name through a type parameter.
  const watch = (prototype: { run: (text: string, ...rest: unknown[]) => unknown }, method: 'run') => {
    const original = prototype[method];
    jest.spyOn(prototype, method).mockImplementation(function note(this: unknown, text, ...rest) {
      texts.add(text);
      return original.call(this, text, ...rest);
    });
  };
  const embedded = load('@grafeo-db/js') as Readonly<Record<'GrafeoDB' | 'Transaction', Runs<'executeCypher'>>>;
  const driver = load('neo4j-driver') as Readonly<Record<'Session' | 'Transaction', Runs<'run'>>>;
  for (const { prototype } of [embedded.GrafeoDB, embedded.Transaction]) watch(prototype as never, 'executeCypher' as 'run');
  for (const { prototype } of [driver.Session, driver.Transaction]) watch(prototype, 'run');
  return texts;
}
