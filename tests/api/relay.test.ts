import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  getNamedType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLObjectType,
} from 'graphql';
import { schema } from '../../src/api/schema.ts';
import { reachableFields, requiredArgs, type Asked, type Ids } from './documents.ts';
import { openTollGraph, type TestGraph } from './graph.ts';

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const objects = types.filter((type) => isObjectType(type));
const outputs = types.filter((type) => isObjectType(type) || isInterfaceType(type));

/** A connection by what it has, whatever it is called. */
const connections = objects.filter(
  (type) => 'edges' in type.getFields() || 'pageInfo' in type.getFields() || type.name.endsWith('Connection'),
);
const typeOf = (type: GraphQLObjectType, field: string) => String(type.getFields()[field]?.type);

describe('the types, as the Relay specifications ask', () => {
  test('there are connections', () => {
    expect(connections.length).toBeGreaterThan(15);
  });

  test.each(connections.map((type) => [type.name, type] as const))('%s', (name, type) => {
    const edge = getNamedType(type.getFields()['edges']?.type);
    if (!isObjectType(edge)) throw new Error(`${name} has no edges that are objects`);
    expect([name, edge.name, typeOf(type, 'edges'), typeOf(type, 'pageInfo'), typeOf(type, 'totalCount'), typeOf(edge, 'cursor')]).toEqual([
      expect.stringMatching(/Connection$/),
      expect.stringMatching(/Edge$/),
      `[${edge.name}!]!`,
      'PageInfo!',
      'Int',
      'String!',
    ]);
    const node = edge.getFields()['node']?.type;
    // An object, an interface or a union, or a scalar or enum, null or not: never a list.
    expect(isListType(isNonNullType(node) ? node.ofType : node)).toBe(false);
    expect(typeOf(type, 'nodes')).toBe(`[${String(getNamedType(node))}!]!`);
  });

  test('PageInfo has its four fields', () => {
    const pageInfo = schema.getType('PageInfo') as GraphQLObjectType;
    const fields = ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'].map((field) => typeOf(pageInfo, field));
    expect(fields).toEqual(['Boolean!', 'Boolean!', 'String', 'String']);
  });

  test('whatever leads to a connection takes first and after, and nothing else pages', () => {
    const wrong = outputs.flatMap((type) =>
      Object.values(type.getFields()).flatMap(({ name, type: target, args }) => {
        const leads = connections.some((connection) => connection === getNamedType(target));
        const has = (argument: string) => args.find((one) => one.name === argument)?.type;
        const forward = String(has('first')) === 'Int' && isScalarType(getNamedType(has('after')));
        const backward = has('last') ?? has('before');
        return (leads && !forward) || (!leads && has('after')) || backward ? [`${type.name}.${name}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('Node has an id and nothing else; node and nodes find it', () => {
    const query = schema.getQueryType();
    const node = schema.getType('Node');
    const { node: one, nodes: many } = query?.getFields() ?? {};
    expect(isInterfaceType(node) && Object.values(node.getFields()).map(({ name, type }) => `${name}: ${String(type)}`)).toEqual([
      'id: ID!',
    ]);
    expect([String(one?.type), String(one?.args[0]?.type), String(many?.type), String(many?.args[0]?.type)]).toEqual([
      'Node',
      'ID!',
      '[Node]',
      '[ID!]!',
    ]);
  });
});

describe('the answers, of every connection of the schema', () => {
  let graph: TestGraph;
  let asked: readonly Asked[];
  let ids: Ids;
  beforeAll(async () => {
    graph = await openTollGraph();
    const { data } = await graph.ask('{ people { nodes { id } } articles { nodes { id } } }');
    const of = (list: string) => (data as unknown as Record<string, { nodes: { id: string }[] }>)[list]?.nodes.map(({ id }) => id) ?? [];
    ids = { Person: of('people')[0] ?? '', Article: of('articles')[0] ?? '', 'path.to': of('people')[1] ?? '' };
    asked = reachableFields(ids)
      .filter(({ field }) => connections.some((type) => type === getNamedType(field.type)))
      .flatMap((one) => [one, ...askedOtherwise(one)]);
  });
  afterAll(() => graph.close());

  const page = '{ edges { cursor } nodes { __typename } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }';
  interface Page {
    readonly edges: readonly { readonly cursor: string }[];
    readonly nodes: readonly unknown[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
    readonly totalCount: number;
  }

  /** All pages that stand in an answer: one field may stand on many nodes. */
  function pagesIn(value: unknown): readonly Page[] {
    if (typeof value !== 'object' || value === null) return [];
    return 'pageInfo' in value && 'totalCount' in value ? [value as Page] : Object.values(value).flatMap(pagesIn);
  }

  /** The same connection in each of its orders, and with a filter. */
  function askedOtherwise(one: Asked): readonly (Asked & { readonly more: string })[] {
    const sort = one.field.args.find(({ name }) => name === 'sort')?.type;
    const sorts = isEnumType(sort) ? sort.getValues().map(({ name }) => `sort: ${name}`) : [];
    const filters = one.field.args.some(({ name }) => name === 'filter') ? ['filter: {}'] : [];
    return [...sorts, ...filters].map((more) => ({ ...one, name: `${one.name}(${more})`, more }));
  }

  function argsOf({ field, more = '' }: Asked & { readonly more?: string }, paging: string): string {
    const rest = requiredArgs(field, ids, 'first').slice(1, -1);
    return `(${[rest, more, paging].filter((part) => part !== '').join(', ')})`;
  }

  test('cursors and page info agree with the items, and an empty page has none', async () => {
    const wrong: unknown[] = [];
    let seen = 0;
    for (const one of asked) {
      const { data, errors } = await graph.ask(one.document(argsOf(one, 'first: 1'), page));
      if (errors) wrong.push([one.name, errors]);
      for (const { edges, nodes, pageInfo, totalCount } of pagesIn(data)) {
        seen += 1;
        const cursor = edges[0]?.cursor ?? null;
        const agrees =
          edges.length === nodes.length &&
          edges.length === Math.min(1, totalCount) &&
          pageInfo.hasNextPage === totalCount > 1 &&
          !pageInfo.hasPreviousPage &&
          pageInfo.startCursor === cursor &&
          pageInfo.endCursor === cursor;
        if (!agrees) wrong.push([one.name, edges, pageInfo, totalCount]);
      }
    }
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThan(60);
  });

  test('a page goes on after a cursor, which is of no use in another list', async () => {
    const wrong: unknown[] = [];
    let followed = 0;
    const { data: articles } = await graph.ask(`{ articles(first: 1) ${page} }`);
    const foreign = pagesIn(articles)[0]?.pageInfo.endCursor;
    for (const one of asked) {
      const first = pagesIn((await graph.ask(one.document(argsOf(one, 'first: 1'), page))).data).find(
        ({ pageInfo }) => pageInfo.hasNextPage,
      );
      if (first) {
        followed += 1;
        const next = await graph.ask(one.document(argsOf(one, `first: 1, after: ${JSON.stringify(first.pageInfo.endCursor)}`), page));
        const pages = pagesIn(next.data).filter(({ edges }) => edges.length > 0);
        const goesOn = pages.some(({ edges, pageInfo }) => pageInfo.hasPreviousPage && edges[0]?.cursor !== first.edges[0]?.cursor);
        if (!goesOn) wrong.push([one.name, next]);
      }
      if (one.name.startsWith('Query.articles')) continue;
      const refused = await graph.ask(one.document(argsOf(one, `after: ${JSON.stringify(foreign)}`), page));
      if (refused.status !== 400) wrong.push([one.name, 'takes the cursor of another list']);
    }
    expect(wrong).toEqual([]);
    expect(followed).toBeGreaterThan(30);
  });

  test.each([0, 101])('a page of %i is refused', async (first) => {
    const wrong: unknown[] = [];
    for (const one of asked) {
      const { status, errors } = await graph.ask(one.document(argsOf(one, `first: ${first}`), page));
      if (status !== 400 || errors?.[0]?.extensions.code !== 'BAD_USER_INPUT') wrong.push([one.name, status]);
    }
    expect(wrong).toEqual([]);
  });
});
