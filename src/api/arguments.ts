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
import { mayAct, type Caller, type Role } from '../domain/caller.ts';
import { RequestError } from './errors.ts';

type Variables = Readonly<Record<string, unknown>>;
type Check = (args: Variables) => unknown;

/** An operation as it came, and who put it. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Variables;
  readonly caller: Caller;
}

/**
 * Checks an operation before anything runs: coerces the variables, then asks of each field whether the caller may, and the
 * field's own check of its arguments. Throws the first fault. It needs the variables, so it cannot be a validation rule:
 * those are kept with the document. What an operation costs by its page sizes belongs here too.
 */
export function checkArguments({ schema, document, operationName, variables, caller }: Asked): void {
  const operation = getOperationAST(document, operationName);
  // Which operation is meant stays the executor's question.
  if (!operation) return;
  const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 5 });
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
        Field: (node) => checkField(info, node, coerced ?? {}, caller, info.getParentType() === schema.getMutationType()),
        FragmentSpread: ({ name }) => {
          const fragment = fragments.get(name.value);
          if (fragment && !seen.has(name.value)) next.push(fragment);
          seen.add(name.value);
        },
      }),
    );
  }
}

function checkField(info: TypeInfo, node: FieldNode, variables: Variables, caller: Caller, writes: boolean): void {
  const field = info.getFieldDef();
  if (!field) return;
  const { check, needs } = field.extensions as { readonly check?: Check; readonly needs?: Role };
  // A mutation that names no role is for those who may do everything.
  const needed = needs ?? (writes && field.name !== '__typename' ? 'admin' : 'reader');
  if (!mayAct(caller, needed)) throw new RequestError('FORBIDDEN', `${field.name} needs a token of the role ${needed}.`);
  if (check) check(getArgumentValues(field, node, variables));
}
