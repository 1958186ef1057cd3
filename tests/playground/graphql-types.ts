import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

interface Reading {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

const scalars: Readonly<Record<string, string>> = { Int: 'number', Float: 'number', Boolean: 'boolean' };

/** The TypeScript type of an answer to the one operation of a document, as the schema has it. */
export function toDataType(schema: GraphQLSchema, document: DocumentNode): string {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  const root = schema.getQueryType();
  return root ? toObject({ schema, fragments }, root, [operationOf(document).selectionSet]) : 'never';
}

/** The TypeScript type of what the operation takes: an input that may be absent may also be null. */
export function toVariablesType(schema: GraphQLSchema, document: DocumentNode): string {
  const variables = (operationOf(document).variableDefinitions ?? []).map(({ variable, type }) => {
    // Of several kinds of type nodes, each its own overload.
    const declared = typeFromAST(schema, type as never) as GraphQLType | undefined;
    return `readonly ${variable.name.value}: ${declared ? wrap(declared, nameOf) : 'never'};`;
  });
  return `{ ${variables.join(' ')} }`;
}

function operationOf({ definitions }: DocumentNode): OperationDefinitionNode {
  return definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)!;
}

/** One object type, or one of each that an abstract type can be. */
function toSelected(reading: Reading, type: GraphQLType, selections: readonly SelectionSetNode[]): string {
  const named = getNamedType(type);
  if (isAbstractType(named))
    return reading.schema
      .getPossibleTypes(named)
      .map((possible) => toObject(reading, possible, selections))
      .join(' | ');
  return isObjectType(named) ? toObject(reading, named, selections) : nameOf(named);
}

function toObject(reading: Reading, type: GraphQLObjectType, selections: readonly SelectionSetNode[]): string {
  const fields = new Map<string, FieldNode[]>();
  for (const selection of selections) collect(reading, type, selection, fields);
  const members = [...fields].map(([name, nodes]) => {
    const field = nodes[0]?.name.value ?? '';
    if (field === '__typename') return `readonly ${name}: '${type.name}';`;
    const declared = type.getFields()[field]?.type;
    const inner = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const optional = nodes.every(({ directives }) => (directives?.length ?? 0) > 0) ? '?' : '';
    return `readonly ${name}${optional}: ${declared ? wrap(declared, (leaf) => toSelected(reading, leaf, inner)) : 'never'};`;
  });
  return `{ ${members.join(' ')} }`;
}

/** The fields that are selected when the object is of that type, by the name they are answered under. */
function collect(reading: Reading, type: GraphQLObjectType, { selections }: SelectionSetNode, fields: Map<string, FieldNode[]>): void {
  for (const node of selections) {
    if (node.kind === Kind.FIELD) {
      const name = node.alias?.value ?? node.name.value;
      fields.set(name, [...(fields.get(name) ?? []), node]);
      continue;
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? reading.fragments.get(node.name.value) : node;
    const condition = fragment?.typeCondition && reading.schema.getType(fragment.typeCondition.name.value);
    const fits = condition === type || (isAbstractType(condition) && reading.schema.isSubType(condition, type));
    if (fragment && fits) collect(reading, type, fragment.selectionSet, fields);
  }
}

function wrap(type: GraphQLType, leaf: (type: GraphQLType) => string): string {
  if (isNonNullType(type)) return wrap(type.ofType, leaf).replace(/ \| null$/, '');
  if (isListType(type)) return `readonly (${wrap(type.ofType, leaf)})[] | null`;
  return `(${leaf(type)}) | null`;
}

function nameOf(type: GraphQLType): string {
  if (isEnumType(type))
    return type
      .getValues()
      .map(({ name }) => `'${name}'`)
      .join(' | ');
  return isScalarType(type) ? (scalars[type.name] ?? 'string') : 'never';
}
