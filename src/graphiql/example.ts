/** What stands in the JSON beside an operation: its variables, and those that are ids of nodes, found by their names. */
export interface ExampleInput {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly find?: Readonly<Record<string, { readonly text: string; readonly kind: string }>>;
}

/** An operation of schema/examples, ready to run but for its ids. */
export interface Example extends ExampleInput {
  readonly name: string;
  readonly query: string;
}

/** Asks the service. Throws when it does not answer. */
export type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<{ readonly data?: unknown }>;

const SEARCH = 'query Find($text: String!, $kind: Kind!) { search(query: $text, kinds: [$kind], first: 1) { nodes { id } } }';

/** The variables of an example: ids are looked up, since they differ from graph to graph; what is not there stays away. */
export async function fillVariables({ variables, find }: ExampleInput, ask: Ask): Promise<Readonly<Record<string, unknown>>> {
  const found = await Promise.all(
    Object.entries(find ?? {}).map(async ([name, wanted]) => {
      const { data } = await ask(SEARCH, wanted);
      const found = (data as { readonly search?: { readonly nodes: readonly { readonly id: string }[] } | null } | undefined)?.search;
      const id = found?.nodes[0]?.id;
      return id === undefined ? [] : ([[name, id]] as const);
    }),
  );
  return { ...variables, ...Object.fromEntries(found.flat()) };
}
