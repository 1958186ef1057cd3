import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';
import { schema, sdl } from '../../src/api/schema.ts';
import { kinds } from '../../src/domain/model.ts';
import { relations } from '../../src/domain/relations.ts';

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const outputs = types.filter((type) => isObjectType(type) || isInterfaceType(type));
const connections = outputs.filter(({ name }) => name.endsWith('Connection'));

test('schema/schema.graphql is what the code says', () => {
  expect(readFileSync(join(import.meta.dirname, '../../schema/schema.graphql'), 'utf8')).toBe(sdl);
});

test('every element is described', () => {
  const silent: string[] = [];
  const note = (name: string, { description }: { readonly description?: string | null | undefined }) => {
    if (!description) silent.push(name);
  };
  for (const type of types) {
    if (isSpecifiedScalarType(type)) continue;
    note(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) note(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) note(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      note(`${type.name}.${field.name}`, field);
      for (const argument of field.args) note(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  expect(silent).toEqual([]);
});

test('every kind is a node with a list of its own', () => {
  const roots = Object.keys(schema.getQueryType()?.getFields() ?? {});
  for (const { name, plural } of Object.values(kinds)) {
    const type = schema.getType(name);
    expect([name, isObjectType(type) && type.getInterfaces().map((one) => one.name)]).toEqual([
      name,
      expect.arrayContaining(['GraphNode', 'Node']),
    ]);
    expect(roots).toContain(plural.toLowerCase());
  }
});

test.each(relations.map((relation) => [relation.type, relation] as const))(
  '%s is a field from either end',
  (_, { from, to, forward, reverse }) => {
    const missing = [...from.map((kind) => [kind, forward] as const), ...to.map((kind) => [kind, reverse] as const)].filter(
      ([kind, field]) => {
        const type = schema.getType(kind);
        return !(isObjectType(type) && type.getFields()[field]);
      },
    );
    expect(missing).toEqual([]);
  },
);

describe('the Relay connection specification', () => {
  test.each(connections.map((type) => [type.name, type] as const))('%s', (_, type) => {
    const { edges, pageInfo, nodes, totalCount } = type.getFields();
    expect([String(pageInfo?.type), isList(edges), isList(nodes), String(totalCount?.type)]).toEqual(['PageInfo!', true, true, 'Int']);
    const edge = namedTypeOf(edges);
    if (!isObjectType(edge)) throw new Error('an edge is an object');
    const { cursor, node } = edge.getFields();
    expect([edge.name.endsWith('Edge'), String(cursor?.type), String(node?.type)]).toEqual([
      true,
      'String!',
      `${namedTypeOf(nodes)?.name}!`,
    ]);
  });

  test('every field that leads to a connection takes first and after, and no other paging', () => {
    const fields = outputs.flatMap((type) =>
      Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const),
    );
    const wrong = fields
      .filter(([, { type }]) => connections.some(({ name }) => getNamedType(type).name === name))
      .filter(([, field]) => paging(field) !== 'first: Int = 20, after: String');
    expect(wrong.map(([name]) => name)).toEqual([]);
  });
});

function paging({ args }: GraphQLField<unknown, unknown>): string {
  const named = (name: string) =>
    args
      .filter((argument) => argument.name === name)
      .map(({ type, defaultValue }) => `${name}: ${String(type)}${defaultValue === undefined ? '' : ` = ${JSON.stringify(defaultValue)}`}`);
  return ['first', 'after', 'last', 'before'].flatMap(named).join(', ');
}

function namedTypeOf(field: GraphQLField<unknown, unknown> | undefined): GraphQLNamedType | undefined {
  return field && getNamedType(field.type);
}

function isList(field: GraphQLField<unknown, unknown> | undefined): boolean {
  return field !== undefined && isNonNullType(field.type) && isListType(field.type.ofType) && isNonNullType(field.type.ofType.ofType);
}
