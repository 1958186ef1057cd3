import {
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;
type Check = (args: Variables) => unknown;

/**
 * Checks every argument of an operation before anything runs: coerces the variables, then asks each field's own check.
 * Throws the first fault. It needs the variables, so it cannot be a validation rule: those are kept with the document.
 * What an operation costs by its page sizes belongs here too.
 */
export function checkArguments(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined, inputs: Variables): void {
  const operation = getOperationAST(document, operationName);
  // Which operation is meant stays the executor's question.
  if (!operation) return;
  const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], inputs, { maxErrors: 5 });
  if (errors?.[0]) throw errors[0];

  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const seen = new Set<string>();
  const next: (typeof operation | FragmentDefinitionNode)[] = [operation];
  for (const definition of next) {
    const info = new TypeInfo(schema);
    visit(
      definition,
      visitWithTypeInfo(info, {
        Field: (node) => checkField(info, node, coerced ?? {}),
        FragmentSpread: ({ name }) => {
          const fragment = fragments.get(name.value);
          if (fragment && !seen.has(name.value)) next.push(fragment);
          seen.add(name.value);
        },
      }),
    );
  }
}

function checkField(info: TypeInfo, node: FieldNode, variables: Variables): void {
  const field = info.getFieldDef();
  const check = field?.extensions['check'] as Check | undefined;
  if (field && check) check(getArgumentValues(field, node, variables));
}
