import SchemaBuilder, { type EnumRef, type InterfaceRef, type ObjectRef, type SchemaTypes as PothosTypes } from '@pothos/core';
import ErrorsPlugin from '@pothos/plugin-errors';
import RelayPlugin from '@pothos/plugin-relay';
import type { AnyNode } from '../domain/model.ts';
import type { PartialDate } from '../domain/time.ts';
import type { Context } from './context.ts';
import { toGlobalId } from './ids.ts';

interface SchemaTypes {
  Context: Context;
  Scalars: { PartialDate: { Input: PartialDate; Output: PartialDate } };
}

/** The one schema builder; every file of this folder adds its types to it. */
export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [ErrorsPlugin, RelayPlugin],
  errors: { defaultTypes: [] },
  relay: {
    encodeGlobalID: (label, id) => toGlobalId(label, String(id)),
    // The plugin's own `node` and `nodes` neither bound the ids nor batch over kinds: queries.ts has ours.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    idFieldOptions: { description: 'Opaque, stable, and unique over all kinds.' },
    nodeTypeOptions: {
      description: 'Anything that `node(id)` finds again by its id.',
      resolveType: (value) => (value as AnyNode).label,
    },
    pageInfoTypeOptions: { description: 'Where a page stands in its connection. Cursors are null on an empty page.' },
    hasNextPageFieldOptions: { description: 'More items follow this page.' },
    hasPreviousPageFieldOptions: { description: 'The page was asked for with a cursor, so that items precede it.' },
    startCursorFieldOptions: { description: 'The cursor of the first item.' },
    endCursorFieldOptions: { description: 'The cursor of the last item: give it as `after` for the next page.' },
  },
});

builder.queryType({ description: 'What can be asked of the graph.' });
builder.mutationType({ description: 'What changes the graph. Expected failures are typed results, not errors.' });

/** The reference to an object type of that shape. */
export type ObjectOf<Shape> = ObjectRef<Built, Shape>;
/** The reference to an interface of that shape. */
export type InterfaceOf<Shape> = InterfaceRef<Built, Shape>;
/** The reference to an enum of those values. */
export type EnumOf<Value extends string> = EnumRef<Built, Value>;
type Built = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types extends PothosTypes> ? Types : never;
