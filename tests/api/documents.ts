import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';
import { schema } from '../../src/api/schema.ts';

type Field = GraphQLField<unknown, unknown>;

/** A field of the schema with a way to ask it: `document` puts its own arguments and selection in. */
export interface Asked {
  readonly type: GraphQLObjectType;
  readonly field: Field;
  /** `Person.statements`. */
  readonly name: string;
  readonly document: (args: string, selection: string, variables?: string) => string;
}

/** Values for arguments that must be given: ids of nodes that are there, by the kind that the argument takes. */
export type Ids = Readonly<Record<string, string>>;

/** Every field that a question can reach, each by the shortest way there; nothing is listed by hand. */
export function reachableFields(ids: Ids): readonly Asked[] {
  const query = schema.getQueryType();
  if (!query) throw new Error('the schema has no queries');
  const ways = new Map<GraphQLObjectType, (inner: string) => string>([[query, (inner) => inner]]);
  const asked: Asked[] = [];
  for (const [type, way] of ways) {
    for (const field of Object.values(type.getFields())) {
      const document = (args: string, selection: string, variables = '') =>
        `query${variables} { ${way(`${field.name}${args} ${selection}`)} }`;
      asked.push({ type, field, name: `${type.name}.${field.name}`, document });
      const target = getNamedType(field.type);
      const others = isObjectType(target) ? [target] : isAbstractType(target) ? schema.getPossibleTypes(target) : [];
      for (const other of others) {
        if (ways.has(other)) continue;
        ways.set(other, (inner) =>
          way(`${field.name}${requiredArgs(field, ids)} { ${isObjectType(target) ? inner : `... on ${other.name} { ${inner} }`} }`),
        );
      }
    }
  }
  return asked;
}

/** The arguments without which a field cannot be asked, and small pages. */
export function requiredArgs(field: Field, ids: Ids, without?: string): string {
  const given = field.args
    .filter((argument) => argument.name !== without)
    .flatMap((argument) => {
      if (argument.name === 'first') return ['first: 2'];
      return isNonNullType(argument.type) && argument.defaultValue === undefined
        ? [`${argument.name}: ${literalOf(argument.type, argument, field, ids)}`]
        : [];
    });
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

/** One place in which a caller's text can stand: an argument, or a field of its input. `put` makes the argument's value. */
export interface Place {
  readonly argument: GraphQLArgument;
  readonly path: string;
  readonly leaf: GraphQLInputType;
  readonly put: (value: unknown) => unknown;
}

/** Every place for text, id, enum or number in the arguments of a field. */
export function placesOf({ field }: Asked): readonly Place[] {
  return field.args.flatMap((argument) =>
    leavesOf(argument.type).map((leaf) => ({ argument, ...leaf, path: `${argument.name}${leaf.path}` })),
  );
}

function leavesOf(type: GraphQLInputType, depth = 0): readonly Omit<Place, 'argument'>[] {
  if (isNonNullType(type)) return leavesOf(type.ofType, depth);
  if (isListType(type)) return leavesOf(type.ofType, depth).map((leaf) => ({ ...leaf, put: (value) => [leaf.put(value)] }));
  if (!isInputObjectType(type)) return [{ path: '', leaf: type, put: (value) => value }];
  if (depth > 3) return [];
  const fields = Object.values(type.getFields());
  return fields.flatMap((field) =>
    leavesOf(field.type, depth + 1).map((leaf) => ({
      ...leaf,
      path: `.${field.name}${leaf.path}`,
      put: (value) => ({
        ...(type.isOneOf ? {} : Object.fromEntries(fields.filter(isRequiredInputField).map((other) => [other.name, anyOf(other)]))),
        [field.name]: leaf.put(value),
      }),
    })),
  );
}

function anyOf({ type }: GraphQLInputField): unknown {
  const named = getNamedType(type);
  return isEnumType(named) ? named.getValues()[0]?.name : 'any';
}

function literalOf(type: GraphQLInputType, argument: GraphQLArgument, field: Field, ids: Ids): string {
  const named = getNamedType(type);
  const list = isListType(isNonNullType(type) ? type.ofType : type);
  const one = isEnumType(named)
    ? (named.getValues()[0]?.name ?? '')
    : isInputObjectType(named)
      ? `{ id: ${JSON.stringify(ids['Article'])} }`
      : named.name === 'ID'
        ? JSON.stringify(ids[`${field.name}.${argument.name}`] ?? ids['Person'])
        : '"Vane"';
  return list ? `[${one}]` : one;
}
