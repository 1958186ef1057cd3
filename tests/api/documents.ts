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
  type GraphQLInputObjectType,
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

/**
 * Values for arguments that must be given: ids of nodes that are there, by the kind that the argument takes, or by the name
 * of an input's field; a field named with its type (`SpanInput.text`) is given though it need not be.
 */
export type Ids = Readonly<Record<string, string>>;

/** Every mutation of the schema. */
export function mutations(): readonly Asked[] {
  const type = schema.getMutationType();
  if (!type) throw new Error('the schema has no mutations');
  return Object.values(type.getFields()).map((field) => {
    const document = (args: string, selection: string, variables = '') => `mutation${variables} { ${field.name}${args} ${selection} }`;
    return { type, field, name: `Mutation.${field.name}`, document };
  });
}

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
export function placesOf({ field }: Asked, ids: Ids = {}): readonly Place[] {
  return field.args.flatMap((argument) =>
    leavesOf(argument.type, ids).map((leaf) => ({ argument, ...leaf, path: `${argument.name}${leaf.path}` })),
  );
}

function leavesOf(type: GraphQLInputType, ids: Ids, depth = 0): readonly Omit<Place, 'argument'>[] {
  if (isNonNullType(type)) return leavesOf(type.ofType, ids, depth);
  if (isListType(type)) return leavesOf(type.ofType, ids, depth).map((leaf) => ({ ...leaf, put: (value) => [leaf.put(value)] }));
  if (!isInputObjectType(type)) return [{ path: '', leaf: type, put: (value) => value }];
  if (depth > 3) return [];
  const fields = Object.values(type.getFields());
  return fields.flatMap((field) =>
    leavesOf(field.type, ids, depth + 1).map((leaf) => ({
      ...leaf,
      path: `.${field.name}${leaf.path}`,
      put: (value) => ({ ...(type.isOneOf ? {} : givenOf(type, ids)), [field.name]: leaf.put(value) }),
    })),
  );
}

/** An input with what must be given, and what `ids` gives. */
function givenOf(type: GraphQLInputObjectType, ids: Ids): Readonly<Record<string, unknown>> {
  const fields = Object.values(type.getFields());
  const given = type.isOneOf
    ? fields.slice(0, 1)
    : fields.filter((field) => isRequiredInputField(field) || ids[`${type.name}.${field.name}`] !== undefined);
  return Object.fromEntries(given.map((field) => [field.name, anyOf(field, ids, `${type.name}.${field.name}`)]));
}

function anyOf({ name, type }: GraphQLInputField, ids: Ids, full: string): unknown {
  const named = getNamedType(type);
  const one = isEnumType(named)
    ? named.getValues()[0]?.name
    : isInputObjectType(named)
      ? givenOf(named, ids)
      : named.name === 'Int'
        ? 1
        : (ids[full] ?? ids[name] ?? (named.name === 'ID' ? ids['Person'] : 'any'));
  return isListType(isNonNullType(type) ? type.ofType : type) ? [one] : one;
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
