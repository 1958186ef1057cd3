import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { schema, sdl } from '../../src/api/schema.ts';
import { kinds } from '../../src/domain/model.ts';
import { relations } from '../../src/domain/relations.ts';

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

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
