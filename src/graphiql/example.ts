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

const SEARCH = 'query Find($text: String!, $kind: Kind!) { search(text: $text, kinds: [$kind], first: 1) { node { id } } }';

/** The variables of an example: ids are looked up, since they differ from graph to graph; what is not there stays away. */
export async function fillVariables({ variables, find }: ExampleInput, ask: Ask): Promise<Readonly<Record<string, unknown>>> {
  const found = await Promise.all(
    Object.entries(find ?? {}).map(async ([name, wanted]) => {
      const { data } = await ask(SEARCH, wanted);
      const hits = (data as { readonly search?: readonly { readonly node: { readonly id: string } }[] | null } | undefined)?.search;
      return hits?.[0] ? ([[name, hits[0].node.id]] as const) : [];
    }),
  );
  return { ...variables, ...Object.fromEntries(found.flat()) };
}
