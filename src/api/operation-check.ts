import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { mayAct, type Caller, type Role } from '../domain/caller.ts';
import { costOfField, pageInside } from './cost.ts';
import { RequestError } from './errors.ts';

type Variables = Readonly<Record<string, unknown>>;

/** An operation as it came, and who put it. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Variables;
  readonly caller: Caller;
}

/** What a field says of itself to this check, in its `extensions`. */
interface Rules {
  /** Reads the arguments and throws for what cannot be used. */
  readonly check?: (args: Variables) => unknown;
  /** Who may ask for it. A mutation that says nothing is for those who may do everything. */
  readonly needs?: Role;
}

/**
 * Looks at a whole operation before anything runs: coerces the variables, asks of each field whether the caller may and
 * whether its arguments can be used, and reckons what the operation costs. Throws the first fault. It needs the variables,
 * so it cannot be a validation rule: those are kept with the document.
 */
export function checkOperation({ schema, document, operationName, variables, caller }: Asked): number {
  const operation = getOperationAST(document, operationName);
  // Which operation is meant stays the executor's question.
  if (!operation) return 0;
  const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 5 });
  if (errors?.[0]) throw errors[0];
  const root = schema.getRootType(operation.operation);
  return root ? new Reckoning(schema, document, coerced ?? {}, caller).selections(operation.selectionSet, root, null) : 0;
}

/** One walk over an operation: each fragment once for each size of the page that it stands in. */
class Reckoning {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Variables;
  readonly #caller: Caller;
  readonly #known = new Map<string, number>();

  constructor(schema: GraphQLSchema, { definitions }: DocumentNode, variables: Variables, caller: Caller) {
    this.#schema = schema;
    this.#fragments = new Map(definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])));
    this.#variables = variables;
    this.#caller = caller;
  }

  /** What a selection costs once; `page` is the size of the page whose items it lists, null where it stands in none. */
  selections({ selections }: SelectionSetNode, parent: GraphQLNamedType, page: number | null): number {
    return selections.reduce((sum, node) => sum + (this.#isSkipped(node) ? 0 : this.#selection(node, parent, page)), 0);
  }

  #selection(node: SelectionNode, parent: GraphQLNamedType, page: number | null): number {
    if (node.kind === Kind.FIELD) return this.#field(node, parent, page);
    if (node.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(node.name.value, page);
    const type = node.typeCondition ? this.#schema.getType(node.typeCondition.name.value) : parent;
    return type ? this.selections(node.selectionSet, type, page) : 0;
  }

  #fragment(name: string, page: number | null): number {
    const key = `${name} ${page}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    const type = fragment && this.#schema.getType(fragment.typeCondition.name.value);
    const cost = type ? this.selections(fragment.selectionSet, type, page) : 0;
    this.#known.set(key, cost);
    return cost;
  }

  #field(node: FieldNode, parent: GraphQLNamedType, page: number | null): number {
    // The schema's description of itself is no work of the database, and the language bounds its depth.
    if (node.name.value.startsWith('__')) return 0;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!field) return 0;
    this.#requireRole(field, parent);
    const args = getArgumentValues(field, node, this.#variables);
    (field.extensions as Rules).check?.(args);
    const inner = node.selectionSet && this.#inside(field, node.selectionSet, pageInside(field, args));
    return costOfField(field, args, inner ?? 0, page);
  }

  #inside(field: GraphQLField<unknown, unknown>, selectionSet: SelectionSetNode, page: number | null): number {
    const type = getNamedType(field.type);
    return isCompositeType(type) ? this.selections(selectionSet, type, page) : 0;
  }

  #requireRole({ name, extensions }: GraphQLField<unknown, unknown>, parent: GraphQLNamedType): void {
    const needed = (extensions as Rules).needs ?? (parent === this.#schema.getMutationType() ? 'admin' : 'reader');
    if (!mayAct(this.#caller, needed)) throw new RequestError('FORBIDDEN', `${name} needs a token of the role ${needed}.`);
  }

  #isSkipped(node: SelectionNode): boolean {
    if (!node.directives?.length) return false;
    const skip = getDirectiveValues(GraphQLSkipDirective, node, this.#variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, node, this.#variables);
    return skip?.['if'] === true || include?.['if'] === false;
  }
}
