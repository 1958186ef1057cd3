import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';

/** Bounds on the form of a document, with what they count. */
export const structureLimits = {
  depth: { limit: 12, counts: 'levels' },
  aliases: { limit: 30, counts: 'aliases' },
  rootFields: { limit: 20, counts: 'root fields' },
  directives: { limit: 30, counts: 'directives' },
  fields: { limit: 1000, counts: 'fields' },
} as const;

type Measure = { readonly [Name in keyof typeof structureLimits]: number };

const nothing: Measure = { depth: 0, aliases: 0, rootFields: 0, directives: 0, fields: 0 };

/**
 * Which bound a document breaks, in words; null when it keeps all. A pure function of the document: with variables it
 * could not be kept beside it. Fragments count as often as they are spread.
 */
export function findExcess(document: DocumentNode): string | null {
  const measure = measurer(document);
  for (const definition of document.definitions) {
    // A fragment counts where it is spread; one that is never spread is refused by the language.
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const measured = add(measure(definition.selectionSet), { ...nothing, directives: definition.directives?.length ?? 0 });
    for (const [name, { limit, counts }] of Object.entries(structureLimits)) {
      const count = measured[name as keyof Measure];
      if (count > limit) return `The operation has ${count} ${counts}; at most ${limit} are allowed.`;
    }
  }
  return null;
}

/** Measures selection sets, each fragment once, so that no spreading makes the measuring exponential. */
function measurer(document: DocumentNode): (selectionSet: SelectionSetNode) => Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const known = new Map<string, Measure>();

  const measure = ({ selections }: SelectionSetNode): Measure =>
    selections.reduce((sum, node) => add(add(sum, ofSelection(node)), { ...nothing, directives: node.directives?.length ?? 0 }), nothing);

  const ofSelection = (node: SelectionNode): Measure => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value);
    if (node.kind === Kind.INLINE_FRAGMENT) return measure(node.selectionSet);
    const inner = node.selectionSet ? measure(node.selectionSet) : nothing;
    // The schema's description of itself is deep by nature, and graphql-js bounds it.
    const described = node.name.value === '__schema' || node.name.value === '__type';
    return {
      ...inner,
      depth: described ? 1 : inner.depth + 1,
      aliases: inner.aliases + (node.alias ? 1 : 0),
      rootFields: 1,
      fields: inner.fields + 1,
    };
  };

  const ofFragment = (name: string): Measure => {
    const done = known.get(name);
    if (done) return done;
    // A fragment within itself is refused by the rules of the language; here it must only end.
    known.set(name, nothing);
    const fragment = fragments.get(name);
    const measured = fragment ? measure(fragment.selectionSet) : nothing;
    known.set(name, measured);
    return measured;
  };
  return measure;
}

function add(a: Measure, b: Measure): Measure {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    rootFields: a.rootFields + b.rootFields,
    directives: a.directives + b.directives,
    fields: a.fields + b.fields,
  };
}
