import { BREAK, isInterfaceType, visit, type DocumentNode, type GraphQLSchema } from 'graphql';

const documents = new WeakMap<DocumentNode, boolean>();

/**
 * Whether a document asks for what the stored relationships behind its links say: the words, the rule, how many there are.
 * Without one of these fields only the ends are read, however many articles support each link.
 */
export function readsSupport(schema: GraphQLSchema, document: DocumentNode): boolean {
  let reads = documents.get(document);
  if (reads === undefined) {
    reads = false;
    const link = schema.getType('Link');
    const fields = isInterfaceType(link) ? link.getFields() : {};
    visit(document, {
      Field({ name: { value } }) {
        // A statement's own evidence names the article by the relationship that leads to it.
        if (value !== 'evidence' && (value === 'relation' || !(value in fields))) return undefined;
        reads = true;
        return BREAK;
      },
    });
    documents.set(document, reads);
  }
  return reads;
}
