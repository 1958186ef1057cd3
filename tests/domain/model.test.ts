import { describe, expect, test } from '@jest/globals';
import type { Field } from '../../src/domain/kind.ts';
import { kinds, referenceKinds, type KindName } from '../../src/domain/model.ts';
import { relations } from '../../src/domain/relations.ts';

const names = Object.keys(kinds) as readonly KindName[];
const fieldsOf = (name: KindName): readonly [string, Field][] => Object.entries(kinds[name].fields);

describe('every kind', () => {
  test.each(names)('%s stands under its own name and is named to people by a text that it always has', (name) => {
    const { caption } = kinds[name];
    expect([kinds[name].name, Object.fromEntries(fieldsOf(name))[caption]]).toEqual([
      name,
      expect.objectContaining({ type: 'text', required: true }),
    ]);
  });

  test('has a glyph of its own', () => {
    const glyphs = names.map((name) => kinds[name].look.glyph);
    expect(new Set(glyphs).size).toBe(names.length);
  });

  test('that references are folded into says how, for every field', () => {
    const unfolded = referenceKinds.flatMap((name) =>
      fieldsOf(name)
        .filter(([, field]) => !field.fold)
        .map(([field]) => `${name}.${field}`),
    );
    expect(unfolded).toEqual([]);
  });

  test('with a choice to make says between what', () => {
    const open = names.flatMap((name) => fieldsOf(name).filter(([, { type, values }]) => (type === 'choice') !== (values !== undefined)));
    expect(open).toEqual([]);
  });
});

describe('every relation', () => {
  test('has a type of its own', () => {
    expect(new Set(relations.map(({ type }) => type)).size).toBe(relations.length);
  });

  test('has a name from either end that no other relation and no field of the kind has', () => {
    const ends = relations.flatMap(({ type, from, to, forward, reverse }) => [
      ...from.map((kind) => [kind, forward, type] as const),
      ...to.map((kind) => [kind, reverse, type] as const),
    ]);
    const fields = names.flatMap((kind) => fieldsOf(kind).map(([field]) => [kind, field, 'field'] as const));
    const taken = new Map<string, string[]>();
    for (const [kind, name, by] of [...ends, ...fields]) taken.set(`${kind}.${name}`, [...(taken.get(`${kind}.${name}`) ?? []), by]);
    expect([...taken].filter(([, by]) => by.length > 1)).toEqual([]);
  });
});
